import type { Quote } from '../../extract/claims/quotes.js'
import { tokenise } from '../../extract/figures/lexer.js'
import { speakerInstead } from './check-doers.js'
import type { Library, ReadSentence } from './library.js'
import type { Name } from './names.js'
import type { Problem } from './types.js'

const GAP = /\.{3,}|…|\[[^\]]{0,80}\]/
/** From this share of its words on, a sentence is what a quotation was taken from. */
const ORIGIN_SHARE = 0.5

/** Quotations whose words no source has in that order. Leaving out with "..." and words in square brackets are allowed. */
export function checkQuotes(
  quotes: readonly Quote[],
  sentence: ReadSentence,
  library: Library,
  text: string,
): { checks: number; problems: Problem[] } {
  const problems: Problem[] = []
  let checks = 0
  for (const quote of quotes) {
    if (quote.start < sentence.start || quote.start >= sentence.end) continue
    const inner = text.slice(quote.innerStart, quote.innerEnd)
    const parts = inner
      .split(GAP)
      .map(wordsOf)
      .filter((part) => part.length > 0)
    if (parts.length === 0) continue
    checks++
    if (isQuoted(parts, library)) {
      const said = origin(parts.flat(), library)
      const instead = said ? speakerInstead(sentence, said, library) : null
      if (said && instead) problems.push(saidByAnother(instead, said))
      continue
    }
    const near = origin(parts.flat(), library)
    problems.push({
      kind: 'quotation',
      text: inner,
      start: quote.innerStart,
      end: quote.innerEnd,
      verdict: near ? 'conflicting' : 'unsupported',
      source: near?.source ?? null,
      sourceText: near?.text ?? null,
      sourceSentence: near?.text ?? null,
      reason: near ? 'the source words it otherwise' : 'no source has these words',
    })
  }
  return { checks, problems }
}

const saidByAnother = ({ name, other }: { name: Name; other: Name }, { source, text }: ReadSentence): Problem => ({
  kind: 'name',
  text: name.text,
  start: name.start,
  end: name.end,
  verdict: 'conflicting',
  source,
  sourceText: other.text,
  sourceSentence: text,
  reason: `by the source ${other.text} said so`,
})

/** The source that has a quotation's words as they stand, or null: what is inside such a quotation needs no further look-up. */
export function quotedIn(inner: string, library: Library): string | null {
  const words = wordsOf(inner)
  if (words.length < FEWEST_QUOTED) return null
  const phrase = ` ${words.join(' ')} `
  for (const [id, running] of library.running) if (running.includes(phrase)) return id
  return null
}
/** Fewer words may stand anywhere by chance. */
const FEWEST_QUOTED = 4

const wordsOf = (text: string): string[] =>
  tokenise(text, 0, text.length)
    .filter((x) => x.kind === 'word' || x.kind === 'num')
    .map((x) => x.lower)

function isQuoted(parts: readonly string[][], library: Library): boolean {
  for (const running of library.running.values()) {
    let from = 0
    let fits = true
    for (const part of parts) {
      const at = running.indexOf(` ${part.join(' ')} `, from)
      if (at < 0) {
        fits = false
        break
      }
      from = at + 1
    }
    if (fits) return true
  }
  return false
}

/** The source sentence that has most of a quotation's words. */
function origin(words: readonly string[], library: Library): ReadSentence | null {
  let best: ReadSentence | null = null
  let most = 0
  for (const sentence of library.sentences) {
    const own = new Set(sentence.tokens.map((x) => x.lower))
    let n = 0
    for (const word of words) if (own.has(word)) n++
    if (n > most) {
      most = n
      best = sentence
    }
  }
  return most / words.length >= ORIGIN_SHARE ? best : null
}
