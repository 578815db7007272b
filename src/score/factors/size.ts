import { isEvent } from '../../extract/index.js'
import type { FigureEvidence } from '../../model/index.js'
import { reachOf } from '../kinds.js'
import type { Evidence, Factor } from './contract.js'

/** $100m is nothing, $200bn is full: log scale. */
const SUM_FROM = 8
const SUM_SPAN = 3.3
/** For what reaches whole markets, a sum below this says nothing of its size. */
const SUM_TELLS = 0.5
/** A move of so many per cent is full: of one name, and of something that reaches whole markets. */
const PERCENT_FULL = { name: 40, market: 8 }
const MARKET_REACH = 0.75
/** Percentages further down than this are background, not the event. UTF-16 units. */
const OPENING = 700
/** |z| that is full. */
const Z_FULL = 4

/**
 * Size against the event's own scale: the largest measured move against its baseline, or, reported, the largest sum of
 * money (log scale) or percentage near the top by which something rose or fell, or that of a market has to trade: a level or a vote is no size. The greatest of them counts, and the sentence says which.
 */
export const size: Factor = {
  name: 'size',
  part: 'importance',
  prior: (channel) => 0.05 + 0.85 * channel,
  assess(evidence) {
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

function reportedSum(evidence: Evidence): Sized | null {
  const largest = largestUsd(evidence.figures)
  if (largest <= 0) return null
  const value = clamp01((Math.log10(largest) - SUM_FROM) / SUM_SPAN)
  // The margin call that a clearing member missed is no measure of how large its default is.
  if (value < SUM_TELLS && reachOfStory(evidence) >= MARKET_REACH) return null
  return { value, sentence: `The largest sum reported is $${short(largest)}.`, evidence: ['figures'] }
}

function reportedPercent(evidence: Evidence): Sized | null {
  const { figures } = evidence
  const full = reachOfStory(evidence) >= MARKET_REACH ? PERCENT_FULL.market : PERCENT_FULL.name
  const percents = figures
    .filter((g) => g.unit === '%')
    .flatMap((g) => g.values.filter((v) => v.figure.start < OPENING && isSize(v)).map((v) => Math.abs(v.figure.value)))
  if (percents.length === 0) return null
  const largest = Math.max(...percents)
  return {
    value: clamp01(largest / full),
    sentence: `The largest move or share of trading near the top is ${largest}%.`,
    evidence: ['figures'],
  }
}

/** "18% of the day's volume", "7% of open interest": how much of a market must trade is a size as a move is. */
const OF_TRADING = /^ of (?:[\w'’,-]{1,20} ){0,5}(?:volume|turnover|trading|trade[sd]|open interest|float)\b/

function isSize({ figure, sentence }: FigureEvidence): boolean {
  if (figure.direction === 'up' || figure.direction === 'down' || figure.value < 0) return true
  const at = sentence.indexOf(figure.text)
  return at >= 0 && OF_TRADING.test(sentence.slice(at + figure.text.length, at + figure.text.length + OF_REACH))
}
const OF_REACH = 120

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
