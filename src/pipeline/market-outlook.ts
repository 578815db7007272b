import {
  type Analogues,
  abnormalMoves,
  type Episode,
  type Explanation,
  findAnalogues,
  plusDays,
  reportedSession,
  type ScheduledEvent,
  type SessionMoves,
  sessionDays,
  upcomingEvents,
  waitsOn,
} from '../market/index.js'
import { DAY_MS, type Instant, plusMs, type Reaction, type Signal, type Story } from '../model/index.js'
import type { Desk } from './desk.js'
import { firstPublished } from './join-market.js'
import { priceView } from './story-picture.js'

type Needs = Pick<Desk, 'store' | 'calendar' | 'links' | 'instruments'>

/** Instruments looked at for abnormal moves at one time, and stories for what may explain them. */
const MOST_SYMBOLS = 1_000
const MOST_STORIES = 1_000
const MOVES_SESSIONS = 10

/** Abnormal moves of the newest sessions, with what may explain each. */
export interface MovesOutlook {
  /** Newest first. */
  sessions: SessionMoves[]
  /** Titles of the stories named, by id. */
  titles: ReadonlyMap<string, string>
  /** Instruments with any price, and how many of them were looked at. */
  priced: number
  lookedAt: number
  /** Those whose last price is older than the newest session. */
  stale: { symbol: string; last: string }[]
}

/** The abnormal moves of the last ten sessions, as they could be known at `now`. */
export async function recentMoves(desk: Needs, now: Instant): Promise<MovesOutlook> {
  const { calendar, links } = desk
  const priced = await desk.store.pricedSymbols()
  const symbols = priced.slice(0, MOST_SYMBOLS)
  const view = await priceView(desk, [...new Set([...symbols, links.market])], now, now)
  const newest = reportedSession(view, calendar, links.market, now)
  const days = sessionDays(calendar, newest, MOVES_SESSIONS)
  const stories = await storiesSince(desk, `${plusDays(days[0]!, -5)}T00:00:00.000Z`, now)
  const told = stories.flatMap(explanationsOf)
  const sessions = days
    .reverse()
    .map((session) => abnormalMoves({ view, calendar, links, symbols, session, stories: told }))
    .filter((one) => one.measured > 0)
  const stale = symbols.flatMap((symbol) => {
    const last = view.bars(symbol).at(-1)?.day
    return last && last < newest ? [{ symbol, last }] : []
  })
  const titles = new Map(stories.map((story) => [story.id, story.title]))
  return { sessions, titles, priced: priced.length, lookedAt: symbols.length, stale }
}

/** Stories that got something new since a moment, as they stood at `now`, newest first. */
async function storiesSince({ store }: Pick<Desk, 'store'>, since: Instant, now: Instant): Promise<Story[]> {
  const { items } = await store.find('story', {
    where: [{ field: 'updatedAt', from: since }],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_STORIES,
    asOf: now,
  })
  return items.map((one) => one.value).filter((story) => !story.redirectTo)
}

const explanationsOf = (story: Story): Explanation[] => {
  const symbols = story.instruments.map((one) => one.symbol)
  return [...new Set(story.members.map((one) => one.publishedAt))].map((publishedAt) => ({
    storyId: story.id,
    symbols,
    publishedAt,
  }))
}

const AHEAD_DAYS = 28
const RECENT_DAYS = 14
const MOST_WAITING = 4

export interface ComingUp {
  events: { event: ScheduledEvent; stories: Story[] }[]
  days: number
}

/** What comes in the next four weeks, each with the recent stories that wait on it, those with most coverage first. */
export async function comingUp(
  desk: Pick<Desk, 'store' | 'calendar' | 'events'>,
  now: Instant,
  days = AHEAD_DAYS,
): Promise<ComingUp> {
  const { calendar, events } = desk
  const stories = await storiesSince(desk, plusMs(now, -RECENT_DAYS * DAY_MS), now)
  const byCoverage = [...stories].sort((a, b) => b.members.length - a.members.length)
  const waiting = (event: ScheduledEvent) =>
    byCoverage.filter((story) =>
      waitsOn(event, {
        types: story.eventTypes.map((one) => one.type),
        symbols: story.instruments.map((one) => one.symbol),
      }),
    )
  const ahead = upcomingEvents({ asOf: now, calendar, events, days })
  return { days, events: ahead.map((event) => ({ event, stories: waiting(event).slice(0, MOST_WAITING) })) }
}

const MOST_EPISODES = 300
const KIND_LEVELS = 2

/** Earlier stories of a story's kind and size with what followed; null where the story has no measured move. */
export async function analoguesOf(desk: Pick<Desk, 'store' | 'links'>, story: Story, now: Instant): Promise<Analogues | null> {
  const own = leadMove((await desk.store.get('market', story.id, { asOf: now }))?.value.signals ?? [])
  const eventTypes = story.eventTypes.map((one) => one.type)
  if (!own || eventTypes.length === 0) return null
  const earlier = (await storiesOfKinds(desk, eventTypes, now)).filter(
    (other) =>
      other.id !== story.id &&
      (firstPublished(other) ?? '') < (firstPublished(story) ?? '') &&
      // A report that was withdrawn, or that nobody made first-hand, is no episode.
      other.members.some((member) => member.firstHand),
  )
  return findAnalogues({ asOf: now, eventTypes, z: own.z!, session: own.asOf, episodes: await episodesOf(desk, earlier, now) })
}

/** The move that a story reports: its leading instrument's abnormal return against the market. */
const leadMove = (signals: readonly Signal[]): Signal | undefined =>
  signals.find(
    (one) => one.name === 'abnormal-return' && one.variant === 'market-120' && one.role === 'instrument' && one.z !== null,
  )

async function storiesOfKinds({ store }: Pick<Desk, 'store'>, types: readonly string[], asOf: Instant): Promise<Story[]> {
  const kinds = new Set(types.map((type) => type.split('.').slice(0, KIND_LEVELS).join('.')))
  const found = await Promise.all(
    [...kinds].map((kind) =>
      // '/' is the character after '.': all types below the kind.
      store.find('story', { where: [{ field: 'type', from: `${kind}.`, below: `${kind}/` }], limit: MOST_EPISODES, asOf }),
    ),
  )
  const byId = new Map(found.flatMap(({ items }) => items.map((one) => [one.id, one.value] as const)))
  return [...byId.values()].filter((story) => !story.redirectTo).slice(0, MOST_EPISODES)
}

async function episodesOf(
  { store, links }: Pick<Desk, 'store' | 'links'>,
  stories: readonly Story[],
  asOf: Instant,
): Promise<Episode[]> {
  if (stories.length === 0) return []
  const ids = stories.map((story) => story.id)
  const [markets, reactions] = await Promise.all([
    store.getMany('market', ids, { asOf }),
    store.find('reaction', { where: [{ field: 'storyId', in: ids }], limit: 1000, asOf }),
  ])
  const moves = new Map(markets.map((one) => [one.id, leadMove(one.value.signals)]))
  return stories.flatMap((story): Episode[] => {
    const move = moves.get(story.id)
    if (!move) return []
    const first = reactions.items.find(
      ({ value }) => value.storyId === story.id && value.symbol === move.symbol && value.benchmark === links.market,
    )?.value
    return [
      {
        storyId: story.id,
        title: story.title,
        eventTypes: story.eventTypes.map((one) => one.type),
        symbol: move.symbol,
        session: move.asOf,
        z: move.z!,
        followed: first ? [followedBy(first)] : [],
      },
    ]
  })
}

const followedBy = ({ windowDays: [from, to], abnormalReturn, knownAt }: Reaction): Episode['followed'][number] => ({
  days: to - from + 1,
  value: abnormalReturn,
  knownAt,
})
