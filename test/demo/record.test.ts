import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createRecorder, loadArchive, routeFetcher, startDemoServer } from '../../src/demo/index.js'
import { describeError, epochMs, instant } from '../../src/model/index.js'
import type { FetchAnswer, Fetcher } from '../../src/net/contract.js'
import { createFetcher } from '../../src/net/index.js'

const HALDEN = 'http://halden-wire.localhost:4780'
/** What a desk asks, and when: feeds again and again, pages, and every kind of failure. */
const VISITS: [string, string, 'feed' | 'page'][] = [
  ['2026-06-01T20:30:00.000Z', `${HALDEN}/feed.xml`, 'feed'],
  ['2026-06-01T20:40:00.000Z', `${HALDEN}/feed.xml`, 'feed'],
  [
    '2026-06-01T20:40:00.000Z',
    `${HALDEN}/markets/2026/06/01/chip-funds-start-june-with-a-gain-that-looks-small-by-comparison`,
    'page',
  ],
  ['2026-06-22T07:00:00.000Z', 'http://meridian-flows.localhost:4780/feed.json', 'feed'],
  ['2026-06-22T09:00:00.000Z', 'http://meridian-flows.localhost:4780/feed.json', 'feed'],
  ['2026-06-22T21:00:00.000Z', 'http://meridian-flows.localhost:4780/feed.json', 'feed'],
  ['2026-06-22T22:00:00.000Z', 'http://meridian-flows.localhost:4780/feed.json', 'feed'],
  ['2026-06-24T13:30:00.000Z', 'http://quay-street-dispatch.localhost:4780/feed.xml', 'feed'],
  [
    '2026-06-25T03:00:00.000Z',
    'http://han-river-business.localhost:4780/companies/2026/06/25/hanbit-foundry-delays-second-line',
    'page',
  ],
  [
    '2026-06-25T10:00:00.000Z',
    'http://pell-ardent.localhost:4780/credit/2026/jun/25/northlight-lenders-agree-to-waive-covenant',
    'page',
  ],
  [
    '2026-06-25T13:30:00.000Z',
    'http://pell-ardent.localhost:4780/credit/2026/jun/25/northlight-lenders-agree-to-waive-covenant',
    'page',
  ],
  ['2026-07-02T12:30:00.000Z', 'http://capewell-news.localhost:4780/markets/chip-fund-trading-halts-explained', 'page'],
]

const closers: (() => unknown)[] = []
const folders: string[] = []
const folder = (): string => {
  folders.push(mkdtempSync(join(tmpdir(), 'record-')))
  return folders.at(-1)!
}
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true, force: true })
})

const clockAt = (start: string) => {
  const clock = { at: start, now: () => clock.at }
  return clock
}

/** Plays the visits against an archive and says what each brought, the way a desk would see it. */
async function visit(dir: string, wrap: (inner: Fetcher, clock: ReturnType<typeof clockAt>) => Fetcher) {
  const clock = clockAt(VISITS[0]![0])
  const server = await startDemoServer({ dir, clock, port: 0 })
  const inner = createFetcher({
    userAgent: 'test',
    allow: ['127.0.0.1'],
    gapMs: 0,
    headersMs: 300,
    totalMs: 2000,
    now: () => epochMs(clock.now()),
  })
  closers.push(
    () => inner.close(),
    () => server.close(),
  )
  const fetcher = wrap(routeFetcher(inner, server), clock)
  const etags = new Map<string, string | null>()
  const seen: string[] = []
  for (const [at, url, accept] of VISITS) {
    clock.at = at
    try {
      const answer = await fetcher.fetch({ url, accept, etag: etags.get(url) ?? null })
      if (answer.status === 'ok') etags.set(url, answer.etag)
      seen.push(`${answer.status} ${answer.url} ${answer.contentType} ${Buffer.from(answer.body).toString('base64')}`)
    } catch (error) {
      const { detail } = error as { detail?: Record<string, unknown> }
      seen.push(`${describeError(error).code} ${detail?.httpStatus} ${detail?.retryAfterMs}`)
    }
  }
  return seen
}

describe('recording', () => {
  it('makes an archive that replays the demo as the demo was', async () => {
    const dir = folder()
    const { sources, notice } = loadArchive('demo')
    let finish = (): object => ({})
    const live = await visit('demo', (inner, clock) => {
      const recorder = createRecorder({ dir, name: 'Recorded', notice, sources, clock })
      finish = recorder.finish
      return recorder.fetcher(inner)
    })
    expect(live.map((line) => line.split(' ')[0])).toEqual([
      'ok',
      'not-modified',
      'ok',
      'ok',
      'net-server-error',
      'not-modified',
      'not-modified',
      'ok',
      'net-headers-timeout',
      'net-rate-limited',
      'ok',
      'net-not-found',
    ])
    expect(live[9]).toBe('net-rate-limited 429 12600000')
    // Twelve visits: one plain "not modified" adds nothing, the one after the failure stands for the feed holding again.
    expect(finish()).toEqual({ answers: 6, failures: 4 })
    const archive = loadArchive(dir)
    expect([archive.startAt, archive.endAt, archive.sources.length]).toEqual([VISITS[0]![0], VISITS.at(-1)![0], sources.length])
    expect(await visit(dir, (inner) => inner)).toEqual(live)
  })

  it('keeps redirects, and records no posts', async () => {
    const dir = folder()
    const clock = clockAt(instant(Date.parse('2026-06-01T00:00:00Z')))
    const answer = (url: string, movedTo: string | null): FetchAnswer => ({
      status: 'ok',
      httpStatus: 200,
      url,
      movedTo,
      contentType: 'text/plain',
      etag: '"1"',
      lastModified: null,
      headers: { 'set-cookie': 'x' },
      body: Buffer.from('moved here'),
    })
    const inner: Fetcher = {
      fetch: async () => answer('https://new.example/feed', 'https://new.example/feed'),
      close: async () => {},
    }
    const recorder = createRecorder({ dir, name: 'r', notice: 'n', sources: [], clock })
    const fetcher = recorder.fetcher(inner)
    await fetcher.fetch({ url: 'https://old.example/feed', accept: 'feed' })
    await fetcher.fetch({ url: 'https://hooks.example/post', accept: 'any', method: 'POST', body: 'secret' })
    expect(recorder.finish()).toEqual({ answers: 2, failures: 0 })
    expect(readFileSync(join(dir, 'captures/index.jsonl'), 'utf8')).not.toMatch(/hooks|secret|cookie/)
    const server = await startDemoServer({ dir, clock, port: 0 })
    closers.push(() => server.close())
    const net = createFetcher({ userAgent: 'test', allow: ['127.0.0.1'], gapMs: 0 })
    closers.push(() => net.close())
    const again = await routeFetcher(net, server).fetch({ url: 'https://old.example/feed', accept: 'any' })
    expect([again.url, again.movedTo, Buffer.from(again.body).toString()]).toEqual([
      'https://new.example/feed',
      'https://new.example/feed',
      'moved here',
    ])
  })

  it('refuses a folder that holds an archive', () => {
    expect(() =>
      createRecorder({ dir: 'demo', name: 'x', notice: 'x', sources: [], clock: clockAt('2026-06-01T00:00:00.000Z') }),
    ).toThrow(/already holds a recording/)
  })
})
