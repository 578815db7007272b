import {
  type Analogues,
  type Episode,
  type Explanation,
  explainMoves,
  findAnalogues,
  type MarketView,
  type MeasuredMoves,
  measureMoves,
  neighbourhood,
  plusDays,
  reportedSession,
  type ScheduledEvent,
  type SessionMoves,
  sessionDays,
  upcomingEvents,
  waitsOn,
} from '../market/index.js'
import { DAY_MS, type Instant, plusMs, type Reaction, type Signal, type Story } from '../model/index.js'
import type { Store } from '../store/contract.js'
import type { Desk } from './desk.js'
import { Gists } from './gists.js'
import { firstPublished } from './join-market.js'
import { priceView } from './story-picture.js'

type Needs = Pick<Desk, 'store' | 'calendar' | 'links' | 'instruments'>

/** Instruments looked at for abnormal moves at one time, and stories for what may explain them. */
const MOST_SYMBOLS = 1_000
const MOST_STORIES = 1_000
const MOVES_SESSIONS = 10

/** What is asked of a story that many pages look over. */
interface StoryGist {
  id: string
  title: string
  /** The titles of its articles, each once, at most so many as are looked at. */
  titles: string[]
  symbols: string[]
  types: string[]
  /** When each of its articles came out; each moment once. */
  publishedAt: Instant[]
  articles: number
  merged: boolean
  /** Somebody reports it first-hand. */
  firstHand: boolean
}

const MOST_TITLES = 12
const titlesOf = (story: Story): string[] =>
  [...new Set([story.title, ...story.members.map((one) => one.title)])].slice(0, MOST_TITLES)

const storyGists = new Gists<'story', StoryGist>(
  'story',
  (story) => ({
    id: story.id,
    title: story.title,
    titles: titlesOf(story),
    symbols: story.instruments.map((one) => one.symbol),
    types: story.eventTypes.map((one) => one.type),
    publishedAt: [...new Set(story.members.map((one) => one.publishedAt))].sort(),
    articles: story.members.length,
    merged: story.redirectTo !== undefined,
    firstHand: story.members.some((member) => member.firstHand),
  }),
  10_000,
)

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
  const { calendar, links, store } = desk
  const priced = await store.pricedSymbols()
  const symbols = priced.slice(0, MOST_SYMBOLS)
  const view = await priceView(desk, [...new Set([...symbols, links.market])], now, now)
  const newest = reportedSession(view, calendar, links.market, now)
  const days = sessionDays(calendar, newest, MOVES_SESSIONS)
  const measured = measuredOnce(desk, { view, symbols, days }).filter((one) => one.measured > 0)
  const near = new Set(measured.flatMap((one) => one.signals).flatMap((one) => [...neighbourhood(view, links, one.symbol)]))
  const since = `${plusDays(days[0]!, -5)}T00:00:00.000Z`
  const stories = await gistsSince(store, since, now, [...near])
  const told = stories.flatMap(explanationsOf)
  const sessions = measured.map((one) => explainMoves(one, { view, links, stories: told }))
  const stale = symbols.flatMap((symbol) => {
    const last = view.bars(symbol).at(-1)?.day
    return last && last < newest ? [{ symbol, last }] : []
  })
  const named = new Set(sessions.flatMap((one) => one.moves).flatMap((move) => move.explainedBy))
  const titles = new Map(stories.flatMap(({ id, title }) => (named.has(id) ? [[id, title] as const] : [])))
  return { sessions, titles, priced: priced.length, lookedAt: symbols.length, stale }
}

interface Measuring {
  view: MarketView
  symbols: readonly string[]
  days: readonly string[]
}

interface MeasuredKept {
  prices: readonly unknown[]
  moves: MeasuredMoves[]
}
/** What prices said when they were looked at lately, of each store; the last one first. */
const measuredKept = new WeakMap<Store, MeasuredKept[]>()
/** Now, and some moments that readers set the desk back to. */
const MOST_MEASURED = 4

/** The sessions' moves, newest first; those of an earlier asking where the prices are the very same. */
function measuredOnce({ store, calendar, links }: Needs, { view, symbols, days }: Measuring): MeasuredMoves[] {
  const facts = [...symbols, links.market].flatMap((one) => [view.facts(`split:${one}`), view.facts(`dividend:${one}`)])
  const prices = [
    ...days,
    JSON.stringify(facts.filter((one) => one.length > 0)),
    ...symbols.map((one) => view.bars(one)),
    view.bars(links.market),
  ]
  const kept = measuredKept.get(store) ?? []
  const isSame = (one: MeasuredKept) => one.prices.length === prices.length && one.prices.every((price, i) => price === prices[i])
  const measured = kept.find(isSame) ?? {
    prices,
    moves: [...days].reverse().map((session) => measureMoves({ view, calendar, links, symbols, session })),
  }
  measuredKept.set(store, [measured, ...kept.filter((one) => one !== measured)].slice(0, MOST_MEASURED))
  return measured.moves
}

/** Stories that got something new since a moment, as they stood at `now`, newest first; with symbols, those that name one of them. */
async function gistsSince(store: Store, since: Instant, now: Instant, symbols?: string[]): Promise<StoryGist[]> {
  if (symbols?.length === 0) return []
  const { items } = await store.findIds('story', {
    // What was updated later was not known then: said, the index is not walked from its end.
    where: [
      { field: 'updatedAt', from: since, upTo: now },
      ...(symbols ? [{ field: 'symbol', in: symbols.slice(0, MOST_SYMBOLS) }] : []),
    ],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_STORIES,
    asOf: now,
  })
  return (await storyGists.of(store, items, now)).filter((story) => !story.merged)
}

const explanationsOf = ({ id, symbols, publishedAt }: StoryGist): Explanation[] =>
  publishedAt.map((at) => ({ storyId: id, symbols, publishedAt: at }))

const AHEAD_DAYS = 28
const RECENT_DAYS = 14
const MOST_WAITING = 4

export interface ComingUp {
  events: { event: ScheduledEvent; stories: Pick<Story, 'id' | 'title'>[] }[]
  days: number
}

/** What comes in the next four weeks, each with the recent stories that wait on it, those with most coverage first. */
export async function comingUp(
  desk: Pick<Desk, 'store' | 'calendar' | 'events'>,
  now: Instant,
  days = AHEAD_DAYS,
): Promise<ComingUp> {
  const { calendar, events, store } = desk
  const stories = await gistsSince(store, plusMs(now, -RECENT_DAYS * DAY_MS), now)
  const byCoverage = [...stories].sort((a, b) => b.articles - a.articles)
  const ahead = upcomingEvents({ asOf: now, calendar, events, days }).map((event) => ({
    event,
    waiting: byCoverage.filter((story) => waitsOn(event, story)).slice(0, MOST_WAITING),
  }))
  return {
    days,
    events: ahead.map(({ event, waiting }) => ({ event, stories: waiting.map(({ id, title }) => ({ id, title })) })),
  }
}

const MOST_EPISODES = 200
const KIND_LEVELS = 2

/** What is asked of a story's measured market: the move it reports. */
const leadGists = new Gists<'market', { id: string; move: Pick<Signal, 'symbol' | 'asOf' | 'z'> | null }>(
  'market',
  ({ id, signals }) => {
    const lead = leadMove(signals)
    return { id, move: lead ? { symbol: lead.symbol, asOf: lead.asOf, z: lead.z } : null }
  },
  10_000,
)

/** Earlier stories of a story's kind and size with what followed; null where the story has no measured move. */
export async function analoguesOf(desk: Pick<Desk, 'store' | 'links'>, story: Story, now: Instant): Promise<Analogues | null> {
  const { store } = desk
  const own = leadMove((await store.get('market', story.id, { asOf: now }))?.value.signals ?? [])
  const eventTypes = story.eventTypes.map((one) => one.type)
  if (!own || eventTypes.length === 0) return null
  const first = firstPublished(story) ?? ''
  const earlier = (await gistsOfKinds(store, eventTypes, story.firstSeenAt, now)).filter(
    (other) =>
      other.id !== story.id &&
      (other.publishedAt[0] ?? '') < first &&
      // A report that was withdrawn, or that nobody made first-hand, is no episode.
      other.firstHand,
  )
  const episodes = await episodesOf(desk, earlier, now)
  return findAnalogues({ asOf: now, eventTypes, z: own.z!, session: own.asOf, episodes })
}

/** The move that a story reports: its leading instrument's abnormal return against the market. */
const leadMove = (signals: readonly Signal[]): Signal | undefined =>
  signals.find(
    (one) => one.name === 'abnormal-return' && one.variant === 'market-120' && one.role === 'instrument' && one.z !== null,
  )

/** The stories of some kinds first seen up to a moment, the newest first; the search has them by kind and in order, which the tables have not. */
async function gistsOfKinds(store: Store, types: readonly string[], upTo: Instant, asOf: Instant): Promise<StoryGist[]> {
  const kinds = new Set(types.map((type) => type.split('.').slice(0, KIND_LEVELS).join('.')))
  const nodes = [...kinds].map((value) => ({ kind: 'field' as const, field: 'type', op: '=' as const, value }))
  const query = { text: '', root: { kind: 'or' as const, nodes }, problems: [] }
  const { hits } = await store.search({ query, audience: '', sort: 'time', limit: MOST_EPISODES, asOf: upTo })
  const ids = hits.map((hit) => hit.storyId)
  const { items } = await store.findIds('story', { where: [{ field: 'id', in: ids }], limit: MOST_EPISODES, asOf })
  return (await storyGists.of(store, items, asOf)).filter((story) => !story.merged)
}

async function episodesOf(
  { store, links }: Pick<Desk, 'store' | 'links'>,
  stories: readonly StoryGist[],
  asOf: Instant,
): Promise<Episode[]> {
  if (stories.length === 0) return []
  const ids = stories.map((story) => story.id)
  const [joins, reactions] = await Promise.all([
    store.findIds('market', { where: [{ field: 'id', in: ids }], limit: 1000, asOf }),
    store.find('reaction', { where: [{ field: 'storyId', in: ids }], limit: 1000, asOf }),
  ])
  const moves = new Map((await leadGists.of(store, joins.items, asOf)).map((one) => [one.id, one.move]))
  const followed = new Map(
    reactions.items
      .filter(({ value }) => value.benchmark === links.market && value.symbol === moves.get(value.storyId)?.symbol)
      .reverse()
      .map(({ value }) => [value.storyId, value]),
  )
  return stories.flatMap((story): Episode[] => {
    const move = moves.get(story.id)
    if (!move) return []
    const first = followed.get(story.id)
    return [
      {
        storyId: story.id,
        title: story.title,
        eventTypes: story.types,
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
