import type { Token } from './lexer.js'

/** A counted thing after a number: "5 million common shares", "12,000 jobs". */
export interface Counted {
  unit: string
  to: number
}

/** Noun (as found) to unit (plural). The first two are the contract's own; the rest are what business news counts. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      'share shares',
      'contract contracts',
      'lots contracts',
      'barrel barrels',
      'bpd barrels',
      'ounce ounces',
      'ton tons',
      'tons tons',
      'tonne tonnes',
      'bushel bushels',
      'gallon gallons',
      'job jobs',
      'employee employees',
      'worker workers',
      'staff employees',
      'staffers employees',
      'positions jobs',
      'people people',
      'customer customers',
      'client clients',
      'user users',
      'subscriber subscribers',
      'account accounts',
      'vehicle vehicles',
      'car cars',
      'unit units',
      'store stores',
      'branches branches',
      'aircraft aircraft',
      'plane planes',
      'jets planes',
      'chip chips',
      'gpu gpus',
      'home homes',
      'household households',
      'investors investors',
      'traders traders',
      'funds funds',
      'etf etfs',
      'mw megawatts',
      'megawatt megawatts',
      'gw gigawatts',
      'gigawatt gigawatts',
      'token tokens',
      'headsets headsets',
      'smartphone smartphones',
      'phones phones',
      'containers containers',
      'orders orders',
      'deliveries deliveries',
    ] as const
  ).flatMap((line) => {
    const [noun, unit] = line.split(' ') as [string, string]
    return [
      [noun, unit],
      [unit, unit],
    ] as [string, string][]
  }),
)

/** Words that may stand between a number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set(
  'common ordinary preferred class a b c new more additional full time part treasury outstanding own its of the american depositary us open futures options option call put metric crude troy electric shipping active daily monthly paying net retail corporate model total extra fewer other existing restricted smart hybrid passenger luxury digital physical wireless broadband streaming institutional nonfarm non farm payroll manufacturing federal and contract'.split(
    ' ',
  ),
)

/** Reads what a number counts, at most four words ahead. `scaled` numbers also count any plain plural right after them. */
export function readCounted(t: readonly Token[], i: number, scaled: boolean): Counted | null {
  for (let k = i; k < Math.min(i + 5, t.length); k++) {
    const token = t[k]!
    if (token.text === '-' && k < i + 4) continue
    if (token.kind !== 'word') return null
    const unit = NOUNS.get(token.lower)
    if (unit) {
      // "10 million share offering" counts shares, "a 30 contract years" does not matter here
      if (unit === 'contracts' && token.lower === 'contract') return null
      return { unit, to: k + 1 }
    }
    if (scaled && k === i && isPlainPlural(token)) return { unit: token.lower, to: k + 1 }
    if (!BETWEEN.has(token.lower) || (token.lower === 'of' && !scaled)) return null
  }
  return null
}

const NOT_PLURAL =
  /^(?:is|was|has|as|its|this|his|us|less|plus|versus|across|towards|always|does|goes|says|comes|makes|shows|represents|reflects|includes|underscores|versus|perhaps|besides|minus|amongst|pass|business|focus|loss|previous|various|gross|access|process|dollars|pounds|euros|yens)$/
const isPlainPlural = (token: Token) =>
  token.text === token.lower &&
  token.lower.length > 3 &&
  token.lower.endsWith('s') &&
  !token.lower.endsWith('ss') &&
  !NOT_PLURAL.test(token.lower)

/** Index names near a number that make bare levels and "points" index points. */
export const INDEX_NAMES: ReadonlySet<string> = new Set(
  'dow nasdaq djia nikkei topix hang sensex nifty ftse dax cac stoxx kospi kosdaq csi russell vix index indexes indices futures benchmark gauge average asx tsx ibovespa composite s'.split(
    ' ',
  ),
)
