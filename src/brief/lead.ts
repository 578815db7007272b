import { codesOf } from '../extract/codes.js'
import { keywords } from '../extract/figures/keywords.js'
import { findFigures } from '../extract/figures.js'
import { findSentences } from '../extract/prepare.js'
import { type Article, type Member, wholeText } from '../model/index.js'
import { quotable } from './quotes.js'

/** A sentence of an article, without its dateline or number; `start` counts in the whole text. */
export interface LeadSentence {
  text: string
  start: number
}

type Doc = Pick<Article, 'title' | 'text'>

/** A lead stands among the first sentences. */
const LOOKED_AT = 8
const DATELINE = /^(?:[A-Z][A-Za-z .,]{1,40} )?(?:\([^)]{2,40}\) ?)?(?:--|[–—]) ?|^\d{1,2}\. /

/** The first sentences of an article's body. */
function firstSentences(doc: Doc): LeadSentence[] {
  const whole = wholeText({ title: doc.title, text: doc.text.slice(0, 6000) })
  return findSentences(whole)
    .filter((s) => s.start > doc.title.length)
    .slice(0, LOOKED_AT)
    .map(({ text, start }) => {
      const cut = DATELINE.exec(text)?.[0].length ?? 0
      return { text: text.slice(cut), start: start + cut }
    })
}

/** "It rests on ...": quoted alone, nobody knows what. */
const POINTS_BACK = /^(?:it|its|they|their|he|his|she|her|this|that|these|those|both|such)\b/i

/**
 * The sentence that says what happened: of the first ones, that which has most of the headline's words and a figure, and can
 * be quoted; of a publisher's own paper rather the one in which it acts. Null where none tells anything of the headline.
 */
export function leadSentence(doc: Doc, publisher?: string): LeadSentence | null {
  const title = keywords(doc.title)
  let best: { sentence: LeadSentence; weight: number } | null = null
  firstSentences(doc).forEach((sentence, i) => {
    const part = quotable(sentence.text)
    if (part === null || sentence.text.endsWith('?') || POINTS_BACK.test(sentence.text)) return
    const shared = [...keywords(part)].filter((w) => title.has(w)).length
    if (shared === 0) return
    const figure =
      findFigures({
        whole: part,
        codes: codesOf(part),
        titleEnd: 0,
        sentences: [{ start: 0, end: part.length, text: part }],
        doc: { title: '', text: part },
      }).length > 0
    const acts = publisher !== undefined && doesAct(publisher, sentence.text)
    const weight = shared / Math.max(3, title.size) + (figure ? 0.2 : 0) + (acts ? 0.4 : 0) - 0.06 * i
    if (!best || weight > best.weight) best = { sentence, weight }
  })
  return (best as { sentence: LeadSentence } | null)?.sentence ?? null
}

/** How far into its sentence a publisher may name itself as the one that acts. */
const EARLY = 60

/** After its publisher's name: what an announcement says that it does. */
const ACTS =
  /^ (?:(?:today )?(?:requires?|announces?|raises?|proposes?|notif(?:y|ies)|intends|will|lists?|lowers?|plans)|(?:has|have) (?:resolved|imposed|decided|announced|approved|set|raised|lowered|fined|suspended))\b/

/** True where an article tells of its publisher's own doing: a notice, a circular, an announcement. */
export function speaksOfItself(member: Member, doc: Doc): boolean {
  return firstSentences(doc)
    .slice(0, 4)
    .some((s) => doesAct(member.publisher, s.text))
}

function doesAct(publisher: string, sentence: string): boolean {
  const at = sentence.indexOf(publisher)
  return at >= 0 && at < EARLY && ACTS.test(sentence.slice(at + publisher.length))
}
