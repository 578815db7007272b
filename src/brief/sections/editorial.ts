import { waitsOn } from '../../market/index.js'
import type { BriefSection, BriefSentence, Provenance, SectionName } from '../../model/index.js'
import { isTakenBack } from '../../story/withdrawn.js'
import type { Facts } from '../facts.js'
import { dayWords, listWords } from '../grammar.js'
import { fillSlots, holds, type PlaybookPart } from '../playbooks.js'
import { reported, section } from '../sentences.js'
import { marginDebtSentence, mechanisms, weatherSentence } from './measured.js'

const NO_PLAYBOOK = 'no playbook for this kind of event'
const NO_LINE = 'the playbook has nothing for what is known of this event'

/** The first `most` lines of a playbook's part whose conditions hold and whose slots can be filled. */
export function linesOf(facts: Facts, part: PlaybookPart, most: number): BriefSentence[] {
  const { playbook, conditions, slots } = facts
  const sentences: BriefSentence[] = []
  playbook?.[part].forEach((line, i) => {
    if (sentences.length >= most || !holds(line.when, conditions)) return
    const text = fillSlots(facts.say(`${part}:${i}`, line.text), slots)
    if (text !== null) sentences.push({ text, kind: 'editorial', provenance: [fromPlaybook(playbook.id)] })
  })
  return sentences
}

const fromPlaybook = (id: string): Provenance => ({ playbook: id })

const editorial = (facts: Facts, name: SectionName, sentences: BriefSentence[]): BriefSection =>
  section(name, sentences, facts.playbook ? NO_LINE : NO_PLAYBOOK)

/** "Technical details": the mechanism in the editors' words beside what could be measured of it. */
export const technicalDetails = (facts: Facts): BriefSection =>
  editorial(facts, 'Technical details', [...linesOf(facts, 'technical', 3), ...mechanisms(facts)])

export function context(facts: Facts): BriefSection {
  const weather = weatherSentence(facts)
  const debt = facts.playbook?.eventTypes.some((t) => /leverage|margin/.test(t)) ? marginDebtSentence(facts) : null
  return editorial(
    facts,
    'Context and significance',
    [weather, debt, ...linesOf(facts, 'context', 3)].filter((s) => s !== null),
  )
}

/** "What to watch": the playbook's signals, the dates the coverage names, and the calendar's. */
export function whatToWatch(facts: Facts): BriefSection {
  const sentences = [...linesOf(facts, 'watch', 4), ...datesNamed(facts), ...calendar(facts)]
  return editorial(facts, 'What to watch', facts.playbook || facts.ahead.length > 0 ? sentences : [])
}

function datesNamed({ ahead }: Facts): BriefSentence[] {
  if (ahead.length === 0) return []
  const named = ahead.map(({ day, member }) => `${dayWords(day)} (${member.publisher})`)
  return [
    reported(
      `${ahead.length === 1 ? 'A date' : 'Dates'} the coverage names: ${listWords(named)}.`,
      ahead.map(({ member, start, end }) => ({ articleId: member.articleId, start, end })),
    ),
  ]
}

const MOST_EVENTS = 3

/** How the calendar writes that a day is an estimate. Such a release of the story's own day may be what the story tells of. */
const ABOUT = /, about this day$/

/** Dates that this kind of story waits on: what everybody knows of is no news to it. */
function calendar({ evidence }: Facts): BriefSentence[] {
  const { eventTypes, instruments, members } = evidence.story
  const story = {
    types: eventTypes.map((t) => t.type),
    symbols: instruments.map((i) => i.symbol),
    titles: members.map((m) => m.title),
  }
  const awaited = evidence.events.filter((e) => waitsOn(e, story))
  const events = awaited.filter((e) => !ABOUT.test(e.name) || e.day > evidence.now.slice(0, 10)).slice(0, MOST_EVENTS)
  if (events.length === 0) return []
  const named = events.map((e) => {
    const name = e.name.replace(ABOUT, '')
    const written = /^[A-Z]{2}|^Russell/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
    return `${written} ${ABOUT.test(e.name) ? 'about' : 'on'} ${dayWords(e.day)}`
  })
  return [{ text: `On the calendar: ${listWords(named)}.`, kind: 'editorial', provenance: [fromPlaybook('calendar')] }]
}

export const bottomLine = (facts: Facts): BriefSection =>
  editorial(facts, 'Bottom line for practitioners', linesOf(facts, 'bottomLine', 3))

const KEY_POINTS = 3

/** Three points that stand alone: the editors' two, then how well the story is sourced. */
export function keyPoints(facts: Facts): BriefSection {
  if (!facts.playbook) return editorial(facts, 'Key points', [])
  const own = linesOf(facts, 'keyPoints', KEY_POINTS - 1)
  return editorial(
    facts,
    'Key points',
    [...own, sourcing(facts), ...linesOf(facts, 'keyPoints', 9).slice(own.length)].slice(0, KEY_POINTS),
  )
}

/** How far the story can be leaned on, in one sentence. */
export function sourcing(facts: Facts): BriefSentence {
  const { conditions, origin, conflicts, evidence } = facts
  const who = origin?.publisher ?? 'its publisher'
  const text = conditions.has('conflict')
    ? facts.say('sourced', [
        `A figure is disputed${conflicts[0]?.measure ? ` (the ${conflicts[0].measure})` : ''}: use the range, not the headline, until one side is settled.`,
        `Sources differ on ${conflicts[0]?.measure ? `the ${conflicts[0].measure}` : 'one figure'}; carry both values until it is settled.`,
      ])
    : isTakenBack(evidence.story.members)
      ? 'Its publisher has withdrawn it: it is not to be relied on unless somebody else reports it.'
      : conditions.has('no-origin')
        ? 'No paper reports it first-hand: treat it as unconfirmed.'
        : conditions.has('issuer')
          ? facts.say('sourced', [
              `${who} says so itself: the fact is firm, its reading is not.`,
              `The source is ${who} itself; what follows from it is judgement.`,
            ])
          : evidence.story.independentPublishers > 1
            ? facts.say('sourced', ['More than one newsroom reports it first-hand.', 'It rests on more than one origin.'])
            : facts.say('sourced', [
                `It rests on one origin, ${who}; copies add no confirmation.`,
                `One origin so far, ${who}: hold back what hangs on it alone.`,
              ])
  return {
    text,
    kind: 'editorial',
    provenance: origin ? [{ articleId: origin.articleId, start: 0, end: origin.title.length }] : [],
  }
}
