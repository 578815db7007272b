import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createProvider, type ProviderId } from '../../src/market/providers/index.js'
import { type Instant, instant } from '../../src/model/index.js'
import { createFetcher, type Fetcher } from '../../src/net/index.js'
import type { Desk, MarketFeed } from '../../src/pipeline/desk.js'
import { feedHealthId, refreshJob, refreshMarket } from '../../src/pipeline/refresh-market.js'
import { createStep } from '../../src/pipeline/step.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { NYSE } from '../market/fixtures.js'

/** A server that answers in the providers' shapes, with figures made for this test. */
const answers = new Map<string, string | null>()
let server: Server
let fetcher: Fetcher
let store: SqliteStore
beforeAll(async () => {
  server = createServer((request, response) => {
    const found = [...answers].find(([part]) => request.url!.includes(part))
    if (!found || found[1] === null) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/plain' }).end(found[1])
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const net = createFetcher({ userAgent: 'test', allow: ['127.0.0.1'], gapMs: 0, concurrencyPerHost: 4 })
  // The providers' own addresses, led to the local server.
  const routed = (url: string) => url.replace(/^https:\/\/[^/]+/, `http://127.0.0.1:${port}`)
  fetcher = { fetch: (request) => net.fetch({ ...request, url: routed(request.url) }), close: () => net.close() }
})
afterAll(async () => {
  await fetcher.close()
  server.close()
})
beforeEach(() => {
  store = openSqliteStore(':memory:')
})
afterEach(() => {
  answers.clear()
  return store.close()
})

const bars = (...rows: string[]) => ['Date,Open,High,Low,Close,Volume', ...rows].join('\n')
const JUNE_30 = '2026-06-30,100,102,99,101,1000'
const JULY_1 = '2026-07-01,101,103,100,102,1100'

async function refresh(id: ProviderId, ask: Partial<MarketFeed>, now: Instant) {
  const tools = { fetcher, now: () => now, wait: async () => {} }
  const provider = createProvider(id, { tools, calendar: NYSE })
  const feed: MarketFeed = { provider, symbols: [], series: [], ...ask }
  const log = { info() {}, warn() {}, error() {} }
  const desk = { store, calendar: NYSE, marketFeeds: [feed], log } as unknown as Desk
  const { key } = refreshJob(id, now)
  await refreshMarket(desk, { marketFeed: id }, createStep(desk, key, now, await store.fence(key), 1, 3))
  const health = (await store.get('health', feedHealthId(id)))!.value
  const jobs = (await store.outbox(10)).map((one) => one.job)
  await store.clearOutbox((await store.outbox(10)).map((one) => one.id))
  return { health, jobs }
}
const closes = async (symbol: string, knownAt: Instant) =>
  (await store.bars(symbol, { from: '2026-01-01', to: '2026-12-31', knownAt })).map((bar) => [bar.day, bar.close, bar.revision])

const AFTER = instant(Date.parse('2026-07-01T20:30:00Z'))

it('bars of a provider that settings name are stored, and asked for again after the next close', async () => {
  answers.set('s=abc.us', bars(JUNE_30, JULY_1))
  const { health, jobs } = await refresh('stooq', { symbols: ['ABC'] }, AFTER)
  expect(await closes('ABC', AFTER)).toEqual([
    ['2026-06-30', 101, 0],
    ['2026-07-01', 102, 0],
  ])
  expect(health).toMatchObject({ status: 'ok', reason: null, itemsSeen: 2, lastSuccessAt: AFTER })
  expect(jobs).toEqual([{ ...refreshJob('stooq', '2026-07-02T02:30:00.000Z'), plannedAt: AFTER }])
})

it('a bar that changed becomes a revision, known from the asking; what was known before stays', async () => {
  answers.set('s=abc.us', bars(JUNE_30, JULY_1))
  await refresh('stooq', { symbols: ['ABC'] }, AFTER)
  answers.set('s=abc.us', bars(JUNE_30, JULY_1.replace('102,1100', '102.5,1150')))
  const later = '2026-07-02T02:30:00.000Z'
  await refresh('stooq', { symbols: ['ABC'] }, later)
  expect((await closes('ABC', later)).at(-1)).toEqual(['2026-07-01', 102.5, 1])
  expect((await closes('ABC', AFTER)).at(-1)).toEqual(['2026-07-01', 102, 0])
})

it('one instrument that fails leaves the others, and is named; nothing is filled with zeros', async () => {
  answers.set('s=abc.us', bars(JULY_1)).set('s=gone.us', 'No data')
  const { health, jobs } = await refresh('stooq', { symbols: ['ABC', 'GONE'] }, AFTER)
  expect(health).toMatchObject({ status: 'stale', consecutiveFailures: 1 })
  expect(health.reason).toContain('GONE: stooq, GONE')
  expect(await closes('GONE', AFTER)).toEqual([])
  expect(jobs[0]!.runAt).toBe('2026-07-01T21:00:00.000Z')
})

it('a provider that is down is said to fail, with the age of its last answer, and what is known stays', async () => {
  answers.set('s=abc.us', bars(JULY_1))
  await refresh('stooq', { symbols: ['ABC'] }, AFTER)
  answers.set('s=abc.us', null)
  const later = '2026-07-02T20:30:00.000Z'
  const { health } = await refresh('stooq', { symbols: ['ABC'] }, later)
  expect(health).toMatchObject({ status: 'failing', lastSuccessAt: AFTER, lastTryAt: later })
  expect(health.reason).toContain('404')
  expect(await closes('ABC', later)).toEqual([['2026-07-01', 102, 0]])
})

it('a series has its values with an assumed release; a session still open gives no bar', async () => {
  answers.set('id=DGS10', 'observation_date,DGS10\n2026-06-29,4.1\n2026-06-30,.\n')
  await refresh('fred', { series: ['fred.DGS10'] }, AFTER)
  const facts = await store.facts('fred.DGS10', { from: '2026-01-01', to: '2026-12-31', knownAt: AFTER })
  expect(facts).toMatchObject([{ validAt: '2026-06-29', value: 4.1, knownAtAssumed: true }])
  answers.set('s=abc.us', bars(JUNE_30, JULY_1))
  await refresh('stooq', { symbols: ['ABC'] }, '2026-07-01T18:00:00.000Z')
  expect((await closes('ABC', AFTER)).map(([day]) => day)).toEqual(['2026-06-30'])
})
