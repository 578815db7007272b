import { isTakenBack } from '../story/withdrawn.js'
import type { Facts } from './facts.js'
import { percentSize, plainSymbol } from './grammar.js'
import { linesOf } from './sections/editorial.js'
import { sessionWords } from './sections/measured.js'

/** The origin's own headline; without an article left, the story's. */
export const headlineOf = ({ origin, evidence }: Facts): string => origin?.title ?? evidence.story.title

/** What it is and how far it can be leaned on: the playbook's line, or else the move, and the sourcing in few words. */
export function standfirstOf(facts: Facts): string {
  const line = linesOf(facts, 'standfirst', 1)[0]?.text ?? moveLine(facts)
  return [line, sourcingLine(facts)].filter(Boolean).join(' ')
}

function moveLine(facts: Facts): string | null {
  const { leading } = facts
  if (!leading || Math.abs(leading.value) < 0.05) return null
  return `${plainSymbol(leading.symbol)} ${leading.value < 0 ? 'lost' : 'gained'} ${percentSize(leading.value)} on ${sessionWords(facts, leading.asOf)}.`
}

function sourcingLine({ conditions, conflicts, origin, others, copies, evidence }: Facts): string {
  const conflict = conflicts[0]
  if (conflict) {
    const [a, b] = conflict.sides
    const other = b!.member.role === 'republication' ? 'a rewrite' : b!.member.publisher
    return `The ${conflict.money ? 'size' : (conflict.measure ?? 'figure')} is disputed: ${a!.member.publisher} has ${a!.evidence.figure.text}, ${other} ${b!.evidence.figure.text}.`
  }
  if (!origin) return ''
  if (isTakenBack(evidence.story.members)) return 'Its publisher has withdrawn it.'
  if (conditions.has('no-origin')) return 'Nobody reports it first-hand.'
  if (conditions.has('issuer'))
    return others.length > 0
      ? `${origin.publisher} says so itself; ${others[0]!.publisher} reports on it.`
      : `${origin.publisher} says so itself.`
  if (others.length > 0)
    return conditions.has('one-origin')
      ? `${origin.publisher} and ${others[0]!.publisher} rest on one origin.`
      : `${origin.publisher} and ${others[0]!.publisher} each report it first-hand.`
  return copies.length > 0 ? `One origin, ${origin.publisher}; the rest carry it.` : `One origin so far, ${origin.publisher}.`
}
