import { wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import { readNumberPhrase } from '../../extract/figures/numbers.js'

/** A number that is no figure: "12 analysts", "three funds", "the 787". */
export interface PlainNumber {
  text: string
  start: number
  end: number
  value: number
  words: boolean
  /** Key of the word after it; empty where none follows. */
  noun: string
}

interface Taken {
  start: number
  end: number
}

/** Plain numbers of a tokenised sentence outside the spans `taken` by figures and dates. "one" and list numerals are passed over. */
export function findNumbers(text: string, t: readonly Token[], taken: readonly Taken[]): PlainNumber[] {
  const out: PlainNumber[] = []
  for (let i = 0; i < t.length; i++) {
    const token = t[i]!
    if (token.kind !== 'num' && token.kind !== 'word') continue
    if (
      token.lower === 'a' ||
      token.lower === 'an' ||
      token.lower === 'one' ||
      token.lower === 'half' ||
      token.lower === 'quarter'
    )
      continue
    const phrase = readNumberPhrase(t, i, false)
    if (!phrase) continue
    const start = token.start
    const end = t[phrase.to - 1]!.end
    const isListMark = i === 0 && token.kind === 'num' && (/^[.)]$/.test(t[1]?.text ?? '') || t[1]?.start === token.end)
    if (!isListMark && !taken.some((x) => x.start < end && x.end > start)) {
      const next = t[phrase.to]
      out.push({
        text: text.slice(start, end),
        start,
        end,
        value: phrase.value,
        words: phrase.words,
        noun: next?.kind === 'word' ? wordKey(next.lower) : '',
      })
    }
    i = phrase.to - 1
  }
  return out
}
