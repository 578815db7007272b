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
  /** Both numbers of a vote or score; its `value` is not a number. */
  pair?: string
}

interface Taken {
  start: number
  end: number
}

/** "9-3": a vote or a score, looked up as it is written. */
function scorePair(text: string, t: readonly Token[], i: number): PlainNumber | null {
  const [a, dash, b] = [t[i], t[i + 1], t[i + 2]]
  if (a?.kind !== 'num' || b?.kind !== 'num' || !dash || !/^[-–]$/.test(dash.text)) return null
  if (dash.start !== a.end || b.start !== dash.end || a.text.length > 3 || b.text.length > 3) return null
  return {
    text: text.slice(a.start, b.end),
    start: a.start,
    end: b.end,
    value: Number.NaN,
    words: false,
    noun: 'pair',
    pair: `${a.value}-${b.value}`,
  }
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
    const pair = scorePair(text, t, i)
    if (pair) {
      if (!taken.some((x) => x.start < pair.end && x.end > pair.start)) out.push(pair)
      i += 2
      continue
    }
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
