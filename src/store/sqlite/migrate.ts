import { assert, DeskError } from '../../model/index.js'
import { backupFile } from './backup.js'
import type { SqlDatabase } from './database.js'

/** One numbered step of a component's tables. Never edited once delivered: a change is a new step. */
export interface Migration {
  /** 1, 2, 3, ... without gaps. */
  number: number
  name: string
  sql: string
}

/**
 * Applies the missing steps of `component` in one transaction together with their record: all of them or none.
 * Two processes that start at once both come out right: the lock is taken before the record is read. A file that already
 * holds a desk is copied first, beside itself, so that the earlier version can have it back (`restore`).
 * Errors: code `database-too-new` where the file was written by a later version of the desk; `backup-failed`, and
 * `migration-failed`, which names the copy: in both cases the file is as it was.
 */
export function migrate(db: SqlDatabase, component: string, migrations: readonly Migration[]): void {
  migrations.forEach((m, i) => {
    assert(m.number === i + 1, `migration ${m.name} of ${component} is out of order`)
  })
  const newest = migrations.length
  if (applied(db, component) === newest) return
  db.write(() => {
    const known = hasTable(db)
    db.raw.exec(
      `CREATE TABLE IF NOT EXISTS migration (
         component TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (component, number)
       ) WITHOUT ROWID`,
    )
    const have = applied(db, component)
    if (have > newest) {
      throw new DeskError(
        'database-too-new',
        `${db.path} was written by a later version (${component} ${have}, this version knows ${newest}). Update Signaldesk.`,
      )
    }
    const missing = migrations.slice(have)
    // The lock is held: what the copy reads (another connection, the last commit) is what the steps start from.
    const copy = known && missing.length > 0 && holdsAnything(db) ? beforeName(db.path, missing[0]!, component) : null
    if (copy) backupFile(db.path, copy)
    for (const m of missing) applyStep(db, component, m, copy)
  })
}

/** Where the copy taken before a step stands. */
const beforeName = (path: string, { number }: Migration, component: string): string => `${path}.before-${component}-${number}`

function applyStep(db: SqlDatabase, component: string, { number, name, sql }: Migration, copy: string | null): void {
  try {
    db.raw.exec(sql)
  } catch (error) {
    const kept = copy ? ` The file is as it was, and a copy of it is ${copy}.` : ''
    const why = (error as Error).message
    throw new DeskError(
      'migration-failed',
      `${component} ${number} (${name}) failed: ${why}.${kept}`,
      'refused',
      {},
      { cause: error },
    )
  }
  db.run('INSERT INTO migration (component, number, name) VALUES (?, ?, ?)', component, number, name)
}

/** False for a file that was made a moment ago and has nothing to lose. */
function holdsAnything(db: SqlDatabase): boolean {
  const counter = db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'counter'")
  if (!counter) return true
  return (
    (db.get<{ n: number }>('SELECT sum(value) AS n FROM counter')?.n ?? 0) > 0 ||
    db.get('SELECT 1 FROM bar LIMIT 1') !== undefined
  )
}

const hasTable = (db: SqlDatabase): boolean =>
  db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'") !== undefined

function applied(db: SqlDatabase, component: string): number {
  if (!hasTable(db)) return 0
  const row = db.get<{ n: number | null }>('SELECT max(number) AS n FROM migration WHERE component = ?', component)
  return row?.n ?? 0
}
