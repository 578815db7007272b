import { get } from 'node:http'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadArchive } from '../../src/demo/index.js'
import { type TestDesk, testDesk } from './desk.js'
import { type SeedStory, STORIES } from './seed.js'

/** Most a first visit may cost over the wire: a page with its style and scripts, packed. */
const MOST_BYTES = 60_000
/** Rows of a full page of the feed. */
const ROWS = 50

/** A full desk in the demo's own words: they pack as news does, which copies of one story would not. */
function demoStories(): SeedStory[] {
  const { publications } = loadArchive(resolve(import.meta.dirname, '../../demo'))
  const articles = publications.flatMap((publication) => publication.articles)
  const symbols: [string, string][] = ['SOXX', 'SMH', 'SOXL', 'XLF', 'KRE', 'QQQ'].map((symbol) => [symbol, `${symbol} fund`])
  return articles.map(({ title, body: text }, i) => ({
    id: `sto_demo${i}`,
    why: text.split(/(?<=\.)\s/).find((sentence) => sentence.length > 60) ?? title,
    pieces: ['pell', 'halden', 'straits']
      .slice(0, 1 + (i % 3))
      .map((source, k) => ({ source, hours: i / 2 + k / 4, title, text })),
    symbols: symbols.slice(i % 4, (i % 4) + 1 + (i % 3)),
    type: ['market.move.index', 'market-structure.leverage.unwind', 'macro.rates'][i % 3]!,
    scores: [95 - (i % 70), 40 + ((i * 7) % 55)],
    shape: [60 + (i % 9), 71, 95 - (i % 70)],
  }))
}

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk([...STORIES, ...demoStories()])
}, 60_000)
afterAll(() => desk.close())

/** Bytes of an answer's body as they come over the wire. */
const wireBytes = (path: string): Promise<number> =>
  new Promise((done, failed) => {
    get(desk.base + path, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => done(bytes))
    }).on('error', failed)
  })

describe('over the wire', () => {
  it('a full page of the feed is what is weighed', async () => {
    expect((await (await desk.get('/')).text()).split('data-id=').length - 1).toBe(ROWS)
  })

  it.each(['/', '/?q=margin', '/stories/sto_chain', '/stories/sto_demo3', '/today', '/status'])(
    `%s comes with its style and scripts in ${MOST_BYTES} bytes, packed`,
    async (path) => {
      const html = await (await desk.get(path)).text()
      const assets = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1]!))
      expect(assets.size).toBeGreaterThan(1)
      let bytes = await wireBytes(path)
      for (const one of assets) bytes += await wireBytes(one)
      expect(bytes, `${path}: ${bytes} bytes`).toBeLessThan(MOST_BYTES)
    },
  )
})
