import type { Claim, ClaimBasis, Span } from '../../model/index.js'
import type { Outlet, PreparedText } from '../contract.js'
import { type Token, tokensOf } from '../figures/lexer.js'
import { nameLikeWord } from '../mentions/lexicon.js'
import { type Attribution, findAttributions } from './attribution.js'
import { isClaim } from './fitness.js'
import { headlineClaim } from './headline.js'
import type { OutletIndex, OutletMention } from './outlets.js'
import { organisationBefore, personBefore } from './pronouns.js'
import { findQuotes, lastQuoteAt, type Quote } from './quotes.js'
import { isAnonymous } from './speakers.js'
import { CUE } from './verbs.js'

/** What has been read so far of one text. */
interface Reading {
  text: PreparedText
  index: OutletIndex
  quotes: Quote[]
  own: Outlet | undefined
  claims: Claim[]
  /** The outlet last credited, for "the newspaper reported". */
  lastOutlet: Outlet | undefined
  lastPerson: string | undefined
  /** The organisation, group or document that spoke last. */
  lastBody: string | undefined
  /** Ordinary words asked about, and whether they are names in this text. */
  names: Map<string, boolean>
}

/** How sure each rule is of speaker and statement, from hand-checked examples. */
const CONFIDENCE: Record<Attribution['rule'], number> = {
  before: 0.85,
  told: 0.85,
  after: 0.85,
  inverted: 0.85,
  inserted: 0.75,
  'according-to': 0.9,
  'reported-by': 0.85,
}

/** No article holds more; what does is noise, and the rest of it is left unread. */
const MAX_CLAIMS = 1000

/** Gives the function that finds a text's claims, in order of their place. */
export function createClaimFinder(index: OutletIndex): (text: PreparedText) => Claim[] {
  return (text) => {
    const reading: Reading = {
      text,
      index,
      quotes: findQuotes(text.whole, text.codes),
      own: text.doc.source ? index.named(text.doc.source) : undefined,
      claims: [],
      lastOutlet: undefined,
      lastPerson: undefined,
      lastBody: undefined,
      names: new Map(),
    }
    for (const sentence of text.sentences) {
      if (reading.claims.length >= MAX_CLAIMS) break
      readSentence(reading, sentence)
    }
    return reading.claims.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

function readSentence(r: Reading, sentence: Span): void {
  const inTitle = sentence.end <= r.text.titleEnd
  const hasCue = CUE.test(sentence.text)
  if (!hasCue && !inTitle) {
    continueQuote(r, sentence)
    return
  }
  const t = tokensOf(r.text, sentence)
  const head = inTitle ? headlineClaim(r.text.whole, t, r.index, r.own) : null
  if (head) r.claims.push(head)
  const limited = head ? t.filter((x) => x.start < head.end && x.end > head.start) : t
  const found = hasCue ? findAttributions(limited, inTitle) : []
  const before = r.claims.length
  const made: Claim[] = []
  for (const a of found)
    if (isClaim(limited, a, (word) => isNameHere(r, word))) for (const claim of toClaims(r, limited, a)) made.push(claim)
  for (const claim of made) if (!isRepeated(r.claims, claim)) r.claims.push(claim)
  nest(r.claims, Math.max(0, before - (head ? 1 : 0)))
  if (made.length === 0) continueQuote(r, sentence)
}

/** A text is searched this far for a word's other uses, in UTF-16 units. */
const NAMES_WITHIN = 20_000

/** Whether a word that starts a sentence stands with its capital inside one too: then it is a name here. */
function isNameHere(r: Reading, word: string): boolean {
  let known = r.names.get(word)
  if (known === undefined) {
    known = r.index.named(word) !== undefined || standsInside(r.text.whole.slice(0, NAMES_WITHIN), word, r.text.titleEnd)
    r.names.set(word, known)
  }
  return known
}

/** In the body, for titles may write every word with a capital. */
function standsInside(text: string, word: string, from: number): boolean {
  for (let at = text.indexOf(` ${word}`, from); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1 + word.length] ?? '')) return true
  return false
}

/** A claim inside a relayed statement reached the article through the same outlet. */
function nest(claims: Claim[], from: number): void {
  for (let i = from; i < claims.length; i++) {
    const inner = claims[i]!
    for (let j = from; j < claims.length; j++) {
      const outer = claims[j]!
      if (i === j || !outer.relayed || inner.relayed) continue
      if (outer.start <= inner.start && outer.end >= inner.end)
        Object.assign(inner, { relayed: true, origin: outer.origin, basis: 'relayed' })
    }
  }
}

const isRepeated = (claims: readonly Claim[], claim: Claim) =>
  claims.slice(-20).some((c) => c.start === claim.start && c.end === claim.end && c.speaker === claim.speaker)

function toClaims(r: Reading, t: readonly Token[], a: Attribution): Claim[] {
  const { speaker, aside } = a
  const inSpeaker = outletIn(r, t, speaker.from, speaker.to)
  const cited = citedOutlet(r, t, aside[0], aside[1])
  const listener = outletIn(r, t, aside[0], aside[1])
  let origin: Outlet | undefined = cited ?? inSpeaker?.outlet ?? listener?.outlet ?? interviewer(r, t, speaker.from)
  const named = speakerName(r, t, a, inSpeaker, origin?.name)
  if (!named) return []
  const { name } = named
  if (speaker.kind === 'outlet-role' && !origin) origin = r.lastOutlet
  if (origin) r.lastOutlet = origin
  const isOwn = origin !== undefined && r.own !== undefined && (origin === r.own || origin.family === r.own.family)
  const relayed = (origin !== undefined && !isOwn) || (speaker.kind === 'outlet-role' && origin === undefined)
  remember(r, t, a, name, inSpeaker)
  const basis = basisOf(r, t, a, relayed, named.isPublication === true || (isOwn && inSpeaker !== null))
  const spans = statementSpans(r, t, a)
  return spans
    .filter(([start, end]) => end > start)
    .map(([start, end]) => ({
      speaker: name,
      verb: a.verb,
      text: r.text.whole.slice(start, end),
      start,
      end,
      relayed,
      ...(relayed && origin ? { origin: origin.name } : {}),
      basis,
      rule: a.rule,
      confidence: CONFIDENCE[a.rule],
    }))
}

/** The first outlet named in tokens `from`..`to`, if any. */
function outletIn(r: Reading, t: readonly Token[], from: number, to: number): OutletMention | null {
  for (let k = from; k < Math.min(to, from + 30); k++) {
    const found = r.index.at(t, k)
    if (found && found.to <= to + 1) return found
  }
  return null
}

/** "In an interview with CNBC, Jane Doe said", "Speaking to Reuters, he said": told to that outlet. */
function interviewer(r: Reading, t: readonly Token[], speaker: number): Outlet | undefined {
  const opening = t.slice(0, Math.min(speaker, 5)).map((x) => x.lower)
  const isTold = opening[0] === 'speaking' || (opening[0] === 'in' && opening.includes('interview'))
  return isTold ? outletIn(r, t, 0, speaker)?.outlet : undefined
}

function citedOutlet(r: Reading, t: readonly Token[], from: number, to: number): Outlet | undefined {
  for (let k = from; k < Math.min(to, from + 30); k++) if (t[k]!.lower === 'citing') return outletIn(r, t, k + 1, to)?.outlet
  return undefined
}

/** A speaker's name, and whether the publication itself speaks. Null where the words belong to an outer quotation. */
function speakerName(
  r: Reading,
  t: readonly Token[],
  a: Attribution,
  outlet: OutletMention | null,
  origin: string | undefined,
): Named | null {
  const { speaker } = a
  const start = t[speaker.from]!.start
  const text = clean(r.text.whole.slice(start, t[speaker.to - 1]!.end))
  if (speaker.kind === 'pronoun') return resolved(r, text.toLowerCase(), t[0]!.start, start, origin)
  if (speaker.kind === 'outlet-role' && !outlet && r.lastOutlet) return { name: r.lastOutlet.name }
  if (outlet && (speaker.kind === 'name' || speaker.kind === 'outlet-role')) {
    // "Bloomberg's Jane Doe": the outlet speaks; "the Financial Times" is named as it names itself
    return { name: clean(r.text.whole.slice(t[outlet.from]!.start, t[outlet.to - 1]!.end)) }
  }
  return { name: text }
}

interface Named {
  name: string
  isPublication?: boolean
}

/** Whom a pronoun stands for: the last speaker that fits, else the last name that fits, else the outlet that heard it, else the publication. */
function resolved(r: Reading, pronoun: string, sentenceStart: number, at: number, origin: string | undefined): Named | null {
  const { whole, doc } = r.text
  const inQuote = quoteWhere(r, at, (q) => q.start < at && q.end > at) !== undefined
  if (/^(?:i|we)$/.test(pronoun) && inQuote) return null
  const name = /^(?:he|she|who)$/.test(pronoun)
    ? (r.lastPerson ?? personBefore(whole, at))
    : /^(?:it|they)$/.test(pronoun)
      ? (r.lastBody ?? organisationBefore(whole, sentenceStart, at) ?? organisationBefore(whole, 0, at))
      : undefined
  if (name ?? origin) return { name: (name ?? origin)! }
  const publication = doc.source ?? r.own?.name
  return publication ? { name: publication, isPublication: true } : null
}

const clean = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .replace(/^[\s'’"“”,-]+|[\s,"“”-]+$/g, '')
    .slice(0, 160)

function remember(r: Reading, t: readonly Token[], { speaker }: Attribution, name: string, outlet: OutletMention | null): void {
  if (speaker.kind === 'pronoun') return
  const isPerson = speaker.kind === 'name' && !outlet && nameLikeWord(name.split(' ', 1)[0]!.toLowerCase()) === 'person'
  if (speaker.kind === 'name' && !outlet) {
    const words = t.slice(speaker.from, speaker.to).filter((x) => x.kind === 'word').length
    if (words >= 2 || !r.lastPerson) r.lastPerson = name
  }
  if (!isPerson) r.lastBody = name
}

const FILED =
  /\b(?:filing|filings|court (?:documents|papers|records)|prospectus|memo|minutes|lawsuit|complaint|indictment|regulatory disclosure|documents?|transcript|ruling|order|earnings (?:report|release))\b/i

function basisOf(r: Reading, t: readonly Token[], a: Attribution, relayed: boolean, own: boolean): ClaimBasis {
  if (relayed) return 'relayed'
  const passage = passageOf(r, t, a)
  if (a.speaker.kind === 'unnamed' || isAnonymous(passage)) return 'unnamed'
  if (a.speaker.kind === 'document' || FILED.test(passage)) return 'document'
  return own ? 'own-reporting' : 'on-record'
}

/** Speaker and aside as text. */
function passageOf(r: Reading, t: readonly Token[], a: Attribution): string {
  const piece = (from: number, to: number) =>
    to > from ? r.text.whole.slice(t[from]!.start, t[Math.min(to, t.length) - 1]!.end) : ''
  return `${piece(a.speaker.from, a.speaker.to)} ${piece(a.aside[0], a.aside[1])}`.slice(0, 400)
}

/** The statement as spans of the whole text: a quotation without its marks, and both halves of one that is split. */
function statementSpans(r: Reading, t: readonly Token[], a: Attribution): [number, number][] {
  const start = t[a.from]!.start
  const end = t[a.to - 1]!.end
  if (a.rule === 'before' || a.rule === 'told' || (a.rule === 'according-to' && a.from >= a.aside[1])) {
    const quote = quoteWhere(r, start, (q) => start <= q.innerStart + 1 && q.innerEnd > start)
    if (quote && (quote.innerEnd >= end - 2 || quote.end >= end)) return [trimmed(r, quote.innerStart, quote.innerEnd)]
    return [trimmed(r, quote && quote.start < start ? quote.start : start, end)]
  }
  const speakerStart = t[a.speaker.from]!.start
  const quote = quoteWhere(
    r,
    speakerStart - 1,
    (q) => q.end <= speakerStart + 1 && q.end >= end - 1 && q.innerStart < speakerStart,
  )
  const out: [number, number][] = []
  if (quote) out.push(trimmed(r, quote.start <= start ? quote.innerStart : start, quote.innerEnd))
  else if (a.rule === 'inserted') out.push(trimmed(r, start, t[a.aside[1] - 1]!.end))
  else out.push(trimmed(r, start, end))
  if (quote && a.aside[1] > a.aside[0]) {
    const after = t[a.aside[0]]?.start ?? end
    const second = r.quotes[lastQuoteAt(r.quotes, after - 1) + 1]
    if (second && second.start < t[Math.min(a.aside[1], t.length) - 1]!.end)
      out.push(trimmed(r, second.innerStart, second.innerEnd))
  }
  return out
}

/** The last quotation that starts at or before `at`, where it fits. */
function quoteWhere(r: Reading, at: number, fits: (q: Quote) => boolean): Quote | undefined {
  const quote = r.quotes[lastQuoteAt(r.quotes, at)]
  return quote && fits(quote) ? quote : undefined
}

function trimmed(r: Reading, start: number, end: number): [number, number] {
  let [a, b] = [start, end]
  while (a < b && /[\s,;:]/.test(r.text.whole[a]!)) a++
  while (b > a && /[\s,;:]/.test(r.text.whole[b - 1]!)) b--
  return [a, b]
}

/** A sentence that is a quotation of its own, right after a quoted claim: the same speaker goes on. */
function continueQuote(r: Reading, sentence: Span): void {
  const last = r.claims.at(-1)
  if (!last) return
  const quote = quoteWhere(r, sentence.start, (q) => q.start === sentence.start)
  if (!quote || quote.innerEnd <= last.end) return
  const between = r.text.whole.slice(last.end, quote.start)
  if (between.length > 300 || /\n\n[\s\S]*\n\n/.test(between) || !/["”]/.test(between)) return
  const [start, end] = trimmed(r, quote.innerStart, quote.innerEnd)
  if (end <= start) return
  r.claims.push({ ...last, text: r.text.whole.slice(start, end), start, end, rule: 'continued', confidence: 0.7 })
}
