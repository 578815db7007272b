import type { Claim, Figure, Novelty } from '../model/index.js'
import { numbersOf } from './words/numbers.js'
import { terms } from './words/tokens.js'

/** What a text or story says, as far as newness goes. */
export interface Content {
  words: ReadonlySet<string>
  symbols: ReadonlySet<string>
  figures: ReadonlySet<string>
  claims: ReadonlySet<string>
}

/** How much each kind counts. Kinds that a text has none of are left out and the rest weighed up. */
const SHARES = { figures: 0.3, claims: 0.25, symbols: 0.2, words: 0.25 } as const
const REPETITION_BELOW = 0.15
const MAX_WORDS = 150
const MAX_CLAIM_TERMS = 12

/** The content of a title and text with what was extracted from them. */
export function contentOf(
  text: string,
  symbols: Iterable<string>,
  figures: readonly Figure[],
  claims: readonly Claim[],
): Content {
  return {
    words: new Set(terms(text, MAX_WORDS)),
    symbols: new Set(symbols),
    figures: new Set(figures.length > 0 ? figures.map((f) => `${Number(f.value.toPrecision(4))}`) : numbersOf(text)),
    claims: new Set(claims.map((c) => `${c.speaker.toLowerCase()}: ${terms(c.text, MAX_CLAIM_TERMS).sort().join(' ')}`)),
  }
}

export function join(contents: readonly Content[]): Content {
  const all = (pick: (c: Content) => ReadonlySet<string>) => new Set(contents.flatMap((c) => [...pick(c)]))
  return {
    words: all((c) => c.words),
    symbols: all((c) => c.symbols),
    figures: all((c) => c.figures),
    claims: all((c) => c.claims),
  }
}

/**
 * How much `now` adds to what was `known`, 0-1: the part of its instruments, figures, claims and words that are new, weighed
 * 20, 30, 25 and 25 in a hundred. Nothing known before makes it a first.
 */
export function noveltyOf(now: Content, known: Content | null): Novelty {
  if (!known) return { value: 1, kind: 'first', added: ['nothing told of it before'] }
  const names: [keyof typeof SHARES, string, string][] = [
    ['figures', 'figure', 'figures'],
    ['claims', 'claim', 'claims'],
    ['symbols', 'instrument', 'instruments'],
    ['words', 'new word', 'new words'],
  ]
  let sum = 0
  let weight = 0
  const added: string[] = []
  for (const [kind, one, many] of names) {
    const all = now[kind]
    if (all.size === 0) continue
    const fresh = [...all].filter((item) => !known[kind].has(item)).length
    sum += SHARES[kind] * (fresh / all.size)
    weight += SHARES[kind]
    if (fresh > 0) added.push(`${fresh} ${fresh === 1 ? one : many}`)
  }
  const value = weight === 0 ? 0 : Math.round((sum / weight) * 1000) / 1000
  return { value, kind: value < REPETITION_BELOW ? 'repetition' : 'follow-up', added }
}
