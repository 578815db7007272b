import type { Factor } from './contract.js'

const HIGHER = 'Full is what stands on the watch list and in the title.'

/** How much the audience cares for what it is about: its weight for the asset class, full for what is on its watch list. */
export const instrument: Factor = {
  name: 'instrument',
  part: 'importance',
  prior: (channel) => 0.05 + 0.8 * channel,
  assess({ story }, audience) {
    if (story.instruments.length === 0)
      return { value: null, sentence: 'No instrument is named.', evidence: [], missing: 'instruments', higher: HIGHER }
    const ranked = story.instruments
      .map((i) => ({
        i,
        watched: audience.watchlist.includes(i.symbol),
        base: audience.watchlist.includes(i.symbol) ? 1 : (audience.assetClasses[i.assetClass] ?? 0.2),
      }))
      .map((r) => ({ ...r, value: r.base * (0.5 + 0.5 * r.i.salience) }))
      .sort((a, b) => b.value - a.value || (a.i.symbol < b.i.symbol ? -1 : 1))
    const best = ranked[0]!
    return {
      value: best.value,
      sentence: `${best.i.symbol} (${best.i.assetClass.replaceAll('-', ' ')})${best.watched ? ' is on the watch list' : ''}.`,
      evidence: [best.i.symbol],
      higher: HIGHER,
    }
  },
}
