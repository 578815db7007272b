import { byRelevance, headlineSignals } from '../../market/index.js'
import type { MarketJoin, Reaction, Signal } from '../../model/index.js'
import { type Tone, toneOf } from './instruments.js'
import { plain, signed, withUnit } from './numbers.js'
import { signalName } from './signal-names.js'
import { clip, minusSigns, plainSymbol, words } from './text.js'
import { dayText, utcMoment } from './times.js'

export interface SignalRow {
  symbol: string
  name: string
  value: string
  tone: Tone
  baseline: string
  z: string
  verdict: 'distinguishable' | 'noise' | 'no test'
  sentence: string
  day: string
  /** Where it lies against its baseline; null where no test applies. */
  strip: Strip | null
}

/** A z on a line from the baseline, in per cent of the line's width. */
export interface Strip {
  x: number
  bandX: number
  bandWidth: number
  outside: boolean
}

/** One instrument's abnormal return by both baselines and against both benchmarks. */
export interface AgreementRow {
  symbol: string
  day: string
  cells: ({ benchmark: string; value: string; tone: Tone; band: string; verdict: 'distinguishable' | 'noise' } | null)[]
  reading: string
}

export interface ReactionRow {
  symbol: string
  against: string
  benchmark: string
  window: string
  abnormal: string
  tone: Tone
  t: string
  p: string
  verdict: 'distinguishable' | 'noise'
  sentence: string
}

const NBSP = '\u00a0'

/** A measured value with its unit; digits by size, so that no more are shown than are known. */
export function measured(value: number, unit: string, withSign = true): string {
  if (unit === 'USD') return withUnit(Number(value.toPrecision(3)), unit)
  const digits = Math.abs(value) >= 100 ? 0 : unit === 'x' ? 2 : 1
  const text = (withSign ? signed(value, digits) : plain(value, digits)) ?? 'not known'
  return unit === '%' ? `${text}%` : unit === 'x' ? `${text}×` : `${text}${NBSP}${clip(unit, 20)}`
}

/** Signals that speak of a move: signed, and coloured outside their band. Levels and sizes are neither. */
const MOVES = new Set(['abnormal-return', 'move', 'gap-and-intraday', 'index-calm', 'fund-tracking'])

/** One signal as a row of the table. */
export function signalRow(signal: Signal): SignalRow {
  const hasSign = MOVES.has(signal.name)
  // What is left of a move after the market's share is a difference of percentages.
  const unit = signal.name === 'abnormal-return' ? 'pp' : signal.unit
  return {
    symbol: plainSymbol(signal.symbol),
    name: signalName(signal),
    value: measured(signal.value, unit, hasSign),
    tone: hasSign ? toneOf(signal.value, signal.distinguishable) : 'q',
    baseline: [
      signal.baseline === null ? '' : measured(signal.baseline, signal.unit, hasSign),
      minusSigns(clip(signal.baselineNote, 110)).replace('L^2 - L', 'L² \u2212 L'),
    ]
      .filter(Boolean)
      .join(', '),
    z: signed(signal.z, 1) ?? 'none',
    verdict: signal.distinguishable === null ? 'no test' : signal.distinguishable ? 'distinguishable' : 'noise',
    sentence: minusSigns(clip(signal.sentence, 240)),
    day: dayText(signal.asOf),
    strip: stripOf(signal),
  }
}

/** Standard errors from the middle of a strip to its edge; the band of about 95 % reaches two. */
const STRIP_REACH = 6

function stripOf({ z, distinguishable }: Signal): Strip | null {
  if (z === null || distinguishable === null) return null
  const place = (value: number) => 50 + (50 * Math.max(-STRIP_REACH, Math.min(STRIP_REACH, value))) / STRIP_REACH
  return { x: place(z), bandX: place(-2), bandWidth: place(2) - place(-2), outside: distinguishable }
}

/** The four ways an abnormal return is measured, as columns. */
export const MEASURES = ['market-120', 'market-20', 'sector-120', 'sector-20'] as const
const MOST_AGREEMENTS = 4

/** Abnormal returns of one session by every measure, an instrument a row, and whether the measures agree. */
export function agreementRows(all: readonly Signal[]): AgreementRow[] {
  const symbols = [...new Set(all.map((one) => one.symbol))].slice(0, MOST_AGREEMENTS)
  return symbols.map((symbol) => {
    const own = MEASURES.map((variant) => all.find((one) => one.symbol === symbol && one.variant === variant) ?? null)
    const verdicts = own.flatMap((one) => (one ? [one.distinguishable] : []))
    const found = verdicts.filter((one) => one).length
    const reading =
      found === 0
        ? 'noise by all'
        : found === verdicts.length
          ? 'distinguishable by all'
          : `measures disagree: ${found} of ${verdicts.length}`
    const day = own.find((one) => one)!.asOf
    return { symbol: clip(symbol, 12), day: dayText(day), cells: own.map((one) => one && agreementCell(one)), reading }
  })
}

function agreementCell(signal: Signal): AgreementRow['cells'][number] {
  const { se = 0, band = 2 * se } = signal.parts ?? {}
  return {
    benchmark: clip(/on (\S+),/.exec(signal.baselineNote)?.[1] ?? '', 12),
    value: signed(signal.value, 1) ?? '',
    tone: toneOf(signal.value, signal.distinguishable),
    band: `±${plain(band, 1)}`,
    verdict: signal.distinguishable ? 'distinguishable' : 'noise',
  }
}

const sessions = (days: readonly [number, number]): string => {
  const name = (day: number) => (day === 0 ? 'day 0' : day > 0 ? `+${day}` : `\u2212${-day}`)
  return days[0] === days[1] ? name(days[0]) : `${name(days[0])} to ${name(days[1])}`
}

/** One reaction as a row of the table. */
export function reactionRow(reaction: Reaction): ReactionRow {
  return {
    symbol: clip(reaction.symbol, 12),
    benchmark: clip(reaction.benchmark, 12),
    against: `${clip(reaction.benchmark, 12)}, ${reaction.model.replace('-', ' ')} model`,
    window: `${sessions(reaction.windowDays)}, from ${dayText(reaction.firstTradableDay)}`,
    abnormal: measured(reaction.abnormalReturn, 'pp'),
    tone: toneOf(reaction.abnormalReturn, reaction.distinguishable),
    t: signed(reaction.t, 1) ?? 'none',
    p: reaction.p === null ? 'none' : reaction.p < 0.001 ? 'under 0.001' : (plain(reaction.p, 3) ?? 'none'),
    verdict: reaction.distinguishable ? 'distinguishable' : 'noise',
    sentence: minusSigns(clip(reaction.sentence, 240)),
  }
}

export interface MarketView {
  known: string
  /** Which session the signals are of, against the news; empty where it is not told. */
  session: string
  signals: SignalRow[]
  /** What could not be measured, and why, with the instruments it holds for. */
  gaps: string[]
  reactions: ReactionRow[]
  /** The most telling signal in a sentence; empty where there is none. */
  headline: string
  /** The strongest reaction, for the story's head. */
  strongest: ReactionRow | null
}

/** Gaps of one measure and reason together: "short interest: no short interest here (SOXL, XLF)". */
function gapTexts(gaps: MarketJoin['gaps']): string[] {
  const groups = new Map<string, Set<string>>()
  for (const { signal, symbol, reason } of gaps) {
    const what = signal === 'all price signals' ? '' : `${words(signal).toLowerCase()}: `
    const text = what + clip(reason, 120)
    groups.set(text, (groups.get(text) ?? new Set()).add(plainSymbol(symbol)))
  }
  return [...groups].map(([text, symbols]) => `${text} (${[...symbols].slice(0, MOST_NAMED).join(', ')})`)
}
const MOST_NAMED = 8

/** A story's market panel without its chart. */
export function marketView(market: MarketJoin | null, reactions: readonly Reaction[]): MarketView {
  const rank = (one: Reaction) => (one.distinguishable ? 1000 : 0) + Math.abs(one.t ?? 0)
  const sorted = [...reactions].sort((a, b) => rank(b) - rank(a))
  const known = [...(market?.signals ?? []).map((one) => one.knownAt), ...reactions.map((one) => one.knownAt)].sort().at(-1)
  return {
    known: known ? `newest fact known ${utcMoment(known)} UTC` : 'nothing measured yet',
    session: market?.session ? `Signals are of ${dayText(market.session.day)}, ${market.session.words}.` : '',
    signals: byRelevance(market?.signals ?? []).map(signalRow),
    gaps: gapTexts(market?.gaps ?? []),
    reactions: sorted.map(reactionRow),
    strongest: sorted[0] ? reactionRow(sorted[0]) : null,
    headline: minusSigns(clip(headlineSignals(market?.signals ?? [], 1)[0]?.sentence ?? '', 240)),
  }
}
