import { type Bar, type Day, DeskError, epochMs, type Fact, type Instant, type NewJob } from '../../model/index.js'
import { checkBar, checkCommit, checkFact, checkId, checkInstant, checkMany, checkRead, MAX_COMMIT, MAX_ID } from '../checks.js'
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
  SearchAnswer,
  SearchRequest,
  Store,
  Stored,
} from '../contract.js'
import { connectMongo, guarded, type MongoConnection } from './connect.js'
import { logKey } from './documents.js'
import { countItems, fieldHistory, findIds, findItems, getItem, getItems, itemHistory, pageOf, redactItem } from './find.js'
import { CommitLog, MARKET_IMPORT } from './log.js'
import { barsOf, factsOf, importBars, importFacts } from './market.js'
import { MarketMemory } from './market-memory.js'
import type { BarDoc, FactDoc, Models } from './schemas.js'
import { MongoSearchIndex } from './search-index.js'

const STREAM_PAGE = 500

/** Which days, as known when. */
interface Range {
  from: Day
  to: Day
  knownAt: Instant
}

/** The store on a server of MongoDB's protocol. Any number of processes may open it. */
export class MongoStore implements Store {
  private readonly models: Models
  private readonly log: CommitLog
  private readonly index: MongoSearchIndex
  private readonly barMemory: MarketMemory<BarDoc>
  private readonly factMemory: MarketMemory<FactDoc>
  private open = true

  constructor(private readonly connection: MongoConnection) {
    this.models = connection.models
    this.log = new CommitLog(this.models)
    this.index = new MongoSearchIndex(this.models)
    this.barMemory = new MarketMemory(this.models.bar, 'symbol', 'day')
    this.factMemory = new MarketMemory(this.models.fact, 'series', 'validAt')
  }

  async get<K extends Kind>(kind: K, id: string, { asOf }: { asOf?: Instant } = {}): Promise<Stored<Kinds[K]> | null> {
    return this.read(kind, asOf, () => getItem(this.models, kind, id, asOf))
  }
  async getMany<K extends Kind>(kind: K, ids: string[], { asOf }: { asOf?: Instant } = {}): Promise<Stored<Kinds[K]>[]> {
    checkMany(ids)
    return this.read(kind, asOf, () => getItems(this.models, kind, ids, asOf))
  }
  async find<K extends Kind>(kind: K, find: Find = {}): Promise<Found<Kinds[K]>> {
    return this.read(kind, find.asOf, () => findItems(this.models, kind, find))
  }

  async findIds(kind: Kind, find: Find = {}): Promise<{ items: FoundId[]; next: string | null }> {
    return this.read(kind, find.asOf, () => findIds(this.models, kind, find))
  }
  async count(kind: Kind, where?: Condition[]): Promise<number> {
    return this.read(kind, undefined, () => countItems(this.models, kind, where))
  }
  async *all<K extends Kind>(kind: K): AsyncIterable<Stored<Kinds[K]>> {
    for (let after = ''; ; ) {
      const page = await this.read(kind, undefined, () => pageOf(this.models, kind, after, STREAM_PAGE))
      yield* page
      if (page.length < STREAM_PAGE) return
      after = page.at(-1)!.id
    }
  }
  async history<K extends Kind>(kind: K, id: string): Promise<Stored<Kinds[K]>[]> {
    return this.read(kind, undefined, () => itemHistory(this.models, kind, id))
  }
  async fieldHistory(kind: Kind, ids: string[], field: string): Promise<Map<string, FieldVersion[]>> {
    checkMany(ids)
    return this.read(kind, undefined, () => fieldHistory(this.models, kind, ids, field))
  }

  async commit(commit: Commit): Promise<CommitResult> {
    this.assertOpen()
    checkCommit(commit)
    for (const bar of commit.bars ?? []) {
      checkBar(bar)
      checkInstant(bar.knownAt, 'knownAt')
    }
    for (const fact of commit.facts ?? []) {
      checkFact(fact)
      checkInstant(fact.knownAt, 'knownAt')
    }
    return this.log.commit(commit)
  }

  async redact<K extends Kind>(kind: K, id: string, change: (value: Kinds[K]) => Kinds[K] | null): Promise<number> {
    // What is decided is applied first: a late repetition must not bring the text back.
    await this.log.state()
    const redact = () => this.read(kind, undefined, () => redactItem(this.models, kind, id, change))
    const changed = await redact()
    if (changed === 0) return 0
    // Processes that have the old text in hand let it go once somebody else has written; what one of them wrote meanwhile goes too.
    this.log.forgetTail()
    await this.log.fence(`redact:${kind}:${id}`.slice(0, MAX_ID))
    await redact()
    return changed
  }

  async fence(jobKey: string): Promise<Fence> {
    this.assertOpen()
    checkId(jobKey)
    return this.log.fence(jobKey)
  }

  async outbox(limit: number): Promise<{ id: string; job: NewJob }[]> {
    this.assertOpen()
    const below = logKey((await this.log.applied()) + 1)
    return guarded(async () => {
      const docs = await this.models.outbox
        .find({ _id: { $lt: below } })
        .sort({ _id: 1 })
        .limit(Math.min(limit, MAX_COMMIT))
        .lean()
      return docs.map((doc) => ({ id: doc._id, job: JSON.parse(doc.job) as NewJob }))
    })
  }
  async clearOutbox(ids: string[]): Promise<void> {
    this.assertOpen()
    if (ids.length > 0) await guarded(() => this.models.outbox.deleteMany({ _id: { $in: ids } }))
  }

  async seq(): Promise<number> {
    this.assertOpen()
    return (await this.log.state()).seq
  }
  async changesSince(seq: number, limit: number): Promise<Change[]> {
    // A change is shown once all of its batch is applied.
    const applied = await this.seq()
    if (applied <= seq) return []
    return guarded(async () => {
      const docs = await this.models.change
        .find({ _id: { $gt: seq, $lte: applied } })
        .sort({ _id: 1 })
        .limit(Math.min(limit, MAX_COMMIT))
        .lean()
      return docs.map((doc) => ({ seq: doc._id, kind: doc.kind as Kind, id: doc.id, knownAt: doc.knownAt }))
    })
  }

  async bars(symbol: string, range: Range): Promise<Bar[]> {
    return barsOf(await this.marketRows(this.barMemory, symbol, range))
  }
  async pricedSymbols(): Promise<string[]> {
    return this.call(async () => ((await this.models.bar.distinct('symbol')) as string[]).sort())
  }
  async facts(series: string, range: Range): Promise<Fact[]> {
    return factsOf(await this.marketRows(this.factMemory, series, range))
  }
  async barsOf(symbols: readonly string[], range: Range): Promise<Record<string, Bar[]>> {
    return eachNamed(symbols, (symbol) => this.bars(symbol, range))
  }
  async factsOf(series: readonly string[], range: Range): Promise<Record<string, Fact[]>> {
    return eachNamed(series, (name) => this.facts(name, range))
  }
  async importBars(bars: Iterable<Bar>): Promise<number> {
    return this.imported(await this.call(() => importBars(this.models, bars)))
  }
  async importFacts(facts: Iterable<Fact>): Promise<number> {
    return this.imported(await this.call(() => importFacts(this.models, facts)))
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    this.assertOpen()
    const { commit } = await this.log.state()
    return guarded(() => this.index.search(request, commit))
  }

  async close(): Promise<void> {
    if (!this.open) return
    this.open = false
    await this.log.close()
    await this.connection.close()
  }

  private async marketRows<D extends BarDoc | FactDoc>(
    memory: MarketMemory<D>,
    name: string,
    { from, to, knownAt }: Range,
  ): Promise<D[]> {
    this.assertOpen()
    checkInstant(knownAt, 'knownAt')
    const { market } = await this.log.state()
    return guarded(() => memory.rows(name, { from, to, known: epochMs(knownAt) }, market))
  }

  /** Tells every process that the market has got rows past the log. */
  private async imported(added: number): Promise<number> {
    if (added > 0) await this.log.fence(MARKET_IMPORT)
    return added
  }

  private read<T>(kind: Kind, asOf: Instant | undefined, work: () => Promise<T>): Promise<T> {
    checkRead(kind, asOf)
    return this.call(work)
  }

  private call<T>(work: () => Promise<T>): Promise<T> {
    this.assertOpen()
    return guarded(work)
  }

  private assertOpen(): void {
    if (!this.open) throw new DeskError('store-closed', 'The store was closed.')
  }
}

/**
 * Opens (or makes) the desk in the database that `url` names (`signaldesk` where it names none).
 * `onTrouble` is told of connections that broke off, which mend themselves.
 * Errors: `store-unavailable` where no server answers; `database-too-new` where a later version wrote it.
 */
export const openMongoStore = async (
  url: string,
  options: { onTrouble?: (error: DeskError) => void } = {},
): Promise<MongoStore> => new MongoStore(await connectMongo(url, options))

/** What is read for each name, under it; the reads run side by side. */
async function eachNamed<T>(names: readonly string[], read: (name: string) => Promise<T[]>): Promise<Record<string, T[]>> {
  checkMany(names)
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)))
}
