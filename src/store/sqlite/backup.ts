import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { DeskError } from '../../model/index.js'

/** What a file of the desk holds, as far as deciding on a restore needs it. */
export interface FileState {
  /** The change sequence: grows with every visible change. */
  seq: number
  articles: number
  /** Newest migration by component. */
  migrations: Record<string, number>
}

export interface RestoreOptions {
  /** Newest migration that this version knows, by component. */
  known: Readonly<Record<string, number>>
  /** Restores over a desk that has gone on since the backup. */
  force?: boolean
  /** For the name of the file that is put aside. */
  stamp: string
}

/**
 * Writes a consistent copy of the database at `path` to `file`, also while a desk writes to it. The copy is whole or not there:
 * it is made beside the place and moved in. Errors: `no-desk` where there is nothing to copy, `backup-failed`.
 */
export function backupFile(path: string, file: string): FileState {
  if (!existsSync(path)) throw new DeskError('no-desk', `There is no desk at ${path}.`)
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    withDatabase(path, (db) => {
      // A snapshot in one read transaction: writers go on meanwhile.
      db.exec('PRAGMA busy_timeout = 5000')
      db.exec(`VACUUM INTO '${partial.replaceAll("'", "''")}'`)
    })
    const state = checkFile(partial)
    renameSync(partial, file)
    return state
  } catch (error) {
    rmSync(partial, { force: true })
    if (error instanceof DeskError) throw error
    throw new DeskError(
      'backup-failed',
      `No backup was made of ${path}: ${(error as Error).message}`,
      'retry',
      {},
      { cause: error },
    )
  }
}

/**
 * Puts the backup `file` in the place of the database at `path`; what was there is kept beside it and named in the answer.
 * Errors: `bad-backup` (damaged, or no desk's file), `database-too-new` (a later version wrote it), `desk-running`, `desk-newer`
 * (the desk has gone on since the backup, and `force` was not given).
 */
export function restoreFile(path: string, file: string, options: RestoreOptions): FileState & { putAside: string | null } {
  if (!existsSync(file)) throw new DeskError('bad-backup', `There is no file ${file}.`)
  const state = checkFile(file)
  for (const [component, number] of Object.entries(state.migrations))
    if (number > (options.known[component] ?? 0))
      throw new DeskError(
        'database-too-new',
        `${file} was written by a later version (${component} ${number}, this version knows ${options.known[component] ?? 0}). Update Signaldesk.`,
      )
  const incoming = `${path}.restoring`
  const putAside = existsSync(path) ? `${path}.before-restore-${options.stamp.replace(/[^\w-]/g, '')}` : null
  copyFileSync(file, incoming)
  try {
    if (putAside) aside(path, putAside, state, options.force ?? false)
    renameSync(incoming, path)
  } finally {
    rmSync(incoming, { force: true })
  }
  return { ...state, putAside }
}

/** Moves the present file away, once it is sure that nobody uses it and that nothing newer is hidden by this. */
function aside(path: string, to: string, backup: FileState, force: boolean): void {
  const present = withDatabase(path, (db) => {
    try {
      // Leaving WAL needs the file alone, and folds the log into it: a desk that is open anywhere keeps this from happening.
      db.exec('PRAGMA busy_timeout = 1000; PRAGMA journal_mode = DELETE;')
    } catch (error) {
      throw new DeskError('desk-running', `A desk runs on ${path}: end it first.`, 'conflict', {}, { cause: error })
    }
    return readState(db)
  })
  if (present && present.seq > backup.seq && !force) {
    const changes = present.seq - backup.seq
    throw new DeskError(
      'desk-newer',
      `${path} has ${changes} changes that the backup does not have. Give --force to restore all the same; the file is kept beside it.`,
      'conflict',
    )
  }
  renameSync(path, to)
}

/** Reads a file through and says what is in it. Fails with `bad-backup`. */
export function checkFile(file: string): FileState {
  try {
    return withDatabase(file, (db) => {
      const row = db.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
      const state = row.quick_check === 'ok' ? readState(db) : null
      if (!state) throw new Error(row.quick_check === 'ok' ? 'it is no file of a desk' : row.quick_check)
      return state
    })
  } catch (error) {
    throw new DeskError('bad-backup', `${file} cannot be used: ${(error as Error).message}`, 'refused', {}, { cause: error })
  }
}

/** What a desk's file holds; null where it is a database of something else, or empty. */
function readState(db: DatabaseSyncInstance): FileState | null {
  const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('migration', 'counter', 'k_article')").get()
  if ((tables as { n: number }).n !== 3) return null
  const rows = db.prepare('SELECT component, max(number) AS number FROM migration GROUP BY component').all()
  return {
    seq: (db.prepare("SELECT value FROM counter WHERE name = 'seq'").get() as { value: number }).value,
    articles: (db.prepare('SELECT count(*) AS n FROM k_article').get() as { n: number }).n,
    migrations: Object.fromEntries((rows as { component: string; number: number }[]).map((r) => [r.component, r.number])),
  }
}

/** Opens, works and closes again, whatever happens. An empty file is no database. */
export function withDatabase<T>(path: string, work: (db: DatabaseSyncInstance) => T): T {
  if (statSync(path).size === 0) throw new DeskError('no-desk', `${path} is empty.`)
  const db = new DatabaseSync(path)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
