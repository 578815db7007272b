import { assert, DeskError } from '../../model/index.js'
import type { SqlDatabase } from './database.js'

/** One numbered step of a component's tables. Never edited once delivered: a change is a new step. */
export interface Migration {
  /** 1, 2, 3, ... without gaps. */
  number: number
  name: string
  sql: string
}

/**
 * Applies the missing steps of `component`, each in its own transaction together with its record.
 * Two processes that start at once both come out right: the lock is taken before the record is read.
 * Errors: code `database-too-new` where the file was written by a later version of the desk.
 */
export function migrate(db: SqlDatabase, component: string, migrations: readonly Migration[]): void {
  migrations.forEach((m, i) => {
    assert(m.number === i + 1, `migration ${m.name} of ${component} is out of order`)
  })
  const newest = migrations.length
  if (applied(db, component) === newest) return
  db.write(() => {
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
    for (const m of migrations.slice(have)) {
      db.raw.exec(m.sql)
      db.run('INSERT INTO migration (component, number, name) VALUES (?, ?, ?)', component, m.number, m.name)
    }
  })
}

function applied(db: SqlDatabase, component: string): number {
  const known = db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'")
  if (!known) return 0
  const row = db.get<{ n: number | null }>('SELECT max(number) AS n FROM migration WHERE component = ?', component)
  return row?.n ?? 0
}
