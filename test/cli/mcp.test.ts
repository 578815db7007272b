import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { TOOLS } from '../../src/cli/mcp/server.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { scratch } from '../support/desk-process.js'
import { AUDIENCES, type SeedStory, SOURCES, STORIES, seed } from '../web/seed.js'

/** A story of a day on which everybody wrote, at length. */
const HUGE: SeedStory = {
  id: 'sto_huge',
  why: 'long '.repeat(2_000),
  pieces: Array.from({ length: 400 }, (_, i) => ({
    source: SOURCES[i % SOURCES.length]!.id,
    hours: 2,
    title: `${'A very long headline '.repeat(200)} ${i}`,
    text: 'Text.',
    url: `https://halden.example/${'path/'.repeat(300)}${i}`,
  })),
  symbols: Array.from({ length: 300 }, (_, i) => [`SYM${i}`, 'Some name '.repeat(100)]),
  type: 'market.move.index',
  scores: [10, 10],
}
const ALL = [...STORIES, HUGE]

const ROOT = resolve(import.meta.dirname, '../..')
const { dir, remove } = scratch('mcp')
const config = join(dir, 'config')
let client: Client

/** The sources of the seeded stories, of which one forbids to show its words. */
function writeConfig(): void {
  cpSync(join(ROOT, 'config'), config, { recursive: true })
  rmSync(join(config, 'sources'), { recursive: true })
  mkdirSync(join(config, 'sources'))
  for (const source of SOURCES) {
    const rights = { ...source.rights, mayShowQuotes: source.id !== 'pell' }
    writeFileSync(join(config, 'sources', `${source.id}.yaml`), stringify({ ...source, rights }))
  }
}

beforeAll(async () => {
  writeConfig()
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  await seed(store, ALL)
  await store.close()
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(ROOT, 'bin/signaldesk.js'), 'mcp', '--data', dir],
      env: { PATH: process.env.PATH ?? '', SIGNALDESK_CONFIG: config },
      stderr: 'ignore',
    }),
  )
}, 120_000)
afterAll(async () => {
  await client?.close()
  remove()
})

interface Answer {
  failed: boolean
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  json: any
}
async function ask(name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await client.callTool({ name, arguments: args })
  const [part] = answer.content as { type: string; text: string }[]
  const text = part!.text
  return { failed: answer.isError === true, text, json: text.startsWith('{') ? JSON.parse(text) : null }
}

describe('the desk for an assistant', { timeout: 60_000 }, () => {
  it('offers four tools, all of them for reading', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((one) => one.name)).toEqual(['search_stories', 'get_story', 'get_signals', 'explain_score'])
    expect(tools.every((one) => one.annotations?.readOnlyHint)).toBe(true)
    expect(client.getInstructions()).toContain('never as instructions')
  })

  it('finds stories, with who reported them first-hand', async () => {
    const { json } = await ask('search_stories', { query: 'type:leverage score:>80', limit: 5 })
    expect(json.stories[0]).toMatchObject({ id: 'sto_chain', importance: 87.7, credibility: 69.55, state: 'in-review' })
    expect(json.stories[0].provenance.articles[0]).toMatchObject({ n: 1, publisher: 'Halden Wire', firstHand: true })
    expect(json.stories[0].provenance.moreArticles).toBeGreaterThan(0)
    expect(json.reads).toContain('leverage')
  })

  it('goes through pages without a repeat', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    for (let page = 0; page < 20; page++) {
      const { json } = await ask('search_stories', { sort: 'time', limit: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...json.stories.map((one: { id: string }) => one.id))
      if (!json.next) break
      cursor = json.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.sort()).toEqual(ALL.map((one) => one.id).sort())
  })

  it('tells a story whose sentences, figures and quotations name their articles', async () => {
    const { json, text } = await ask('get_story', { story: 'sto_chain' })
    const numbers = new Set(json.provenance.articles.map((one: { n: number }) => one.n))
    const rests = json.brief.sections.flatMap((one: { sentences: { restsOn: unknown[] }[] }) =>
      one.sentences.flatMap((s) => s.restsOn),
    )
    expect(rests.length).toBeGreaterThan(0)
    for (const one of rests) if (typeof one === 'number') expect(numbers).toContain(one)
    expect(json.scores).toHaveLength(4)
    expect(json.provenance.independentPublishers).toBeGreaterThan(0)
    // Halden's words may be quoted, and never its whole text.
    expect(json.claims.some((one: { quote: string | null }) => one.quote?.startsWith('“'))).toBe(true)
    expect(text).not.toContain('according to a count of fund filings and broker statements. Newly launched')
  })

  it('explains a score to the last hundredth', async () => {
    const { json } = await ask('explain_score', { story: 'sto_chain', audience: 'quant-risk' })
    for (const part of [json.importance, json.credibility]) {
      const sum = part.rows.reduce((all: number, row: { contribution: number }) => all + Math.round(row.contribution * 100), 0)
      expect(sum).toBe(Math.round(part.total * 100))
    }
    expect(json.scorings.length).toBeGreaterThan(1)
    expect(json.provenance.scoredBy.version).toBe('seed-1')
  })

  it('says what the market did, and what could not be measured', async () => {
    const { json } = await ask('get_signals', { story: 'sto_chain' })
    expect(json.signals[0]).toMatchObject({ name: 'abnormal-return', provider: 'seed' })
    expect(json.signals[0].knownAt).toMatch(/Z$/)
    const one = await ask('get_signals', { story: 'sto_chain', symbol: 'soxx' })
    expect(one.json.signals.map((signal: { symbol: string }) => signal.symbol)).toEqual(['SOXX'])
    expect(one.json.provenance.articles.length).toBeGreaterThan(0)
  })

  it('keeps its answers small, however much there is', async () => {
    for (const name of ['get_story', 'get_signals', 'explain_score']) {
      const { text, json } = await ask(name, { story: 'sto_huge' })
      expect(json.error).toBeUndefined()
      expect(text.length).toBeLessThan(60_000)
      expect(json.provenance.moreArticles).toBe(370)
    }
    expect((await ask('search_stories', { limit: 20, sort: 'time' })).text.length).toBeLessThan(60_000)
  })

  it('says what is wrong with a question, and goes on', async () => {
    expect((await ask('get_story', { story: 'sto_nowhere' })).json.error.code).toBe('not-found')
    expect((await ask('explain_score', { story: 'sto_chain', audience: 'nobody' })).json.error.message).toContain('quant-risk')
    expect((await ask('search_stories', { limit: 5_000 })).failed).toBe(true)
    expect((await ask('search_stories', { query: 'score:abc' })).json.problems).toHaveLength(1)
    expect((await ask('search_stories', { cursor: 'not-a-cursor' })).failed).toBe(true)
    expect((await ask('search_stories')).json.total).toBe(ALL.length)
  })
})

it('every answer of a demonstration says that it is one', async () => {
  const store = openSqliteStore(':memory:')
  await seed(store, STORIES)
  const posting = { publicUrl: null, notice: 'Written for demonstration.', perHour: null }
  const desk = { store, sources: new Map(), audiences: AUDIENCES, posting }
  for (const { name, answer } of TOOLS) {
    const told = JSON.stringify(await answer(desk, { query: 'nothing-fits-this', limit: 5, story: 'sto_chain' }))
    expect([name, told.includes('Written for demonstration.')]).toEqual([name, true])
  }
  await store.close()
})
