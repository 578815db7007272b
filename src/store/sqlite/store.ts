import { assert, type Bar, type Day, type Fact, type Instant } from '../../model/index.js'
import { checkCommit, checkKind, checkMany, checkRead, MAX_COMMIT } from '../checks.js'
import type {
  Change,
  Commit,
  CommitResult,
  Condition,
  Fence,
  FieldVersion,
  Find,
  Found,
  FoundId,
  Kind,
  Kinds,
  OutboxEntry,
  SearchAnswer,
  SearchRequest,
  Store,
  Stored,
  Write,
} from '../contract.js'
import { KIND_RULES, KINDS } from '../kinds.js'
import { searchStories } from '../search-stories.js'
import { BarsKept } from './bars-kept.js'
import { applyCommit, changesSince, currentSeq, takeFence } from './commit.js'
import { type DatabaseOptions, SqlDatabase } from './database.js'
import { countItems, fieldHistory, findIds, findItems } from './find.js'
import { fromRow, getItem, ITEM_COLUMNS, type ItemRow, itemHistory, redactItem } from './items.js'
import { importBars, importFacts, insertBars, insertFacts, readFacts, readFactsOf, readPricedSymbols } from './market.js'
import { migrate } from './migrate.js'
import { STORE_MIGRATIONS } from './migrations.js'
import { Outbox } from './outbox.js'
import { indexStory, SearchIndex, unindexStory } from './search-index.js'

/** Values read at a time while streaming, so that no read transaction stays open between them. */
const STREAM_PAGE = 500

/** The store in one SQLite file. `db` is its connection, which the embedded queue shares. */
export class SqliteStore implements Store {
  readonly db: SqlDatabase
  private readonly index: SearchIndex
  private readonly kept: BarsKept
  private readonly left: Outbox

  constructor(path: string, options: DatabaseOptions = {}) {
    this.db = new SqlDatabase(path, options)
    try {
      migrate(this.db, 'store', STORE_MIGRATIONS)
      checkColumns(this.db)
    } catch (error) {
      this.db.close()
      throw error
    }
    this.index = new SearchIndex(this.db)
    this.kept = new BarsKept(this.db)
    this.left = new Outbox(this.db)
  }

  async get<K extends Kind>(kind: K, id: string, options: { asOf?: Instant } = {}): Promise<Stored<Kinds[K]> | null> {
    checkRead(kind, options.asOf)
    // One statement needs no transaction of its own; the past is asked with a second.
    if (options.asOf === undefined) return getItem(this.db, kind, id)
    return this.db.read(() => getItem(this.db, kind, id, options.asOf))
  }

  async getMany<K extends Kind>(kind: K, ids: string[], options: { asOf?: Instant } = {}): Promise<Stored<Kinds[K]>[]> {
    checkMany(ids)
    return this.read(kind, options.asOf, () =>
      ids.map((id) => getItem(this.db, kind, id, options.asOf)).filter((item) => item !== null),
    )
  }

  async find<K extends Kind>(kind: K, find: Find = {}): Promise<Found<Kinds[K]>> {
    checkRead(kind, find.asOf)
    return findItems(this.db, kind, find)
  }

  async findIds(kind: Kind, find: Find = {}): Promise<{ items: FoundId[]; next: string | null }> {
    return this.read(kind, find.asOf, () => findIds(this.db, kind, find))
  }

  async count(kind: Kind, where?: Condition[]): Promise<number> {
    checkRead(kind, undefined)
    return countItems(this.db, kind, where)
  }

  async *all<K extends Kind>(kind: K): AsyncIterable<Stored<Kinds[K]>> {
    checkKind(kind)
    let after = ''
    for (;;) {
      const sql = `SELECT ${ITEM_COLUMNS} FROM k_${kind} WHERE id > ? ORDER BY id LIMIT ${STREAM_PAGE}`
      const rows = this.db.all<ItemRow>(sql, after)
      for (const row of rows) yield fromRow<K>(row)
      if (rows.length < STREAM_PAGE) return
      after = rows.at(-1)!.id
    }
  }

  async history<K extends Kind>(kind: K, id: string): Promise<Stored<Kinds[K]>[]> {
    return this.read(kind, undefined, () => itemHistory(this.db, kind, id))
  }

  async fieldHistory(kind: Kind, ids: string[], field: string): Promise<Map<string, FieldVersion[]>> {
    checkMany(ids)
    return this.read(kind, undefined, () => fieldHistory(this.db, kind, ids, field))
  }

  async commit(commit: Commit): Promise<CommitResult> {
    checkCommit(commit)
    const { result, left } = await this.db.grouped(() => {
      const done = applyCommit(this.db, this.left, commit, (write) => this.afterWrite(write))
      if (done.result.status === 'already') return done
      insertBars(this.db, commit.bars ?? [])
      insertFacts(this.db, commit.facts ?? [])
      return done
    })
    this.left.remember(left)
    return result
  }

  async redact<K extends Kind>(kind: K, id: string, change: (value: Kinds[K]) => Kinds[K] | null): Promise<number> {
    checkKind(kind)
    return this.db.write(() => redactItem(this.db, kind, id, change))
  }

  async fence(jobKey: string): Promise<Fence> {
    return this.db.grouped(() => takeFence(this.db, jobKey))
  }

  async outbox(limit: number, { own = false } = {}): Promise<OutboxEntry[]> {
    const most = Math.min(limit, MAX_COMMIT)
    return own ? this.left.firstOwn(most) : this.left.first(most)
  }

  async clearOutbox(ids: string[]): Promise<void> {
    if (ids.length > 0) this.left.clear(ids)
  }

  async seq(): Promise<number> {
    return currentSeq(this.db)
  }

  async changesSince(seq: number, limit: number): Promise<Change[]> {
    return changesSince(this.db, seq, Math.min(limit, MAX_COMMIT))
  }

  async bars(symbol: string, range: { from: Day; to: Day; knownAt: Instant }): Promise<Bar[]> {
    return this.kept.barsOf([symbol], range)[symbol]!
  }
  async pricedSymbols(): Promise<string[]> {
    return readPricedSymbols(this.db)
  }
  async facts(series: string, range: { from: Day; to: Day; knownAt: Instant }): Promise<Fact[]> {
    return readFacts(this.db, series, range)
  }
  async barsOf(symbols: readonly string[], range: { from: Day; to: Day; knownAt: Instant }): Promise<Record<string, Bar[]>> {
    checkMany(symbols)
    return this.kept.barsOf(symbols, range)
  }
  async factsOf(series: readonly string[], range: { from: Day; to: Day; knownAt: Instant }): Promise<Record<string, Fact[]>> {
    return this.db.read(() => readFactsOf(this.db, series, range))
  }
  async importBars(bars: Iterable<Bar>): Promise<number> {
    return importBars(this.db, bars)
  }
  async importFacts(facts: Iterable<Fact>): Promise<number> {
    return importFacts(this.db, facts)
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    await this.index.catchUp()
    // One snapshot, so that text and catalogue agree.
    return this.db.read(() => {
      this.index.refresh()
      return searchStories(this.index, request)
    })
  }

  /** Drops remembered answers of the text index, so that a benchmark measures the asking. */
  forgetAnswers(): void {
    this.index.forgetAll()
  }

  async close(): Promise<void> {
    this.left.close()
    this.db.close()
  }

  private read<T>(kind: Kind, asOf: Instant | undefined, work: () => T): T {
    checkRead(kind, asOf)
    return this.db.read(work)
  }

  /** The search index is written with the document it is made of. */
  private afterWrite(write: Write): void {
    if (write.kind !== 'search') return
    if (write.op === 'put') indexStory(this.db, write.value)
    else unindexStory(this.db, write.id)
  }
}

/** A field added to kinds.ts without a migration is found at start, not by a reader. */
function checkColumns(db: SqlDatabase): void {
  for (const kind of KINDS) {
    const columns = db.all<{ name: string }>(`SELECT name FROM pragma_table_info('k_${kind}')`).map((row) => row.name)
    const missing = Object.keys(KIND_RULES[kind].one).filter((field) => !columns.includes(`f_${field}`))
    assert(missing.length === 0, `the indexed fields ${missing.join(', ')} of ${kind} need a migration`)
  }
}
