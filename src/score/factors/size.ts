import { isEvent } from '../../extract/index.js'
import type { FigureGroup } from '../../model/index.js'
import { withdrawalOf } from '../../story/withdrawn.js'
import { reachOf } from '../kinds.js'
import type { Evidence, Factor } from './contract.js'
import { percentSize } from './percent-size.js'

/** $100m is nothing, $200bn is full: log scale. */
const SUM_FROM = 8
const SUM_SPAN = 3.3
/** For what reaches whole markets, a sum below this says nothing of its size. */
const SUM_TELLS = 0.5
/** A move of so many per cent is full: of one name, and of something that reaches whole markets. */
const PERCENT_FULL = { name: 40, market: 8 }
const MARKET_REACH = 0.75
/** Figures further down than this are background, not the event. UTF-16 units. */
const OPENING = 700
/** |z| that is full. */
const Z_FULL = 4

/**
 * Size against the event's own scale: the largest measured move against its baseline, or, reported, the largest sum of
 * money (log scale) or percentage near the top by which something rose or fell, or that of a market has to trade. The
 * greatest of them counts, and the sentence says which.
 */
export const size: Factor = {
  name: 'size',
  part: 'importance',
  prior: (channel) => 0.05 + 0.85 * channel,
  assess(all) {
    const evidence = { ...all, figures: standing(all) }
    const found = [measuredMove(evidence), reportedSum(evidence), reportedPercent(evidence)].filter((s) => s !== null)
    const best = found.sort((a, b) => b.value - a.value)[0]
    return best
      ? { ...best, higher: HIGHER }
      : {
          value: null,
          sentence: 'Neither a measured move nor a sum of money to judge its size by.',
          evidence: [],
          missing: 'size',
          higher: HIGHER,
        }
  },
}

/** The figures of articles that stand: one that was taken back tells no size. */
function standing({ story, figures }: Evidence): FigureGroup[] {
  const gone = new Set(story.members.filter((m) => withdrawalOf(m)).map((m) => m.articleId))
  return figures.map((g) => ({ ...g, values: g.values.filter((v) => !gone.has(v.articleId)) }))
}

const HIGHER = `Full are ${Z_FULL} times the usual spread, $200 billion, or ${PERCENT_FULL.market}% of a market (${PERCENT_FULL.name}% of one name).`

interface Sized {
  value: number
  sentence: string
  evidence: string[]
}

/** Of what the story names or hangs on alone: what the market around it did is no size of the story. */
function measuredMove({ market }: Evidence): Sized | null {
  const strongest = (market?.signals ?? [])
    .filter((s) => s.z !== null && s.role !== 'market' && ['abnormal-return', 'volume-surprise'].includes(s.name))
    .sort((a, b) => Math.abs(b.z!) - Math.abs(a.z!) || (a.symbol < b.symbol ? -1 : 1))[0]
  if (!strongest) return null
  const times = Math.abs(strongest.z!)
  return {
    value: Math.min(1, times / Z_FULL),
    sentence: `${strongest.symbol}: ${strongest.name.replaceAll('-', ' ')} ${times.toFixed(1)} times its usual spread.`,
    evidence: [strongest.name],
  }
}

/** The largest sum of a title; without one, the largest near the top of a text: further down stand the sums of other things. */
function reportedSum(evidence: Evidence): Sized | null {
  const titles = new Map(evidence.story.members.map((m) => [m.articleId, m.title.length]))
  const within = (end: (articleId: string) => number) =>
    largestUsd(evidence.figures.map((g) => ({ ...g, values: g.values.filter((v) => v.figure.start < end(v.articleId)) })))
  const ofTitle = within((articleId) => titles.get(articleId) ?? 0)
  const largest = ofTitle > 0 ? ofTitle : within(() => OPENING)
  if (largest <= 0) return null
  const value = clamp01((Math.log10(largest) - SUM_FROM) / SUM_SPAN)
  // The margin call that a clearing member missed is no measure of how large its default is.
  if (value < SUM_TELLS && reachOfStory(evidence) >= MARKET_REACH) return null
  const where = ofTitle > 0 ? 'reported' : 'near the top'
  return { value, sentence: `The largest sum ${where} is $${short(largest)}.`, evidence: ['figures'] }
}

function reportedPercent(evidence: Evidence): Sized | null {
  const full = reachOfStory(evidence) >= MARKET_REACH ? PERCENT_FULL.market : PERCENT_FULL.name
  const percents = evidence.figures.filter((g) => g.unit === '%').flatMap((g) => g.values)
  const largest = percents
    .filter((v) => v.figure.start < OPENING)
    .flatMap((v) => percentSize(v, percents) ?? [])
    .sort((a, b) => b.size - a.size)[0]
  if (!largest) return null
  return {
    value: clamp01(largest.size / full),
    sentence: `The largest move or share of trading near the top is ${largest.words}.`,
    evidence: ['figures'],
  }
}

const reachOfStory = ({ story }: Evidence): number => Math.max(0, ...story.eventTypes.filter(isEvent).map((t) => reachOf(t.type)))
const clamp01 = (x: number): number => Math.max(0, Math.min(1, x))

/** The largest US dollar value among the figures; 0 where there is none. */
export function largestUsd(
  figures: readonly { unit: string | null; values: readonly { figure: { value: number; value2?: number } }[] }[],
): number {
  return figures
    .filter((g) => g.unit === 'USD')
    .reduce((max, g) => g.values.reduce((m, v) => Math.max(m, v.figure.value2 ?? v.figure.value), max), 0)
}

const short = (value: number): string => {
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= scale) return `${Number((value / scale).toPrecision(3))} ${name}`
  return String(value)
}
