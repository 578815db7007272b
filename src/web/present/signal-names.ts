import { words } from './text.js'

/** What a measure is called where people read it, by the signal's name and variant. */
const NAMES: Record<string, string> = {
  'abnormal-return/market-120': 'beyond the market, by 120 sessions',
  'abnormal-return/market-20': 'beyond the market, by 20 sessions',
  'abnormal-return/sector-120': 'beyond its sector, by 120 sessions',
  'abnormal-return/sector-20': 'beyond its sector, by 20 sessions',
  'correlation/': 'correlation with the market',
  'fund-tracking/session': 'fund against its promise, in the session',
  'fund-tracking/since-high': 'fund against its promise, since its high',
  'gap-and-intraday/gap': 'opening gap',
  'gap-and-intraday/intraday': 'from open to close',
  'index-calm/sector-storm': 'sector storm, calm index',
  'index-calm/broad-move': 'sector and index together',
  'index-calm/index-alone': 'index without the sector',
  'index-calm/quiet': 'sector and index quiet',
  'leveraged-rebalance/fund': 'rebalancing at the close',
  'leveraged-rebalance/fund-per-bn': 'rebalancing at the close, per $1 bn held',
  'leveraged-rebalance/index': 'rebalancing of all funds on the index',
  'leveraged-rebalance/creations': 'creations and redemptions',
  'liquidity/amihud': 'price impact',
  'liquidity/spread': 'spread between bid and offer',
  'margin-debt/level': 'margin debt',
  'margin-debt/monthly': 'margin debt, on the month',
  'margin-debt/yearly': 'margin debt, on the year',
  'move/session': 'move of the session',
  'move/week': 'move over five sessions',
  'rotation/opposition': 'money between sectors, not out of the market',
  'rotation/dispersion': 'spread between sectors',
  'rotation/breadth': 'share of sectors that rose',
  'short-interest/shares': 'short interest',
  'short-interest/days-to-cover': 'short interest, days to cover',
  'vix-level/level': 'level',
  'vix-level/change': 'change of the session',
  'volatility/session': 'volatility in the session, yearly',
  'volatility/month': 'volatility over a month, yearly',
  'volume-surprise/': 'volume',
}

/** A measure's name in plain words; its own name where it is none of those known here. */
export function signalName({ name, variant }: { name: string; variant?: string | undefined }): string {
  const own = [name, variant ?? ''].filter(Boolean).map((one) => words(one).toLowerCase())
  return NAMES[`${name}/${variant ?? ''}`] ?? own.join(', ')
}
