import type { BriefSection, BriefSentence, Member, StoryClaim } from '../../model/index.js'
import { wholeText } from '../../model/index.js'
import { withdrawalOf } from '../../story/withdrawn.js'
import { isCommonStart } from '../check/common-words.js'
import type { Facts } from '../facts.js'
import { agreements, type Conflict } from '../figures.js'
import { capital, listWords } from '../grammar.js'
import { leadSentence } from '../lead.js'
import type { QuoteBudget } from '../quotes.js'
import { ofFigure, ofTitle, reported, section } from '../sentences.js'
import { shortName } from '../verbatim.js'

const MOST_OTHERS = 2
const MOST_CONFLICTS = 2
const MOST_AGREEMENTS = 2

/** "What happened": the origin's own words, what others found themselves, and which figures agree or do not. */
export function whatHappened(facts: Facts, quotes: QuoteBudget): BriefSection {
  const { origin, others } = facts
  if (!origin) return section('What happened', [], 'no article is left in this story')
  const sentences = [
    leadOf(facts, origin, quotes),
    ...onePerFamily(others)
      .slice(0, MOST_OTHERS)
      .map((m) => otherOf(facts, m, quotes)),
    ...facts.conflicts.slice(0, MOST_CONFLICTS).map(conflictSentence),
    ...agreed(facts),
  ].filter((s) => s !== null)
  return section('What happened', sentences, 'its source allows no quotation')
}

/** The lead in quotation marks; an article without one that can be quoted is told by its headline. */
function quoteLead(facts: Facts, member: Member, quotes: QuoteBudget) {
  const article = facts.evidence.articles.get(member.articleId)
  const lead = article ? leadSentence(article, member.publisher) : null
  const quote = lead && quotes.take(member.sourceId, lead.text)
  if (quote && lead)
    return {
      quoted: quote.quoted,
      provenance: { articleId: member.articleId, start: lead.start, end: lead.start + quote.length },
    }
  const title = quotes.take(member.sourceId, member.title)
  return title && { quoted: title.quoted, provenance: ofTitle(member) }
}

function leadOf(facts: Facts, member: Member, quotes: QuoteBudget): BriefSentence | null {
  const lead = quoteLead(facts, member, quotes)
  if (!lead) return null
  const { publisher } = member
  const withdrawal = withdrawalOf(member)
  if (withdrawal) {
    const how = withdrawal === 'withdrawn' ? 'which has withdrawn the article since' : 'resting on a report that was withdrawn'
    return reported(`${publisher}, ${how}, wrote: ${lead.quoted}.`, [lead.provenance])
  }
  const opening = facts.issuer
    ? facts.say('issuer', [
        `${publisher} says in its own notice:`,
        `${publisher} itself announces:`,
        `In its own words, ${publisher}:`,
      ])
    : member.role === 'republication' || !member.firstHand
      ? facts.say('carried', [`${publisher}, without reporting of its own, writes:`, `${publisher} passes on:`])
      : member.tier === 'C'
        ? facts.say('opinion', [`${publisher}, a comment, writes:`, `In a comment, ${publisher} writes:`])
        : facts.say('lead', [`${publisher} reports:`, `${publisher}, first with it, reports:`, `As ${publisher} reports it:`])
  return reported(`${opening} ${lead.quoted}.`, [lead.provenance])
}

function otherOf(facts: Facts, member: Member, quotes: QuoteBudget): BriefSentence | null {
  const lead = quoteLead(facts, member, quotes)
  if (!lead) return null
  const { publisher } = member
  const opening = facts.say(`other:${member.articleId}`, [
    `${publisher}, on its own reporting:`,
    `${publisher} separately reports:`,
    `From ${publisher}, reporting for itself:`,
  ])
  return reported(`${opening} ${lead.quoted}.`, [lead.provenance])
}

/** Both values side by side, with who has each and how. */
function conflictSentence(conflict: Conflict): BriefSentence {
  const [first, ...rest] = conflict.sides
  const about = conflict.money ? 'The size' : 'A figure'
  const of = conflict.measure ? ` of the ${conflict.measure}` : ''
  const others = rest.map(({ evidence, member }) => {
    const how = member.role === 'republication' ? `${member.publisher}’s rewrite` : member.publisher
    const bare = evidence.figure.unit === null && conflict.money ? ', no currency written' : ''
    return `${how} has ${evidence.figure.text}${bare}`
  })
  const digit = conflict.lostDigit ? ' (possible lost digit)' : ''
  return reported(
    `${about}${conflict.money ? of : of.replace(' of', ' for')} is disputed: ${first!.member.publisher} has ${first!.evidence.figure.text}; ${others.join('; ')}${digit}.`,
    conflict.sides.map((s) => ofFigure(s.evidence)),
  )
}

function agreed(facts: Facts): BriefSentence[] {
  return agreements(facts.evidence.story)
    .filter(({ measure }) => !HALF_A_CLAUSE.test(measure))
    .slice(0, MOST_AGREEMENTS)
    .map(({ measure, values }) => {
      const { text, direction, period } = values[0]!.figure
      const what = direction === 'down' ? `a fall of ${text}` : direction === 'up' ? `a rise of ${text}` : text
      const both = values.length === 2 ? ' both' : ''
      return reported(
        `${listWords(values.map((v) => v.publisher))}${both} give ${what} for ${named(facts, measure)}${period ? ` (${capital(period)})` : ''}.`,
        values.map(ofFigure),
      )
    })
}

/** "62% of retail investors thought": a measure that breaks off after its verb names nothing. */
const HALF_A_CLAUSE =
  /\b(?:thought|think|said|say|believed?|expect(?:ed)?|want(?:ed)?|plan(?:ned)?|answered|were|was|is|are|has|have|had)$/

/** A measure with the story's symbols in capitals: "the SOXX chip fund". */
function named(facts: Facts, measure: string): string {
  const symbols = new Set(facts.moves.map((m) => m.symbol.toLowerCase()))
  return `the ${measure.replace(/[a-z]+/g, (word) => (symbols.has(word) ? word.toUpperCase() : word))}`
}

const onePerFamily = (members: readonly Member[]): Member[] =>
  [...new Map([...members].reverse().map((m) => [m.family, m])).values()].reverse()

const MOST_CLAIMS = 4
const SURE = 0.8

/** "Who said what": which papers are origins and which only carry them, then people, directly quoted before told of. */
export function whoSaidWhat(facts: Facts, quotes: QuoteBudget): BriefSection {
  const sentences = [...firstHand(facts), ...carriers(facts), ...commentators(facts), ...people(facts, quotes)]
  return section('Who said what', sentences, 'nobody is named as saying anything')
}

function firstHand({ origin, others, issuer, conditions }: Facts): BriefSentence[] {
  if (!origin?.firstHand) return []
  if (origin.tier === 'C' && others.length === 0)
    return [reported(`${origin.publisher} alone tells of it, in a post or comment.`, [ofTitle(origin)])]
  const more = onePerFamily(others)
  const first = `${origin.publisher}${issuer ? ' (for itself)' : ''}`
  const onOne = conditions.has('one-origin') ? ', on one origin' : ''
  const text =
    more.length > 0
      ? `First-hand: ${listWords([first, ...more.map((m) => m.publisher)])}${onOne}.`
      : `First-hand: ${first} alone.`
  return [reported(text, [origin, ...more].map(ofTitle))]
}

function carriers({ copies, origin, evidence }: Facts): BriefSentence[] {
  const of = new Map(evidence.story.members.map((m) => [m.articleId, m.publisher]))
  const names = [...new Set(copies.map((c) => c.publisher))]
  if (names.length === 0) return []
  const carried = of.get(copies[0]!.of ?? '') ?? origin?.publisher
  const whom = copies.every((c) => (of.get(c.of ?? '') ?? origin?.publisher) === carried) ? carried : 'others’ reporting'
  const one = names.length === 1
  return [
    reported(
      `${capital(listWords(names))} ${one ? 'republishes' : 'republish'} ${whom} and ${one ? 'counts' : 'count'} as no further origin.`,
      copies.slice(0, 8).map(ofTitle),
    ),
  ]
}

function commentators({ commentary }: Facts): BriefSentence[] {
  const names = [...new Set(commentary.map((c) => c.publisher))]
  if (names.length === 0) return []
  return [
    reported(
      `${capital(listWords(names))} ${names.length === 1 ? 'is' : 'are'} commentary, which confirms nothing.`,
      commentary.map(ofTitle),
    ),
  ]
}

/** Whether the claim's words stand in quotation marks in the article. */
const isDirect = (whole: string, claim: StoryClaim): boolean =>
  /["“]\s{0,1}$/.test(whole.slice(Math.max(0, claim.start - 2), claim.start))

function people(facts: Facts, quotes: QuoteBudget): BriefSentence[] {
  const { story, articles } = facts.evidence
  const members = new Map(story.members.map((m) => [m.articleId, m]))
  const usable = story.claims.flatMap((claim) => {
    const member = members.get(claim.articleId)
    const article = articles.get(claim.articleId)
    if (!member || !article || member.role === 'republication' || !isStatement(claim)) return []
    const whole = wholeText(article)
    if (whole.slice(claim.start, claim.end) !== claim.text) return []
    const direct = isDirect(whole, claim)
    const start = claim.start + (direct ? 0 : addressed(claim))
    const text = whole.slice(start, claim.end)
    return direct || (text.split(/\s+/).length >= FEWEST_TOLD && !UNANCHORED.test(text))
      ? [{ claim, member, direct, start, text }]
      : []
  })
  const sentences: BriefSentence[] = []
  const heard = new Set<string>()
  for (const { claim, member, direct, start, text } of usable.sort((a, b) => Number(b.direct) - Number(a.direct))) {
    if (sentences.length >= MOST_CLAIMS) break
    if (heard.has(claim.speaker) || isOwnHouse(claim.speaker, member.publisher)) continue
    const quote = quotes.take(member.sourceId, text)
    if (!quote) continue
    heard.add(claim.speaker)
    sentences.push(
      reported(saidSentence(claim, member, direct, quote.quoted), [
        { articleId: claim.articleId, start, end: start + quote.length },
      ]),
    )
  }
  return sentences
}

/** "The Office" of the Office of Market Conduct: a paper that speaks of itself. */
const isOwnHouse = (speaker: string, publisher: string): boolean => bareName(publisher).startsWith(bareName(speaker))
const bareName = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** Told without what it speaks of, such a statement says nothing. */
const UNANCHORED = /^(?:it|they|he|she|this|these|those|you|we|i|us|me|them|him|her)\b|\bdo so\b/i

/** An indirect statement shorter than this tells little without its surroundings. */
const FEWEST_TOLD = 8

/** "told clearing members in a circular that ...": how far the statement itself is from the start of what was found. */
function addressed({ verb, text }: StoryClaim): number {
  const that = /^(?:tell|tells|told)$/.test(verb) ? text.indexOf(' that ') : -1
  return that > 0 ? that + ' that '.length : 0
}

const PRONOUN =
  /^(?:it|he|she|they|we|i|you|this|that|these|those|who|two|three|four|both|some|others?|many|most|one|(?:its|his|her|their|our)\b.{1,200})$/i

/** A speaker that is one, and words that are a statement. */
function isStatement(claim: StoryClaim): boolean {
  const { speaker, text, confidence } = claim
  if ((confidence ?? 1) < SURE || claim.relayed || PRONOUN.test(speaker) || shortName(speaker) !== speaker) return false
  if (!/\s/.test(speaker) && (/^\p{Ll}/u.test(speaker) || isCommonStart(speaker.toLowerCase(), '', false))) return false
  return text.split(/\s+/).length >= 5
}

/** Verbs after which stands what something is called, and no statement of its own. */
const NAMES = /^(?:call|describe|term|label|dub)(?:s|ed|bed|led|med)?$|^described$/

function saidSentence(claim: StoryClaim, member: Member, direct: boolean, quoted: string): string {
  const speaker = capital(claim.speaker)
  if (direct) return `${speaker}${claim.basis === 'unnamed' ? ', unnamed,' : ''} to ${member.publisher}: ${quoted}.`
  if (/^“to [a-z]/.test(quoted) || NAMES.test(claim.verb)) return `${speaker} ${claim.verb} ${quoted} (${member.publisher}).`
  return `${speaker}, as ${member.publisher} tells it: ${quoted}.`
}
