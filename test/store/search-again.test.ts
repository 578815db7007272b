import { expect, test } from 'vitest'
import { parseQuery } from '../../src/search/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { put, searchDoc } from '../contracts/make.js'

const WORDS = ['margin', 'oil', 'rates', 'chip', 'funds', 'marginal']
const QUERIES = ['margin', 'marg*', '"oil rates"', 'oil OR chip', 'oil -chip', 'funds rates']

/** Numbers 0-1 from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

test('what is kept of a search and brought up to date is what a new asking finds', async () => {
  const store = openSqliteStore(':memory:')
  const random = randomFrom(7)
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
  const ask = async () =>
    Promise.all(
      QUERIES.map(async (q) => {
        const answer = await store.search({ query: parseQuery(q), audience: 'a', sort: 'time', limit: 200 })
        return answer.hits.map((hit) => hit.storyId)
      }),
    )
  for (let step = 0; step < 60; step += 1) {
    // Mostly one story at a time; now and then more than are followed one by one.
    const many = step % 20 === 19 ? 230 : 1 + Math.floor(random() * 3)
    const writes = Array.from({ length: many }, () => {
      const id = `s${Math.floor(random() * 60)}`
      return random() < 0.15
        ? ({ op: 'delete', kind: 'search', id, knownAt: searchDoc(id, { title: '' }).firstSeenAt } as const)
        : put('search', searchDoc(id, { title: text(), body: text(), minute: step }))
    })
    const byId = new Map(writes.map((write) => [write.op === 'put' ? write.value.id : write.id, write]))
    await store.commit({ stepKey: `step${step}`, writes: [...byId.values()], jobs: [] })
    const kept = await ask()
    store.forgetAnswers()
    expect(kept).toEqual(await ask())
  }
  await store.close()
})
