import { randomUUID } from 'node:crypto'
import { createConnection } from 'mongoose'
import type { Commit } from '../../src/store/contract.js'
import { connectMongo } from '../../src/store/mongo/connect.js'
import { type MongoStore, openMongoStore } from '../../src/store/mongo/index.js'
import { CommitLog } from '../../src/store/mongo/log.js'

/** A fresh database's address on the server under test, and how to throw it away. */
export function freshDatabase(server = process.env.MONGODB_URL!): { url: string; drop(): Promise<void> } {
  const [, scheme, host, options] = /^(mongodb(?:\+srv)?:\/\/)([^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(server)!
  const url = `${scheme}${host}/desk-test-${randomUUID().slice(0, 8)}${options ?? ''}`
  return {
    url,
    async drop() {
      const connection = await createConnection(url).asPromise()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}

/** Several stores on one fresh desk. */
export async function mongoBench() {
  const database = freshDatabase()
  const opened: MongoStore[] = []
  return {
    async open() {
      const store = await openMongoStore(database.url)
      opened.push(store)
      return store
    },
    /** A process that ends once it has decided a commit of `meta` values: the batch stands in the log, and its values were not written. */
    async leave(commit: Commit) {
      const { models, close } = await connectMongo(database.url)
      const dead = () => Promise.reject(new Error('killed'))
      const meta = new Proxy(models.item.meta, { get: (model, name) => (name === 'bulkWrite' ? dead : Reflect.get(model, name)) })
      await new CommitLog({ ...models, item: { ...models.item, meta } }).commit(commit).catch(() => {})
      await close()
    },
    async dispose() {
      for (const store of opened) await store.close()
      await database.drop()
    },
  }
}
