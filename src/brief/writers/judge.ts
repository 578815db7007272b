import { type Brief, type BriefSection, type BriefSentence, type SectionName, wholeText } from '../../model/index.js'
import { align, readSentences, readSources } from '../check/library.js'
import { checkBrief } from '../check.js'
import type { BriefEvidence } from '../evidence.js'
import { briefSources } from '../sources.js'
import { Bodies, plainWords } from '../verbatim.js'
import { WRITER_SECTIONS, type WrittenSentence } from './contract.js'

/** Why a sentence was dropped, in words for the page, and how often. */
export type Dropped = Record<string, number>

export interface Judged {
  sections: BriefSection[]
  kept: number
  dropped: Dropped
}

const MOST_KEPT = 6
const FEWEST_WORDS = 5
const MOST_WORDS = 45
const MARKUP = /[<>{}[\]`|\\]|https?:|www\.|\p{Cc}|\p{Cf}/u
/** Words to the reader or to a machine, and advice: an article's order to the model would come out so. */
const ADDRESS =
  /\b(?:you|your|yours|please|ignore|disregard|instructions?|prompts?|assistant|language model|readers?|click|subscribe|visit|recommend(?:s|ed)?|should|ought to|strong buy)\b|^(?:buy|sell|hold|note|remember|act|go)\b/i
/** A report of a move is not its cause. */
const CAUSE =
  /\b(?:because|due to|owing to|thanks to|as a result|caus(?:e[sd]?|ing)|driven by|led to|leading to|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|on the back of|in response to|prompt(?:ed|ing))\b/i

/**
 * Takes of a writer's sentences those that hold, each with the article it rests on: in a section that was asked for, plain words of
 * its own, no quotation, address, advice or cause, every figure, name, number, date and direction supported. All others are dropped
 * and counted. Pure.
 */
export function judgeSentences(
  brief: Pick<Brief, 'sections'>,
  evidence: BriefEvidence,
  written: readonly WrittenSentence[],
  writer: string,
): Judged {
  const articles = [...evidence.articles.values()].filter((a) => a.text)
  const sources = briefSources(evidence).filter((s) => evidence.articles.has(s.id))
  const library = readSources(sources)
  const bodies = new Bodies(
    articles.map((a) => ({ id: a.id, text: wholeText(a) })),
    [],
  )
  const said = new Set(brief.sections.flatMap((s) => s.sentences.map((x) => plainWords(x.text).join(' '))))
  const kept: { section: SectionName; sentence: BriefSentence }[] = []
  const dropped: Dropped = {}

  const judge = ({ section, text }: WrittenSentence): string | null => {
    const name = WRITER_SECTIONS.find((s) => s === section)
    const words = plainWords(text)
    const plain = plainReason(text, words.length)
    if (!name) return 'a section that was not asked for'
    if (plain) return plain
    if (said.has(words.join(' '))) return 'a repetition'
    if (kept.length >= MOST_KEPT) return 'more than fits'
    const checks = checkBrief({ brief: text, sources }, () => library).sentences
    const problem = checks.flatMap((c) => c.problems)[0]
    if (problem) return `${problem.kind} ${problem.verdict}`
    const [only] = checks
    if (checks.length !== 1 || !only?.source) return 'no source for it'
    if (bodies.takenBy(text).length > 0) return 'an article’s words'
    const [nearest] = align(library, readSentences('', text)[0]!).filter((a) => a.sentence.source === only.source)
    if (!nearest) return 'no source for it'
    const { start, end } = nearest.sentence
    said.add(words.join(' '))
    kept.push({
      section: name,
      sentence: { text, kind: 'reported', provenance: [{ articleId: only.source, start, end }], wordedBy: writer },
    })
    return null
  }

  for (const one of written) {
    const reason = judge({ section: one.section, text: one.text.trim() })
    if (reason) dropped[reason] = (dropped[reason] ?? 0) + 1
  }
  return { sections: brief.sections.map((s) => withSentences(s, kept)), kept: kept.length, dropped }
}

function plainReason(text: string, words: number): string | null {
  if (words < FEWEST_WORDS || words > MOST_WORDS || !/[.!?][”"]?$/.test(text)) return 'no sentence, or too long a one'
  if (MARKUP.test(text)) return 'markup or an address'
  if (ADDRESS.test(text)) return 'words to the reader, or advice'
  // A speaker and their words belong together, which only the draft's own rules see to
  if (/["“”«»]/.test(text)) return 'a quotation'
  return CAUSE.test(text) ? 'a cause' : null
}

function withSentences(section: BriefSection, kept: readonly { section: SectionName; sentence: BriefSentence }[]): BriefSection {
  const own = kept.filter((k) => k.section === section.name).map((k) => k.sentence)
  if (own.length === 0) return section
  const { leftOut: _, ...rest } = section
  return { ...rest, sentences: [...section.sentences, ...own] }
}
