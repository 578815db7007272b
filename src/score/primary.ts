import { isEvent } from '../extract/index.js'
import { type Member, once } from '../model/index.js'
import type { Evidence } from './factors/contract.js'

/** How documents open: a notice, a release, a filing. At the beginning of a line. */
const OPENS_DOCUMENT =
  /^(?:advisory notice|notice (?:\d|to)|member notice|circular|consultation paper|press release|news release|for immediate release|regulatory announcement|form \d{1,2}-[a-z]|statement by|statement of)\b/im
/** Words before an outlet's name where the text only says whom somebody spoke to. */
const SPOKEN_TO = /\b(?:told|tells|by|to|seen by|for|with)\s+(?:the\s+)?$/
/** The opening that is read for these signs, in UTF-16 units. */
const OPENING = 600
const RUMOUR =
  /\b(?:rumou?rs?|unconfirmed|supposedly|word is|hearing that|hearing a|(?:nothing|not) confirmed|no confirmation|treat as a rumou?r|anonymous account)\b/i
const ESTIMATE =
  /\b(?:estimated|reckons?|projected|(?:the|an) estimate|(?:strategists|economists|analysts) estimate|(?:bank|desk|firm|model|it) estimates|estimates (?:the|that|it|a)|back-of-the-envelope|puts (?:it|the) at)\b|, [A-Z][\w& .]{2,40} estimates\b/
/** "said in a filing", "according to its notice": a paper that anybody can read. A note to clients is not one. */
const PUBLIC_PAPER =
  /\b(?:said|says|shows?|showed|announced|reported|according to|filed|published)\b[^.]{0,80}?\b(?:notice|filing|statement|release|report|consultation paper|circular|prospectus|press release|minutes|bulletin)\b|\b(?:notice|filing|release|consultation paper|circular|prospectus) (?:shows?|showed|said)\b/i

/**
 * The name of whoever tells of their own act in a document of their own (an issuer's release, an exchange's notice, a
 * regulator's paper), or null. Only a first-hand source of tier A can: the words alone could be anybody's.
 */
export const ownDocumentOf = once(ownDocument)

function ownDocument({ story, lead }: Evidence): string | null {
  const origin = story.members.find((m) => m.firstHand && m.tier === 'A')
  if (!origin) return null
  const opening = lead.slice(0, OPENING)
  return OPENS_DOCUMENT.test(opening) || speaksOfItself(opening, origin.publisher) ? origin.publisher : null
}

/** Words after an outlet's name where the text tells what the outlet wrote or saw, which is what every outlet does. */
const WROTE =
  /^(?:['’]s)? (?:has |had )?(?:first |earlier |exclusively )?(?:report(?:s|ed)|wrote|learn(?:ed|t)|seen|reviewed|calculat(?:es|ed)|understands|poll(?:ed)?|survey(?:ed)?|photo)\b/
/** "NEW YORK (Halden Wire) --", "Halden Wire -": whose text it is, set before it. */
const DATELINE = /^\)|^ {0,2}(?:--|[–—-] )/
const MOST_NAMINGS = 20

/** The opening names its publisher as somebody who acts, not as whom somebody spoke to or whose text it is. */
export function speaksOfItself(opening: string, publisher: string): boolean {
  if (publisher.length < 3) return false
  const text = opening.toLowerCase()
  const name = publisher.toLowerCase()
  let at = text.indexOf(name)
  for (let n = 0; at >= 0 && n < MOST_NAMINGS; n++) {
    const after = text.slice(at + name.length, at + name.length + 40)
    if (!SPOKEN_TO.test(text.slice(Math.max(0, at - 20), at)) && !DATELINE.test(after) && !WROTE.test(after)) return true
    at = text.indexOf(name, at + name.length)
  }
  return false
}

const namesPublicPaper = once(({ lead }: Evidence) => PUBLIC_PAPER.test(lead.slice(0, 2 * OPENING)))

/**
 * Whose word the story stands on: its first-hand members; where there is none, sources of tier A that carry a public paper
 * by name (a wire on a statistics office's release), since anybody can read that paper.
 */
export const reportersOf = once(reporters)

function reporters(evidence: Evidence): Member[] {
  const { members } = evidence.story
  const firstHand = members.filter((m) => m.firstHand)
  if (firstHand.length > 0 || !namesPublicPaper(evidence)) return firstHand
  return members.filter((m) => m.tier === 'A')
}

/** Whether a first-hand source of tier A rests on a document that others can read. */
export const restsOnDocument = once(onDocument)

function onDocument(evidence: Evidence): boolean {
  const { claims } = evidence
  const trusted = new Set(
    reportersOf(evidence)
      .filter((m) => m.tier === 'A')
      .map((m) => m.articleId),
  )
  if (trusted.size === 0) return false
  return namesPublicPaper(evidence) || claims.some((c) => trusted.has(c.articleId) && !c.relayed && c.basis === 'document')
}

/** The text itself says that nobody has confirmed it. */
export const isRumour = once(({ lead }: Evidence) => RUMOUR.test(lead))

/** The news is somebody's estimate rather than a thing that happened. */
export const isEstimate = once(({ lead }: Evidence) => ESTIMATE.test(lead.slice(0, OPENING)))

/** It says of itself that it tells again what was told. */
export const isRetelling = ({ story }: Evidence): boolean =>
  story.eventTypes.some((t) => !isEvent(t) && t.type === 'commentary.record.recap' && t.confidence >= 0.5)
