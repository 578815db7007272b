import type { Claim, CreditedOrigin } from '../../model/index.js'
import type { Outlet, PreparedText } from '../contract.js'
import { tokenise, tokensOf } from '../figures/lexer.js'
import type { OutletIndex } from './outlets.js'

/** How much of a body's start and end is looked at for bylines, datelines and notices, in characters. */
const HEAD = 320
const TAIL = 500
/** How many sentences of the body count as its lead. */
const LEAD_SENTENCES = 3

type Kind = CreditedOrigin['kind']

/** The outlet a text credits as a whole; see `creditedOrigin`. `claims` are the text's own. */
export function creditedBy(text: PreparedText, index: OutletIndex, claims: readonly Claim[]): CreditedOrigin | undefined {
  const own = text.doc.source ? index.named(text.doc.source) : undefined
  const isOwn = (outlet: Outlet) =>
    own !== undefined
      ? outlet === own || outlet.family === own.family
      : outlet.name.toLowerCase() === text.doc.source?.toLowerCase()
  return marked(text, index, isOwn) ?? leading(text, index, isOwn, claims)
}

/** Bylines, datelines and notices: what is set around a text to say whose it is. */
function marked(text: PreparedText, index: OutletIndex, isOwn: (o: Outlet) => boolean): CreditedOrigin | undefined {
  const { whole } = text
  const body = text.titleEnd + 2
  const headEnd = Math.min(whole.length, body + HEAD)
  const tailStart = Math.max(body, whole.length - TAIL)
  const areas: [number, number][] =
    tailStart <= headEnd
      ? [[body, whole.length]]
      : [
          [body, headEnd],
          [tailStart, whole.length],
        ]
  let best: CreditedOrigin | undefined
  for (const [from, to] of areas) {
    const t = tokenise(whole, from, to, text.codes)
    for (let k = 0; k < t.length; k++) {
      const found = index.at(t, k)
      if (!found || isOwn(found.outlet)) continue
      const start = t[found.from]!.start
      const end = t[found.to - 1]!.end
      const mark = markOf(whole, body, start, end)
      if (mark && (!best || mark.confidence > best.confidence))
        best = origin(whole, found.outlet, mark.from, mark.to, mark.kind, mark.confidence)
      k = found.to - 1
    }
  }
  return best
}

interface Mark {
  kind: Kind
  from: number
  to: number
  confidence: number
}

const BYLINE = /(?:^|\n)[ \t]*by[ \t]+(?:[\p{L}.'’ -]{0,60}(?:[,/|]|\bof\b|\bat\b|\bfor\b|\()[ \t]*)?(?:the )?$/iu
const NOTICE: [RegExp, number][] = [
  [/(?:with|additional|using)?\s*\binputs? from\s+(?:the )?(?:agencies,? (?:and )?)?$/i, 0.75],
  [/\b(?:source|credit|via)\s*[:–-]\s*(?:the )?$/i, 0.85],
  [/\b(?:originally|first) (?:published|appeared|posted|ran)\b[^.\n]{0,40}\b(?:by|in|on|at)\s+(?:the )?$/i, 0.9],
  [/\b(?:republished|reprinted|reproduced|syndicated)\b[^.\n]{0,40}\b(?:from|by)\s+(?:the )?$/i, 0.95],
  [
    /\b(?:story|article|content|report|copy|feed|text)\b[^.\n]{0,40}\b(?:provided|supplied|generated|sourced|produced|published)\b[^.\n]{0,30}\b(?:by|from)\s+(?:the |a )?$/i,
    0.9,
  ],
  [/(?:©|\(c\)|\bcopyright)\s*(?:\d{4})?,?\s*(?:by )?(?:the )?$/i, 0.9],
  [/\bcourtesy of\s+(?:the )?$/i, 0.85],
]

function markOf(whole: string, body: number, start: number, end: number): Mark | null {
  const before = whole.slice(Math.max(body, start - 90), start)
  const after = whole.slice(end, end + 40)
  if (start - body < 300 && BYLINE.test(before))
    return { kind: 'byline', from: lineStart(whole, start), to: end, confidence: 0.95 }
  const bracketed = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)
  // "LONDON (Reuters) - ", "[AFP] —"
  if (bracketed && start - body < 120 && /^\s*[)\]]\s*[-–—]/.test(after))
    return { kind: 'dateline', from: start - 1, to: end + 1, confidence: 0.95 }
  // "Bloomberg -- " or "Reuters – " at the very start
  if (start - body < 4 && /^\s*(?:--|—|–| - )/.test(after)) return { kind: 'dateline', from: start, to: end, confidence: 0.9 }
  // "(Reuters)" or "– Bloomberg" where a text or its last paragraph ends
  const rest = whole.slice(end, end + 60).replace(/^[)\].\s]+/, '')
  if (bracketed && rest === '') return { kind: 'notice', from: start - 1, to: end + 1, confidence: 0.85 }
  if (rest === '' && /(?:^|\n)\s*(?:[-–—]+\s*)$/.test(before)) return { kind: 'notice', from: start, to: end, confidence: 0.8 }
  for (const [pattern, confidence] of NOTICE) {
    const match = pattern.exec(before)
    if (match) return { kind: 'notice', from: start - (before.length - match.index), to: end, confidence }
  }
  return null
}

const lineStart = (whole: string, at: number) => whole.lastIndexOf('\n', at - 1) + 1

/** A lead that tells another outlet's report, unless the article has spoken to sources of its own. */
function leading(
  text: PreparedText,
  index: OutletIndex,
  isOwn: (o: Outlet) => boolean,
  claims: readonly Claim[],
): CreditedOrigin | undefined {
  const relayed = claims.filter((c) => c.relayed && c.origin !== undefined)
  if (relayed.length === 0 || reportsItself(text, index, isOwn)) return undefined
  const lead = text.sentences.filter((s) => s.start >= text.titleEnd).slice(0, LEAD_SENTENCES)
  const leadEnd = lead.at(-1)?.end ?? text.titleEnd
  const inTitle = relayed.find((c) => c.start < text.titleEnd)
  const inLead = relayed.find((c) => c.start >= text.titleEnd && c.start < leadEnd)
  const first = relayed.find((c) => c.rule === 'reported-by' || /^(?:first|earlier) reported$/.test(c.verb))
  const chosen = inTitle ?? inLead ?? first
  if (!chosen) return undefined
  const outlet = index.named(chosen.origin!)
  if (!outlet || isOwn(outlet)) return undefined
  const same = relayed.filter((c) => c.origin === chosen.origin).length
  const independent = claims.filter(
    (c) => !c.relayed && (c.basis === 'on-record' || c.basis === 'document' || c.basis === 'unnamed'),
  ).length
  let confidence = chosen === first && !inTitle && !inLead ? 0.6 : 0.75
  if (inTitle && inLead) confidence += 0.1
  if (same > 1) confidence += 0.05
  if (independent > same) confidence -= 0.25
  const kind: Kind = inTitle || inLead ? 'lead' : 'first-reported'
  return origin(text.whole, outlet, chosen.start, chosen.end, kind, Math.min(0.95, Math.max(0.1, confidence)))
}

/** "sources told Acme News", where the article is Acme News's: reporting of its own. */
function reportsItself(text: PreparedText, index: OutletIndex, isOwn: (o: Outlet) => boolean): boolean {
  for (const sentence of text.sentences.slice(0, 60)) {
    if (!/\b(?:told|interview|learned|reviewed by|seen by|viewed by|obtained by)\b/i.test(sentence.text)) continue
    const t = tokensOf(text, sentence)
    for (let k = 1; k < t.length; k++) {
      const found = index.at(t, k)
      if (!found || !isOwn(found.outlet)) continue
      const before = t
        .slice(Math.max(0, k - 3), k)
        .map((x) => x.lower)
        .join(' ')
      const after = t[found.to]?.lower ?? ''
      if (/\b(?:told|with|by)(?: the)?$/.test(before) || after === 'has' || after === 'learned') return true
    }
  }
  return false
}

const origin = (whole: string, outlet: Outlet, start: number, end: number, kind: Kind, confidence: number): CreditedOrigin => ({
  name: outlet.name,
  family: outlet.family,
  kind,
  start,
  end,
  text: whole.slice(start, end),
  confidence,
})
