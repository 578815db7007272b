import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenApi, Operation } from '../../../src/web/api/engine/openapi.js'
import { type TestDesk, testDesk } from '../desk.js'
import { type FuzzRequest, requestsOf, whole } from './arbitrary.js'
import { type Conform, conformTo } from './conform.js'

/** More by `FUZZ_REQUESTS=20000`; another run by `FUZZ_SEED`. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_702)
const AT_ONCE = 10

let desk: TestDesk
let document: OpenApi
let conform: Conform
let operations: Map<string, Operation>
let key: string
const pools: Record<string, string[]> = {}

beforeAll(async () => {
  desk = await testDesk(undefined, { api: { origins: [], perMinute: 100_000_000 } })
  const { auth } = desk.services
  const made = await auth.keys.add({ name: 'fuzz', scopes: ['admin'], days: 1 }, 'console')
  key = made.secret
  const spare = await auth.keys.add({ name: 'spare', scopes: ['read'], days: 1 }, 'console')
  // From the server itself, as any fuzzer would have it.
  document = (await (await desk.get('/api/v1/openapi.json')).json()) as OpenApi
  conform = conformTo(document)
  const all = Object.values(document.paths).flatMap((at) => Object.values(at))
  operations = new Map(all.map((one) => [one.operationId, one]))
  const claim = async () => {
    const body = JSON.stringify({ requires: 'draft', minImportance: 0, minCredibility: 0, limit: 4, outlet: 'fuzz' })
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    return (await (await desk.get('/api/v1/deliveries/claim', { method: 'POST', body, headers })).json()) as {
      deliveries: { id: string; token: string }[]
    }
  }
  const { deliveries } = await claim()
  const articles = (await desk.store.find('article', { limit: 5 })).items.map((one) => one.id)
  Object.assign(pools, {
    id: ['sto_chain', 'sto_merged', spare.key.id, ...articles, ...deliveries.map((one) => one.id)],
    token: deliveries.map((one) => one.token),
    symbol: ['SOXL', 'SPY', '^VIX', 'NVDA', 'BRK/B'],
    q: [
      '',
      'chip',
      'margin OR "chip maker"',
      'ticker:SOXL score:>50',
      'figure:>1bn',
      'audience:portfolio',
      'after:2026-06-01 -chip',
    ],
    audience: ['quant-risk', 'portfolio'],
    fields: ['id', 'title', 'score.importance,title', 'members.url', 'values.value', 'post.headline', 'health.status'],
    asOf: ['2026-07-01', '2026-06-30T12:00', '0000-01-01', '9999-99-99T99:99'],
    cursor: ['WzEsImEiXQ', 'bnVsbA', 'WzEsInN0b19jaGFpbiIsMCwieCIsNV0', 'W251bGwsInN0b19jaGFpbiJd'],
    outlet: ['fuzz', 'other'],
    since: ['0', '5'],
    eventDate: ['2020-03-02'],
  })
})
afterAll(() => desk.close())

/** What is wrong with the answer to a request; null where nothing is. */
async function ask(request: FuzzRequest): Promise<string | null> {
  const { id, method, path, query, body, headers } = request
  const one = operations.get(id)!
  const gone = new AbortController()
  const search = new URLSearchParams(query.map(([name, value]) => [name, whole(value)])).toString()
  const answer = await desk.get(`/api/v1${path}${search && `?${search}`}`, {
    method,
    ...(body === null ? {} : { body }),
    headers: { authorization: `Bearer ${key}`, ...(body === null ? {} : { 'content-type': 'application/json' }), ...headers },
    signal: gone.signal,
  })
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status >= 500) return `${answer.status} ${await answer.text()}`
  if (type.startsWith('text/event-stream')) {
    gone.abort()
    return conform(one, { status: answer.status, type, body: '' })
  }
  const text = await answer.text()
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  return conform(one, { status: answer.status, type, body: text })
}
const statuses = new Map<number, number>()

it(
  `${REQUESTS} requests made from the document break neither the desk nor a promise of it`,
  async () => {
    const errors: unknown[] = []
    desk.services.log.error = (fields: unknown) => void errors.push(fields)
    const several = fc.array(requestsOf(document, pools), { minLength: AT_ONCE, maxLength: AT_ONCE })
    await fc.assert(
      fc.asyncProperty(several, async (requests) => {
        const wrong = await Promise.all(requests.map(ask))
        const at = wrong.findIndex((one) => one !== null)
        if (at < 0) return
        const { method, path, query, body } = requests[at]!
        throw new Error(
          `${method} ${path} ${JSON.stringify(query)} ${body ?? ''}: ${wrong[at]} ${JSON.stringify(errors.slice(-1))}`,
        )
      }),
      { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED, endOnFailure: true },
    )
    // It fuzzes something: many requests are understood, and many refused.
    expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 10)
    expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 20)
    if (process.env.FUZZ_REQUESTS)
      console.log(
        `answers: ${[...statuses]
          .sort()
          .map(([status, n]) => `${status}: ${n}`)
          .join(', ')}`,
      )
  },
  60_000 + REQUESTS * 100,
)
