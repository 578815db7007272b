import type { Claim } from '../model/index.js'
import type { StoryMemberInput } from './contract.js'

/** How a text names a paper that others can read too: whoever rests on it alone has the origin that all of its readers have. */
const NOTE =
  /\b(?:note|research note|report|client note|survey|study|filing|press release|statement|memo|letter to (?:clients|investors|shareholders))\b/i
const NEAR = 80
/** A paper that stands for whoever wrote it: "the note", "a report". */
const PAPER =
  /^(?:the|a|an|its|their|this) (?:[a-z]+ )?(?:note|report|survey|study|filing|release|statement|memo|letter|document|notice)$/
/** A house's people speak for the house: "strategists at Brandt & Co" and "the bank Brandt & Co" are Brandt & Co. */
const PEOPLE =
  /^(?:the |an? )?(?:[a-z]+ ){0,2}(?:analysts?|strategists?|economists?|researchers?|traders?|spokes(?:man|woman|person|people)) (?:at|of|from|for|with) /
const TITLE = /^(?:the |an? )?(?:bank|broker|brokerage|firm|company|fund|agency|institute|exchange|tracker) (?=\S)/

/**
 * Whose reporting a first-hand article rests on: its publisher's family, or, where everything it attributes comes from one
 * document ("a note by Bank X"), that document's author. Two papers that rest on one bank's note are one origin.
 */
export function originOf(member: StoryMemberInput): string {
  const { article, analysis } = member
  const own = `family:${article.family}`
  const external = analysis.claims.filter((c) => c.basis !== 'own-reporting')
  const whole = `${article.title}\n\n${article.text}`
  if (external.some((c) => c.basis === 'unnamed') || !external.some((c) => restsOnDocument(c, whole))) return own
  const authors = new Set(external.map((c) => authorOf(c.speaker)).filter((author) => author !== null))
  if (authors.size > 1) return own
  const [author] = authors
  return author !== undefined ? `document:${author}` : `document:${external[0]!.speaker.toLowerCase().trim()}`
}

/** The house behind a speaker's name, in lower case; null for a paper that does not say whose it is. */
export function authorOf(speaker: string): string | null {
  const plain = speaker.toLowerCase().replace(/\s+/g, ' ').trim()
  return PAPER.test(plain) ? null : plain.replace(PEOPLE, '').replace(TITLE, '')
}

function restsOnDocument(claim: Claim, whole: string): boolean {
  if (claim.basis === 'document') return true
  if (claim.basis === 'on-record' || claim.basis === 'unnamed') return false
  return NOTE.test(whole.slice(Math.max(0, claim.start - NEAR), claim.end + NEAR))
}

/** From here on a text is taken for opinion by its event type, or where its writer says "I" so often outside quotations. */
const OPINION = 0.6
const SAYS_I = 3

/** A column, a comment or a post (tier C): it says what its writer thinks of what others reported. */
export function isCommentary({ article, analysis }: StoryMemberInput): boolean {
  if (article.tier === 'C') return true
  if (analysis.eventTypes.some((e) => e.type === 'commentary.record.opinion' && e.confidence >= OPINION)) return true
  const unquoted = article.text.slice(0, MAX_READ).replace(/["“][^"“”]{0,600}["”]/g, '')
  return (unquoted.match(/\bI\b(?!\.)/g)?.length ?? 0) >= SAYS_I
}
const MAX_READ = 8_000

/**
 * How many origins independently report a story: first-hand families, those that rest on one document counted once, and with
 * its author where he is a publisher of the story himself. Commentary counts only where there is nothing else.
 */
export function countIndependent(members: readonly StoryMemberInput[]): number {
  const firstHand = members.filter((m) => m.assignment.firstHand)
  const reports = firstHand.filter((m) => !isCommentary(m))
  const counted = reports.length > 0 ? reports : firstHand
  return new Set(originsOf(counted)).size
}

/** The origin of each of a story's articles: as `originOf` tells, an author who publishes in the story being his house. */
export function originsOf(members: readonly StoryMemberInput[]): string[] {
  const families = familiesByName(members)
  return members.map((m) => {
    const origin = originOf(m)
    const author = origin.startsWith('document:') ? families.get(origin.slice('document:'.length)) : undefined
    return author === undefined ? origin : `family:${author}`
  })
}

/** The families that publish in a story, by the lower-case names they go by. */
export const familiesByName = (members: readonly StoryMemberInput[]): Map<string, string> =>
  new Map(
    members.flatMap((m) =>
      [m.article.publisher, m.article.family].map((name) => [name.toLowerCase(), m.article.family] as const),
    ),
  )
