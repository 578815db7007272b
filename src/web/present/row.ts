import type { Bar, Brief, Instant, MarketJoin, Novelty, Score, Story, StoryInstrument, StoryState } from '../../model/index.js'
import type { Standing } from '../read/standing.js'
import { abnormalOf, type InstrumentCell, instrumentCell } from './instruments.js'
import { type Drawn, steps } from './marks.js'
import { wholePoints } from './numbers.js'
import { type Publishers, publishers } from './publishers.js'
import { clip } from './text.js'
import { age, utcMoment } from './times.js'
import { type Reason, whyScore } from './waterfall.js'

/** Everything stored that one row of the feed is made of. */
export interface StoryBundle {
  story: Story
  score: Score | null
  /** Importance at each scoring, oldest first, in points. */
  shape: number[]
  brief: Brief | null
  market: MarketJoin | null
  bars: ReadonlyMap<string, readonly Bar[]>
  /** What editors made of it, where it is read for a list. */
  standing?: Standing | null
}

export interface WhyView {
  label: string
  raised: Reason[]
  held: Reason[]
  credibility: number
  doubts: Reason[]
  missing: string[]
}

export interface FeedRow {
  id: string
  href: string
  title: string
  why: string
  importance: number | null
  /** Under 40: shown lightly. */
  low: boolean
  shape: Drawn | null
  credibility: number | null
  reasons: WhyView | null
  instruments: InstrumentCell[]
  moreInstruments: number
  /** Every measured move of the story lies within noise. */
  noise: boolean
  publishers: Publishers
  state: StateView
  age: string
  seenAt: string
  seenUtc: string
  novelty: string
  /** "Pinned by Ada Brandt: dated, and before the open"; null where no editor moved it. */
  editors: string | null
  /** What of the reader's own hangs on it; only on pages that may show it. */
  stake?: string | null
}

export interface StateView {
  kind: StoryState
  label: string
  /** A person must decide: drawn in inverse video. */
  decide: boolean
}

const STATES: Record<StoryState, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  embargoed: 'Embargoed',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  held: 'Held from bots',
}

/** A state's name, and whether it waits for a person. */
export const stateView = (state: StoryState): StateView => ({ kind: state, label: STATES[state], decide: state === 'held' })

const MOST_ADDED = 2

/** What is new in it, in words. */
export function noveltyText(novelty: Novelty): string {
  if (novelty.kind === 'first') return 'new event'
  if (novelty.kind === 'repetition' || novelty.added.length === 0) return 'nothing new'
  // How many words are new tells a reader nothing beside what they say.
  const telling = novelty.added.filter((one) => !/\bwords?$/.test(one))
  const added = clip((telling.length ? telling : novelty.added).slice(0, MOST_ADDED).join(', '), 60)
  return /^\d/.test(added) ? `new: ${added}` : added
}

/** Where a story's page is. */
export function storyHref(id: string, audience?: string, asof?: string | null): string {
  const params = new URLSearchParams({ ...(audience ? { audience } : {}), ...(asof ? { asof } : {}) }).toString()
  return `/stories/${encodeURIComponent(id)}${params ? `?${params}` : ''}`
}

function whyView(score: Score): WhyView {
  const importance = whyScore(score.importance)
  const credibility = whyScore(score.credibility)
  return {
    label: `Why ${wholePoints(score.importance.totalHundredths)}`,
    raised: importance.raised,
    held: importance.held,
    credibility: wholePoints(score.credibility.totalHundredths),
    doubts: credibility.held,
    missing: [...new Set([...importance.missing, ...credibility.missing])].slice(0, 4),
  }
}

/** The one line under a headline: the brief's own, or else the sentence of what raised the score most. */
function whyLine(bundle: StoryBundle): string {
  if (bundle.brief?.standfirst) return clip(bundle.brief.standfirst, 200)
  const first = bundle.score ? whyScore(bundle.score.importance).raised[0] : undefined
  return first ? first.sentence : 'Not scored yet'
}

/** Who pinned or demoted a story, and why, in words. */
const standingText = (standing: Standing | null | undefined): string | null =>
  standing
    ? `${standing.act === 'pinned' ? 'Pinned' : 'Demoted'} by ${clip(standing.by, 60)}${standing.reason ? `: ${clip(standing.reason, 200)}` : ''}`
    : null

const MOST_INSTRUMENTS = 3
/** Among so many of a story's instruments, by salience, those with a price are looked for. */
const MOST_LOOKED_AT = 8

/** The instruments a row may show, those first that the story is most about: they need prices. */
export const lookedAt = ({ instruments }: Pick<Story, 'instruments'>): StoryInstrument[] =>
  [...instruments].sort((a, b) => b.salience - a.salience).slice(0, MOST_LOOKED_AT)

/**
 * What a row shows of a story's instruments: the one it is most about, where that is not the market itself, then those that moved
 * beyond noise, then those with a price, then the rest.
 */
function chosen({ story, bars, market }: StoryBundle, benchmark: string): StoryInstrument[] {
  const rank = (one: StoryInstrument, i: number): number => {
    if (i === 0 && one.symbol !== benchmark) return 0
    if (abnormalOf(market, one.symbol)?.signal.distinguishable) return 1
    return (bars.get(one.symbol)?.length ?? 0) > 0 ? 2 : 3
  }
  return lookedAt(story)
    .map((one, i) => ({ one, rank: rank(one, i) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_INSTRUMENTS)
    .map(({ one }) => one)
}

const MOST_TITLE = 220

/** For whom and for when a row is made. */
export interface RowContext {
  now: Instant
  audience: string
  defaultAudience: string
  benchmark: string
  asof?: string | null
}

/** A row of the feed from what the store holds; of `now` only its age tells. Pure. */
export function feedRow(bundle: StoryBundle, context: RowContext): FeedRow {
  const { story, score, market } = bundle
  const importance = score ? wholePoints(score.importance.totalHundredths) : null
  const cells = chosen(bundle, context.benchmark).map((one) =>
    instrumentCell(one, bundle.bars.get(one.symbol) ?? [], market, context.benchmark),
  )
  const tested = (market?.signals ?? []).filter((signal) => signal.name === 'abnormal-return' && signal.distinguishable !== null)
  return {
    id: story.id,
    href: storyHref(story.id, context.audience === context.defaultAudience ? undefined : context.audience, context.asof),
    title: clip(bundle.brief?.headline || story.title, MOST_TITLE) || 'Untitled',
    why: whyLine(bundle),
    importance,
    low: importance !== null && importance < 40,
    // A score that never moved has no shape to show.
    shape: bundle.shape.some((one) => one !== bundle.shape[0]) ? steps(bundle.shape, 33, 14) : null,
    credibility: score ? wholePoints(score.credibility.totalHundredths) : null,
    reasons: score ? whyView(score) : null,
    instruments: cells,
    moreInstruments: story.instruments.length - cells.length,
    noise: tested.length > 0 && tested.every((signal) => signal.distinguishable === false),
    publishers: publishers(story.members, story.independentPublishers),
    state: stateView(story.state),
    age: age(story.firstSeenAt, context.now),
    seenAt: story.firstSeenAt,
    seenUtc: `${utcMoment(story.firstSeenAt)} UTC`,
    novelty: noveltyText(story.novelty),
    editors: standingText(bundle.standing),
  }
}
