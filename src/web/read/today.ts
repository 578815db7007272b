import type { Audience, Bar, Instant, Score, Signal, Source, SourceHealth, Story } from '../../model/index.js'
import { DAY_MS, plusMs } from '../../model/index.js'
import type { ComingUp, MovesOutlook } from '../../pipeline/market-outlook.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { type FeedAnswer, readFeed } from './feed.js'
import { asOfOf, type Moment } from './moment.js'
import { readHealth } from './status.js'

/** Everything the front page is made of. */
export interface TodayFile {
  audience: Audience
  feed: FeedAnswer
  /** Stories that got something new in the last days, newest first. */
  recent: Story[]
  /** Their scores for the audience, by story id. */
  scores: ReadonlyMap<string, Score>
  /** The last session that had opened, or is to open on the moment's day. */
  session: { openAt: Instant; closeAt: Instant } | null
  tape: { symbol: string; bars: readonly Bar[]; signals: Signal[] }[]
  moves: MovesOutlook | null
  coming: ComingUp | null
  /** Sources that fail or are stale now; none where the desk is set back, as health has no past. */
  troubled: { source: Source; health: SourceHealth }[]
}

/** The lead, three beside it, and a column of more. */
const STORIES = 14
const RECENT_DAYS = 3
const MOST_RECENT = 300
const MOST_SYMBOLS = 12

/** Reads the front page for an audience at a moment. */
export async function readToday(services: WebServices, audience: Audience, moment: Moment): Promise<TodayFile> {
  const { market } = services
  const [feed, recent, tape, moves, coming, troubled] = await Promise.all([
    readFeed(services, { q: '', audience, sort: 'relevance', limit: STORIES, facets: false, moment }),
    readRecent(services, moment),
    readTape(services, moment.now),
    market.moves?.(moment.now) ?? null,
    market.comingUp?.(moment.now) ?? null,
    moment.setBack ? [] : readTroubled(services),
  ])
  const keys = recent.map((story) => `${story.id}:${audience.id}`)
  const scores = await services.store.getMany('score', keys, asOfOf(moment))
  return {
    audience,
    feed,
    recent,
    scores: new Map(scores.map(({ value }) => [value.storyId, value])),
    session: market.sessions?.(moment.now, 1).at(-1) ?? null,
    tape,
    moves,
    coming,
    troubled,
  }
}

async function readRecent({ store }: WebServices, moment: Moment): Promise<Story[]> {
  const { items } = await store.find('story', {
    where: [{ field: 'updatedAt', from: plusMs(moment.now, -RECENT_DAYS * DAY_MS), upTo: moment.now }],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_RECENT,
    ...asOfOf(moment),
  })
  return items.map((one) => one.value).filter((story) => !story.redirectTo)
}

/** Prices of the tape's symbols with what was measured of each. */
async function readTape(services: WebServices, now: Instant): Promise<TodayFile['tape']> {
  const symbols = services.tape.slice(0, MOST_SYMBOLS)
  const bars = await readBars(services, symbols, now)
  return Promise.all(
    symbols.map(async (symbol) => {
      const own = bars.get(symbol) ?? []
      return { symbol, bars: own, signals: own.length ? await signalsOf(services, symbol, own, now) : [] }
    }),
  )
}

interface Measured {
  bars: readonly Bar[]
  signals: Signal[]
}
/** What was measured of the tape's symbols, of each store; the first that was measured goes first. */
const measured = new WeakMap<WebServices['store'], Map<string, Measured>>()
const MOST_MEASURED = 100

/** An instrument's signals, worked out again when its bars are read again, which is every minute. */
async function signalsOf({ store, market }: WebServices, symbol: string, bars: readonly Bar[], now: Instant): Promise<Signal[]> {
  let kept = measured.get(store)
  if (!kept) measured.set(store, (kept = new Map()))
  const had = kept.get(symbol)
  if (had?.bars === bars) return had.signals
  const signals = (await market.instrument?.(symbol, now))?.market.signals ?? []
  kept.delete(symbol)
  kept.set(symbol, { bars, signals })
  if (kept.size > MOST_MEASURED) kept.delete(kept.keys().next().value!)
  return signals
}

async function readTroubled(services: WebServices): Promise<TodayFile['troubled']> {
  const healths = await readHealth(
    services,
    services.sources.map((source) => source.id),
  )
  return services.sources.flatMap((source) => {
    const health = healths.get(source.id)
    return health && (health.status === 'failing' || health.status === 'stale') ? [{ source, health }] : []
  })
}
