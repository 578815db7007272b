import type { Fact, Signal } from '../../model/index.js'
import { fundsOn, leveragedFund } from '../links.js'
import { dayText, dollars, onDay, percent } from '../words.js'
import { barsTo, gapOnly, NOTHING, provenance } from './common.js'
import type { MarketView, Measured, SignalMember, SignalRequest } from './contract.js'

/** What the value is scaled to where a fund's assets are not known. */
const PER = 1e9
/** Assets older than this many days are no longer "the previous close's". */
const FRESH_DAYS = 5

/**
 * The exposure a fund must trade at the close to keep its multiple: (L^2 - L) A r, with A its assets at the previous
 * close and r the return of its own index. The factor is 6 for 3x and 12 for -3x: both buy after a rise and sell after a
 * fall, so they add up. Source: Cheng and Madhavan (2009), "The dynamics of leveraged and inverse exchange-traded funds".
 */
export const rebalanceFactor = (multiple: number): number => multiple * multiple - multiple

/**
 * Forced trading at the close of leveraged and inverse funds ({@link rebalanceFactor}): of one fund, and of all known funds
 * on one index together. US dollars, negative for selling; per $1bn of the previous close's assets where these are not
 * known. Beside it the exposure that net creations made: L times the change of shares outstanding times the close; the
 * shares of a day come out the next morning, so it appears a session later.
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
    ? `on ${dollars(assets.value)} of assets at the close of ${onDay(assets.validAt)}`
    : 'for each $1bn of its assets at the close before'
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
    sentence: `To stay at ${fund.multiple}x, ${symbol} had to ${deed} about ${dollars(Math.abs(value))} of exposure at the close of ${onDay(request.session)} ${scale} (factor ${factor}, ${fund.proxy} ${percent(100 * ret)}).`,
  }
  const creations = creationsOf(view, request, symbol, fund.multiple)
  const gaps = assets ? [] : [{ symbol, signal: 'leveraged-rebalance', reason: 'no dated fund assets here; stated per $1bn' }]
  return { signals: creations ? [signal, creations] : [signal], gaps }
}

/** Exposure bought or sold for creations and redemptions, from the two newest counts of shares; null without them. */
function creationsOf(view: MarketView, request: SignalRequest, symbol: string, multiple: number): Signal | null {
  const [before, last] = view
    .facts(`fund.shares:${symbol}`)
    .filter((f) => f.validAt <= request.session)
    .slice(-2)
  const own = barsTo(view, symbol, request)
  if (!before || !last || 'reason' in own || age(request.session, last.validAt) > FRESH_DAYS) return null
  const close = own.bars.find((b) => b.day === last.validAt)?.rawClose
  if (!close) return null
  const value = multiple * (last.value - before.value) * close
  const deed = value < 0 ? 'selling' : 'buying'
  const created = last.value >= before.value ? 'creations' : 'redemptions'
  return {
    name: 'leveraged-rebalance',
    variant: 'creations',
    symbol,
    value,
    unit: 'USD',
    baseline: null,
    baselineNote: `multiple times the change of shares outstanding since ${dayText(before.validAt)} times the close`,
    z: null,
    distinguishable: null,
    asOf: last.validAt,
    knownAt: last.knownAt,
    provider: last.provider,
    assumptions: ['shares created at the close of the day they count for'],
    parts: { shares: last.value, change: last.value - before.value, close },
    sentence: `Net ${created} of ${symbol} on ${onDay(last.validAt)} meant ${deed} about ${dollars(Math.abs(value))} of exposure.`,
  }
}

const age = (day: string, earlier: string): number => (Date.parse(day) - Date.parse(earlier)) / 86_400_000

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
        sentence: `The ${counted.length} leveraged and inverse funds on ${symbol} with known assets had to ${value < 0 ? 'sell' : 'buy'} about ${dollars(Math.abs(value))} of exposure at the close of ${onDay(request.session)}.`,
      },
    ],
    gaps: [],
  }
}

function assetsAt(view: MarketView, symbol: string, day: string): Fact | null {
  const known = view.facts(`fund.assets:${symbol}`).filter((f) => f.validAt <= day)
  const last = known.at(-1)
  if (!last) return null
  return age(day, last.validAt) <= FRESH_DAYS ? last : null
}
