import { createHash } from 'node:crypto'
import { DeskError } from '../../model/index.js'
import { connectMongo, guarded, openConnection } from '../mongo/connect.js'
import { insertNew } from '../mongo/insert.js'
import { type CopyDoc, defineModels, everyModel, type Models } from '../mongo/schemas.js'
import type { SqlDatabase, SqlValue } from '../sqlite/database.js'
import { FIRST, type Part, partsOf } from './parts.js'

export interface CopyOptions {
  /** Rows of one batch, 1-5000. Default 500. */
  batch?: number
  /** Told after each batch. */
  onBatch?(part: string, rows: number): void
  /** Done once both sides are the same, and before any desk may open the database. Safe to repeat. */
  last?(): Promise<void>
}

/** One table after the copy: as many rows on both sides, with the same content. */
export interface CopiedPart {
  part: string
  rows: number
  hash: string
}

/**
 * Copies a desk from its file into an empty MongoDB database, a batch at a time, and compares both sides by count and hash. Cut short, it
 * goes on from its last batch when it is called again. Until it has come to its end no desk opens the database.
 * Errors: `target-not-empty` (also where a desk has run on a finished copy), `desk-changed` (the file has gone on since the copy began), `copy-differs` (what was read back is not what
 * was written), and the store's own.
 */
export async function copyDesk(db: SqlDatabase, url: string, options: CopyOptions = {}): Promise<CopiedPart[]> {
  const batch = options.batch ?? BATCH
  if (!(Number.isInteger(batch) && batch >= 1 && batch <= MAX_BATCH))
    throw new DeskError('usage', `A batch has 1 to ${MAX_BATCH} rows.`)
  await refuseForeign(url)
  const { models, close } = await connectMongo(url, { forCopy: true })
  try {
    return await guarded(() => copyInto(db, models, options))
  } finally {
    await close()
  }
}

async function copyInto(db: SqlDatabase, models: Models, options: CopyOptions): Promise<CopiedPart[]> {
  const parts = partsOf(models)
  const source = fingerprint(db)
  const begun = await beginOrResume(models, source)
  if (!begun.done) {
    for (let at = begun.part; at < parts.length; at++) {
      const after = at === begun.part && begun.after !== null ? (JSON.parse(begun.after) as SqlValue[]) : null
      await copyPart(db, models, parts[at]!, at, after, options)
    }
    await writeState(db, models)
  }
  if (fingerprint(db) !== source)
    throw new DeskError('desk-changed', 'A desk runs on the file: end it, drop the database and copy again.', 'conflict')
  const copied: CopiedPart[] = []
  for (const part of parts) copied.push(await compare(db, part, options.batch ?? BATCH))
  await options.last?.()
  await models.copy.updateOne({ _id: COPY }, { $set: { done: true } })
  return copied
}

const COPY = 'copy'
const BATCH = 500
const MAX_BATCH = 5_000

/** What a file holds: it is another after any commit. */
function fingerprint(db: SqlDatabase): string {
  const counters = db.all<{ name: string; value: number }>('SELECT name, value FROM counter ORDER BY name')
  const { steps } = db.get<{ steps: number }>('SELECT count(*) AS steps FROM step')!
  const { jobs } = db.get<{ jobs: number }>('SELECT count(*) AS jobs FROM outbox')!
  return JSON.stringify([counters.map(({ name, value }) => [name, value]), steps, jobs])
}

async function beginOrResume(models: Models, source: string): Promise<CopyDoc> {
  const known = await models.copy.findOne({ _id: COPY }).lean<CopyDoc | null>()
  if (known) {
    if (known.done) await refuseUsed(models)
    if (known.source === source) return known
    throw new DeskError(
      'desk-changed',
      'The file has gone on since the copy began: drop the database and copy again.',
      'conflict',
    )
  }
  const state = await models.state.findOne({ _id: 'state' }).lean()
  if (state && state.commit > 0) throw notEmpty('The database holds a desk already.')
  const begun: CopyDoc = { _id: COPY, source, part: 0, after: null, done: false }
  await models.copy.create(begun)
  return begun
}

/** A desk that has run on the copy has more than the file: nothing is compared any more, and nothing written. */
async function refuseUsed(models: Models): Promise<void> {
  const state = await models.state.findOne({ _id: 'state' }).lean()
  if (state && state.commit > FIRST) throw notEmpty('The copy came to its end, and a desk has run on it since.')
}

/** Somebody else's collections are left alone. */
function refuseForeign(url: string): Promise<void> {
  return guarded(async () => {
    const connection = await openConnection(url)
    try {
      const ours = new Set(everyModel(defineModels(connection)).map((model) => model.collection.name))
      const names = (await connection.listCollections()).map(({ name }) => name)
      const foreign = names.find((name) => !ours.has(name) && !name.startsWith('system.'))
      if (foreign) throw notEmpty(`The database has a collection ${foreign}, which is none of a desk's.`)
    } finally {
      await connection.close()
    }
  })
}

const notEmpty = (why: string): DeskError => new DeskError('target-not-empty', `${why} A copy needs an empty one.`, 'conflict')

async function copyPart(
  db: SqlDatabase,
  models: Models,
  part: Part,
  at: number,
  from: SqlValue[] | null,
  { batch = BATCH, onBatch }: CopyOptions,
): Promise<void> {
  for (let after = from; ; ) {
    const rows = part.page(db, after, batch)
    // What a batch that was cut short has left is there already.
    await insertNew(part.model, rows.map(part.toDoc))
    after = rows.length > 0 ? part.keyOf(rows.at(-1)!) : null
    const ended = rows.length < batch
    const mark = ended ? { part: at + 1, after: null } : { part: at, after: JSON.stringify(after) }
    await models.copy.updateOne({ _id: COPY }, { $set: mark })
    if (rows.length > 0) onBatch?.(part.name, rows.length)
    if (ended) return
  }
}

/** The counters from which the desk goes on. */
async function writeState(db: SqlDatabase, models: Models): Promise<void> {
  const seq = db.get<{ value: number }>("SELECT value FROM counter WHERE name = 'seq'")!.value
  const ord = db.get<{ ord: number | null }>('SELECT max(ord) AS ord FROM search_doc')?.ord ?? 0
  await models.state.updateOne({ _id: 'state' }, { $set: { commit: FIRST, seq, ord } })
}

/** Reads both sides. The hash of a table is the sum of its rows' hashes, so that the order in which a server gives them does not matter. */
async function compare(db: SqlDatabase, part: Part, batch: number): Promise<CopiedPart> {
  const here = new RowSum(part.compared)
  for (let after: SqlValue[] | null = null; ; ) {
    const rows = part.page(db, after, batch)
    for (const row of rows) here.add(part.toDoc(row))
    if (rows.length < batch) break
    after = part.keyOf(rows.at(-1)!)
  }
  const there = new RowSum(part.compared)
  const docs = part.model
    .find(part.filter as never)
    .lean<Record<string, unknown>[]>()
    .cursor({ batchSize: batch })
  for await (const doc of docs) there.add(doc as never)
  if (here.rows !== there.rows || here.hash !== there.hash)
    throw new DeskError(
      'copy-differs',
      `${part.name}: ${here.rows} rows in the file, ${there.rows} in the database, and not the same. Drop the database and copy again.`,
      'conflict',
    )
  return { part: part.name, rows: here.rows, hash: here.hash }
}

class RowSum {
  rows = 0
  private sum = 0n

  constructor(private readonly fields: readonly string[]) {}

  add(doc: Record<string, unknown>): void {
    this.rows += 1
    const text = JSON.stringify(this.fields.map((field) => doc[field] ?? null))
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`))
  }

  get hash(): string {
    return this.sum.toString(16).padStart(64, '0')
  }
}
