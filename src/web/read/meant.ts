import { once } from '../../model/index.js'
import { fold, parseQuery, tokenise } from '../../search/index.js'
import type { Guess, SearchAnswer, SearchRequest, Store } from '../../store/contract.js'
import type { WebServices } from '../services.js'

export interface Meant {
  /** A search as it is typed. */
  q: string
  stories: number
}

/** Stories whose titles are looked at for how a word is spelt. */
const TITLES = 10

/** The words of companies' names as the index knows them. */
export const nameTokens = once(
  (services: WebServices): ReadonlySet<string> =>
    new Set((services.instruments ?? []).flatMap(({ name }) => tokenise(name).map(({ token }) => token))),
)

/** The search with its unknown words replaced by the nearest known ones, where that finds more. */
export async function readMeant(services: WebServices, search: SearchRequest, answer: SearchAnswer): Promise<Meant | null> {
  const guesses = answer.guesses ?? []
  if (guesses.length === 0) return null
  const { guess: _, facets: __, ...plain } = search
  let q = search.query.text
  for (const guess of guesses) q = replaced(q, guess.typed, await spelling(services.store, plain, guess))
  if (q === search.query.text) return null
  const { total } = await services.store.search({ ...plain, query: parseQuery(q), limit: 1 })
  return total > answer.total ? { q, stories: total } : null
}

/** A token of the index is a stem: it is shown as the first title that has it spells it. */
async function spelling(store: Store, search: SearchRequest, { typed, meant, isSymbol }: Guess): Promise<string> {
  if (isSymbol) return search.query.text.toUpperCase().includes(`:${typed.toUpperCase()}`) ? meant : `$${meant}`
  const { hits } = await store.search({ ...search, query: parseQuery(meant), sort: 'relevance', limit: TITLES })
  const stories = await store.getMany(
    'story',
    hits.map(({ storyId }) => storyId),
  )
  for (const { value } of stories) {
    const found = tokenise(value.title).find(({ token }) => token === meant)
    if (found) return cased(value.title.slice(found.start, found.end), typed)
  }
  return meant
}

/** A word begins small where it was typed so, unless it has capitals within. */
const cased = (word: string, typed: string): string =>
  typed === fold(typed) && /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word

/** The first place where a word stands by itself, whatever its case. */
function replaced(q: string, typed: string, meant: string): string {
  const at = q.toLowerCase().indexOf(typed.toLowerCase())
  if (at < 0) return q
  const from = q[at - 1] === '$' && meant.startsWith('$') ? at - 1 : at
  return `${q.slice(0, from)}${meant}${q.slice(at + typed.length)}`
}
