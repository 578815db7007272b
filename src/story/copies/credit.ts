import type { Publishes } from '../../model/index.js'
import type { StoryArticle } from '../contract.js'

/** Names an outlet may be credited by, learned from the articles that come. */
const MAX_NAMES = 20_000
/** How far into a text a credit tells whose reporting it is; later ones credit details. In UTF-16 units. */
const REACH = 500
/** Capitalised words, up to four, as outlets are named. */
const NAME = String.raw`((?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}.'’&-]{0,24}(?:\s\p{Lu}[\p{L}\p{N}.'’&-]{0,24}){0,3})`
const NAMES = new RegExp(NAME, 'gu')
const MAX_READ = 6_000
const CREDITS = [
  new RegExp(
    String.raw`(?:[Aa]ccording to|[Aa]s reported by|[Ff]irst reported by|reported by|[Cc]iting|told|[Ii]n an? (?:report|story|article) (?:by|from|in))\s(?:a\s(?:report|story|article)\s(?:by|from|in)\s|reporting\s(?:by|from)\s)?${NAME}`,
    'gu',
  ),
  new RegExp(
    String.raw`${NAME}\s(?:has\s|had\s)?(?:first\s|exclusively\s)?(?:reported|reports|revealed|says in a report)(?![\p{L}])`,
    'gu',
  ),
  // A house's scoop: "Halden Wire broke the news"
  new RegExp(
    String.raw`${NAME}\s(?:has\s|had\s)?(?:broke(?:n)?\sthe\s(?:news|story)|got\swind\sof|was\s(?:the\s)?first\s(?:to\sreport|with\sthe\snews)|published\sthe\s(?:news|story))(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`^(?:By\s)?(?:[\p{Lu}, ]{0,30})?\(${NAME}\)`, 'gu'),
]

/** What is said of outlets alone: that somebody told them something, or that they reported it. */
const REPORTED = [
  new RegExp(String.raw`(?:told|reported by|as quoted by)\s${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME}\s(?:has\s|had\s)?(?:first\s|exclusively\s)?(?:reported|reports|revealed)(?![\p{L}])`, 'gu'),
]

/** Outlets by the names they go by. */
export class Outlets {
  private readonly families = new Map<string, string>()

  /** Its publisher's name as first seen. */
  private readonly display = new Map<string, string>()

  /** A family by the name readers know. */
  nameOf(family: string): string {
    return this.display.get(family) ?? family
  }

  /** Families whose documents are told of: naming them credits nobody's reporting. */
  private readonly documents = new Set<string>()

  /** Learns the names of an article's publisher. */
  learn(publisher: string, family: string, publishes: Publishes = 'news'): void {
    if (publishes === 'documents' && this.documents.size < MAX_NAMES) this.documents.add(family)
    if (!this.display.has(family) && this.display.size < MAX_NAMES) this.display.set(family, publisher)
    for (const name of [publisher, family]) {
      const key = plain(name)
      if (key.length > 2 && !this.families.has(key) && this.families.size < MAX_NAMES) this.families.set(key, family)
    }
  }

  /** The family behind a spoken name, or null where none is known. */
  familyOf(name: string): string | null {
    return this.families.get(plain(name)) ?? null
  }

  /**
   * The family an article credits with the reporting it carries, or null: what the reader of its claims found, else a
   * credit in its opening words to an outlet we know. Crediting oneself is no credit.
   */
  creditOf(article: StoryArticle): string | null {
    const stated = article.creditedOrigin
    const family = stated ? (stated.family ?? this.familyOf(stated.name) ?? stated.name) : this.spoken(article)
    return family === null || family === article.family || plain(family) === plain(article.publisher) ? null : family
  }

  /** The families of the outlets that a text names, other than its own. Reads at most 6,000 characters. */
  namedIn(text: string, own: string): Set<string> {
    const named = new Set<string>()
    for (const m of text.slice(0, MAX_READ).matchAll(NAMES)) {
      const family = this.longestKnown(m[0])
      if (family !== null && family !== own) named.add(family)
    }
    return named
  }

  /**
   * The families of outlets that a text names at least twice and says to have reported or been told: it may lean on their reports throughout.
   * Whom a report is about is named as often, but nobody "told" it anything.
   */
  leansOn(text: string, own: string): Set<string> {
    const read = text.slice(0, MAX_READ)
    const counts = new Map<string, number>()
    for (const m of read.matchAll(NAMES)) {
      const family = this.longestKnown(m[0])
      if (family !== null && family !== own) counts.set(family, (counts.get(family) ?? 0) + 1)
    }
    const leant = new Set<string>()
    if (![...counts.values()].some((count) => count >= 2)) return leant
    for (const pattern of REPORTED)
      for (const m of read.matchAll(pattern)) {
        const family = this.reporterIn(m[1]!)
        if (family !== null && (counts.get(family) ?? 0) >= 2) leant.add(family)
      }
    return leant
  }

  private spoken(article: StoryArticle): string | null {
    const text = `${article.title}\n${(article.text || article.summary || '').slice(0, REACH)}`
    for (const pattern of CREDITS)
      for (const m of text.matchAll(pattern)) {
        const family = this.reporterIn(m[1]!)
        if (family) return family
      }
    return null
  }

  /** A name's family where it reports news. */
  private reporterIn(name: string): string | null {
    const family = this.longestKnown(name)
    return family !== null && this.documents.has(family) ? null : family
  }

  /** "The Morning Ledger on Monday" names "Morning Ledger": the longest beginning or end that is known. */
  private longestKnown(name: string): string | null {
    const parts = name.split(/\s+/)
    for (let n = parts.length; n > 0; n--) {
      const family = this.familyOf(parts.slice(0, n).join(' ')) ?? this.familyOf(parts.slice(parts.length - n).join(' '))
      if (family) return family
    }
    return null
  }
}

/** A name without article, web ending, "News" and the like, in lower case. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|co\.uk|net|org)$/, '')
    .replace(/\s+(?:news|newspaper|online|newswires?)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
