import type { EventTag } from '../model/index.js'
import type { ExtractorFactory } from './contract.js'
import { compileTriggers, matchTriggers, readTriggerText, type TriggerHit, type TriggerText } from './event-types/triggers.js'
import { compileWays } from './event-types/ways.js'

/** Tags below this are not given. */
const MIN_CONFIDENCE = 0.3
const MAX_TAGS = 6
/** The body is read this far; what an article is about stands before that. In UTF-16 units. */
const MAX_CHARS = 12_000
/** Opening text that says what an article is about, in UTF-16 units after the title. */
const LEAD = 500
/** What a trigger is worth by its length: one word may mean many things. */
const WORTH = { phrase: 0.75, word: 0.6, weak: 0.25 }
/** What a place is worth: a passing mention further down counts little, and all of them together no more than `MAX_BODY`. */
const PLACE = { title: 1, lead: 0.6, body: 0.12 }
const MAX_BODY = 0.25
/** Whether a text is talk, an advert or off the desk is said by its title; below it, such words are mostly passing ones. */
const TALK = /^(?:commentary|off-desk)\./
const TALK_BELOW = 0.35
/** A title whose words the text nowhere takes up is not borne out; it counts this much, where there is a text. */
const NOT_BORNE_OUT = 0.12
/** From so many words on there is a text that could bear out its title. */
const MIN_TEXT_WORDS = 20

/**
 * Kinds of events by config/taxonomy.yaml. Each trigger found is one piece of evidence: worth most in the title, less in the
 * lead, little below; more for phrases than for words. Pieces combine as independent hints (noisy-or). `needs` and `against`
 * decide meaning. Kinds that tell one move are one, by where title and lead say that it went.
 */
export const eventTypes: ExtractorFactory = ({ taxonomy }) => {
  const compiled = compileTriggers(taxonomy)
  const ways = compileWays(taxonomy)
  return {
    name: 'event-types',
    version: '3',
    extract(prepared) {
      const { titleEnd } = prepared
      const text = readTriggerText(compiled, prepared, MAX_CHARS)
      const isBorneOut = bearing(text, titleEnd)
      const byType = new Map<string, { doubt: number; body: number }>()
      const hits = matchTriggers(compiled, text)
      for (const hit of hits) {
        const move = ways.moveOf(hit.type)
        const found = byType.get(move) ?? { doubt: 1, body: 0 }
        byType.set(move, found)
        const worth = hit.weak ? WORTH.weak : hit.words > 1 ? WORTH.phrase : WORTH.word
        if (hit.start < titleEnd) found.doubt *= 1 - worth * PLACE.title * (isBorneOut(hit) ? 1 : NOT_BORNE_OUT)
        else {
          const below = worth * (titleEnd > 0 && TALK.test(hit.type) ? TALK_BELOW : 1)
          if (hit.start < titleEnd + LEAD) found.doubt *= 1 - below * PLACE.lead
          else found.body = Math.min(MAX_BODY, found.body + below * PLACE.body)
        }
      }
      return { eventTypes: rank([...byType].map(([move, found]) => [ways.kindOf(move, hits, text, titleEnd), found])) }
    },
  }
}

/** Tells whether the text below the title takes up at least one word of a hit that stands in the title. */
function bearing({ count, pieces, starts }: TriggerText, titleEnd: number): (hit: TriggerHit) => boolean {
  const below = starts.findIndex((start) => start >= titleEnd)
  if (below < 0 || count - below < MIN_TEXT_WORDS) return () => true
  const inTitle = new Set(pieces.slice(0, below).map((piece) => piece.stem))
  const takenUp = new Set<string>()
  for (let i = below; i < count; i++) if (inTitle.has(pieces[i]!.stem)) takenUp.add(pieces[i]!.stem)
  // A hit may run on from the title into the text.
  return ({ first, end }) =>
    pieces.slice(first, end).some(({ stem }, i) => stem.length > 2 && (first + i >= below || takenUp.has(stem)))
}

function rank(byType: readonly (readonly [string, { doubt: number; body: number }])[]): EventTag[] {
  return byType
    .map(([type, { doubt, body }]) => ({ type, confidence: Math.round((1 - doubt * (1 - body)) * 1000) / 1000 }))
    .filter((t) => t.confidence >= MIN_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.type < b.type ? -1 : 1))
    .slice(0, MAX_TAGS)
}
