import type { DatabaseOptions } from './database.js'
import { SqliteStore } from './store.js'

/**
 * Opens (or makes) the store in the file at `path`, bringing its tables up to date.
 * Errors: `database-too-new` where a later version wrote it; `store-busy` where another process holds it for too long.
 */
export function openSqliteStore(path: string, options: DatabaseOptions = {}): SqliteStore {
  return new SqliteStore(path, options)
}

export { SqliteStore } from './store.js'
