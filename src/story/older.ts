import type { OlderStory, StoryArticle } from './contract.js'
import { cleanTitle, symbolsOf } from './features.js'
import { particular } from './similarity.js'
import type { Frequencies } from './words/frequencies.js'
import { hash32 } from './words/hash.js'
import { terms } from './words/tokens.js'
import { cosine, vectorOf, weigh } from './words/vector.js'

/** A term this rare, in nats, leads to few stories however many are stored: one text in two hundred has it. */
const TELLING = 5.3
const MAX_TELLING = 3
const MAX_HEADLINE_TERMS = 60
/** Headlines this alike speak of the same things. */
const ALIKE = 0.3

/** What of a headline leads to stories of before: the stems that few texts use, the rarest first, at most 3. */
export function tellingTerms(headline: string, frequencies: Frequencies): string[] {
  const found = new Set(terms(headline, MAX_HEADLINE_TERMS))
  for (const term of found) frequencies.know(hash32(term), term)
  const rarity = (term: string) => frequencies.weight(hash32(term))
  return [...found]
    .filter((term) => rarity(term) >= TELLING)
    .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
    .slice(0, MAX_TELLING)
}

/** What of a story's articles leads to stories of before: instruments that they are about, measures of a whole market left out. */
export const tellingSymbols = (articles: readonly Pick<StoryArticle, 'analysis'>[]): string[] => [
  ...new Set(articles.flatMap((article) => particular(symbolsOf(article)))),
]

/** The story of before whose headline is most like this one, where it is alike enough to be gone on from; else null. */
export function mostAlike<S extends OlderStory>(headline: string, older: readonly S[], frequencies: Frequencies): S | null {
  const weighed = (title: string) =>
    weigh(vectorOf(new Set(terms(cleanTitle(title, ''), MAX_HEADLINE_TERMS)), frequencies), frequencies)
  const mine = weighed(headline)
  let best: { story: S; likeness: number } | null = null
  for (const story of older) {
    const likeness = cosine(mine, weighed(story.title))
    if (likeness >= ALIKE && (!best || likeness > best.likeness)) best = { story, likeness }
  }
  return best?.story ?? null
}
