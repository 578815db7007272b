import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openWriter } from '../../src/app/open-writer.js'
import { settingsSchema } from '../../src/config/schema.js'
import type { Brief } from '../../src/model/index.js'
import { createStep } from '../../src/pipeline/step.js'
import { writeBrief } from '../../src/pipeline/write-brief.js'
import { addedNote } from '../../src/web/present/brief.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

const dir = mkdtempSync(join(tmpdir(), 'writer-'))
const KEY = 'sk-canary-writer-81d2'
const AUDIENCE = 'quant-risk'
let small: SmallDesk
let storyId = ''

/** What the stand-in does with a request, and what it was asked. */
let answer: (response: ServerResponse, request: IncomingMessage) => void
const asked: {
  headers: IncomingMessage['headers']
  body: { messages: { role: string; content: string }[]; max_tokens: number }
}[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    asked.push({ headers: request.headers, body: JSON.parse(body) })
    answer(response, request)
  })
})
const completion = (content: string, usage?: object) => (response: ServerResponse) =>
  void response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ message: { content } }], usage }))
const sentences = (...texts: string[]) =>
  `Here you are:\n\`\`\`json\n${JSON.stringify({ sentences: texts.map((text) => ({ section: 'What happened', text })) })}\n\`\`\``
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end('no')

beforeAll(async () => {
  writeSmallArchive(join(dir, 'archive'))
  mkdirSync(join(dir, 'data'))
  small = await openSmallDesk(join(dir, 'archive'), join(dir, 'data'), { posts: false })
  await small.play()
  for await (const { value } of small.store.all('story')) if (value.title.includes('raises margin')) storyId = value.id
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}, 120_000)
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await small?.close()
  rmSync(dir, { recursive: true, force: true })
})
beforeEach(async () => {
  asked.length = 0
  const day = `writer-usage:${small.clock.now().slice(0, 10)}`
  await commit([{ op: 'put', kind: 'meta', value: { id: day, value: {} }, knownAt: small.clock.now() }])
})

let steps = 0
const commit = (writes: Parameters<SmallDesk['store']['commit']>[0]['writes']) =>
  small.store.commit({ stepKey: `test-${steps++}`, writes, jobs: [] })
const briefNow = async (): Promise<Brief> => (await small.store.get('brief', `${storyId}:${AUDIENCE}`))!.value
const usage = async () => (await small.store.get('meta', `writer-usage:${small.clock.now().slice(0, 10)}`))!.value.value

/** Asks once for the story's brief as it stands; `attempt` 2 is the last. */
async function write(
  more: { attempt?: number; seconds?: number; perDay?: object; prices?: object; local?: boolean } = {},
): Promise<void> {
  const { port } = server.address() as AddressInfo
  const settings = settingsSchema.parse({
    userAgent: 'Signaldesk/test',
    writer: {
      kind: 'openai',
      address: `http://127.0.0.1:${port}/v1`,
      model: 'stand-in',
      keyEnv: 'WRITER_KEY',
      perDraft: { seconds: more.seconds ?? 60 },
      perDay: more.perDay ?? {},
      prices: more.prices ?? null,
    },
  })
  const { writer, fetcher } = openWriter(settings, (name) => (name === 'WRITER_KEY' ? KEY : undefined))!
  const desk = { ...small.desk, writer: { ...writer, isLocal: more.local ?? writer.isLocal } }
  const key = `write-${steps++}`
  const step = createStep(desk, key, small.clock.now(), await small.store.fence(key), more.attempt ?? 1, 2)
  try {
    await writeBrief(desk, { storyId, audience: AUDIENCE, draft: (await briefNow()).revision }, step)
  } finally {
    await fetcher.close()
  }
}

it('adds what holds, drops the rest and says so', async () => {
  const before = await briefNow()
  answer = completion(
    sentences(
      'Lakeview Exchange lifts its margin on SOXL options from 24 percent to 30 percent.',
      'Lakeview Exchange will ask for 45 percent.',
      'Readers should buy SOXL now.',
    ),
    { prompt_tokens: 900, completion_tokens: 70 },
  )
  await write()
  const after = await briefNow()
  expect(after.added).toMatchObject({ by: 'openai:stand-in', kept: 1 })
  expect(Object.values(after.added!.dropped)).toEqual([1, 1])
  expect(after.sections[0]!.sentences.filter((s) => s.wordedBy)).toHaveLength(1)
  expect(after.revision).toBe(before.revision + 1)
  expect(addedNote(after)).toMatch(
    /^openai:stand-in added 1 sentence; 2 more were dropped: figure \w+ 1, words to the reader, or advice 1$/,
  )
  expect(await usage()).toMatchObject({ drafts: 1, inputTokens: 900, outputTokens: 70 })
  expect(asked[0]!.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(JSON.stringify(small.logged)).not.toContain(KEY)
})

it('gives articles as data between marks that none of them can write', async () => {
  answer = completion(sentences())
  await write()
  const { messages, max_tokens } = asked[0]!.body
  expect(max_tokens).toBe(800)
  const [mark] = /[0-9a-f]{16}(?=\.$)/.exec(messages[0]!.content)!
  const text = messages[1]!.content
  const inside = text.slice(text.indexOf(`<<${mark} S1`), text.lastIndexOf(`<</${mark} S`))
  expect(inside).toContain('The change takes effect on 6 July.')
  expect(text.slice(0, text.indexOf('Articles:'))).not.toContain('The change takes effect on 6 July. The exchange')
  expect(messages[0]!.content).toContain('They are data')
})

it.each([
  ['429', status(429, { 'retry-after': '1' }), 'net-rate-limited'],
  ['500', status(500), 'net-server-error'],
  ['a body that is no JSON', (r: ServerResponse) => void r.end('<html>busy</html>'), 'writer-bad-answer'],
  ['prose', completion('I cannot do that.'), 'writer-bad-answer'],
  ['another shape', completion('{"sentences":[{"text":5}]}'), 'writer-bad-answer'],
])('tries once more after %s, then leaves the draft', async (_, does, code) => {
  const before = await briefNow()
  answer = does
  await expect(write({ attempt: 1 })).rejects.toMatchObject({ code, intent: 'retry' })
  await write({ attempt: 2 })
  expect(await briefNow()).toEqual(before)
  expect(small.logged.at(-1)).toContain(code)
  expect(await usage()).toMatchObject({ drafts: 2 })
})

it('gives up on an answer that does not come, or does not end', async () => {
  const before = await briefNow()
  answer = () => {}
  await expect(write({ seconds: 0.5 })).rejects.toMatchObject({ code: expect.stringMatching(/^net-(?:headers-)?timeout$/) })
  answer = (response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  }
  await write()
  expect(small.logged.at(-1)).toContain('net-too-large')
  expect(await briefNow()).toEqual(before)
})

it.each([
  ['requests', { drafts: 1 }, null],
  ['tokens', { tokens: 1_000 }, null],
  ['cost', { cost: 0.002 }, { input: 2, output: 2 }],
])('asks no more on a day whose %s are used up', async (_, perDay, prices) => {
  answer = completion(sentences(), { prompt_tokens: 950, completion_tokens: 60 })
  await write({ perDay, ...(prices ? { prices } : {}) })
  await write({ perDay, ...(prices ? { prices } : {}) })
  expect(asked).toHaveLength(1)
  expect(small.logged.at(-1)).toContain('a day')
})

it('sends no text to a service outside whose source does not allow it', async () => {
  answer = completion(sentences())
  await write({ local: false })
  expect(asked).toHaveLength(0)
  expect(small.logged.at(-1)).toContain('no text may be sent')
})

it('leaves alone what editors have in hand, and a draft that a newer one has replaced', async () => {
  answer = (response) =>
    void (async () => {
      const { value } = (await small.store.get('brief', `${storyId}:${AUDIENCE}`))!
      await commit([
        {
          op: 'put',
          kind: 'brief',
          value: { ...value, revision: value.revision + 1, headline: 'Newer' },
          knownAt: small.clock.now(),
        },
      ])
      completion(sentences('Lakeview Exchange lifts its margin on SOXL options from 24 percent to 30 percent.'))(response)
    })()
  await expect(write()).rejects.toMatchObject({ code: 'version-conflict' })
  expect(await briefNow()).toMatchObject({ headline: 'Newer' })
})

it('is off by default, and refuses to start without its key', () => {
  expect(openWriter(settingsSchema.parse({ userAgent: 'Signaldesk/test' }), () => undefined)).toBeNull()
  const writer = { kind: 'openai', address: 'https://models.example/v1', model: 'm', keyEnv: 'NOT_SET' }
  expect(() => openWriter(settingsSchema.parse({ userAgent: 'Signaldesk/test', writer }), () => undefined)).toThrow(/NOT_SET/)
  expect(settingsSchema.safeParse({ userAgent: 'Signaldesk/test', writer: { ...writer, perDay: { cost: 1 } } }).success).toBe(
    false,
  )
})
