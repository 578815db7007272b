import { createConnection } from 'mongoose'
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { openMongoStore } from '../../src/store/mongo/index.js'
import { job, put } from '../contracts/make.js'
import { ownershipContract } from '../contracts/ownership.suite.js'
import { searchContract } from '../contracts/search.suite.js'
import { storeContract } from '../contracts/store.suite.js'
import { freshDatabase, mongoBench } from './mongo-bench.js'

storeContract('MongoDB', mongoBench)
searchContract('MongoDB', mongoBench)
ownershipContract('MongoDB', mongoBench)

const left = (store: Store, key: string) => store.commit({ stepKey: key, writes: [], jobs: [job(key)] })

test('the server lets one of many have a document as it is: what the store rests on', async () => {
  const database = freshDatabase()
  const clients = await Promise.all(Array.from({ length: 8 }, () => createConnection(database.url).asPromise()))
  const documents = clients.map((client) => client.collection<{ _id: string; mark: number; by: number }>('k_meta'))
  try {
    await documents[0]!.insertOne({ _id: 'one', mark: 0, by: -1 })
    const unchanged = (mark: number) => ({ _id: 'one', mark })
    for (let mark = 0; mark < 60; mark += 2) {
      const replaced = await Promise.all(documents.map((d, by) => d.replaceOne(unchanged(mark), { mark: mark + 1, by })))
      expect(replaced.filter((r) => r.modifiedCount > 0)).toHaveLength(1)
      const moved = await Promise.all(
        documents.map((d, by) => d.updateOne(unchanged(mark + 1), { $set: { mark: mark + 2, by } })),
      )
      expect(moved.filter((r) => r.modifiedCount > 0)).toHaveLength(1)
    }
  } finally {
    await Promise.all(clients.map((client) => client.close()))
    await database.drop()
  }
})

test('a batch that was decided and left is brought to its end by several at once, who go on writing', async () => {
  const bench = await mongoBench()
  try {
    const stores = await Promise.all(Array.from({ length: 4 }, () => bench.open()))
    const ids = Array.from({ length: 12 }, (_, i) => `m${i}`)
    const writes = (value: number) => ids.map((id) => put('meta', { id, value }))
    await stores[0]!.commit({ stepKey: 'first', writes: writes(0), jobs: [] })
    await bench.leave({ stepKey: 'left', writes: writes(1), jobs: [job('left')] })
    // Each finds the batch, and writes over what it left; whoever is late with it must not bring it back.
    await Promise.all(stores.map((s, i) => s.commit({ stepKey: `after ${i}`, writes: writes(2 + i), jobs: [] })))
    for (const { version, value } of await stores[0]!.getMany('meta', ids)) {
      expect(version).toBe(2 + stores.length)
      expect(value.value).toBeGreaterThan(1)
    }
    expect((await stores[1]!.outbox(10)).map((entry) => entry.job.key)).toEqual(['left'])
    expect((await stores[2]!.commit({ stepKey: 'left', writes: writes(9), jobs: [] })).status).toBe('already')
  } finally {
    await bench.dispose()
  }
})

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
