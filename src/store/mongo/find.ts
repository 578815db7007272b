import type { Instant } from '../../model/index.js'
import { stored, valueText } from '../checks.js'
import type { Condition, FieldVersion, Find, Found, FoundId, Kind, Kinds, Stored } from '../contract.js'
import { KIND_RULES } from '../kinds.js'
import { type CheckedFind, checkConditions, checkField, checkFind, encodeCursor, hasMany, type Position } from '../paging.js'
import type { ItemDoc, Models, PastDoc } from './schemas.js'

/** A question to the server; mongoose's own type cannot follow fields that kinds declare. */
type Filter = Record<string, unknown>
/** A current or past document, with its id. */
type Row = Pick<ItemDoc, 'version' | 'seq' | 'knownAt' | 'text'> & { id: string; [field: `f_${string}`]: string | number | null }

const VALUE = { version: 1, seq: 1, knownAt: 1, text: 1 } as const
const live: Filter = { gone: false }
const asked = (filter: Filter): never => filter as never
const fromRow = <K extends Kind>(row: Row): Stored<Kinds[K]> => stored<K>(row)
const current = ({ _id, ...doc }: ItemDoc): Row => ({ ...doc, id: _id })

export async function getItem<K extends Kind>(
  models: Models,
  kind: K,
  id: string,
  asOf?: Instant,
): Promise<Stored<Kinds[K]> | null> {
  const doc = await models.item[kind].findOne({ _id: id }, { ...VALUE, gone: 1 }).lean<ItemDoc | null>()
  if (doc && !doc.gone && (asOf === undefined || doc.knownAt <= asOf)) return fromRow<K>(current(doc))
  // What was never written has no past either.
  if (asOf === undefined || !doc) return null
  const filter = { id, knownAt: { $lte: asOf }, until: { $gt: asOf } }
  const past = await models.past[kind]!.find(filter).sort({ version: -1 }).limit(1).lean<PastDoc[]>()
  return past[0] ? fromRow<K>(past[0]) : null
}

/** In the order asked. */
export async function getItems<K extends Kind>(
  models: Models,
  kind: K,
  ids: string[],
  asOf?: Instant,
): Promise<Stored<Kinds[K]>[]> {
  // A few are read by key, which every server answers fastest; many in one question.
  if (asOf !== undefined || ids.length <= 8) {
    const items = await Promise.all(ids.map((id) => getItem(models, kind, id, asOf)))
    return items.filter((item) => item !== null)
  }
  const docs = await models.item[kind].find(asked({ _id: { $in: ids }, ...live }), VALUE).lean<ItemDoc[]>()
  const byId = new Map(docs.map((doc) => [doc._id, doc]))
  return ids.flatMap((id) => (byId.has(id) ? [fromRow<K>(current(byId.get(id)!))] : []))
}

export async function itemHistory<K extends Kind>(models: Models, kind: K, id: string): Promise<Stored<Kinds[K]>[]> {
  const past = KIND_RULES[kind].keepsPast ? await models.past[kind]!.find({ id }).sort({ version: 1 }).lean<PastDoc[]>() : []
  const now = await models.item[kind].find(asked({ _id: id, ...live }), VALUE).lean<ItemDoc[]>()
  const rows: Row[] = [...past, ...now.map(current)]
  // A version on its way to the past stands in both places for a moment.
  return rows.filter((row, i) => row.version !== rows[i + 1]?.version).map((row) => fromRow<K>(row))
}

/** One field of every kept version by id, oldest first, without the values. */
export async function fieldHistory(
  models: Models,
  kind: Kind,
  ids: readonly string[],
  field: string,
): Promise<Map<string, FieldVersion[]>> {
  checkField(kind, field)
  const name = `f_${field}` as const
  const columns = { version: 1, knownAt: 1, [name]: 1 } as const
  const past = KIND_RULES[kind].keepsPast
    ? await models.past[kind]!.find({ id: { $in: [...ids] } }, { ...columns, id: 1 }).lean<PastDoc[]>()
    : []
  const now = await models.item[kind].find(asked({ _id: { $in: [...ids] }, ...live }), columns).lean<ItemDoc[]>()
  // A version on its way to the past stands in both places for a moment.
  const found = new Map<string, Map<number, FieldVersion>>()
  for (const { id, version, knownAt, ...row } of [...past, ...now.map(current)] as Row[]) {
    const versions = found.get(id) ?? new Map<number, FieldVersion>()
    found.set(id, versions.set(version, { version, knownAt, field: row[name] ?? null }))
  }
  return new Map([...found].map(([id, versions]) => [id, [...versions.values()].sort((a, b) => a.version - b.version)]))
}

/** Rewrites a value in its current and past versions, in place. Returns how many changed. */
export async function redactItem<K extends Kind>(
  models: Models,
  kind: K,
  id: string,
  change: (value: Kinds[K]) => Kinds[K] | null,
): Promise<number> {
  const past = KIND_RULES[kind].keepsPast ? await models.past[kind]!.find({ id }).lean<PastDoc[]>() : []
  const now = await models.item[kind].find(asked({ _id: id, ...live }), VALUE).lean<ItemDoc[]>()
  let changed = 0
  for (const doc of past) {
    const value = change(fromRow<K>(doc).value)
    if (value === null) continue
    await models.past[kind]!.updateOne({ _id: doc._id }, { $set: { text: valueText(kind, value, doc.knownAt) } })
    changed++
  }
  for (const doc of now) {
    const value = change(fromRow<K>(current(doc)).value)
    if (value === null) continue
    await models.item[kind].updateOne({ _id: id, version: doc.version }, { $set: { text: valueText(kind, value, doc.knownAt) } })
    changed++
  }
  return changed
}

/** Current values after an id, in id order. */
export async function pageOf<K extends Kind>(models: Models, kind: K, after: string, limit: number): Promise<Stored<Kinds[K]>[]> {
  const docs = await models.item[kind]
    .find(asked({ _id: { $gt: after }, ...live }), VALUE)
    .sort({ _id: 1 })
    .limit(limit)
    .lean<ItemDoc[]>()
  return docs.map((doc) => fromRow<K>(current(doc)))
}

export const countItems = (models: Models, kind: Kind, where: Condition[] = []): Promise<number> =>
  models.item[kind].countDocuments(asked({ $and: [live, ...checkConditions(kind, where).map((c) => condition(kind, c, '_id'))] }))

/** Values that fit, in order, a page at a time. Ties are broken by id, so pages never skip or repeat. */
export async function findItems<K extends Kind>(models: Models, kind: K, find: Find): Promise<Found<Kinds[K]>> {
  const { rows, next } = await findRows(models, kind, find, VALUE)
  return { items: rows.map((row) => fromRow<K>(row)), next }
}

/** {@link findItems} without reading the values. */
export async function findIds(models: Models, kind: Kind, find: Find): Promise<{ items: FoundId[]; next: string | null }> {
  const { rows, next } = await findRows(models, kind, find, { version: 1, knownAt: 1 })
  return { items: rows.map(({ id, version }) => ({ id, version })), next }
}

/** What of a document is asked for. */
type Columns = Readonly<Record<string, 1>>

async function findRows(models: Models, kind: Kind, find: Find, columns: Columns): Promise<{ rows: Row[]; next: string | null }> {
  const checked = checkFind(kind, find)
  const { limit, order } = checked
  const field = `f_${order}` as const
  const rows =
    find.asOf === undefined
      ? await currentRows(models, kind, checked, columns, [])
      : await rowsAsOf(models, kind, checked, columns, find.asOf)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const value = last && order !== 'id' ? ((last[field] ?? null) as Position['value']) : null
  const next = rows.length > limit && last ? encodeCursor({ value, id: last.id }) : null
  return { rows: page, next }
}

async function currentRows(models: Models, kind: Kind, find: CheckedFind, columns: Columns, more: Filter[]): Promise<Row[]> {
  const filter = { $and: [live, ...filters(kind, find, '_id'), ...more] }
  const docs = await models.item[kind]
    .find(asked(filter), projection(find, columns))
    .sort(sorting(find, '_id'))
    .limit(find.limit + 1)
    .lean<ItemDoc[]>()
  return docs.map(current)
}

/** The current rows known by then and the past rows not yet superseded by then, as one list. */
async function rowsAsOf(models: Models, kind: Kind, find: CheckedFind, columns: Columns, asOf: Instant): Promise<Row[]> {
  const known = { knownAt: { $lte: asOf } }
  const [now, past] = await Promise.all([
    currentRows(models, kind, find, columns, [known]),
    models.past[kind]!.find(asked({ $and: [...filters(kind, find, 'id'), known, { until: { $gt: asOf } }] }), {
      ...projection(find, columns),
      id: 1,
    })
      .sort(sorting(find, 'id'))
      .limit(find.limit + 1)
      .lean<PastDoc[]>(),
  ])
  const field = `f_${find.order}` as const
  const sign = find.descending ? -1 : 1
  const order = (a: Row, b: Row) => sign * ((find.order === 'id' ? 0 : compare(a[field], b[field])) || compare(a.id, b.id))
  const rows = [...now, ...past].sort(order)
  // A version on its way to the past stands in both places for a moment.
  return rows.filter((row, i) => row.id !== rows[i + 1]?.id).slice(0, find.limit + 1)
}

/** As the server orders: nulls, numbers, then texts by their UTF-8 bytes. */
function compare(a: unknown, b: unknown): number {
  const rank = (v: unknown) => (v === null || v === undefined ? 0 : typeof v === 'number' ? 1 : 2)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (typeof a === 'number') return a - (b as number)
  return typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(b as string)) : 0
}

const projection = ({ order }: CheckedFind, columns: Columns): Record<string, 1> => ({
  ...columns,
  ...(order === 'id' ? {} : { [`f_${order}`]: 1 as const }),
})

function sorting({ order, descending }: CheckedFind, id: string): Record<string, 1 | -1> {
  const way = descending ? -1 : 1
  return order === 'id' ? { [id]: way } : { [`f_${order}`]: way, [id]: way }
}

function filters(kind: Kind, find: CheckedFind, id: string): Filter[] {
  const conditions = find.where.map((c) => condition(kind, c, id))
  return find.after ? [...conditions, afterFilter(find, find.after, id)] : conditions
}

function condition(kind: Kind, c: Condition, id: string): Filter {
  const many = hasMany(kind, c.field)
  const field = c.field === 'id' ? id : `${many ? 't' : 'f'}_${c.field}`
  if ('is' in c) return { [field]: c.is }
  if ('in' in c) return { [field]: { $in: c.in } }
  const range: Filter = {}
  if (c.from !== undefined) range.$gte = c.from
  if (c.below !== undefined) range.$lt = c.below
  if (c.upTo !== undefined) range.$lte = c.upTo
  // One of the values must be in the range, not one above its start and another below its end.
  return { [field]: many ? { $elemMatch: range } : range }
}

/** What stands after a position. Nulls come first when ascending. */
function afterFilter({ order, descending }: CheckedFind, at: Position, id: string): Filter {
  const beyond = descending ? '$lt' : '$gt'
  if (order === 'id') return { [id]: { [beyond]: at.id } }
  const field = `f_${order}`
  const tie = { [field]: at.value, [id]: { [beyond]: at.id } }
  if (at.value === null) return descending ? tie : { $or: [tie, { [field]: { $ne: null } }] }
  const further: Filter[] = [tie, { [field]: { [beyond]: at.value } }]
  if (descending) further.push({ [field]: null })
  return { $or: further }
}
