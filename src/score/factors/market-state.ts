import type { Factor } from './contract.js'

/** How strained the market is in which it falls: the share of measured signals outside their own band, and how far. */
export const marketState: Factor = {
  name: 'market-state',
  part: 'importance',
  prior: (channel) => 0.05 + 0.85 * channel,
  assess({ market }) {
    const tested = (market?.signals ?? []).filter((s) => s.distinguishable !== null)
    if (tested.length === 0)
      return {
        value: null,
        sentence: 'No price here to judge the state of the market by.',
        evidence: [],
        missing: 'market signals',
        higher: 'A price of what it names, outside its band, would count.',
      }
    const outside = tested.filter((s) => s.distinguishable)
    const names = [...new Set(outside.map((s) => s.symbol))].sort()
    return {
      value: Math.min(1, 0.15 + (0.85 * outside.length) / Math.max(4, tested.length * 0.7)),
      sentence:
        outside.length === 0
          ? 'All measured signals lie inside their usual band.'
          : `${outside.length} of ${tested.length} signals ${outside.length === 1 ? 'lies outside its' : 'lie outside their'} band (${names.slice(0, 4).join(', ')}).`,
      evidence: [...new Set(outside.map((s) => s.name))].sort(),
      higher: 'More signals outside their band would count more.',
    }
  },
}
