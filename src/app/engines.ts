import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DeskError } from '../model/index.js'
import type { BullQueue } from '../queue/bullmq/index.js'
import { openEmbeddedQueue, type Queue } from '../queue/index.js'
import type { Store } from '../store/contract.js'
import { SqlDatabase } from '../store/sqlite/database.js'
import { openSqliteStore, SqliteStore } from '../store/sqlite/index.js'
import { secretOf } from './secrets.js'

/** Which servers a desk uses; what is not named is kept in files of its data folder. */
export interface EngineChoice {
  mongoUrl?: string
  redisUrl?: string
}

/**
 * The operator's choice: MONGODB_URL and REDIS_URL, each alone or both; with passwords in them, rather by file ({@link secretOf}). Fails with
 * `bad-url` where one is no address of such a server: it would be tried for ever.
 */
export function engineChoice(env: NodeJS.ProcessEnv = process.env): EngineChoice {
  const [mongoUrl, redisUrl] = [secretOf('MONGODB_URL', env), secretOf('REDIS_URL', env)]
  if (mongoUrl && !/^mongodb(?:\+srv)?:\/\/[^/]/.test(mongoUrl)) throw badUrl('MongoDB', 'mongodb://HOST/NAME')
  if (redisUrl && !/^(rediss?:\/\/[^/]|\/.)/.test(redisUrl)) throw badUrl('Redis', 'redis://HOST:6379')
  return { ...(mongoUrl ? { mongoUrl } : {}), ...(redisUrl ? { redisUrl } : {}) }
}

/** What was given is not repeated: a password may stand in it. */
const badUrl = (server: string, like: string): DeskError =>
  new DeskError('bad-url', `The address of ${server} is not one. It looks like ${like}.`)

/** Opens the store: on MongoDB, or in the folder's `desk.sqlite`. The engine not chosen is not even loaded. */
export async function openStore(
  { mongoUrl }: EngineChoice,
  dataDir: string,
  onTrouble?: (error: DeskError) => void,
): Promise<Store> {
  if (mongoUrl) return (await import('../store/mongo/index.js')).openMongoStore(mongoUrl, { onTrouble })
  mkdirSync(dataDir, { recursive: true })
  return openSqliteStore(join(dataDir, 'desk.sqlite'))
}

/** The file of a queue whose store is on MongoDB and that has no Redis, in the data folder. */
export const queueFile = 'queue.sqlite'

/** Opens the queue: on Redis, in the store's own file, or (a store on MongoDB alone, or null) in a file of its own. */
export async function openQueue(
  { redisUrl }: EngineChoice,
  store: Store | null,
  dataDir: string,
  onTrouble: (error: DeskError) => void,
): Promise<Queue> {
  if (redisUrl) {
    const { openBullQueue } = await import('../queue/bullmq/index.js')
    return openBullQueue(redisUrl, {
      onTrouble: ({ message }) =>
        onTrouble(new DeskError('queue-unavailable', `The connection to Redis: ${message}; it is tried again.`, 'retry')),
    })
  }
  if (store instanceof SqliteStore) return openEmbeddedQueue(store)
  mkdirSync(dataDir, { recursive: true })
  const db = new SqlDatabase(join(dataDir, queueFile))
  const queue = openEmbeddedQueue({ db })
  queue.close = async () => db.close()
  return queue
}

/** BullMQ's own queues, where the queue is on Redis. */
export const boardsOf = (queue: Queue): BullQueue['boards'] => ('boards' in queue ? (queue as BullQueue).boards : [])

/** Files are copied by us; a server's data by the server's own tools. */
export function refuseServer({ mongoUrl }: EngineChoice, what: 'backup' | 'restore'): void {
  if (!mongoUrl) return
  const tool = what === 'backup' ? 'mongodump' : 'mongorestore'
  throw new DeskError('not-a-file', `This desk is on MongoDB (MONGODB_URL): use ${tool}; docs/operations.md says how.`)
}
