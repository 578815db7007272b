import { keywords, wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import { once } from '../../model/index.js'
import type { ReadSentence } from './library.js'
import type { Name } from './names.js'

/** A stretch of a sentence between two commas or conjunctions. */
export interface Segment {
  start: number
  end: number
  tokens: readonly Token[]
  names: readonly Name[]
  /** Whether figures, numbers or dates stand in it. */
  hasValue: boolean
  /** What separates it from the one before it; empty for the first. */
  bound: string
}

const BOUND = /^(?:[,;:]|and|but|while|whereas|though|although|against|versus)$/

/** The segments of a sentence, in order. Read once for as long as the sentence is kept. */
export const segmentsOf = once((sentence: ReadSentence): readonly Segment[] => {
  const { tokens, names, figures, numbers, dates } = sentence
  const values = [...figures, ...numbers, ...dates]
  const inside = (t: Token) => [...values, ...names].some((x) => x.start < t.start && t.end < x.end)
  const out: Segment[] = []
  let from = 0
  let bound = ''
  const close = (to: number) => {
    if (to > from) {
      const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
      const within = (x: { start: number }) => x.start >= start && x.start < end
      out.push({
        start,
        end,
        tokens: tokens.slice(from, to),
        names: names.filter(within),
        hasValue: values.some(within),
        bound,
      })
    }
  }
  tokens.forEach((token, i) => {
    if (!BOUND.test(token.lower) || inside(token)) return
    close(i)
    bound = token.lower
    from = i + 1
  })
  close(tokens.length)
  return out
})

/** The content words of some tokens, the words of names among them, by their keys. */
export const wordsIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ kind, lower }) => (kind === 'word' && keywords(lower).size > 0 ? [wordKey(lower)] : [])))

/** Two ways of one name: a common word, or one's people and place ("Russian" is Russia's). */
export const shareWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => x === y || (x.length > 4 && x.slice(0, 5) === y.slice(0, 5))))
