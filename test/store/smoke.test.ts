import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { indexTokens, parseQuery, typePaths } from '../../src/search/index.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/index.js'

let dir: string
let store: SqliteStore
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'desk-store-'))
  store = openSqliteStore(join(dir, 'desk.db'))
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

test('a step with a search document and a job is found, searched and relayed', async () => {
  const knownAt = '2026-07-01T10:00:00.000Z'
  const result = await store.commit({
    stepKey: 'a',
    writes: [
      {
        op: 'put',
        kind: 'search',
        knownAt,
        visible: true,
        value: {
          id: 'sto_1',
          storyId: 'sto_1',
          titleTokens: indexTokens('Leveraged funds unwind'),
          bodyTokens: indexTokens('The U.S. fund sold $3.5bn of shares.'),
          firstSeenAt: knownAt,
          updatedAt: knownAt,
          tickers: ['SOXL'],
          types: typePaths('market-structure.leverage.unwind'),
          tiers: ['A'],
          publishers: ['Harbour Wire'],
          sentiment: 'negative',
          state: 'draft',
          signals: [],
          figuresUsd: [3.5e9],
          follows: null,
          importance: { 'quant-risk': 71 },
          credibility: { 'quant-risk': 60 },
          novelty: 1,
          reaction: null,
        },
      },
    ],
    jobs: [{ queue: 'deliver', key: 'd1', payload: {}, runAt: knownAt }],
  })
  expect(result).toEqual({ status: 'committed', seq: 1 })
  const hits = async (text: string) =>
    (await store.search({ query: parseQuery(text), audience: 'quant-risk', sort: 'relevance', limit: 10, facets: true })).total
  for (const q of [
    '',
    'unwinding',
    'US fund',
    '"leveraged funds"',
    'lever*',
    'type:leverage score:>70',
    'figure:>3bn -tier:C',
    'publisher:harbour after:2026-07-01',
  ])
    expect([q, await hits(q)]).toEqual([q, 1])
  for (const q of ['unwinding bananas', '"funds leveraged"', '-fund', 'before:2026-07-01', 'figure:>3bnEUR'])
    expect([q, await hits(q)]).toEqual([q, 0])
  const queue = openEmbeddedQueue(store)
  const out = await store.outbox(10)
  expect(await queue.enqueue(out.map((o) => o.job))).toBe(1)
  await store.clearOutbox(out.map((o) => o.id))
  const [job] = await queue.claim('deliver', { now: knownAt, workerId: 'w', leaseMs: 1000, limit: 5 })
  await queue.complete(job!)
  expect(await queue.enqueue(out.map((o) => o.job))).toBe(0)
})
