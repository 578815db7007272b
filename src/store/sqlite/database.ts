import { isMainThread } from 'node:worker_threads'
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite'
import { assert, DeskError } from '../../model/index.js'

/** A value SQLite keeps as it is. */
export type SqlValue = string | number | null | Uint8Array

export interface DatabaseOptions {
  /** How long a writer waits for another process before `store-busy`, in milliseconds. Default 5000. */
  busyTimeoutMs?: number
  /** Page cache, in KiB. Default 32 MiB. */
  cacheKib?: number
}

/** Statements kept prepared; find() makes them from a small grammar, so a few hundred shapes is plenty. */
const MAX_STATEMENTS = 400

/**
 * One connection to one SQLite file in WAL mode: prepared statements kept, write transactions that take their lock at once.
 * One such connection per process writes; worker threads never open one.
 */
export class SqlDatabase {
  readonly raw: DatabaseSyncInstance
  private readonly statements = new Map<string, StatementSyncInstance>()
  private open = true
  private readonly group: { work(): unknown; resolve(value: unknown): void; reject(error: unknown): void }[] = []

  constructor(
    readonly path: string,
    options: DatabaseOptions = {},
  ) {
    this.raw = new DatabaseSync(path)
    const busy = options.busyTimeoutMs ?? 5000
    const cache = options.cacheKib ?? 32 * 1024
    assert(Number.isInteger(busy) && busy >= 0 && Number.isInteger(cache) && cache > 0, 'bad database options')
    // NORMAL in WAL: a killed process loses nothing; a power cut may lose the last commits but never corrupts. Pages that many commits
    // touch are written back once every 32 MB of log, not every 4: that took a third of all time on a busy desk.
    this.guarded(() =>
      this.raw.exec(`
      PRAGMA busy_timeout = ${busy};
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = -${cache};
      PRAGMA temp_store = MEMORY;
      PRAGMA wal_autocheckpoint = 8000;
      PRAGMA journal_size_limit = 67108864;
    `),
    )
  }

  /** A prepared statement, kept for the next call. Rows come back as objects. */
  prepare(sql: string): StatementSyncInstance {
    this.assertOpen()
    const known = this.statements.get(sql)
    if (known) return known
    if (this.statements.size >= MAX_STATEMENTS) this.statements.delete(this.statements.keys().next().value!)
    const made = this.raw.prepare(sql)
    this.statements.set(sql, made)
    return made
  }

  get<T>(sql: string, ...params: SqlValue[]): T | undefined {
    return this.prepare(sql).get(...params) as T | undefined
  }
  all<T>(sql: string, ...params: SqlValue[]): T[] {
    return this.prepare(sql).all(...params) as T[]
  }
  /** Returns how many rows changed. */
  run(sql: string, ...params: SqlValue[]): number {
    return Number(this.prepare(sql).run(...params).changes)
  }

  /**
   * Runs `work` in one write transaction: all of it happens or none. The lock is taken first (BEGIN IMMEDIATE), so what
   * `work` reads cannot change under it. Code `store-busy` (retry) where another process holds the lock for too long.
   */
  write<T>(work: () => T): T {
    this.assertOpen()
    assert(isMainThread, 'worker threads never write')
    assert(!this.raw.isTransaction, 'a write inside a write')
    this.guarded(() => this.raw.exec('BEGIN IMMEDIATE'))
    try {
      const result = work()
      this.guarded(() => this.raw.exec('COMMIT'))
      return result
    } catch (error) {
      // A full disk makes SQLite roll back by itself.
      if (this.raw.isTransaction) this.raw.exec('ROLLBACK')
      throw asDeskError(error)
    }
  }

  /**
   * Like {@link write}, sharing one transaction with whatever else is asked for in the same turn of the event loop: committing costs
   * more than most of what is committed. Each work stands or falls alone; none is answered before the commit.
   */
  grouped<T>(work: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.group.push({ work, resolve: resolve as (value: unknown) => void, reject })
      if (this.group.length === 1) setImmediate(() => this.writeGroup())
    })
  }

  private writeGroup(): void {
    const group = this.group.splice(0)
    if (group.length === 1) {
      alone(group[0]!, (work) => this.write(work))
      return
    }
    let answers: Answer[]
    try {
      answers = this.write(() => group.map(({ work }) => this.separately(work)))
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    answers.forEach((answer, i) => {
      if ('value' in answer) group[i]!.resolve(answer.value)
      else group[i]!.reject(answer.error)
    })
  }

  /** One work of a group; what it did is undone where it fails. Where the database itself has given up, so do all. */
  private separately(work: () => unknown): Answer {
    this.raw.exec('SAVEPOINT one')
    try {
      const value = work()
      this.raw.exec('RELEASE one')
      return { value }
    } catch (error) {
      if (!this.raw.isTransaction) throw error
      this.raw.exec('ROLLBACK TO one; RELEASE one')
      return { error: asDeskError(error) }
    }
  }

  /** Runs several reads on one snapshot. */
  read<T>(work: () => T): T {
    this.assertOpen()
    if (this.raw.isTransaction) return work()
    this.raw.exec('BEGIN')
    try {
      return work()
    } finally {
      if (this.raw.isTransaction) this.raw.exec('COMMIT')
    }
  }

  close(): void {
    if (!this.open) return
    this.open = false
    this.statements.clear()
    this.raw.close()
  }

  private guarded(action: () => void): void {
    try {
      action()
    } catch (error) {
      throw asDeskError(error)
    }
  }

  private assertOpen(): void {
    if (!this.open) throw new DeskError('store-closed', `The database ${this.path} was closed.`)
  }
}

type Answer = { value: unknown } | { error: unknown }

function alone(
  one: { work(): unknown; resolve(value: unknown): void; reject(error: unknown): void },
  write: (work: () => unknown) => unknown,
): void {
  try {
    one.resolve(write(one.work))
  } catch (error) {
    one.reject(error)
  }
}

/** SQLite's own conditions in our words; anything else passes as it is. */
function asDeskError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DeskError) return error
  const text = error.message
  if (/database is locked|SQLITE_BUSY/i.test(text)) {
    return new DeskError('store-busy', 'Another process holds the database; try again.', 'retry', {}, { cause: error })
  }
  if (/database or disk is full|SQLITE_FULL/i.test(text)) {
    return new DeskError('disk-full', 'The disk that holds the database is full.', 'retry', {}, { cause: error })
  }
  return error
}
