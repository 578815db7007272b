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

/** How often a group that waits for another process's lock asks for it. Milliseconds of the wall. */
const ASK_AGAIN_MS = 1
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
  private readonly busyMs: number
  /** Works that wait to be written. */
  private readonly group: Asked[] = []
  /** The group will be written in this turn of the event loop, or as soon as another process lets it. */
  private isPlanned = false

  constructor(
    readonly path: string,
    options: DatabaseOptions = {},
  ) {
    this.raw = new DatabaseSync(path)
    const busy = options.busyTimeoutMs ?? 5000
    this.busyMs = busy
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
    this.assertMayWrite()
    this.guarded(() => this.raw.exec('BEGIN IMMEDIATE'))
    return this.commitAfter(work)
  }

  /**
   * Like {@link write}, sharing one transaction with whatever else is asked for in the same turn of the event loop: committing costs
   * more than most of what is committed. Each work stands or falls alone; none is answered before the commit. While another process
   * holds the lock this one goes on with other things, and what they ask for joins the group. `withinMs`: so long may it wait for others
   * to join.
   */
  grouped<T>(work: () => T, { withinMs = 0 }: { withinMs?: number } = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const until = performance.now() + withinMs + this.busyMs
      this.group.push({ work, until, resolve: resolve as (value: unknown) => void, reject })
      if (this.isPlanned) return
      if (withinMs > 0) setTimeout(() => this.isPlanned || this.writeGroup(), withinMs)
      else {
        this.isPlanned = true
        setImmediate(() => this.writeGroup())
      }
    })
  }

  private writeGroup(): void {
    this.isPlanned = false
    if (this.group.length === 0) return
    try {
      this.assertMayWrite()
      if (!this.lockAtOnce()) {
        this.writeLater()
        return
      }
    } catch (error) {
      for (const { reject } of this.group.splice(0)) reject(error)
      return
    }
    const group = this.group.splice(0)
    let answers: Answer[]
    try {
      answers = this.commitAfter(() => {
        if (group.length === 1) return [{ value: group[0]!.work() }]
        return group.map(({ work }) => this.separately(work))
      })
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    answers.forEach((answer, i) => {
      if ('value' in answer) group[i]!.resolve(answer.value)
      else group[i]!.reject(answer.error)
    })
  }

  /** Begins a write transaction unless another process is in one; never waits. */
  private lockAtOnce(): boolean {
    this.raw.exec('PRAGMA busy_timeout = 0')
    try {
      this.guarded(() => this.raw.exec('BEGIN IMMEDIATE'))
      return true
    } catch (error) {
      if (error instanceof DeskError && error.code === 'store-busy') return false
      throw error
    } finally {
      this.raw.exec(`PRAGMA busy_timeout = ${this.busyMs}`)
    }
  }

  private writeLater(): void {
    const firstInTime = this.group.findIndex(({ until }) => until > performance.now())
    for (const { reject } of this.group.splice(0, firstInTime < 0 ? this.group.length : firstInTime)) reject(storeBusy())
    if (this.group.length === 0) return
    this.isPlanned = true
    setTimeout(() => this.writeGroup(), ASK_AGAIN_MS)
  }

  /** The rest of a write transaction that has begun. */
  private commitAfter<T>(work: () => T): T {
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

  private assertMayWrite(): void {
    this.assertOpen()
    assert(isMainThread, 'worker threads never write')
    assert(!this.raw.isTransaction, 'a write inside a write')
  }

  private assertOpen(): void {
    if (!this.open) throw new DeskError('store-closed', `The database ${this.path} was closed.`)
  }
}

interface Asked {
  work(): unknown
  /** When it has waited long enough for another process, on the clock of `performance.now()`. */
  until: number
  resolve(value: unknown): void
  reject(error: unknown): void
}
type Answer = { value: unknown } | { error: unknown }

const storeBusy = (cause?: Error): DeskError =>
  new DeskError('store-busy', 'Another process holds the database; try again.', 'retry', {}, { cause })

/** SQLite's own conditions in our words; anything else passes as it is. */
function asDeskError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DeskError) return error
  const text = error.message
  if (/database is locked|SQLITE_BUSY/i.test(text)) {
    return storeBusy(error)
  }
  if (/database or disk is full|SQLITE_FULL/i.test(text)) {
    return new DeskError('disk-full', 'The disk that holds the database is full.', 'retry', {}, { cause: error })
  }
  return error
}
