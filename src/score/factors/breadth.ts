import type { Factor } from './contract.js'

/** How widely it reaches: distinct instruments and asset classes with weight in the story, saturating (1 - e^-n). */
export const breadth: Factor = {
  name: 'breadth',
  part: 'importance',
  prior: 0.25,
  assess({ story }) {
    const main = story.instruments.filter((i) => i.salience >= 0.2)
    if (main.length === 0) return { value: null, sentence: 'No instrument is named.', evidence: [], missing: 'instruments' }
    const classes = new Set(main.map((i) => i.assetClass))
    const broad = main.some((i) => i.assetClass === 'index' || i.assetClass === 'rate' || i.assetClass === 'future')
    const reach = Math.min(main.length, 6) / 6 + (classes.size - 1) / 2 + (broad ? 0.5 : 0)
    return {
      value: 1 - Math.exp(-1.2 * reach),
      sentence: `${count(main.length, 'instrument')} of ${count(classes.size, 'asset class', 'asset classes')}${broad ? ', a broad market among them' : ''}.`,
      evidence: main.map((i) => i.symbol),
    }
  },
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
