import type { Claim } from '../model/index.js'
import type { StoryMemberInput } from './contract.js'

/** How a text names a paper that others can read too: whoever rests on it alone has the origin that all of its readers have. */
const NOTE =
  /\b(?:note|research note|report|client note|survey|study|filing|press release|statement|memo|letter to (?:clients|investors|shareholders))\b/i
const NEAR = 80

/**
 * Whose reporting a first-hand article rests on: its publisher's family, or, where everything it attributes comes from one
 * document ("a note by Bank X"), that document's author. Two papers that rest on one bank's note are one origin.
 */
export function originOf(member: StoryMemberInput): string {
  const { article, analysis } = member
  const external = analysis.claims.filter((c) => c.basis !== 'own-reporting')
  if (external.length === 0) return `family:${article.family}`
  const speakers = new Set(external.map((c) => c.speaker.toLowerCase().trim()))
  const whole = `${article.title}\n\n${article.text}`
  if (speakers.size !== 1 || !external.some((c) => restsOnDocument(c, whole))) return `family:${article.family}`
  return `document:${[...speakers][0]}`
}

function restsOnDocument(claim: Claim, whole: string): boolean {
  if (claim.basis === 'document') return true
  if (claim.basis === 'on-record' || claim.basis === 'unnamed') return false
  return NOTE.test(whole.slice(Math.max(0, claim.start - NEAR), claim.end + NEAR))
}

/** How many origins independently report a story: first-hand families, those that rest on one document counted once. */
export function countIndependent(members: readonly StoryMemberInput[]): number {
  return new Set(members.filter((m) => m.assignment.firstHand).map(originOf)).size
}
