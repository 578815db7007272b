import { type Span, wholeText } from '../model/index.js'
import { codesOf } from './codes.js'
import type { PreparedText, TextDoc } from './contract.js'

/** Sentence ends: punctuation, closing quotes, white space, then something that can start a sentence. Paragraph breaks always end one. */
const END = /[.!?]["'”’)\]]{0,3}(?=\s+["'“‘([]{0,3}[\p{Lu}\p{N}$€£¥])|\n{2,}|\n(?=[•\-–*]\s)/gu
/** Abbreviations whose stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Inc|Corp|Co|Ltd|Plc|Bros|No|Nos|vs|v|Jr|Sr|U\.S|U\.K|E\.U|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Rs|Cos|approx|est|[A-Z])$/

/** Makes a text ready for the extractors: joins title and body and finds sentences. Linear in the text's length. */
export function prepare(doc: TextDoc): PreparedText {
  const whole = wholeText(doc)
  return { doc, whole, codes: codesOf(whole), titleEnd: doc.title.length, sentences: findSentences(whole) }
}

/** Sentences of a text as spans, white space trimmed, in order. */
export function findSentences(whole: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const push = (from: number, to: number) => {
    while (from < to && isSpace(whole.charCodeAt(from))) from++
    while (to > from && isSpace(whole.charCodeAt(to - 1))) to--
    while (to - from > MAX_SENTENCE) {
      const cut = cutBefore(whole, from, from + MAX_SENTENCE)
      spans.push({ start: from, end: cut, text: whole.slice(from, cut) })
      from = cut
      while (from < to && isSpace(whole.charCodeAt(from))) from++
    }
    if (to > from) spans.push({ start: from, end: to, text: whole.slice(from, to) })
  }
  END.lastIndex = 0
  for (let m = END.exec(whole); m; m = END.exec(whole)) {
    const isBreak = m[0].startsWith('\n')
    if (!isBreak && m[0].startsWith('.') && ABBREVIATION.test(whole.slice(Math.max(start, m.index - 12), m.index))) continue
    push(start, isBreak ? m.index : m.index + m[0].length)
    start = m.index + m[0].length
  }
  push(start, whole.length)
  return spans
}

/** Nothing that long is a sentence: it is cut at white space, so that what reads sentences stays bounded. UTF-16 units. */
const MAX_SENTENCE = 4000

/** The last white space in `from`..`to`, or `to` itself (not inside a surrogate pair). */
function cutBefore(whole: string, from: number, to: number): number {
  for (let i = to; i > from + MAX_SENTENCE / 2; i--) if (isSpace(whole.charCodeAt(i))) return i
  const low = whole.charCodeAt(to)
  return low >= 0xdc00 && low <= 0xdfff ? to + 1 : to
}

const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff
