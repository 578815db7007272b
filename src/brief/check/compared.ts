import type { Token } from '../../extract/figures/lexer.js'
import { once } from '../../model/index.js'
import type { Library, ReadSentence } from './library.js'

/** Figures this near to one another are compared by the word between them. */
const BESIDE_COMPARED = 40
const COMPARED_WITH = /^\W{0,3}(?:(?:up|down|in \w+),? )?(?:\S{1,20} ){0,5}(?:against|versus|vs\.?|compared (?:with|to)|from)\s/i

/** Which way a figure of the brief went by the value that its source sets against it: "71% in June, against 78%" is down. */
export function comparisonWay({ figures }: ReadSentence, evidence: readonly ReadSentence[]): 'up' | 'down' | null {
  for (const own of figures)
    for (const source of evidence)
      for (const [i, figure] of source.figures.entries()) {
        const other = source.figures[i + 1]
        if (!other || figure.value !== own.value || figure.unit !== other.unit || figure.value === other.value) continue
        const between = source.text.slice(figure.end - source.start, other.start - source.start)
        if (between.length > BESIDE_COMPARED || !COMPARED_WITH.test(between)) continue
        return figure.value > other.value ? 'up' : 'down'
      }
  return null
}

const MORE = /^(?:more|higher|larger|bigger|up)$/
const LESS = /^(?:less|lower|fewer|smaller|down)$/

/** "71% of capacity, more than a year earlier" where the source has "71%, against 78% a year before". */
export function comparedTurned(
  sentence: ReadSentence,
  evidence: readonly ReadSentence[],
): { token: Token; source: ReadSentence } | null {
  const way = sentence.figures.length === 1 ? comparisonWay(sentence, evidence) : null
  const against = way === 'up' ? LESS : MORE
  const at = way === null ? -1 : sentence.tokens.findIndex((t, i, all) => against.test(t.lower) && all[i + 1]?.lower === 'than')
  return at < 0 ? null : { token: sentence.tokens[at]!, source: evidence[0]! }
}

const LATER = /^(?:later|longer|more|higher|larger|bigger|above|after|ahead)$/
const EARLIER = /^(?:earlier|sooner|shorter|less|fewer|lower|smaller|below|before|behind)$/

/** "nine months earlier than planned" where a source says "nine months later than": the same amount, the other side. */
export function comparisonTurned(sentence: ReadSentence, library: Library): { token: Token; source: ReadSentence } | null {
  const own = comparisons(sentence)
  if (own.length === 0) return null
  for (const { amount, later, token } of own)
    for (const source of library.sentences) {
      const other = comparisons(source).find((c) => c.amount === amount)
      if (other && other.later !== later) return { token, source }
    }
  return null
}

interface Comparison {
  amount: string
  later: boolean
  token: Token
}
/** Amounts of two words and the comparison after them: "nine months later than". Read once for as long as the sentence is kept. */
const comparisons = once(({ tokens }: ReadSentence): readonly Comparison[] =>
  tokens.flatMap((token, i) => {
    const later = LATER.test(token.lower)
    if (i < 2 || (!later && !EARLIER.test(token.lower)) || tokens[i + 1]?.lower !== 'than') return []
    return [{ amount: `${tokens[i - 2]!.lower} ${tokens[i - 1]!.lower}`, later, token }]
  }),
)
