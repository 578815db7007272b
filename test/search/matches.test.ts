import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matcherOf, parseQuery, type SearchDoc } from '../../src/search/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { STORIES, seed } from '../web/seed.js'

const PARTS = [
  'chip',
  'leveraged',
  '"leveraged bets"',
  'lever*',
  '-margin',
  'margin',
  'OR',
  'nothing',
  'ticker:SOXL',
  'ticker:SPY,KRE',
  'type:leverage',
  'score:>70',
  'score:<=88',
  'cred:>=60',
  '-cred:>90',
  'tier:A',
  'publisher:"Halden Wire"',
  'after:2026-07-01',
  'before:2026-07-02',
  'sentiment:negative',
  'figure:>1bn',
  'signal:abnormal',
  'state:draft',
  'follows:any',
  'audience:portfolio',
]

it('one story is told whether it fits just as a search over all stories would', async () => {
  const store = openSqliteStore(':memory:')
  await seed(store, STORIES)
  const docs: SearchDoc[] = []
  for await (const { value } of store.all('search')) docs.push(value)
  const matchers = docs.map((doc) => ({ id: doc.storyId, fits: matcherOf(doc) }))
  const queries = fc.array(fc.constantFrom(...PARTS), { minLength: 0, maxLength: 4 }).map((parts) => parts.join(' '))
  let some = 0
  await fc.assert(
    fc.asyncProperty(queries, fc.constantFrom('quant-risk', 'data-team'), async (text, audience) => {
      const query = parseQuery(text)
      const { hits } = await store.search({ query, audience, sort: 'time', limit: 200 })
      const found = matchers.filter((one) => one.fits(query, audience)).map((one) => one.id)
      if (hits.length > 0 && hits.length < docs.length) some += 1
      expect([text, found.sort()]).toEqual([text, hits.map((hit) => hit.storyId).sort()])
    }),
    { numRuns: 300, seed: 7 },
  )
  expect(some).toBeGreaterThan(50)
  await store.close()
}, 60_000)
