import type { Bar, MarketJoin, Signal, StoryInstrument } from '../../model/index.js'
import { bandBar, type Drawn, sparkline } from './marks.js'
import { plain, signed } from './numbers.js'
import { clip, plainSymbol } from './text.js'
import { dayText } from './times.js'

/** Blue up, orange down, and only outside the band; anything else is ordinary. */
export type Tone = 'up' | 'dn' | 'q'

/** One instrument of a row. Words stand in the place of missing numbers. */
export interface InstrumentCell {
  symbol: string
  /** As people write it. */
  label: string
  name: string
  /** In place of everything else: "no price here". */
  gap: string | null
  spark: Drawn | null
  /** Last session's move in per cent, "+1.5". */
  move: string | null
  /** The session moved in: "2 Jul". */
  day: string | null
  abnormal: {
    text: string
    tone: Tone
    band: ReturnType<typeof bandBar> | null
    outside: boolean
    split: boolean
    spoken: string
  } | null
  /** In place of the abnormal move: "market", "not measured". */
  insteadOfAbnormal: string | null
}

export const SPARK = { width: 60, height: 16, sessions: 20 }

/** Per cent change of the last close on the one before it. */
export function lastMove(bars: readonly Bar[]): number | null {
  const [before, last] = bars.slice(-2)
  return before && last && before.close > 0 ? (last.close / before.close - 1) * 100 : null
}

/** Tone of a measured value: coloured only when it is told apart from noise. */
export const toneOf = (value: number, distinguishable: boolean | null): Tone =>
  distinguishable !== true || value === 0 ? 'q' : value > 0 ? 'up' : 'dn'

/**
 * The abnormal return of one symbol among a story's signals: of the newest session, the first given, which is the market
 * model over the long baseline. `split` where another baseline comes to the other verdict.
 */
export function abnormalOf(
  market: Pick<MarketJoin, 'signals'> | null,
  symbol: string,
): { signal: Signal; split: boolean } | null {
  const all = (market?.signals ?? []).filter((signal) => signal.name === 'abnormal-return' && signal.symbol === symbol)
  const newest = all
    .map((signal) => signal.asOf)
    .sort()
    .at(-1)
  const [signal, ...others] = all.filter((one) => one.asOf === newest)
  return signal ? { signal, split: others.some((one) => one.distinguishable !== signal.distinguishable) } : null
}

function abnormalCell({ signal, split }: { signal: Signal; split: boolean }): InstrumentCell['abnormal'] {
  const text = signed(signal.value, 1)
  if (text === null) return null
  const verdict =
    (signal.distinguishable === false ? ', not distinguishable from noise' : '') + (split ? ', baselines disagree' : '')
  const z = plain(signal.z, 1)
  return {
    text,
    tone: toneOf(signal.value, signal.distinguishable),
    band: signal.z === null ? null : bandBar(signal.z),
    outside: signal.distinguishable === true,
    split,
    spoken: ` percentage points abnormal${z === null ? '' : `, ${z} standard errors`}${verdict}`,
  }
}

/**
 * One instrument as a row shows it. `bars` are those known at the desk's moment, oldest first; where an abnormal return is
 * given, the move is that of the same session, so that the two numbers speak of one day.
 */
export function instrumentCell(
  instrument: Pick<StoryInstrument, 'symbol' | 'name'>,
  bars: readonly Bar[],
  market: MarketJoin | null,
  benchmark: string,
): InstrumentCell {
  const base = { symbol: clip(instrument.symbol, 12), label: plainSymbol(instrument.symbol), name: clip(instrument.name, 80) }
  const nothing = { spark: null, move: null, day: null, abnormal: null, insteadOfAbnormal: null }
  if (bars.length === 0) {
    const gap = market?.gaps.find((one) => one.symbol === instrument.symbol)
    return { ...base, ...nothing, gap: gap ? clip(gap.reason, 80) : 'no price here' }
  }
  const found = abnormalOf(market, instrument.symbol)
  const shown = found ? bars.filter((bar) => bar.day <= found.signal.asOf) : bars
  const upTo = shown.length ? shown : bars
  const abnormal = found ? abnormalCell(found) : null
  return {
    ...base,
    gap: null,
    spark: sparkline(
      upTo.slice(-SPARK.sessions).map((bar) => bar.close),
      SPARK.width,
      SPARK.height,
    ),
    move: signed(lastMove(upTo), 1),
    day: dayText(upTo[upTo.length - 1]!.day),
    abnormal,
    insteadOfAbnormal: abnormal ? null : instrument.symbol === benchmark ? 'market' : 'not measured',
  }
}
