import type { Instant } from '../../model/index.js'
import { checkId, checkInstant, checkKeepsPast, knownFrom, noSooner, stored, valueText } from '../checks.js'
import type { Kind, Kinds, Stored } from '../contract.js'
import { indexedFields, KIND_RULES } from '../kinds.js'
import type { SqlDatabase, SqlValue } from './database.js'

export interface ItemRow {
  id: string
  version: number
  seq: number
  known_at: string
  value: string
}
export const ITEM_COLUMNS = 'id, version, seq, known_at, value'

/** A row as the contract shows it. */
export const fromRow = <K extends Kind>(row: ItemRow): Stored<Kinds[K]> =>
  stored<K>({ id: row.id, version: row.version, seq: row.seq, knownAt: row.known_at, text: row.value })

export function versionOf(db: SqlDatabase, kind: Kind, id: string): number {
  return db.get<{ version: number }>(`SELECT version FROM k_${kind} WHERE id = ?`, id)?.version ?? 0
}

/** The current value, or the one known at `asOf`. */
export function getItem<K extends Kind>(db: SqlDatabase, kind: K, id: string, asOf?: Instant): Stored<Kinds[K]> | null {
  if (asOf === undefined) {
    const row = db.get<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM k_${kind} WHERE id = ?`, id)
    return row ? fromRow<K>(row) : null
  }
  checkKeepsPast(kind)
  const now = db.get<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM k_${kind} WHERE id = ? AND known_at <= ?`, id, asOf)
  if (now) return fromRow<K>(now)
  const sql = `SELECT ${ITEM_COLUMNS} FROM p_${kind} WHERE id = ? AND known_at <= ? AND until > ? ORDER BY version DESC LIMIT 1`
  const row = db.get<ItemRow>(sql, id, asOf, asOf)
  return row ? fromRow<K>(row) : null
}

/** Every kept version, oldest first; for kinds without a past that is the current one. */
export function itemHistory<K extends Kind>(db: SqlDatabase, kind: K, id: string): Stored<Kinds[K]>[] {
  const past = KIND_RULES[kind].keepsPast
    ? db.all<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM p_${kind} WHERE id = ? ORDER BY version`, id)
    : []
  const now = db.all<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM k_${kind} WHERE id = ?`, id)
  return [...past, ...now].map((row) => fromRow<K>(row))
}

/** Rewrites a value in its current and past versions, in place. Returns how many changed. */
export function redactItem<K extends Kind>(
  db: SqlDatabase,
  kind: K,
  id: string,
  change: (value: Kinds[K]) => Kinds[K] | null,
): number {
  let changed = 0
  for (const table of KIND_RULES[kind].keepsPast ? [`k_${kind}`, `p_${kind}`] : [`k_${kind}`])
    for (const row of db.all<ItemRow>(`SELECT ${ITEM_COLUMNS} FROM ${table} WHERE id = ?`, id)) {
      const value = change(fromRow<K>(row).value)
      if (value === null) continue
      db.run(`UPDATE ${table} SET value = ? WHERE id = ? AND version = ?`, valueText(kind, value, row.known_at), id, row.version)
      changed++
    }
  return changed
}

interface Known {
  version: number
  known_at: Instant
  seq: number
  tags: string | null
}
type KnownRow = Known & Record<`f_${string}`, SqlValue>

/**
 * Writes a value over whatever is there. What was current goes to the past with the moment it was superseded. Returns from when on it is
 * known: at `asked`, but where the past is kept no sooner than what it replaces, whatever order the clocks came in.
 */
export function putItem<K extends Kind>(db: SqlDatabase, kind: K, given: Kinds[K], asked: Instant, seq: number | null): Instant {
  const { id } = given
  checkId(id)
  checkInstant(asked, 'knownAt')
  const fields = indexedFields(kind, given)
  const names = Object.keys(fields.one)
  const before = db.get<KnownRow>(knownSql(kind, names), id)
  const last = before ? null : lastPast(db, kind, id)
  const knownAt = KIND_RULES[kind].keepsPast ? noSooner(asked, before?.known_at ?? last?.until) : asked
  const json = valueText(kind, knownFrom(kind, given, asked, knownAt), knownAt)
  const tags = Object.keys(fields.many).length === 0 ? null : JSON.stringify(fields.many)
  if (before) {
    supersede(db, kind, id, knownAt)
    // Only what changed is named: an index costs its share for every column that is, whatever it is set to.
    const changed = names.filter((name) => before[`f_${name}`] !== fields.one[name])
    const values: SqlValue[] = [before.version + 1, seq ?? before.seq, knownAt, json, ...changed.map((name) => fields.one[name]!)]
    const isTagged = tags !== before.tags
    db.run(updateSql(kind, changed, isTagged), ...values, ...(isTagged ? [tags] : []), id)
  } else {
    const version = (last?.version ?? 0) + 1
    db.run(insertSql(kind, names), id, version, seq ?? 0, knownAt, tags, ...Object.values(fields.one), json)
  }
  if (tags !== (before?.tags ?? null)) retag(db, kind, id, parseTags(before?.tags), fields.many)
  return knownAt
}

/** Returns from when on it is gone, as {@link putItem} does; null where there was nothing to delete. */
export function deleteItem(db: SqlDatabase, kind: Kind, id: string, asked: Instant): Instant | null {
  checkId(id)
  checkInstant(asked, 'knownAt')
  const before = db.get<Known>(`SELECT version, known_at, seq, tags FROM k_${kind} WHERE id = ?`, id)
  if (!before) return null
  const knownAt = KIND_RULES[kind].keepsPast ? noSooner(asked, before.known_at) : asked
  supersede(db, kind, id, knownAt)
  db.run(`DELETE FROM k_${kind} WHERE id = ?`, id)
  retag(db, kind, id, parseTags(before.tags), {})
  return knownAt
}

const knownSql = (kind: Kind, names: string[]): string =>
  `SELECT version, known_at, seq, tags${names.map((n) => `, f_${n}`).join('')} FROM k_${kind} WHERE id = ?`

const updateSql = (kind: Kind, changed: string[], isTagged: boolean): string =>
  `UPDATE k_${kind} SET version = ?, seq = ?, known_at = ?, value = ?${changed.map((n) => `, f_${n} = ?`).join('')}${isTagged ? ', tags = ?' : ''}
   WHERE id = ?`

const insertSql = (kind: Kind, names: string[]): string =>
  `INSERT INTO k_${kind} (id, version, seq, known_at, tags, ${names.map((n) => `f_${n}, `).join('')}value)
   VALUES (${'?, '.repeat(names.length + 5)}?)`

function supersede(db: SqlDatabase, kind: Kind, id: string, until: Instant): void {
  if (!KIND_RULES[kind].keepsPast) return
  const fields = Object.keys(KIND_RULES[kind].one)
    .map((n) => `f_${n}, `)
    .join('')
  db.run(
    `INSERT INTO p_${kind} (id, version, seq, known_at, until, tags, ${fields}value)
     SELECT id, version, seq, known_at, ?, tags, ${fields}value FROM k_${kind} WHERE id = ?`,
    until,
    id,
  )
}

/** The last version of a value that was deleted, with the moment of that. */
function lastPast(db: SqlDatabase, kind: Kind, id: string): { version: number; until: Instant } | undefined {
  if (!KIND_RULES[kind].keepsPast) return undefined
  return db.get(`SELECT version, until FROM p_${kind} WHERE id = ? ORDER BY version DESC LIMIT 1`, id)
}

const parseTags = (tags: string | null | undefined): Record<string, string[]> => (tags ? JSON.parse(tags) : {})

function retag(db: SqlDatabase, kind: Kind, id: string, before: Record<string, string[]>, after: Record<string, string[]>): void {
  for (const field of Object.keys(KIND_RULES[kind].many)) {
    const old = new Set(before[field] ?? [])
    const now = new Set(after[field] ?? [])
    for (const value of old) {
      if (now.has(value)) continue
      db.run('DELETE FROM tag WHERE kind = ? AND field = ? AND value = ? AND id = ?', kind, field, value, id)
      if (!KIND_RULES[kind].keepsPast) continue
      db.run('INSERT OR IGNORE INTO tag_past (kind, field, value, id) VALUES (?, ?, ?, ?)', kind, field, value, id)
    }
    for (const value of now) {
      if (old.has(value)) continue
      db.run('INSERT OR IGNORE INTO tag (kind, field, value, id) VALUES (?, ?, ?, ?)', kind, field, value, id)
    }
  }
}
