import { setTimeout as sleep } from 'node:timers/promises'
import { type Bar, type Day, DeskError, epochMs, type Fact, type Instant } from '../../model/index.js'
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
  OutboxEntry,
  SearchAnswer,
  SearchRequest,
  Store,
  Stored,
} from '../contract.js'
import { connectMongo, guarded, type MongoConnection } from './connect.js'
import { countItems, fieldHistory, findIds, findItems, getItem, getItems, itemHistory, pageOf, redactItem } from './find.js'
import { CommitLog, MARKET_IMPORT } from './log.js'
import { barsOf, factsOf, importBars, importFacts } from './market.js'
import { MarketMemory } from './market-memory.js'
import { Outbox } from './outbox.js'
import type { BarDoc, FactDoc, Models } from './schemas.js'
import { MongoSearchIndex } from './search-index.js'

const STREAM_PAGE = 500
/** What is still to be taken out of the outbox holds up an end no longer. Wall time. */
const CLOSE_MS = 1_000

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
  private readonly jobs: Outbox
  private readonly index: MongoSearchIndex
  private readonly barMemory: MarketMemory<BarDoc>
  private readonly factMemory: MarketMemory<FactDoc>
  private open = true

  constructor(private readonly connection: MongoConnection) {
    this.models = connection.models
    this.jobs = new Outbox(this.models)
    this.log = new CommitLog(this.models, (commit, jobs) => this.jobs.remember(commit, jobs))
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

  async outbox(limit: number): Promise<OutboxEntry[]> {
    return this.call(() => this.jobs.read(Math.min(limit, MAX_COMMIT), () => this.log.applied()))
  }
  async clearOutbox(ids: string[]): Promise<void> {
    return this.call(() => this.jobs.clear(ids))
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
    return (await this.barsOf([symbol], range))[symbol]!
  }
  async pricedSymbols(): Promise<string[]> {
    return this.call(async () => ((await this.models.bar.distinct('symbol')) as string[]).sort())
  }
  async facts(series: string, range: Range): Promise<Fact[]> {
    return (await this.factsOf([series], range))[series]!
  }
  async barsOf(symbols: readonly string[], range: Range): Promise<Record<string, Bar[]>> {
    return this.market(this.barMemory, symbols, range, barsOf)
  }
  async factsOf(series: readonly string[], range: Range): Promise<Record<string, Fact[]>> {
    return this.market(this.factMemory, series, range, factsOf)
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
    // Where the server does not answer they are handed on once more, and known.
    await Promise.race([this.jobs.flush().catch(() => {}), sleep(CLOSE_MS, undefined, { ref: false })])
    await this.connection.close()
  }

  /** What is known of each name, under it. Asked of the server once for all: whether anything has come in since. */
  private async market<D extends BarDoc | FactDoc, T>(
    memory: MarketMemory<D>,
    names: readonly string[],
    { from, to, knownAt }: Range,
    told: (docs: D[]) => T[],
  ): Promise<Record<string, T[]>> {
    this.assertOpen()
    checkMany(names)
    checkInstant(knownAt, 'knownAt')
    if (names.length === 0) return {}
    const { market } = await this.log.state()
    return guarded(async () => {
      const range = { from, to, known: epochMs(knownAt) }
      const each = names.map(async (name) => [name, told(await memory.rows(name, range, market))] as const)
      return Object.fromEntries(await Promise.all(each))
    })
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
