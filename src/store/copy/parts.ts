import type { Model } from 'mongoose'
import { KIND_RULES, KINDS } from '../kinds.js'
import { itemDoc, logKey, pastDoc } from '../mongo/documents.js'
import type { Models } from '../mongo/schemas.js'
import type { SqlDatabase, SqlValue } from '../sqlite/database.js'

/** Everything that is copied stands in the log's first batch. */
export const FIRST = 1

type Row = Record<string, SqlValue>

/** One table of a desk's file and the collection it goes to. */
export interface Part {
  name: string
  model: Model<never>
  /** Which of the collection's documents are this part's. */
  filter: Record<string, unknown>
  /** Rows after `after` in the order of the key, at most `limit`; the first where that is null. */
  page(db: SqlDatabase, after: SqlValue[] | null, limit: number): Row[]
  keyOf(row: Row): SqlValue[]
  toDoc(row: Row): Record<string, unknown>
  /** What of a document is compared. */
  compared: readonly string[]
}

const ITEM = ['_id', 'version', 'seq', 'knownAt', 'gone', 'text', 'ord'] as const
const PAST = ['_id', 'id', 'version', 'seq', 'knownAt', 'until', 'text'] as const
const BAR = ['_id', 'symbol', 'day', 'revision', 'known', 'open', 'high', 'low', 'close', 'volume', 'adjClose', 'provider']
const FACT = ['_id', 'series', 'validAt', 'revision', 'known', 'assumed', 'value', 'unit', 'provider']

/** Every table of a desk. What it finds again by itself (the text index, tags, fences) is made anew from these. */
export function partsOf(models: Models): Part[] {
  const kinds = KINDS.flatMap((kind): Part[] => {
    const isSearch = kind === 'search'
    const columns = 'k.id AS id, k.version AS version, k.seq AS seq, k.known_at AS known_at, k.value AS value'
    const from = isSearch ? `k_search k JOIN search_doc d ON d.story_id = k.id` : `k_${kind} k`
    const current: Part = {
      ...table(`k_${kind}`, models.item[kind], `${columns}${isSearch ? ', d.ord AS ord' : ''} FROM ${from}`, ['k.id'], ['id']),
      filter: { gone: false },
      toDoc: (row) =>
        itemDoc(kind, FIRST, { kind, ...versionOf(row), gone: false, ...(isSearch ? { ord: Number(row.ord) } : {}) }) as never,
      compared: ITEM,
    }
    if (!KIND_RULES[kind].keepsPast) return [current]
    const past: Part = {
      ...table(
        `p_${kind}`,
        models.past[kind]!,
        `id, version, seq, known_at, until, value FROM p_${kind}`,
        ['id', 'version'],
        ['id', 'version'],
      ),
      toDoc: (row) => pastDoc(kind, { ...versionOf(row), until: String(row.until) }) as never,
      compared: PAST,
    }
    const gone: Part = {
      ...table(
        `deleted ${kind}`,
        models.item[kind],
        `id, max(version) AS version, 0 AS seq, max(until) AS known_at, '' AS value FROM p_${kind} p
         WHERE NOT EXISTS (SELECT 1 FROM k_${kind} k WHERE k.id = p.id)`,
        ['id'],
        ['id'],
        'GROUP BY id',
      ),
      filter: { gone: true },
      toDoc: (row) => itemDoc(kind, FIRST, { kind, ...versionOf(row), gone: true }) as never,
      compared: ITEM,
    }
    return [past, current, gone]
  })
  return [
    ...kinds,
    {
      ...table('step', models.step, 'hex(key) AS key, seq FROM step', ['key'], ['key']),
      page: (db, from, limit) =>
        db.all<Row>(
          'SELECT hex(key) AS key, seq FROM step WHERE key > unhex(?) ORDER BY step.key LIMIT ?',
          from?.[0] ?? '',
          limit,
        ),
      toDoc: (row) => ({ _id: String(row.key).toLowerCase(), seq: row.seq }),
      compared: ['_id', 'seq'],
    },
    {
      ...table('change', models.change, 'seq, kind, id, known_at FROM change', ['seq'], ['seq']),
      toDoc: ({ seq, kind, id, known_at }) => ({ _id: seq, kind, id, knownAt: known_at }),
      compared: ['_id', 'kind', 'id', 'knownAt'],
    },
    {
      ...table('bar', models.bar, '* FROM bar', ['symbol', 'day', 'revision'], ['symbol', 'day', 'revision']),
      toDoc: ({ symbol, day, revision, known_at, adj_close, ...rest }) => ({
        ...{ _id: `${symbol}@${day}.${revision}`, symbol, day, revision, known: known_at, adjClose: adj_close },
        ...rest,
      }),
      compared: BAR,
    },
    {
      ...table('fact', models.fact, '* FROM fact', ['series', 'valid_at', 'revision'], ['series', 'valid_at', 'revision']),
      toDoc: ({ series, valid_at, revision, known_at, assumed, ...rest }) => ({
        ...{ _id: `${series}@${valid_at}.${revision}`, series, validAt: valid_at, revision, known: known_at },
        assumed: assumed === 1,
        ...rest,
      }),
      compared: FACT,
    },
    {
      ...table('outbox', models.outbox, 'id, job FROM outbox', ['id'], ['id']),
      toDoc: ({ id, job }) => ({ _id: `${logKey(FIRST)}.${String(id).padStart(12, '0')}`, job }),
      compared: ['_id', 'job'],
    },
  ]
}

const versionOf = (row: Row): { id: string; version: number; seq: number; knownAt: string; text: string } => ({
  id: String(row.id),
  version: Number(row.version),
  seq: Number(row.seq),
  knownAt: String(row.known_at),
  text: String(row.value),
})

function table(
  name: string,
  model: unknown,
  select: string,
  key: readonly string[],
  names: readonly string[],
  tail = '',
): Pick<Part, 'name' | 'model' | 'filter' | 'page' | 'keyOf'> {
  const order = key.join(', ')
  const after = `(${order}) > (${key.map(() => '?').join(', ')})`
  const where = / WHERE /.test(select) ? 'AND' : 'WHERE'
  return {
    name,
    model: model as Model<never>,
    filter: {},
    page: (db, from, limit) =>
      from
        ? db.all<Row>(`SELECT ${select} ${where} ${after} ${tail} ORDER BY ${order} LIMIT ?`, ...from, limit)
        : db.all<Row>(`SELECT ${select} ${tail} ORDER BY ${order} LIMIT ?`, limit),
    keyOf: (row) => names.map((column) => row[column]!),
  }
}
