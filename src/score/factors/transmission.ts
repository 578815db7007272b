import { isCommentary, isEvent, isOffDesk } from '../../extract/index.js'
import type { Audience, EventTag } from '../../model/index.js'
import { byPrefix } from '../kinds.js'
import { financialLanguage } from '../language.js'
import { isRumour } from '../primary.js'
import type { Evidence, Factor } from './contract.js'

/** What an unlisted kind of event is worth to an audience. */
const UNLISTED = 0.1
/** How much of a second kind of event beside the first counts of what is left to 1. */
const SECOND = 0.2
/** A rumour moves fewer decisions than a fact of the same kind. */
const RUMOURED = 0.85
/** What is left of an event that stands in a tip, a transcript or a retelling, and in something off the desk. */
const KEPT = { commentary: 0.35, offDesk: 0.1 }

/**
 * How directly the kind of event reaches limits, hedges, margin, liquidity or models: the audience's weight for its
 * strongest event type (longest dotted prefix wins), held back by how sure the type is, and by signs that no event is told
 * at all. Where no kind was recognised, the financial words of the title say what to expect.
 */
export const transmission: Factor = {
  name: 'transmission',
  part: 'importance',
  prior: (_, evidence) => expected(evidence),
  assess(evidence, audience) {
    const { story, lead } = evidence
    if (story.eventTypes.length === 0) {
      const { words } = financialLanguage(titleOf(lead))
      return {
        value: null,
        sentence:
          words.length > 0
            ? `No known kind of event; its words (${words.slice(0, 4).join(', ')}) say what to expect.`
            : 'No known kind of event, and no words of markets in its title.',
        evidence: [],
        missing: 'event type',
        higher: 'A kind of event that the desk knows would say how directly it acts.',
      }
    }
    const [first, second] = ranked(story.eventTypes.filter(isEvent), audience)
    const plain = (first?.value ?? 0) + SECOND * (1 - (first?.value ?? 0)) * (second?.value ?? 0)
    const drag = strongestDrag(story.eventTypes)
    const value = drag
      ? (1 - drag.confidence) * plain + drag.confidence * (weightOf(audience.eventTypes, drag) + keptBy(drag) * plain)
      : plain
    const best = Math.min(1, value) * (isRumour(evidence) ? RUMOURED : 1)
    return {
      value: best,
      sentence: sentenceOf(first?.tag, drag, best, audience.name),
      evidence: [first?.tag.type, drag?.type].filter((t) => t !== undefined),
      higher: higherOf(first?.tag, drag, audience),
    }
  },
}

const titleOf = (lead: string): string => lead.split('\n', 1)[0]!

/** A text of so many characters can bear out its title; then the title's words count no more than the text's. */
const TEXT_FROM = 120
/** A stray financial word or two stand in any text. */
const STRAY = 0.35

function languageOf(lead: string): number {
  const title = titleOf(lead)
  const body = lead.slice(title.length).trim()
  const byTitle = financialLanguage(title).value
  if (body.length < TEXT_FROM) return byTitle
  const byText = Math.max(0, financialLanguage(body).value - STRAY) / (1 - STRAY)
  return Math.min(byTitle, byText)
}

/** What a text without a known kind of event is worth: from next to nothing to an ordinary piece of company news. */
function expected({ story, lead }: Evidence): number {
  const language = languageOf(lead)
  const named = story.instruments.some((i) => i.salience >= 0.3) ? 0.08 : 0
  return 0.02 + (0.34 + named) * language
}

function ranked(tags: readonly EventTag[], audience: Audience): { tag: EventTag; value: number }[] {
  const best = new Map<string, { tag: EventTag; value: number }>()
  for (const tag of tags) {
    const value = weightOf(audience.eventTypes, tag) * (0.5 + 0.5 * tag.confidence)
    const root = tag.type.split('.', 1)[0]!
    if (value > (best.get(root)?.value ?? -1)) best.set(root, { tag, value })
  }
  return [...best.values()].sort((a, b) => b.value - a.value || (a.tag.type < b.tag.type ? -1 : 1))
}

/** The surest sign that no event is told. Off the desk counts before commentary. */
function strongestDrag(tags: readonly EventTag[]): EventTag | undefined {
  return tags
    .filter((t) => !isEvent(t))
    .sort((a, b) => Number(isOffDesk(b)) - Number(isOffDesk(a)) || b.confidence - a.confidence)[0]
}

const keptBy = (tag: EventTag): number => (isCommentary(tag) ? KEPT.commentary : KEPT.offDesk)

/** The audience's weight for an event type: its longest listed prefix. */
export const weightOf = (weights: Record<string, number>, tag: EventTag): number => byPrefix(weights, tag.type) ?? UNLISTED

function sentenceOf(tag: EventTag | undefined, drag: EventTag | undefined, value: number, audience: string): string {
  const channel = value >= 0.7 ? 'a direct channel' : value >= 0.35 ? 'an indirect channel' : 'hardly a channel'
  const what = tag ? nameOf(tag.type) : nameOf(drag!.type)
  const but = tag && drag ? `, told as ${nameOf(drag.type).toLowerCase()}` : ''
  return `${what}${but}: ${channel} to ${audience.toLowerCase()} decisions.`
}

function higherOf(tag: EventTag | undefined, drag: EventTag | undefined, audience: Audience): string {
  if (drag) return `Told as an event of its own, and not as ${nameOf(drag.type).toLowerCase()}, it would count more.`
  if (!tag) return 'A kind of event that the desk knows would say how directly it acts.'
  const weight = weightOf(audience.eventTypes, tag).toFixed(2)
  return `The text is ${Math.round(tag.confidence * 100)}% sure to be of this kind, which this audience weighs ${weight} of 1.`
}

/** The last two parts in words: "Leverage, unwind". */
const nameOf = (type: string): string => {
  const words = type.split('.').slice(-2).join(', ').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
