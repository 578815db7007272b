import type { Story } from '../../model/index.js'
import { indexTokens, tokenise } from '../../search/index.js'

const MOST_WORDS = 8
const SALIENT = 0.35
/** Below this two stories share a word and nothing else. */
const ALIKE = 0.2
/** What likeness is made of: the words of headlines, the instruments, the kinds of event. */
const SHARES = { words: 0.5, symbols: 0.3, types: 0.2 }

/** A search for stories that may be like this one: any telling word of its headline. Empty where it has none. */
export function likeQuery(title: string): string {
  const words = new Map<string, string>()
  for (const { token, start, end } of tokenise(title)) {
    const word = title.slice(start, end)
    if (/^[\p{L}]{4,24}$/u.test(word) && !words.has(token)) words.set(token, word.toLowerCase())
  }
  return [...words.values()].slice(0, MOST_WORDS).join(' OR ')
}

export interface Alike {
  story: Story
  /** 0-1. */
  likeness: number
  /** What they have in common, in words. */
  shared: string[]
}

/** The stories most like one, best first, each with what they share. Pure. */
export function mostAlike(one: Story, others: readonly Story[], most: number): Alike[] {
  const own = partsOf(one)
  return others
    .map((story): Alike => {
      const its = partsOf(story)
      const symbols = [...own.symbols].filter((symbol) => its.symbols.has(symbol))
      const likeness =
        SHARES.words * cosine(own.words, its.words) +
        SHARES.symbols * cosine(own.symbols, its.symbols) +
        SHARES.types * cosine(own.types, its.types)
      const type = [...own.types].find((value) => value.split('.').length > 2 && its.types.has(value))
      return { story, likeness, shared: [...symbols.slice(0, 3), ...(type ? [type] : [])] }
    })
    .filter((found) => found.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.story.id < b.story.id ? -1 : 1))
    .slice(0, most)
}

interface Parts {
  words: ReadonlySet<string>
  symbols: ReadonlySet<string>
  types: ReadonlySet<string>
}

/** Types count by each of their levels, so that neighbours in the taxonomy are a little alike. */
const partsOf = (story: Story): Parts => ({
  words: new Set(indexTokens(story.title, 60).filter((word) => word.length > 2)),
  symbols: new Set(story.instruments.filter((one) => one.salience >= SALIENT).map((one) => one.symbol)),
  types: new Set(
    story.eventTypes.flatMap(({ type }) => {
      const parts = type.split('.')
      return parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('.'))
    }),
  ),
})

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const value of a) if (b.has(value)) both++
  return both / Math.sqrt(a.size * b.size)
}
