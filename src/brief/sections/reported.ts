import { type BriefSection, type BriefSentence, type Member, type StoryClaim, wholeText } from '../../model/index.js'
import type { BriefEvidence } from '../evidence.js'
import type { QuoteBudget } from '../quotes.js'

/** Claims shown in one section at most. */
const MAX_CLAIMS = 5

/** "What happened": who published what first, in the headline's own words, and who else reports or only carries it. */
export function whatHappened(evidence: BriefEvidence, quotes: QuoteBudget): BriefSection {
  const origin = originOf(evidence)
  if (!origin) return { name: 'What happened', sentences: [], leftOut: 'no article is left in this story' }
  const sentences: BriefSentence[] = [headlineSentence(origin, quotes)].filter((s) => s !== null)
  const others = evidence.story.members.filter((m) => m !== origin && m.firstHand && m.family !== origin.family)
  for (const other of others.slice(0, 2)) {
    const sentence = headlineSentence(other, quotes, ' separately')
    if (sentence) sentences.push(sentence)
  }
  const copies = evidence.story.members.filter((m) => m.role === 'republication')
  if (copies.length > 0) sentences.push(copiesSentence(origin, copies))
  return { name: 'What happened', sentences }
}

export function originOf({ story }: BriefEvidence): Member | undefined {
  return story.members.find((m) => m.role === 'original') ?? story.members[0]
}

function headlineSentence(member: Member, quotes: QuoteBudget, how = ''): BriefSentence | null {
  const quote = quotes.take(member.sourceId, member.title)
  if (!quote) return null
  return {
    text: `${member.publisher}${how} reports: ${quote.quoted}.`,
    kind: 'reported',
    provenance: [{ articleId: member.articleId, start: 0, end: quote.length }],
  }
}

function copiesSentence(origin: Member, copies: Member[]): BriefSentence {
  const names = [...new Set(copies.map((c) => c.publisher))]
  return {
    text: `${list(names)} ${names.length === 1 ? 'carries' : 'carry'} that report and ${names.length === 1 ? 'counts' : 'count'} as no further origin.`,
    kind: 'reported',
    provenance: [origin, ...copies].map((m) => ({ articleId: m.articleId, start: 0, end: m.title.length })),
  }
}

/** "Who said what": the claims, first-hand before relayed, each with its speaker and a short quotation. */
export function whoSaidWhat({ story, articles }: BriefEvidence, quotes: QuoteBudget): BriefSection {
  const sourceOf = new Map(story.members.map((m) => [m.articleId, m]))
  const copies = new Set(story.members.filter((m) => m.role === 'republication').map((m) => m.articleId))
  const claims = [...story.claims].filter((c) => !copies.has(c.articleId)).sort((a, b) => Number(a.relayed) - Number(b.relayed))
  const sentences: BriefSentence[] = []
  for (const claim of claims) {
    if (sentences.length >= MAX_CLAIMS) break
    const member = sourceOf.get(claim.articleId)
    const article = articles.get(claim.articleId)
    if (!member || !article || wholeText(article).slice(claim.start, claim.end) !== claim.text) continue
    const quote = quotes.take(member.sourceId, claim.text)
    if (quote) sentences.push(claimSentence(claim, member, quote))
  }
  return sentences.length > 0
    ? { name: 'Who said what', sentences }
    : { name: 'Who said what', sentences, leftOut: 'nobody is named as saying anything' }
}

function claimSentence(claim: StoryClaim, member: Member, quote: { quoted: string; length: number }): BriefSentence {
  const via = claim.relayed
    ? `, as relayed by ${member.publisher}`
    : claim.speaker === member.publisher
      ? ''
      : ` (${member.publisher})`
  return {
    text: `${claim.speaker}${via}: ${quote.quoted}.`,
    kind: 'reported',
    provenance: [{ articleId: claim.articleId, start: claim.start, end: claim.end }],
  }
}

/** The figures in dispute and the largest ones, side by side, with who gives each. */
export function figuresReported({ story }: BriefEvidence): BriefSentence[] {
  const sentences: BriefSentence[] = []
  for (const group of story.figures.filter((g) => g.verdict === 'conflicting').slice(0, 2)) {
    const sides = group.values.filter((v) => !v.carried).slice(0, 3)
    if (sides.length < 2) continue
    sentences.push({
      text: `The figures do not agree: ${sides.map((v) => `${v.publisher} gives ${v.figure.text}`).join('; ')}.`,
      kind: 'reported',
      provenance: sides.map((v) => ({ articleId: v.articleId, start: v.figure.start, end: v.figure.end })),
    })
  }
  return sentences
}

const list = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
