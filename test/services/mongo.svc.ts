import { expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { openMongoStore } from '../../src/store/mongo/index.js'
import { job } from '../contracts/make.js'
import { ownershipContract } from '../contracts/ownership.suite.js'
import { searchContract } from '../contracts/search.suite.js'
import { storeContract } from '../contracts/store.suite.js'
import { freshDatabase, mongoBench } from './mongo-bench.js'

storeContract('MongoDB', mongoBench)
searchContract('MongoDB', mongoBench)
ownershipContract('MongoDB', mongoBench)

const left = (store: Store, key: string) => store.commit({ stepKey: key, writes: [], jobs: [job(key)] })

test('jobs that another process has left are found by one that is busy with its own', async () => {
  const bench = await mongoBench()
  try {
    const [other, busy] = [await bench.open(), await bench.open()]
    await left(other, 'left')
    const found = new Set<string>()
    for (let i = 0; i < 1_000 && !found.has('left'); i++) {
      await left(busy, `own ${i}`)
      const entries = await busy.outbox(500)
      for (const entry of entries) found.add(entry.job.key)
      await busy.clearOutbox(entries.map((entry) => entry.id))
    }
    expect(found).toContain('left')
    expect((await busy.outbox(10)).length).toBe(0)
  } finally {
    await bench.dispose()
  }
})

test('jobs handed on are gone for others once their process looks again, or ends', async () => {
  const bench = await mongoBench()
  try {
    const [one, other] = [await bench.open(), await bench.open()]
    for (const key of ['a', 'b']) {
      await left(one, key)
      await one.clearOutbox((await one.outbox(10)).map((entry) => entry.id))
      expect(await one.outbox(10)).toEqual([])
      expect(await other.outbox(10)).toEqual([])
    }
    await left(one, 'c')
    await one.clearOutbox((await one.outbox(10)).map((entry) => entry.id))
    await one.close()
    expect(await other.outbox(10)).toEqual([])
  } finally {
    await bench.dispose()
  }
})

test('a store that ends its own connection tells of no trouble', async () => {
  const database = freshDatabase()
  const troubles: string[] = []
  const store = await openMongoStore(database.url, { onTrouble: ({ code }) => troubles.push(code) })
  await store.close()
  expect(troubles).toEqual([])
  await database.drop()
})
