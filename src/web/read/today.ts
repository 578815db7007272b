import type { Audience, Bar, Instant, Signal, Source, SourceHealth } from '../../model/index.js'
import { DAY_MS, plusMs } from '../../model/index.js'
import { Gists } from '../../pipeline/gists.js'
import type { ComingUp, MovesOutlook } from '../../pipeline/market-outlook.js'
import { type Corrected, corrected } from '../present/corrections.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { type FeedAnswer, readFeed } from './feed.js'
import { asOfOf, type Moment } from './moment.js'
import { readHealth } from './status.js'

/** What the front page tells of any story of the last days. */
interface RecentStory extends Corrected {
  firstSeenAt: Instant
  merged: boolean
}

/** Everything the front page is made of. */
export interface TodayFile {
  audience: Audience
  feed: FeedAnswer
  /** Stories that got something new in the last days, newest first. */
  recent: RecentStory[]
  /** Their importance for the audience in hundredths of a point, by story id. */
  importance: ReadonlyMap<string, number>
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
  return {
    audience,
    feed,
    recent,
    importance: await readImportance(services, recent, audience, moment),
    session: market.sessions?.(moment.now, 1).at(-1) ?? null,
    tape,
    moves,
    coming,
    troubled,
  }
}

const recentGists = new Gists<'story', RecentStory>(
  'story',
  (story) => ({ ...corrected(story), firstSeenAt: story.firstSeenAt, merged: story.redirectTo !== undefined }),
  2_000,
)

async function readRecent({ store }: WebServices, moment: Moment): Promise<RecentStory[]> {
  const { items } = await store.findIds('story', {
    where: [{ field: 'updatedAt', from: plusMs(moment.now, -RECENT_DAYS * DAY_MS), upTo: moment.now }],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_RECENT,
    ...asOfOf(moment),
  })
  return (await recentGists.of(store, items, asOfOf(moment).asOf)).filter((story) => !story.merged)
}

const importanceGists = new Gists<'score', { storyId: string; hundredths: number }>(
  'score',
  ({ storyId, importance }) => ({ storyId, hundredths: importance.totalHundredths }),
  4_000,
)

async function readImportance(
  { store }: WebServices,
  stories: readonly RecentStory[],
  audience: Audience,
  moment: Moment,
): Promise<Map<string, number>> {
  const ids = stories.map((story) => `${story.id}:${audience.id}`)
  const { items } = await store.findIds('score', { where: [{ field: 'id', in: ids }], limit: MOST_RECENT, ...asOfOf(moment) })
  const scores = await importanceGists.of(store, items, asOfOf(moment).asOf)
  return new Map(scores.map(({ storyId, hundredths }) => [storyId, hundredths]))
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
