export { type DatabaseOptions, SqlDatabase, type SqlValue } from './database.js'
export type { Migration } from './migrate.js'
