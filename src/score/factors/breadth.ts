import { isEvent } from '../../extract/index.js'
import { reachOf } from '../kinds.js'
import type { Factor } from './contract.js'

/** How much of the value the instruments decide; the rest is how far the kind of event reaches by itself. */
const BY_INSTRUMENTS = 0.2
/** Where none is named, the kind of event speaks for itself. */
const UNNAMED = 0.75

/**
 * How widely it reaches: as far as its kind of event does, and further within that the more instruments and asset classes
 * have weight in the story (saturating, 1 - e^-n), so that a long list of symbols alone makes nothing broad.
 */
export const breadth: Factor = {
  name: 'breadth',
  part: 'importance',
  prior: (channel) => 0.4 * channel,
  assess({ story }) {
    const kinds = story.eventTypes.filter(isEvent)
    const main = story.instruments.filter((i) => i.salience >= 0.2)
    if (kinds.length === 0 && main.length === 0)
      return {
        value: null,
        sentence: 'Neither a kind of event nor an instrument to judge its reach by.',
        evidence: [],
        missing: 'reach',
        higher: HIGHER,
      }
    const reach = Math.max(0.1, ...kinds.map((t) => reachOf(t.type) * (0.4 + 0.6 * t.confidence)))
    const classes = new Set(main.map((i) => i.assetClass))
    const broad = main.some((i) => i.assetClass === 'index' || i.assetClass === 'rate' || i.assetClass === 'future')
    const named =
      main.length === 0
        ? UNNAMED
        : 1 - Math.exp(-1.2 * (Math.min(main.length, 6) / 6 + Math.max(0, classes.size - 1) / 2 + (broad ? 0.5 : 0)))
    return {
      value: reach * (1 - BY_INSTRUMENTS + BY_INSTRUMENTS * named),
      sentence: `${REACH_WORDS.find(([from]) => reach >= from)![1]}${main.length > 0 ? `: ${count(main.length, 'instrument')} of ${count(classes.size, 'asset class', 'asset classes')}` : story.instruments.length > 0 ? '; no instrument stands out in it' : '; no instrument is named'}.`,
      evidence: main.map((i) => i.symbol),
      higher: HIGHER,
    }
  },
}

const HIGHER = 'A kind of event that reaches whole markets, or more asset classes named, would count more.'

const REACH_WORDS: readonly (readonly [number, string])[] = [
  [0.75, 'Reaches whole markets'],
  [0.4, 'Reaches a part of the market'],
  [0.2, 'Reaches a sector'],
  [0, 'Reaches one name'],
]

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
