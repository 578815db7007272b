import type {
  Amendment,
  Analysis,
  ApiKey,
  Article,
  AuditEntry,
  Bar,
  Brief,
  BriefClaim,
  Day,
  Delivery,
  Edition,
  EvidenceFlag,
  Fact,
  Instant,
  MarketJoin,
  NewJob,
  Person,
  Reaction,
  SavedSearch,
  Score,
  Session,
  SourceHealth,
  Story,
  StoryJudgement,
  Working,
} from '../model/index.js'
import type { SearchDoc } from '../search/document.js'
import type { Query } from '../search/index.js'

/**
 * What the desk keeps, by kind. Values are plain JSON; every value has a string id that is unique in its kind.
 * A kind's indexed fields and whether its past is kept stand in `kinds.ts`.
 */
export interface Kinds {
  article: Article
  /** id = article id */
  analysis: Analysis & { id: string; articleId: string; contentHash: string }
  story: Story
  /** id = story id */
  market: MarketJoin & { id: string }
  /** id = `story:symbol:benchmark:model` */
  reaction: Reaction & { id: string; storyId: string }
  /** id = `story:audience` */
  score: Score & { id: string }
  /** id = `story:audience`. What readers see: the machine's draft until editors publish, from then on their words alone. */
  brief: Brief & { id: string }
  /** id = `story:audience` */
  edition: Edition
  /** id = `story:audience:person` */
  working: Working
  /** id = `story:audience` */
  claim: BriefClaim
  /** id = `story:audience` */
  flag: EvidenceFlag
  amendment: Amendment
  judgement: StoryJudgement
  delivery: Delivery
  /** id = source id */
  health: SourceHealth & { id: string }
  /** id = story id */
  search: SearchDoc & { id: string }
  saved: SavedSearch
  /** id = the name signed in with. Never exported. */
  person: Person
  /** id = hash of the browser's token. Never exported. */
  session: Session
  /** id = the key's public part. Never exported. */
  apiKey: ApiKey
  /** Who did what, only ever added to. Exported by itself, for admins. */
  audit: AuditEntry
  /** Small named facts about the desk itself: clock, schema, last run. */
  meta: { id: string; value: unknown }
}
export type Kind = keyof Kinds

/** A stored value with the version that `expectedVersions` speaks of and the change number of its last visible change. */
export interface Stored<T> {
  id: string
  version: number
  seq: number
  knownAt: Instant
  value: T
}

export type Write = {
  [K in Kind]:
    | {
        op: 'put'
        kind: K
        value: Kinds[K]
        /** Where the past is kept, a version is known no sooner than the one before it: an earlier moment counts as that one's. */
        knownAt: Instant
        /** Takes a change number (live pages see it). */
        visible?: boolean
      }
    | { op: 'delete'; kind: K; id: string; knownAt: Instant; visible?: boolean }
}[Kind]

/** What one step leaves behind, all of it or none. */
export interface Commit {
  /** The step's idempotency key: a second commit under it changes nothing and answers `already`. */
  stepKey: string
  /** Version 0 means "does not exist yet". A mismatch refuses the whole commit with code `version-conflict`. */
  expectedVersions?: { kind: Kind; id: string; version: number }[]
  writes: Write[]
  /** Facts of the market that came in with this step. */
  bars?: Bar[]
  facts?: Fact[]
  /** They land in the outbox with the writes; the relay feeds the queue. */
  jobs: NewJob[]
  /** Refused with code `fenced` when a later token was taken for this job. */
  fence?: Fence
}
/** `token` as `fence` gave it, or NO_TOKEN, which holds as long as nobody has taken one for the job. */
export interface Fence {
  jobKey: string
  token: number
}
export const NO_TOKEN = 0
export interface CommitResult {
  status: 'committed' | 'already'
  /** The store's change sequence after this commit. */
  seq: number
}

export type Condition =
  | { field: string; is: string | number | null }
  | { field: string; in: (string | number)[] }
  | { field: string; from?: string | number; below?: string | number; upTo?: string | number }

/** Conditions are ANDed and speak of indexed fields only (code `not-indexed` otherwise). */
export interface Find {
  where?: Condition[]
  orderBy?: { field: string; descending?: boolean }
  /** From an earlier answer's `next`. */
  cursor?: string
  /** 1-1000; default 100. */
  limit?: number
  /** The desk as it stood: the newest version known at that moment (kinds with a kept past only). */
  asOf?: Instant
}
export interface Found<T> {
  items: Stored<T>[]
  next: string | null
}

/** A found value by its id and version, which together name one state of it for good. */
export interface FoundId {
  id: string
  version: number
}

/** What an indexed field was in one version. */
export interface FieldVersion {
  version: number
  knownAt: Instant
  field: string | number | null
}

export interface Change {
  seq: number
  kind: Kind
  id: string
  knownAt: Instant
}

export interface SearchRequest {
  query: Query
  audience: string
  sort: 'relevance' | 'importance' | 'time' | 'novelty' | 'reaction'
  limit: number
  cursor?: string
  /** Stories first seen after this moment do not exist yet. */
  asOf?: Instant
  facets?: boolean
  /** Pages keep the order of the first one (its best 2,000), also where stories are scored anew meanwhile; by relevance they always do. */
  steady?: boolean
  /** Words that lead where one is guessed at (symbols need not be among them). Absent: nothing is guessed. */
  guess?: { names: ReadonlySet<string> }
}
/** A word of a search that is in no story, and the nearest one that is. */
export interface Guess {
  /** As it was typed. */
  typed: string
  /** A token of the index, or a symbol. */
  meant: string
  isSymbol: boolean
}
export interface SearchAnswer {
  hits: { storyId: string; rank: number }[]
  total: number
  next: string | null
  facets: Record<string, { value: string; count: number }[]>
  /** What may have been meant, where it was asked for and little was found; by the words of the newest stories and all symbols. */
  guesses?: Guess[]
}

/** A job that a commit has left, until the queue has it. */
export interface OutboxEntry {
  id: string
  job: NewJob
}

/** One contract, two engines. All times are UTC instants, all ids strings; nothing here knows SQL. */
export interface Store {
  get<K extends Kind>(kind: K, id: string, options?: { asOf?: Instant }): Promise<Stored<Kinds[K]> | null>
  /** In the order asked; unknown ids are left out. At most 1000. */
  getMany<K extends Kind>(kind: K, ids: string[], options?: { asOf?: Instant }): Promise<Stored<Kinds[K]>[]>
  find<K extends Kind>(kind: K, find?: Find): Promise<Found<Kinds[K]>>
  /** {@link find} without the values, which cost more than all else: for who knows most of them already, or wants few. */
  findIds(kind: Kind, find?: Find): Promise<{ items: FoundId[]; next: string | null }>
  count(kind: Kind, where?: Condition[]): Promise<number>
  /** Every current value in id order, streaming. */
  all<K extends Kind>(kind: K): AsyncIterable<Stored<Kinds[K]>>
  /** Every kept version, oldest first. */
  history<K extends Kind>(kind: K, id: string): Promise<Stored<Kinds[K]>[]>
  /** One indexed field (with one value) in every kept version of at most 1000 ids, oldest first, without the values; unknown ids are left out. */
  fieldHistory(kind: Kind, ids: string[], field: string): Promise<Map<string, FieldVersion[]>>

  commit(commit: Commit): Promise<CommitResult>
  /**
   * Rewrites a value in every version that is kept, in place: no new version, no change number. For taking texts out where rights
   * ask for it; what conditions speak of must stay as it was. `change` answers null to leave a version. Returns how many changed.
   */
  redact<K extends Kind>(kind: K, id: string, change: (value: Kinds[K]) => Kinds[K] | null): Promise<number>
  /** Takes the next fencing token for a job: earlier holders' commits are refused from now on. */
  fence(jobKey: string): Promise<Fence>

  /**
   * Jobs committed and not yet handed to the queue, oldest first. `own`: those of this process's commits are enough, for an engine that
   * knows them; what a killed process has left is among the others.
   */
  outbox(limit: number, options?: { own?: boolean }): Promise<OutboxEntry[]>
  clearOutbox(ids: string[]): Promise<void>

  seq(): Promise<number>
  changesSince(seq: number, limit: number): Promise<Change[]>

  /** Bars as known at `knownAt` (newest revision by then), by day, both ends inclusive. Raw prices. */
  bars(symbol: string, range: { from: Day; to: Day; knownAt: Instant }): Promise<Bar[]>
  /** Symbols that have any bar. */
  pricedSymbols(): Promise<string[]>
  facts(series: string, range: { from: Day; to: Day; knownAt: Instant }): Promise<Fact[]>
  /** Bars of at most 1000 symbols at once, each list under its symbol; empty where there are none. */
  barsOf(symbols: readonly string[], range: { from: Day; to: Day; knownAt: Instant }): Promise<Record<string, Bar[]>>
  factsOf(series: readonly string[], range: { from: Day; to: Day; knownAt: Instant }): Promise<Record<string, Fact[]>>
  /** Bulk load outside any step, idempotent per (symbol, day, revision). Returns how many were new. */
  importBars(bars: Iterable<Bar>): Promise<number>
  importFacts(facts: Iterable<Fact>): Promise<number>

  search(request: SearchRequest): Promise<SearchAnswer>

  close(): Promise<void>
}
