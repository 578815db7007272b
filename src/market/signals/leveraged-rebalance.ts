import type { Fact, Signal } from '../../model/index.js'
import { fundsOn, leveragedFund } from '../links.js'
import { dayText, dollars, percent } from '../words.js'
import { barsTo, gapOnly, NOTHING, provenance } from './common.js'
import type { MarketView, Measured, SignalMember, SignalRequest } from './contract.js'

/** What the value is scaled to where a fund's assets are not known. */
const PER = 1e9
/** Assets older than this many days are no longer "the previous close's". */
const FRESH_DAYS = 10

/**
 * The exposure a fund must trade at the close to keep its multiple: (L^2 - L) A r, with A its assets at the previous
 * close and r the return of its own index. The factor is 6 for 3x and 12 for -3x: both buy after a rise and sell after a
 * fall, so they add up. Source: Cheng and Madhavan (2009), "The dynamics of leveraged and inverse exchange-traded funds".
 */
export const rebalanceFactor = (multiple: number): number => multiple * multiple - multiple

/**
 * Forced trading at the close of leveraged and inverse funds ({@link rebalanceFactor}) plus L times the day's net
 * creations where shares outstanding are known. US dollars, negative for selling; per $1bn of the previous close's
 * assets where these are not known.
 */
export const leveragedRebalance: SignalMember = {
  name: 'leveraged-rebalance',
  scope: 'each',
  measure(view, request) {
    const fund = leveragedFund(request.links, request.symbol, view.instrument(request.symbol))
    if (fund) return ofFund(view, request, request.symbol, fund)
    if (request.role === 'market') return NOTHING
    return ofIndex(view, request)
  },
}

function ofFund(
  view: MarketView,
  request: SignalRequest,
  symbol: string,
  fund: { multiple: number; index: string; proxy: string },
): Measured {
  const found = barsTo(view, fund.proxy, request)
  if ('reason' in found) return gapOnly(symbol, 'leveraged-rebalance', `its index's stand-in ${fund.proxy}: ${found.reason}`)
  const ret = found.bars.at(-1)!.ret
  if (ret === null) return gapOnly(symbol, 'leveraged-rebalance', `only one session of ${fund.proxy}`)
  const before = found.bars.at(-2)!.day
  const assets = assetsAt(view, symbol, before)
  const factor = rebalanceFactor(fund.multiple)
  const value = factor * (assets?.value ?? PER) * ret
  const from = provenance(found.bars)
  const scale = assets
    ? `on ${dollars(assets.value)} of assets at the close of ${dayText(assets.validAt)}`
    : 'per $1bn of assets at the close before'
  const deed = value < 0 ? 'sell' : 'buy'
  const signal: Signal = {
    name: 'leveraged-rebalance',
    variant: assets ? 'fund' : 'fund-per-bn',
    symbol,
    value,
    unit: 'USD',
    baseline: null,
    baselineNote: `(L^2 - L) = ${factor} times assets times the index's return; no baseline`,
    z: null,
    distinguishable: null,
    ...from,
    assumptions: [
      ...from.assumptions,
      `${fund.proxy} stands for the ${fund.index}`,
      ...(assets ? [] : [`no dated assets of ${symbol} here: stated per $1bn`]),
      'the whole adjustment is made at the close; no creations or redemptions counted',
    ],
    parts: { factor, multiple: fund.multiple, indexReturn: 100 * ret },
    sentence: `To keep its multiple of ${fund.multiple}, ${symbol} had to ${deed} about ${dollars(Math.abs(value))} of exposure at the close of ${dayText(request.session)}, ${scale} (${fund.proxy} ${percent(100 * ret)}).`,
  }
  const gaps = assets ? [] : [{ symbol, signal: 'leveraged-rebalance', reason: 'no dated fund assets here; stated per $1bn' }]
  return { signals: [signal], gaps }
}

/** All known funds on one index together, where any has dated assets. */
function ofIndex(view: MarketView, request: SignalRequest): Measured {
  const { symbol } = request
  const found = barsTo(view, symbol, request)
  const funds = fundsOn(request.links, symbol)
  if ('reason' in found || funds.length === 0) return NOTHING
  const [ret, before] = [found.bars.at(-1)!.ret, found.bars.at(-2)?.day]
  if (ret === null || !before) return NOTHING
  const counted = funds.flatMap(([fund, { multiple }]) => {
    const assets = assetsAt(view, fund, before)
    return assets ? [{ fund, flow: rebalanceFactor(multiple) * assets.value * ret, assets: assets.value }] : []
  })
  if (counted.length === 0) return NOTHING
  const value = counted.reduce((sum, c) => sum + c.flow, 0)
  const from = provenance(found.bars)
  return {
    signals: [
      {
        name: 'leveraged-rebalance',
        variant: 'index',
        symbol,
        value,
        unit: 'USD',
        baseline: null,
        baselineNote: `sum over ${counted.length} of ${funds.length} known funds, bull and inverse together`,
        z: null,
        distinguishable: null,
        ...from,
        assumptions: [...from.assumptions, `${symbol} stands for the funds' index`, 'no creations or redemptions counted'],
        parts: Object.fromEntries(counted.map((c) => [c.fund, c.flow])),
        sentence: `${counted.length} leveraged and inverse funds on ${symbol} had to ${value < 0 ? 'sell' : 'buy'} about ${dollars(Math.abs(value))} of exposure at the close of ${dayText(request.session)}.`,
      },
    ],
    gaps: [],
  }
}

function assetsAt(view: MarketView, symbol: string, day: string): Fact | null {
  const known = view.facts(`fund.assets:${symbol}`).filter((f) => f.validAt <= day)
  const last = known.at(-1)
  if (!last) return null
  return Date.parse(day) - Date.parse(last.validAt) <= FRESH_DAYS * 86_400_000 ? last : null
}
