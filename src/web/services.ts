import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Auth } from '../auth/index.js'
import type { Analogues } from '../market/index.js'
import type { Audience, Book, CatalogueTopic, Channel, Clock, Day, Instant, Instrument, Source, Story } from '../model/index.js'
import type { MarketFeed } from '../pipeline/desk.js'
import type { EditingDesk } from '../pipeline/editing/index.js'
import type { ComingUp, MovesOutlook } from '../pipeline/market-outlook.js'
import type { InstrumentPicture, StoryPicture } from '../pipeline/story-picture.js'
import type { Queue } from '../queue/contract.js'
import type { Store } from '../store/contract.js'
import type { Access } from './http/viewer.js'

/** The little of the market room that pages need. */
export interface MarketDoor {
  /** The market benchmark, by symbol: its line stands in every price chart. */
  benchmark: string
  /** What the exchange is doing at a moment, in words ("NYSE closed, opens Mon 6 Jul 09:30"). Absent: the clock shows times alone. */
  session?(at: Instant): string | null
  /** The last sessions that had opened by a moment, oldest first, at most `count`. Absent: no slider by session. */
  sessions?(until: Instant, count: number): { day: Day; openAt: Instant; closeAt: Instant }[]
  /** The days that stand out around a story, and its chart, as known at a moment. Absent: prices alone are drawn. */
  picture?(story: Story, now: Instant): Promise<StoryPicture>
  /** One instrument's chart and signals at a moment. */
  instrument?(symbol: string, now: Instant): Promise<InstrumentPicture>
  /** The newest sessions' abnormal moves and what may explain them. Absent: no such page. */
  moves?(now: Instant): Promise<MovesOutlook>
  /** What is coming up, with the stories that wait on it. Absent: no such page. */
  comingUp?(now: Instant): Promise<ComingUp>
  /** The multiple and the index's stand-in of a leveraged fund; null for what is none. */
  fundOf?(symbol: string): { multiple: number; proxy: string } | null
  /** Earlier stories of a story's kind and size, with what followed them. */
  analogues?(story: Story, now: Instant): Promise<Analogues | null>
}

/** Everything the web room needs; only `app.ts` puts it together. */
export interface WebServices {
  store: Store
  queue: Queue
  auth: Auth
  access: Access
  /** The desk's clock: the moment shown at the top of every page, and the limit of what is known. */
  clock: Clock
  /** The first one is the default. At least one. */
  audiences: readonly Audience[]
  sources: readonly Source[]
  /** What editors work with. Absent: no editors' desk. */
  editing?: EditingDesk
  /** Where posts go, for the pages of alerts and posts. */
  channels?: readonly Channel[]
  /** Providers of market data, for the page of the desk's health. */
  marketFeeds?: readonly MarketFeed[]
  /** The desk's address as readers reach it, without a slash at its end; null: the one it was asked by. */
  publicUrl?: string | null
  /** The operator's own positions; shown to a browser on this machine alone. */
  book?: { read(): Promise<Book> }
  /** Data and reading to go on with, shown on story pages. */
  catalogue?: readonly CatalogueTopic[]
  /** Posts over all channels in any 60 minutes at most; null or absent: no cap. */
  postsPerHour?: number | null
  /** The wall's clock, for what must end also where the desk's stands still. Absent: the system's. */
  wall?: Clock
  /** Shown on every page, e.g. "Written for demonstration". */
  notice?: string
  /** What can be named, by symbol in the order of text. Absent: nothing is listed. */
  instruments?: readonly Instrument[]
  /** Symbols on the tape, in order. */
  tape: readonly string[]
  market: MarketDoor
  /** Where accepted weights go. Absent on a desk that plays an archive: it proposes and writes nothing. */
  learning?: {
    wall: Clock
    write(audience: string, before: Audience['importance'], after: Audience['importance']): string
  }
  /** For operators: what Prometheus reads, and the board of queues on Redis. */
  ops?: { metrics: { contentType: string; text(): Promise<string> }; boards: RequestHandler | null }
  /** What programs may: origins whose pages may read the API with a key, and requests a minute. Absent: none, and 600. */
  api?: { origins: readonly string[]; perMinute: number }
  /** As `package.json` says. */
  version?: string
  log: Pick<Logger, 'info' | 'warn' | 'error'>
}
