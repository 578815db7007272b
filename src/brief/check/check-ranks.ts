import type { Aligned, Library, ReadSentence } from './library.js'
import type { Problem } from './types.js'

/** Words for a place in a row or a part, and for a multiple: of one class only one holds of one thing. */
const CLASSES: readonly ReadonlyMap<string, string>[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth quarter half',
  'doubled=double tripled=triple trebled=triple quadrupled=quadruple quintupled=quintuple halved=halve double=double triple=triple treble=triple quadruple=quadruple halve=halve doubles=double triples=triple quadruples=quadruple halves=halve',
].map(
  (line) =>
    new Map(
      line
        .split(' ')
        .map((word) => word.split('=') as [string, string?])
        .map(([w, key]) => [w, key ?? w]),
    ),
)

/** "by a fifth", "half of it": a part, where "a fifth week" is a place in a row. */
function isFraction(tokens: ReadSentence['tokens'], token: ReadSentence['tokens'][number]): boolean {
  if (/^(?:half|quarter)$/.test(token.lower)) return true
  const next = tokens[tokens.indexOf(token) + 1]
  return next?.kind !== 'word' || /^(?:of|to|from|in|on|since|this|after|and|or|more|less|lower|higher|than)$/.test(next.lower)
}

/** How alike the source's sentence is that has another one. */
const SAME_SENTENCE = 0.5

/** "a fifth week of inflows" or "sales doubled" where no source has this word and the sentence that tells the same has another. */
export function checkRanks(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const best = aligned[0]
  const problems: Problem[] = []
  if (!best || best.share < SAME_SENTENCE) return { checks: 0, problems }
  for (const ranks of CLASSES) {
    const known = (token: ReadSentence['tokens'][number], of: ReadSentence) =>
      token.kind === 'word' && ranks.has(token.lower) && !of.dates.some((d) => d.start <= token.start && token.end <= d.end)
    const own = sentence.tokens.filter((t) => known(t, sentence))
    for (const token of own) {
      if ([...ranks].some(([word, key]) => key === ranks.get(token.lower) && library.vocabulary.has(word))) continue
      const isPart = isFraction(sentence.tokens, token)
      const other = best.sentence.tokens.find((t) => known(t, best.sentence) && isFraction(best.sentence.tokens, t) === isPart)
      if (!other) continue
      problems.push({
        kind: 'number',
        text: token.text,
        start: token.start,
        end: token.end,
        verdict: 'conflicting',
        source: best.sentence.source,
        sourceText: other.text,
        sourceSentence: best.sentence.text,
        reason: `the source has ${other.text}`,
      })
    }
  }
  return { checks: problems.length, problems }
}
