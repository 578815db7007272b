import { checkInstant, checkKeepsPast } from '../checks.js'
import type { Condition, FieldVersion, Find, Found, FoundId, Kind, Kinds } from '../contract.js'
import { KIND_RULES } from '../kinds.js'
import { checkConditions, checkField, checkFind, encodeCursor, hasMany, type Position } from '../paging.js'
import type { SqlDatabase, SqlValue } from './database.js'
import { fromRow, ITEM_COLUMNS, type ItemRow } from './items.js'

/** Up to so many values are written out, which lets SQLite plan with them. */
const FEW = 8

interface Clause {
  sql: string
  params: SqlValue[]
}
/** Values that fit the conditions, in order, a page at a time. Ties are broken by id, so pages never skip or repeat. */
export function findItems<K extends Kind>(db: SqlDatabase, kind: K, find: Find = {}): Found<Kinds[K]> {
  const { rows, next } = findRows<ItemRow>(db, kind, find, ITEM_COLUMNS)
  return { items: rows.map((row) => fromRow<K>(row)), next }
}

/** {@link findItems} without reading the values. */
export function findIds(db: SqlDatabase, kind: Kind, find: Find = {}): { items: FoundId[]; next: string | null } {
  const { rows, next } = findRows<FoundId>(db, kind, find, 'id, version')
  return { items: rows.map(({ id, version }) => ({ id, version })), next }
}

function findRows<R extends { id: string }>(
  db: SqlDatabase,
  kind: Kind,
  find: Find,
  columns: string,
): { rows: R[]; next: string | null } {
  const checked = checkFind(kind, find)
  const { limit, descending } = checked
  const order = checked.order === 'id' ? 'id' : `f_${checked.order}`
  const clauses = checked.where.map((c) => conditionClause(kind, c, find.asOf !== undefined))
  if (checked.after) clauses.push(afterClause(order, descending, checked.after))
  const { sql, params } = source({ kind, columns, clauses, order }, find.asOf)
  const way = descending ? 'DESC' : 'ASC'
  const by = order === 'id' ? `id ${way}` : `o ${way}, id ${way}`
  const rows = db.all<R & { o: string | number | null }>(`${sql} ORDER BY ${by} LIMIT ?`, ...params, limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit && last ? encodeCursor({ value: last.o, id: last.id }) : null
  return { rows: page, next }
}

/** One field of every kept version by id, oldest first: the columns before the value, which is not read. */
export function fieldHistory(db: SqlDatabase, kind: Kind, ids: readonly string[], field: string): Map<string, FieldVersion[]> {
  checkField(kind, field)
  const tables = KIND_RULES[kind].keepsPast ? [`p_${kind}`, `k_${kind}`] : [`k_${kind}`]
  const of = (table: string) =>
    `SELECT id, version, known_at AS knownAt, f_${field} AS field FROM ${table} WHERE id IN (SELECT value FROM json_each(?1))`
  const sql = `${tables.map(of).join(' UNION ALL ')} ORDER BY id, version`
  const found = new Map<string, FieldVersion[]>()
  for (const { id, ...version } of db.all<FieldVersion & { id: string }>(sql, JSON.stringify(ids)))
    found.set(id, [...(found.get(id) ?? []), version])
  return found
}

export function countItems(db: SqlDatabase, kind: Kind, where: Condition[] = []): number {
  const clauses = checkConditions(kind, where).map((c) => conditionClause(kind, c, false))
  const test = clauses.length === 0 ? '' : ` WHERE ${clauses.map((c) => c.sql).join(' AND ')}`
  const row = db.get<{ n: number }>(`SELECT count(*) AS n FROM k_${kind}${test}`, ...clauses.flatMap((c) => c.params))
  return row?.n ?? 0
}

/** What is current, or for `asOf` the current rows known by then and the past rows not yet superseded by then. */
function source(
  { kind, columns, clauses, order }: { kind: Kind; columns: string; clauses: Clause[]; order: string },
  asOf: string | undefined,
): Clause {
  const select = (table: string, tests: Clause[]): Clause => ({
    sql: `SELECT ${columns}, ${order} AS o FROM ${table}${tests.length === 0 ? '' : ` WHERE ${tests.map((c) => c.sql).join(' AND ')}`}`,
    params: tests.flatMap((c) => c.params),
  })
  if (asOf === undefined) return select(`k_${kind}`, clauses)
  checkInstant(asOf, 'asOf')
  checkKeepsPast(kind)
  const now = select(`k_${kind}`, [...clauses, { sql: 'known_at <= ?', params: [asOf] }])
  const past = select(`p_${kind}`, [...clauses, { sql: 'known_at <= ? AND until > ?', params: [asOf, asOf] }])
  return { sql: `${now.sql} UNION ALL ${past.sql}`, params: [...now.params, ...past.params] }
}

function conditionClause(kind: Kind, condition: Condition, past: boolean): Clause {
  const { field } = condition
  if (!hasMany(kind, field)) return test(field === 'id' ? 'id' : `f_${field}`, condition)
  const value = test('value', condition)
  if (!past)
    return {
      sql: `id IN (SELECT id FROM tag WHERE kind = ? AND field = ? AND ${value.sql})`,
      params: [kind, field, ...value.params],
    }
  // The tables of tags say who may fit; the version's own tags say whether it did then.
  const ever = (table: string) => `SELECT id FROM ${table} WHERE kind = ? AND field = ? AND ${value.sql}`
  const held = `EXISTS (SELECT 1 FROM json_each(tags, ?) WHERE ${value.sql})`
  return {
    sql: `id IN (${ever('tag')} UNION ${ever('tag_past')}) AND ${held}`,
    params: [kind, field, ...value.params, kind, field, ...value.params, `$.${field}`, ...value.params],
  }
}

function test(column: string, condition: Condition): Clause {
  if ('is' in condition) {
    if (condition.is === null) return { sql: `${column} IS NULL`, params: [] }
    return { sql: `${column} = ?`, params: [condition.is] }
  }
  if ('in' in condition) {
    const few = condition.in.length > 0 && condition.in.length <= FEW
    if (few) return { sql: `${column} IN (${condition.in.map(() => '?').join(', ')})`, params: [...condition.in] }
    // One shape of statement for any larger number of values.
    return { sql: `${column} IN (SELECT value FROM json_each(?))`, params: [JSON.stringify(condition.in)] }
  }
  const parts: Clause[] = []
  if (condition.from !== undefined) parts.push({ sql: `${column} >= ?`, params: [condition.from] })
  if (condition.below !== undefined) parts.push({ sql: `${column} < ?`, params: [condition.below] })
  if (condition.upTo !== undefined) parts.push({ sql: `${column} <= ?`, params: [condition.upTo] })
  return { sql: `(${parts.map((p) => p.sql).join(' AND ')})`, params: parts.flatMap((p) => p.params) }
}

/** What stands after a position. SQLite puts nulls first when ascending. */
function afterClause(column: string, descending: boolean, at: Position): Clause {
  const sign = descending ? '<' : '>'
  if (column === 'id') return { sql: `id ${sign} ?`, params: [at.id] }
  if (at.value === null) {
    return descending
      ? { sql: `(${column} IS NULL AND id < ?)`, params: [at.id] }
      : { sql: `(${column} IS NOT NULL OR id > ?)`, params: [at.id] }
  }
  const beyond = `(${column}, id) ${sign} (?, ?)`
  return { sql: descending ? `(${beyond} OR ${column} IS NULL)` : beyond, params: [at.value, at.id] }
}
