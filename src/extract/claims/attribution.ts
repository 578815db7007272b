import type { Token } from '../figures/lexer.js'
import { type Speaker, speakerAt, speakerBefore } from './speakers.js'
import { INVERTIBLE, VERBS } from './verbs.js'

/** One attribution in a sentence, as token positions (end exclusive). */
export interface Attribution {
  speaker: Speaker
  /** The verb as written: "reports", "according to", "citing". */
  verb: string
  /** The statement's tokens. */
  from: number
  to: number
  /** Tokens between verb and statement, or after a trailing verb: told whom, where, when. */
  aside: [number, number]
  rule: 'before' | 'after' | 'inverted' | 'inserted' | 'according-to' | 'reported-by' | 'told'
}

const isText = (token: Token | undefined, text: string) => token?.text === text
const isComma = (token: Token | undefined) => token?.text === ','
const isQuote = (token: Token | undefined) => token !== undefined && /^["“”„]$/.test(token.text)
const isEnd = (token: Token | undefined) => token === undefined || /^[.!?;]$/.test(token.text)

/** All attributions of a tokenised sentence, from its end to its start, so that what trails is taken off before what leads is read. */
export function findAttributions(t: readonly Token[], titleCase = false): Attribution[] {
  const out: Attribution[] = []
  let limit = t.length
  // what follows a full stop in brackets is a mark of the page, not of the sentence
  for (let k = 1; k < limit; k++) if ((isText(t[k], '[') || isText(t[k], '(')) && isText(t[k - 1], '.') && k > 3) limit = k
  while (limit > 0 && (isEnd(t[limit - 1]) || isText(t[limit - 1], ')') || isText(t[limit - 1], ']'))) limit--
  if (limit === 0) return out
  for (let k = limit - 1; k >= 0; k--) {
    const found = attributionAt(t, k, limit, titleCase)
    if (!found) continue
    out.push(found)
    if (found.to <= k) limit = Math.min(limit, Math.max(found.to, 1))
    if (out.length >= 12) break
  }
  return out
}

function attributionAt(t: readonly Token[], k: number, limit: number, titleCase: boolean): Attribution | null {
  const token = t[k]!
  if (token.kind !== 'word') return null
  if (token.lower === 'according' && t[k + 1]?.lower === 'to') return accordingTo(t, k, limit)
  if (token.lower === 'by' && /^(?:reported|published|revealed)$/.test(t[k - 1]?.lower ?? '')) return reportedBy(t, k, limit)
  const kind = VERBS.get(token.lower)
  if (!kind || (token.text !== token.lower && !titleCase)) return null
  if (isPassive(t, k) || isNoun(t, k)) return null
  return inverted(t, k, limit) ?? withSpeakerBefore(t, k, limit, kind)
}

/** "is expected to", "was reported", "to say": no speaker stands before it. */
function isPassive(t: readonly Token[], k: number): boolean {
  let j = k - 1
  while (j >= 0 && /^(?:also|now|widely|previously|first|recently|not|still|generally)$/.test(t[j]!.lower)) j--
  return /^(?:is|are|was|were|be|been|being|to|not|get|got|as|of|the|a|an|and|or)$/.test(t[j]?.lower ?? '')
}

/** "analysts' estimates", "Acme's report": after a possessive there is a noun. */
const isNoun = (t: readonly Token[], k: number): boolean =>
  /^['’]$/.test(t[k - 1]?.text ?? '') || (t[k - 1]?.lower === 's' && /^['’]$/.test(t[k - 2]?.text ?? ''))

/** Forms that a single speaker cannot take. */
const BASE_FORM = /^(?:say|tell|write|report|claim|warn|argue|predict|estimate|believe|expect)$/
const isSingle = (t: readonly Token[], speaker: Speaker): boolean =>
  speaker.kind === 'name' && !t.slice(speaker.from, speaker.to).some((x) => x.lower === 'and' || x.text === '&')

function accordingTo(t: readonly Token[], k: number, limit: number): Attribution | null {
  const speaker = speakerAt(t, k + 2, limit)
  if (!speaker) return null
  const leads = k === 0 || isQuote(t[k - 1]) || (isComma(t[k - 1]) && k < 4)
  const base = {
    speaker,
    verb: 'according to',
    rule: 'according-to' as const,
    aside: [speaker.to, speaker.to] as [number, number],
  }
  if (leads) {
    const from = skipMarks(t, afterClause(t, speaker.to, limit), limit)
    return from < limit ? { ...base, from, to: limit, aside: [speaker.to, from] } : null
  }
  const to = isComma(t[k - 1]) ? k - 1 : k
  return to > 1 ? { ...base, from: 0, to, aside: [speaker.to, limit] } : null
}

/** Past the comma that ends a leading phrase. */
function afterClause(t: readonly Token[], from: number, limit: number): number {
  for (let k = from; k < Math.min(limit, from + 25); k++) if (isComma(t[k])) return k + 1
  return from
}

/** "as first reported by Bloomberg": the outlet after it tells what stands before it. */
function reportedBy(t: readonly Token[], k: number, limit: number): Attribution | null {
  const speaker = speakerAt(t, k + 1, limit)
  if (speaker?.kind !== 'name') return null
  let to = k - 1
  while (to > 0 && /^(?:first|earlier|previously|originally|as|was|were|is|been|had|has|,|initially)$/.test(t[to - 1]!.lower))
    to--
  return { speaker, verb: `${t[k - 1]!.lower} by`, from: 0, to: Math.max(to, 1), aside: [speaker.to, limit], rule: 'reported-by' }
}

/** `," said Jane Doe, an analyst` and `, said people familiar with the matter`. */
function inverted(t: readonly Token[], k: number, limit: number): Attribution | null {
  if (!INVERTIBLE.has(t[k]!.lower) || k < 2) return null
  const before = t[k - 1]!
  if (!isComma(before) && !(isQuote(before) && /^[,.!?”"]$/.test(t[k - 2]?.text ?? ''))) return null
  // "Doe, an analyst at Acme, said that": the comma closes an appositive
  if (isComma(before) && !isQuote(t[k - 2]) && (isText(t[k + 1], 'that') || k + 1 >= limit)) return null
  const speaker = speakerAt(t, k + 1, limit)
  if (!speaker || speaker.kind === 'pronoun') return null
  if (isComma(before) && !isQuote(t[k - 2]) && !plausibleAfter(t, speaker, limit)) return null
  let to = k - 1
  while (to > 0 && (isQuote(t[to - 1]) || /^[,.]$/.test(t[to - 1]!.text))) to--
  return { speaker, verb: t[k]!.lower, from: 0, to: Math.max(to, 1), aside: [speaker.to, limit], rule: 'inverted' }
}

/** After an inverted speaker comes the end, a comma or an adverbial; a clause means that the verb's subject stood before it. */
function plausibleAfter(t: readonly Token[], speaker: Speaker, limit: number): boolean {
  const next = t[speaker.to]
  return speaker.to >= limit || isComma(next) || isEnd(next) || /^(?:in|on|at|during|who|citing|late|early)$/.test(next!.lower)
}

function withSpeakerBefore(
  t: readonly Token[],
  k: number,
  limit: number,
  kind: 'speech' | 'weak' | 'evidence',
): Attribution | null {
  const speaker = speakerBefore(t, k, 0)
  if (!speaker) return null
  if (kind === 'evidence' && speaker.kind !== 'document') return null
  const verb = t[k]!.lower
  if (BASE_FORM.test(verb) && isSingle(t, speaker)) return null
  const heard = verb === 'told' || verb === 'tells' || verb === 'tell' ? listenerEnd(t, k + 1, limit) : k + 1
  const asideEnd = skipAside(t, heard, limit)
  const leading = speaker.lead ?? speaker.from
  const trails = asideEnd >= limit || isEnd(t[asideEnd])
  if (trails || (isComma(t[asideEnd]) && leading > 1 && !isText(t[asideEnd + 1], 'that') && kind !== 'evidence')) {
    if (leading < 2) return null
    const to = beforeMarks(t, leading)
    if (to < 1) return null
    return { speaker, verb, from: 0, to, aside: [k + 1, limit], rule: trails ? 'after' : 'inserted' }
  }
  const from = skipMarks(t, asideEnd, limit)
  if (from >= limit) return null
  const that = isText(t[asideEnd], 'that') || isText(t[asideEnd - 1], 'that')
  if (kind === 'weak' && !that && !isQuote(t[from - 1]) && !isQuote(t[from]) && !weakFits(t, k, from, speaker)) return null
  return {
    speaker,
    verb,
    from,
    to: clauseEnd(t, from, limit),
    aside: [k + 1, asideEnd],
    rule: verb === 'told' ? 'told' : 'before',
  }
}

/** A statement ends where somebody else's begins: ", while Acme ...". Inside a quotation it goes on. */
function clauseEnd(t: readonly Token[], from: number, limit: number): number {
  for (let k = from; k < limit - 1; k++) {
    if (isQuote(t[k])) return limit
    if (isComma(t[k]) && t[k + 1]!.lower === 'while') return k
    if (isText(t[k], ';')) return k
  }
  return limit
}

const WEAK_FREE =
  /^(?:reports?|reported|warns?|warned|predicts?|predicted|estimates?|estimated|forecasts?|argues?|argued|claims?|claimed|believes?|believed|expects?|calls|called|describes|described|say|write|suggests|learned|learnt|understands|projects)$/
const NOT_A_CLAUSE = /^(?:to|by|for|in|at|on|with|from|of|as|up|down|against|out|off|into|about|among|and)$/

/** Whether a weak verb without "that" still introduces words: a speaker who can speak, and something that can be said. */
function weakFits(t: readonly Token[], k: number, from: number, speaker: Speaker): boolean {
  if (!WEAK_FREE.test(t[k]!.lower)) return false
  const next = t[from]!
  if (next.kind === 'word' && NOT_A_CLAUSE.test(next.lower) && !/^(?:expects?|projects)$/.test(t[k]!.lower)) return false
  // "jobless claims", "earnings reports": a noun, when the next word is a verb of its own
  if (
    next.kind === 'word' &&
    (VERBS.get(next.lower) === 'speech' || /^(?:is|are|was|were|have|has|had|rose|fell|for|on)$/.test(next.lower))
  )
    return false
  return speaker.kind !== 'document' || t[k]!.lower !== 'report'
}

/** Up to so many words describe a listener: "told holders of its 2029 convertible on Tuesday evening that". */
const MAX_LISTENER = 20

/** Past whom somebody was told: "told CNBC's Jane Doe", "told reporters", and whatever stands before "that". */
function listenerEnd(t: readonly Token[], i: number, limit: number): number {
  for (let k = i; k < Math.min(limit, i + MAX_LISTENER) && !isQuote(t[k]) && !isComma(t[k]) && !isEnd(t[k]); k++)
    if (isText(t[k], 'that')) return k
  let k = i
  let named = false
  while (k < limit && k - i < 8) {
    const { kind, text, lower } = t[k]!
    const capital = kind === 'word' && /^\p{Lu}/u.test(text)
    if (named && /^(?:the|a|an)$/.test(lower)) break
    named ||= capital || lower === 'reporters' || lower === 'analysts' || lower === 'investors'
    const plain =
      /^(?:the|a|an|reporters|analysts|investors|journalists|employees|staff|lawmakers|shareholders|clients|parliament|congress|court|conference|him|her|them|us|me|media|news|agency|and|of|newspaper|magazine|television|radio|'|’|s|&|-|\.)$/.test(
        lower,
      )
    if (!(capital || plain)) break
    // "told Reuters The company": a capital after a lower-case listener may start the statement; pronouns always do
    if (k > i && /^(?:he|she|it|they|we|i)$/.test(lower)) break
    k++
  }
  return Math.max(k, i)
}

const ASIDE_NOUN =
  /^(?:statement|filing|filings|interview|email|report|note|memo|post|blog|letter|tweet|release|conference|call|briefing|speech|podcast|presentation|event|hearing|notice|document|update|message|thread|video|prospectus|disclosure|article|column|testimony|summit|meeting|forum|panel|research|exchange|announcement|lawsuit|complaint|newsletter|op-ed)$/
const TIME_WORD =
  /^(?:on|late|early|earlier|last|this|yesterday|today|today's|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|evening|afternoon|night|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|again|separately|first)$/

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Past when, where and how something was said: "on Tuesday in a statement to the exchange". Bounded. */
function skipAside(t: readonly Token[], i: number, limit: number): number {
  let k = i
  for (let n = 0; n < 6 && k < limit; n++) {
    const at = k
    while (
      k < limit &&
      k - at < 8 &&
      (TIME_WORD.test(t[k]!.lower) ||
        (t[k]!.kind === 'num' && k > at) ||
        (t[k]!.text === '.' && k > at && t[k + 1]?.kind === 'num'))
    )
      k++
    k = skipPhrase(t, k, limit)
    if (k === at) break
  }
  return k
}

/** "in a filing with the SEC", "at a conference in New York", "via email", "citing people familiar": up to a comma, `that` or the clause. */
function skipPhrase(t: readonly Token[], i: number, limit: number): number {
  const lead = t[i]?.lower ?? ''
  if (lead === 'citing') return phraseEnd(t, i, limit)
  if (isComma(t[i]) && t[i + 1]?.lower === 'citing') return phraseEnd(t, i + 1, limit)
  // "in March", "in 2024"
  if (lead === 'in' && (MONTH.test(t[i + 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(t[i + 1]?.text ?? ''))) return i + 2
  if (!/^(?:in|at|during|via|through|to|on|by|from|after|before|over)$/.test(lead)) return i
  let noun = -1
  for (let k = i + 1; k < Math.min(limit, i + 8); k++) {
    const { lower, kind, text } = t[k]!
    if (isComma(t[k]) || lower === 'that') break
    if (kind === 'word' && ASIDE_NOUN.test(lower)) noun = k
    if (lead === 'to' && /^(?:reporters|analysts|investors|clients|reuters|bloomberg|employees|staff)$/.test(lower)) noun = k
    // a network or site: "on CNBC", "on X"
    if (lead === 'on' && k === i + 1 && kind === 'word' && /^\p{Lu}/u.test(text)) noun = k
  }
  if (noun < 0) return i
  let k = noun + 1
  // "a filing with the SEC", "an interview with CNBC's Jane Doe"
  for (
    let n = 0;
    n < 3 &&
    k < limit &&
    /^(?:with|to|on|for|by|from|in|at|of|late|posted|published|released|dated|sent|seen|obtained)$/.test(t[k]!.lower);
    n++
  ) {
    k++
    while (
      k < limit &&
      (/^(?:the|a|an|its|his|her|their|clients|reporters|analysts|investors|social|media|website|employees|company|regulators|by|late|s|'|’|&|-)$/.test(
        t[k]!.lower,
      ) ||
        TIME_WORD.test(t[k]!.lower) ||
        (t[k]!.kind === 'word' && /^\p{Lu}/u.test(t[k]!.text)) ||
        t[k]!.kind === 'num')
    )
      k++
  }
  return k
}

function phraseEnd(t: readonly Token[], i: number, limit: number): number {
  let k = i
  while (k < limit && k - i < 25 && !isComma(t[k]) && !isEnd(t[k]) && t[k]!.lower !== 'that') k++
  return k
}

/** Back over the comma, quotation marks and the like before a trailing speaker. Less than 1 where no mark separates them. */
function beforeMarks(t: readonly Token[], from: number): number {
  let to = from
  let marked = false
  while (to > 0) {
    const { text, lower } = t[to - 1]!
    if (isQuote(t[to - 1]) || /^[,;:—–?!]$/.test(text)) marked = true
    else if (lower !== 'and' && lower !== 'but' && lower !== 'as' && lower !== 'the') break
    to--
  }
  return marked ? to : 0
}

function skipMarks(t: readonly Token[], from: number, limit: number): number {
  let k = from
  while (k < limit && (isComma(t[k]) || isText(t[k], ':') || isText(t[k], 'that') || isQuote(t[k]))) k++
  return k
}
