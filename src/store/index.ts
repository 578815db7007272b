export type * from './contract.js'
export { indexedFields, KIND_RULES, KINDS } from './kinds.js'
export { openSqliteStore, SqliteStore } from './sqlite/index.js'
