import { type Connection, createConnection, mongo } from 'mongoose'
import { assert, DeskError } from '../../model/index.js'
import { mendLostWrites } from './lost-writes.js'
import { defineModels, everyModel, type Models } from './schemas.js'

/** How long a call waits for a server that is away, before it says so. */
const SELECTION_MS = 3_000
/** What this version writes. A desk of a later format is refused. */
export const FORMAT = 1

export interface MongoConnection {
  models: Models
  close(): Promise<void>
}

/**
 * Connects, makes the collections' indexes where they are missing, and checks that they are there.
 * Errors: `store-unavailable`; `database-too-new` where a later version wrote the desk; `desk-copying` where a copy into it has not come to
 * its end (`forCopy`: it is the copy that asks).
 */
export async function connectMongo(
  url: string,
  { forCopy = false, onTrouble }: { forCopy?: boolean; onTrouble?: (error: DeskError) => void } = {},
): Promise<MongoConnection> {
  return guarded(async () => {
    const connection = await openConnection(url)
    try {
      const models = defineModels(connection)
      await models.state
        .create({ _id: 'state', format: FORMAT, commit: 0, seq: 0, ord: 0, trimmed: 0, market: 0 })
        .catch((error: unknown) => ignoreDuplicate(error))
      const state = await models.state.findById('state').lean()
      assert(state !== null, 'the state of the desk was just written')
      if (state.format > FORMAT) {
        throw new DeskError('database-too-new', `A later version wrote this desk (format ${state.format}, ours is ${FORMAT}).`)
      }
      const copy = forCopy ? null : await models.copy.findOne({ _id: 'copy' }).lean()
      if (copy && !copy.done)
        throw new DeskError(
          'desk-copying',
          'A desk is being copied into this database: run `signaldesk migrate` to its end first.',
        )
      await ensureIndexes(models)
      const brokeOff = () =>
        onTrouble?.(new DeskError('store-unavailable', 'The connection to the database broke off; it is tried again.', 'retry'))
      connection.on('disconnected', brokeOff)
      return {
        models,
        close() {
          // Our own end is no trouble.
          connection.off('disconnected', brokeOff)
          return connection.close()
        },
      }
    } catch (error) {
      await connection.close()
      throw error
    }
  })
}

/** The bare connection: nothing is made, nothing is looked at. */
export function openConnection(url: string): Promise<Connection> {
  mendLostWrites()
  return createConnection(url, {
    dbName: databaseOf(url),
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: SELECTION_MS,
    socketTimeoutMS: 30_000,
    // A decided commit must outlive the server that took it.
    writeConcern: { w: 'majority' },
    readPreference: 'primary',
  }).asPromise()
}

/** The database named in the address, or ours. */
function databaseOf(url: string): string {
  const path = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1]
  return path ? decodeURIComponent(path) : 'signaldesk'
}

/** Makes declared indexes that are missing, then asks the server for its list: an index that is not there is found now. */
async function ensureIndexes(models: Models): Promise<void> {
  for (const model of everyModel(models)) {
    const declared = model.schema.indexes().map(([, options]) => String(options?.name))
    if (declared.length === 0) continue
    const there = async () => new Set((await listIndexes(model)).map((index) => index.name))
    const before = await there()
    if (declared.every((name) => before.has(name))) continue
    await model.createIndexes()
    const after = await there()
    const missing = declared.filter((name) => !after.has(name))
    assert(missing.length === 0, `the server has no index ${missing.join(', ')} on ${model.collection.name}`)
  }
}

async function listIndexes(model: {
  collection: { listIndexes(): { toArray(): Promise<unknown[]> } }
}): Promise<{ name: string }[]> {
  try {
    return (await model.collection.listIndexes().toArray()) as { name: string }[]
  } catch (error) {
    // The collection is not there yet.
    if (error instanceof mongo.MongoServerError && error.code === 26) return []
    throw error
  }
}

const DUPLICATE = 11000
export const isDuplicate = (error: unknown): boolean => error instanceof mongo.MongoError && error.code === DUPLICATE

export function ignoreDuplicate(error: unknown): void {
  if (!isDuplicate(error)) throw error
}

/** Server codes of a disk that is full (MongoDB 14031; SQLite's and PostgreSQL's words behind FerretDB). */
const DISK_FULL = /OutOfDiskSpace|disk is full|No space left|SQLITE_FULL/i
/** A server that is going away, coming back or not the primary (the driver's own list of retryable codes). */
const PASSING = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

/** Not authorised; a wrong user or password; a way to sign in that the server does not know. */
const REFUSED = new Set([13, 18, 334])

/** Runs calls of the server; its conditions come out in our words. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asDeskError(error)
  }
}

function asDeskError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DeskError) return error
  const { code } = error as { code?: unknown }
  if (code === 14031 || DISK_FULL.test(error.message)) {
    return new DeskError('disk-full', 'The disk that holds the database is full.', 'retry', {}, { cause: error })
  }
  if (REFUSED.has(code as number))
    return new DeskError('store-refused', `The database refuses this user: ${error.message}`, 'retry', {}, { cause: error })
  const away =
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoExpiredSessionError ||
    error.name === 'MongooseServerSelectionError' ||
    error.name === 'MongoPoolClearedError' ||
    error.name === 'MongoPoolClosedError' ||
    (typeof code === 'number' && PASSING.has(code))
  if (!away) return error
  return new DeskError('store-unavailable', `The database does not answer: ${error.message}`, 'retry', {}, { cause: error })
}
