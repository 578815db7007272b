import type { Claim, StoryClaim } from '../model/index.js'
import type { StoryMemberInput } from './contract.js'
import { authorOf, familiesByName, originsOf } from './origins.js'
import { isRounding, numbersOf } from './words/numbers.js'
import { terms } from './words/tokens.js'

const MAX_CLAIMS = 300
/** Statements compared by their sense; those of a longer list are told, and confirm nothing. */
const MAX_COMPARED = 150
const MAX_TERMS = 40

/** A statement's meaning, as far as it can be compared. */
interface Sense {
  terms: ReadonlySet<string>
  numbers: readonly string[]
  denies: boolean
}

interface Entry {
  claim: StoryClaim
  /** The same speaker's same words. */
  key: string
  origin: string
  family: string
  /** The article whose text it carries, and the family whose report it passes on. */
  carries: string | null
  relays: string | null
  sense: Sense
}

/**
 * The claims of a story, those of first-hand articles first, the same words of one speaker once; each with who stands behind
 * it. A statement is confirmed by independent *origins*: whoever is quoted, or the house behind a note, counts once however
 * many papers carry it, and what an article only relays is the origin's, not its own.
 */
export function storyClaims(members: readonly StoryMemberInput[]): StoryClaim[] {
  const entries: Entry[] = []
  const groups: Entry[][] = []
  const told = new Map<string, Entry[]>()
  for (const entry of entriesOf(members)) {
    const { key } = entry
    const group = told.get(key) ?? groups.find(([first]) => isSame(first!.sense, entry.sense))
    if (!told.has(key)) {
      if (entries.length >= MAX_CLAIMS) continue
      entries.push(entry)
    }
    const home = group ?? []
    home.push(entry)
    told.set(key, home)
    if (!group && groups.length < MAX_COMPARED) groups.push(home)
  }
  const places = new Map(entries.map((entry, i) => [entry, i]))
  const groupOf = new Map([...new Set(told.values())].flatMap((group) => group.map((entry) => [entry, group] as const)))
  return entries.map((entry) => withSupport(entry, groupOf.get(entry)!, places))
}

function withSupport(entry: Entry, group: readonly Entry[], places: ReadonlyMap<Entry, number>): StoryClaim {
  const first = group[0]!
  const counted = group.filter((one) => !group.some((other) => isCarriedFrom(one, other)))
  return {
    ...entry.claim,
    support: {
      origins: Math.max(1, new Set(counted.map((one) => one.origin)).size),
      articleIds: [...new Set(group.map((one) => one.claim.articleId))],
      ...(first === entry ? {} : { repeats: places.get(first)! }),
    },
  }
}

/** What a copy tells, and what an article passes on, adds nothing where the other, whose report it is, tells it too. */
const isCarriedFrom = (one: Entry, other: Entry): boolean =>
  one.claim.articleId !== other.claim.articleId &&
  (one.carries === other.claim.articleId || (one.relays !== null && one.relays === other.family))

function entriesOf(members: readonly StoryMemberInput[]): Entry[] {
  const houses = originsOf(members)
  const origins = new Map(members.map((m, i) => [m.article.id, houses[i]!.replace(/^document:/, 'speaker:')]))
  const families = familiesByName(members)
  return [...members]
    .sort((a, b) => Number(b.assignment.firstHand) - Number(a.assignment.firstHand))
    .flatMap((m) =>
      m.analysis.claims.map((claim) => ({
        claim: { ...claim, articleId: m.article.id, publisher: m.article.publisher },
        key: `${claim.speaker.toLowerCase()}|${terms(claim.text, MAX_TERMS).join(' ')}`,
        origin: originOfClaim(claim, m, origins, families),
        family: m.article.family,
        carries: m.assignment.role === 'republication' ? m.assignment.of : null,
        relays: (claim.relayed && claim.origin && families.get(claim.origin.toLowerCase())) || null,
        sense: senseOf(claim),
      })),
    )
}

/**
 * Whose a statement is: an outlet's whose report is passed on; that of the article that a copy carries; a named speaker's or a
 * document's author's, who is his house where he publishes in the story himself; else, with sources that nobody can ask, the paper's.
 */
function originOfClaim(
  claim: Claim,
  { article, assignment }: StoryMemberInput,
  origins: ReadonlyMap<string, string>,
  families: ReadonlyMap<string, string>,
): string {
  const named = (name: string, kind: string) => {
    const family = families.get(name)
    return family === undefined ? `${kind}:${name}` : `family:${family}`
  }
  if (claim.relayed && claim.origin) return named(claim.origin.toLowerCase(), 'outlet')
  const author = authorOf(claim.speaker)
  if (author && (claim.basis === 'document' || claim.basis === 'on-record')) return named(author, 'speaker')
  const carried = assignment.firstHand ? article.id : (assignment.of ?? article.id)
  const own = origins.get(carried) ?? origins.get(article.id)!
  // What a paper's own people tell is its own, also in an article that rests on a note for the rest.
  return claim.basis === 'unnamed' || claim.basis === 'own-reporting' ? `family:${familyOf(own, article.family)}` : own
}

const familyOf = (origin: string, otherwise: string): string =>
  origin.startsWith('family:') ? origin.slice('family:'.length) : otherwise

const DENIES = /\b(?:not|no|never|nor|without|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)\b|n['’]t\b/i

function senseOf(claim: Claim): Sense {
  const numbers = numbersOf(claim.text)
  return {
    terms: new Set(terms(claim.text, MAX_TERMS).filter((term) => !/^\d/.test(term))),
    numbers,
    denies: DENIES.test(`${claim.verb} ${claim.text}`),
  }
}

const FEWEST_TERMS = 4
/** Shared part of the shorter statement's words: with a shared number, and without any. */
const SHARED_WITH_NUMBER = 0.5
const SHARED = 0.7

/** Two statements say the same: most words of the shorter are in the longer, its numbers too, and neither denies the other. */
function isSame(a: Sense, b: Sense): boolean {
  const [short, long] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  if (short.terms.size < FEWEST_TERMS || a.denies !== b.denies) return false
  const [few, many] = a.numbers.length <= b.numbers.length ? [a.numbers, b.numbers] : [b.numbers, a.numbers]
  if (few.length === 0 && many.length > 0) return false
  if (!few.every((n) => many.some((m) => isRounding(n, m) || isRounding(m, n)))) return false
  let shared = 0
  for (const term of short.terms) if (long.terms.has(term)) shared++
  return shared / short.terms.size >= (few.length > 0 ? SHARED_WITH_NUMBER : SHARED)
}
