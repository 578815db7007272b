import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { tCritical, tTwoSided } from '../stats/distributions.js'
import { abnormal, type FittedModel, fitModel, sumVariance } from '../study/models.js'
import { dayText, judged, list, moved, onDay, signed } from '../words.js'
import { barsTo, gapOnly, LEVEL, later, merge, NOTHING, pairedReturns, provenance } from './common.js'
import type { MarketView, Measured, SignalMember, SignalRequest } from './contract.js'

/** The long baseline is the textbook's; the short one knows the weather of the last month. */
const BASELINES = [120, 20] as const

/**
 * The session's return less what the market model expects from the benchmark's: AR = r - (alpha + beta r_b), by OLS on
 * the 120 and on the 20 sessions before; once against the market and once against the sector. The standard error counts
 * the estimated parameters; t has n - 2 degrees of freedom. Percent.
 * Source: MacKinlay (1997); Brown and Warner (1985), "Using daily stock returns".
 */
export const abnormalReturn: SignalMember = {
  name: 'abnormal-return',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (request.role === 'market' || symbol === request.links.volatility) return NOTHING
    const own = barsTo(view, symbol, request)
    if ('reason' in own) return gapOnly(symbol, 'abnormal-return', own.reason)
    const against = (benchmark: string, kind: 'market' | 'sector'): Measured => {
      const other = barsTo(view, benchmark, request)
      if ('reason' in other) return gapOnly(symbol, 'abnormal-return', `no ${kind} benchmark: ${benchmark}, ${other.reason}`)
      const pairs = pairedReturns(own.bars, other.bars, BASELINES[0] + 1)
      return merge(BASELINES.map((days) => oneBaseline(pairs, own.bars, other.bars, benchmark, kind, days, request)))
    }
    const { market, sector } = request
    const measured = merge([against(market, 'market'), sector ? against(sector, 'sector') : NOTHING])
    return { ...measured, signals: withDisagreement(measured.signals, sector) }
  },
}

type Pair = ReturnType<typeof pairedReturns>[number]

/** The last pair against the market model of the `days` before it; how many there are where that is too few, `still` where nothing moved. */
function lastAgainst(
  pairs: readonly Pair[],
  days: number,
): { event: Pair; fit: FittedModel; value: number; se: number; t: number } | number | 'still' {
  const event = pairs.at(-1)
  const past = pairs.slice(0, -1).slice(-days)
  if (!event || past.length < days) return past.length
  const fit = fitModel(
    'market',
    past.map((r) => r.y),
    past.map((r) => r.x),
  )
  if (!fit || fit.s2 === 0) return 'still'
  const value = 100 * abnormal(fit, event.y, event.x)
  const se = 100 * Math.sqrt(sumVariance(fit, [event.x]))
  return { event, fit, value, se, t: value / se }
}

/**
 * Whether the session's move against the market (120 sessions) may reach a level, without the words and the other baselines that
 * {@link abnormalReturn} adds: most instruments' moves do not. Null where it cannot be measured.
 */
export function mayReach(view: MarketView, request: SignalRequest, level: number): boolean | null {
  const own = barsTo(view, request.symbol, request)
  const other = barsTo(view, request.market, request)
  if ('reason' in own || 'reason' in other) return null
  const last = lastAgainst(pairedReturns(own.bars, other.bars, BASELINES[0] + 1), BASELINES[0])
  if (typeof last !== 'object') return null
  // A hair of room: the level is tested on p, and p is read off the other way round here.
  return Math.abs(last.t) > tCritical(level, last.fit.df) * (1 - 1e-9)
}

function oneBaseline(
  pairs: ReturnType<typeof pairedReturns>,
  own: readonly PriceBar[],
  other: readonly PriceBar[],
  benchmark: string,
  kind: 'market' | 'sector',
  days: number,
  { symbol, session }: SignalRequest,
): Measured {
  const last = lastAgainst(pairs, days)
  if (last === 'still') return gapOnly(symbol, 'abnormal-return', `${benchmark} did not move in the ${days}-day baseline`)
  if (typeof last === 'number')
    return gapOnly(
      symbol,
      'abnormal-return',
      `${last} sessions with ${benchmark} before it, ${days} needed for the ${days}-day baseline`,
    )
  const { event, fit, value, se, t } = last
  const p = tTwoSided(t, fit.df)
  const expected = 100 * (fit.alpha + fit.beta * event.x)
  const distinguishable = p < LEVEL
  const from = provenance(own)
  const signal: Signal = {
    name: 'abnormal-return',
    variant: `${kind}-${days}`,
    symbol,
    value,
    unit: '%',
    baseline: expected,
    baselineNote: `market model on ${benchmark}, ${days} sessions to ${dayText(pairs.at(-2)!.day)}, beta ${fit.beta.toFixed(2)}`,
    z: t,
    distinguishable,
    ...from,
    knownAt: later(from.knownAt, other.at(-1)!.knownAt),
    assumptions: [...from.assumptions, 'the link to the benchmark is as it was in the baseline', 'normal residuals'],
    parts: {
      return: 100 * event.y,
      benchmarkReturn: 100 * event.x,
      expected,
      beta: fit.beta,
      se,
      band: se * tCritical(LEVEL, fit.df),
      t,
      p,
      n: fit.n,
      df: fit.df,
    },
    sentence: sentenceOf(),
  }
  return { signals: [signal], gaps: [] }

  function sentenceOf(): string {
    const own = `${symbol} ${moved(100 * event.y)} on ${onDay(session)}`
    const model = `${days}-day ${kind === 'market' ? 'market model' : `model on ${benchmark}`}, t ${signed(t)}`
    const beside = `${benchmark} ${moved(100 * event.x, ['gained', 'lost'])}`
    return `${own} while ${beside}: ${signed(value)} pp abnormal ${judged(model, distinguishable)}`
  }
}

/** Where the other baseline or benchmark disagrees on whether it is noise, the first sentence (market, 120 days) says so. */
function withDisagreement(signals: Signal[], sector: string | undefined): Signal[] {
  const [first, ...rest] = signals
  if (first?.variant !== 'market-120') return signals
  const others = rest.filter((s) => s.distinguishable !== first.distinguishable)
  if (others.length === 0) return signals
  const has = (variant: string) => others.some((s) => s.variant === variant)
  const [long, short] = [has('sector-120'), has('sector-20')]
  const names = [
    ...(has('market-20') ? ['over 20 days'] : []),
    ...(long && short
      ? [`against ${sector}`]
      : long
        ? [`against ${sector} over 120`]
        : short
          ? [`against ${sector} over 20`]
          : []),
  ]
  const verdict = first.distinguishable ? 'noise' : 'distinguishable from noise'
  return [{ ...first, sentence: `${first.sentence} Measures disagree: ${verdict} ${list(names)}.` }, ...rest]
}
