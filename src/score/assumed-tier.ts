import type { Source, Tier } from '../model/index.js'
import { speaksOfItself } from './primary.js'

/** How posts and forums call themselves. */
const SOCIAL =
  /\b(?:anonymous|social media|social post|forum|reddit|tweet|twitter|x\.com|telegram|discord|stocktwits|message board|chat ?room|blog|newsletter|podcast)\b/i
/** How documents are called. */
const DOCUMENT =
  /\b(?:notice|filing|circular|press release|news release|regulatory announcement|prospectus|edgar|8-k|6-k|10-[qk])\b/i
/** Opening text in which a party speaks of itself, in UTF-16 units. */
const OPENING = 600

/**
 * Where a text comes from when only its source's name is told: the listed source of that name; else what the name says of itself
 * (a post, a filing); else tier A where the text tells of the source's own act, since an issuer's word about itself is a primary
 * document; else B. `text` is the title and the text.
 */
export function assumedOrigin(name: string, text: string, listed: readonly Source[]): { tier: Tier; family: string } {
  const wanted = name.trim().toLowerCase()
  const known = listed.find((s) => [s.id, s.name, ...s.creditNames].some((n) => n.toLowerCase() === wanted))
  if (known) return { tier: known.tier, family: known.family }
  if (SOCIAL.test(name)) return { tier: 'C', family: name }
  return { tier: DOCUMENT.test(name) || speaksOfItself(text.slice(0, OPENING), name) ? 'A' : 'B', family: name }
}
