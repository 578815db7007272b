import type { CheckAgainst, CheckedWords } from '../brief/edit/index.js'
import type { Playbook } from '../brief/index.js'
import type { BriefWriter } from '../brief/writers/contract.js'
import type { RawDocument, ReadOptions } from '../collect/index.js'
import type { ChannelMember } from '../deliver/channels/contract.js'
import type { TextDoc } from '../extract/index.js'
import type { ExchangeCalendar, MarketLinks, ScheduledEvent } from '../market/index.js'
import type { MarketProvider } from '../market/providers/index.js'
import type {
  Analysis,
  Audience,
  Channel,
  Clock,
  DeskError,
  Feed,
  Instrument,
  Page,
  QueueName,
  Source,
  Words,
} from '../model/index.js'
import type { Fetcher } from '../net/contract.js'
import type { LeasedJob, Queue } from '../queue/contract.js'
import type { Store, Write } from '../store/contract.js'

/** The CPU-heavy work, done in worker threads (or in place, in tests). */
export interface Compute {
  readFeed(raw: RawDocument, options: ReadOptions): Promise<Feed>
  readPage(raw: RawDocument, options: ReadOptions): Promise<Page>
  analyse(doc: TextDoc): Promise<Analysis>
  /** A brief's words against what they may rest on. Refused with intent `retry` where too many wait, or it takes too long. */
  check(words: Words, against: CheckAgainst): Promise<CheckedWords>
  close(): Promise<void>
}

/** Structured logging as pino has it; nothing else of the logger is used. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** A provider of market data, and what config asks it for. */
export interface MarketFeed {
  provider: MarketProvider
  symbols: readonly string[]
  series: readonly string[]
}

/** A second writer and what it may use up. A day is one of UTC; cost is in the currency of the prices, which are for a million tokens. */
export interface DeskWriter {
  writer: BriefWriter
  /** It runs on this machine or network: texts do not leave. */
  isLocal: boolean
  perDraft: { sourceCharacters: number }
  perDay: { drafts: number; tokens: number; cost: number | null; seconds: number }
  prices: { input: number; output: number } | null
  /** Milliseconds of a clock that only goes forward. */
  elapsedMs(): number
}

/** Lets somebody watch jobs from within, as a tracer does. */
export interface Tracing {
  /** Runs a job's work; what it asks of servers meanwhile belongs to it. */
  job<T>(job: Pick<LeasedJob, 'queue' | 'key' | 'payload' | 'attempt'>, run: () => Promise<T>): Promise<T>
  /** Says more of the job that is running. */
  note(fields: { outcome?: string; code?: string | undefined; story?: string | undefined }): void
}

/** What the use cases work with. Wired once by `app.ts`. */
export interface Desk {
  store: Store
  queue: Queue
  clock: Clock
  fetcher: Fetcher
  compute: Compute
  sources: ReadonlyMap<string, Source>
  audiences: readonly Audience[]
  channels: readonly Channel[]
  channelMembers: ReadonlyMap<string, ChannelMember>
  /** What is on every post, and how many go out in an hour over all channels. Absent: no address, no notice, no cap. */
  posting?: { publicUrl: string | null; notice: string | null; perHour: number | null }
  instruments: ReadonlyMap<string, Instrument>
  calendar: ExchangeCalendar
  links: MarketLinks
  /** Where live market data comes from; none on an archive, whose prices are in its folder. */
  marketFeeds: readonly MarketFeed[]
  /** Dates announced ahead. */
  events: readonly ScheduledEvent[]
  /** Editors' text by kind of event. */
  playbooks: readonly Playbook[]
  /** A second writer of drafts with its limits; absent: the grammar alone writes. */
  writer?: DeskWriter
  /** Stories are matched within this many days. */
  storyWindowDays: number
  /** The most stories that are held for it; the longest untouched go first. */
  storiesHeld: number
  /** Code and config that make scores, as one short version. */
  version: string
  /** Leases on jobs last this long and are renewed while a job runs (60 s live; less in a replay, which alone owns its file). Wall time. */
  leaseMs: number
  /** Posts go out: false for back-fills. */
  posts: boolean
  log: Log
  /** Told of queues that have got jobs, for stages of this process that wait. */
  ring?(queues: Iterable<QueueName>): void
  /** Lets a worker hear of servers that are away, also for moments that nobody's call has noticed. Gives the way to stop. */
  onTrouble?(tell: (error: DeskError) => void): () => void
  /** Told how every job ended, and with which error. Seconds are the wall's. */
  observe?(end: { queue: QueueName; outcome: string; seconds: number; code?: string; message?: string }): void
  tracing?: Tracing
  /** Writes that go with a step's own, and who is told once they are in the store. A replay says so how far it has come. */
  alongside?(): { writes: Write[]; landed(): void }
  /** Told how long the store took for a step's commit. Seconds of the wall. */
  stored?(seconds: number): void
}
