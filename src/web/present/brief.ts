import { type QuoteBudget, VERBATIM_RUN } from '../../brief/index.js'
import type { Article, Brief, BriefSection, BriefSentence, Member, Provenance, SentenceKind } from '../../model/index.js'
import { wholeText } from '../../model/index.js'
import { clean, clip, count, minusSigns, words } from './text.js'
import { utcMoment } from './times.js'

/** The small mark after a sentence: what it rests on. */
export interface Mark {
  /** A number for an article, `m` for a measurement, `p` for a playbook, `s` for the score, `w` for a language model that worded it. */
  label: string
  href: string
  title: string
  detail: string
  quote: string | null
}

export interface SentenceView {
  text: string
  marks: Mark[]
}

/** Sentences of one kind that stand together. */
export interface BlockView {
  kind: SentenceKind
  label: string
  /** `ul` and `ol` where the section is a list. */
  list: 'none' | 'ul' | 'ol'
  sentences: SentenceView[]
}

export interface SectionView {
  name: string
  blocks: BlockView[]
  leftOut: string | null
}

/** What marks point at: an article's number and what may be shown of it. */
export interface SourceNote {
  number: number
  member: Member
  article: Article | null
}

export const KIND_LABELS: Record<SentenceKind, string> = {
  reported: 'Reported',
  measured: 'Measured',
  editorial: 'Editorial',
  ledger: 'Ledger',
}

const LISTS: Partial<Record<BriefSection['name'], BlockView['list']>> = { 'What to watch': 'ul', 'Key points': 'ol' }

/** UTF-16 units of a span that are looked at. */
const MOST_SPAN = 2_000

const ROLES: Record<Member['role'], string> = {
  original: 'original',
  republication: 'republication',
  coverage: 'coverage',
  update: 'update',
}

/** What is shown of the words that a sentence rests on: a title, a figure's own few words, or a quotation within the limits. */
function shownSpan({ start, end }: Provenance, { member, article }: SourceNote, quotes: QuoteBudget): string | null {
  if (!article?.text || start === undefined || end === undefined) return null
  const span = clean(wholeText(article).slice(start, Math.min(end, start + MOST_SPAN)))
  const isFree = end <= article.title.length || span.split(' ').length < VERBATIM_RUN
  return isFree && quotes.allows(member.sourceId) ? clip(span, 400) || null : quotes.show(member.sourceId, span)
}

function articleMark(provenance: Provenance, note: SourceNote, quotes: QuoteBudget): Mark {
  const { member } = note
  return {
    label: String(note.number),
    href: `#s${note.number}`,
    title: clip(member.publisher, 60),
    detail: `${utcMoment(member.publishedAt)} UTC, ${ROLES[member.role]}`,
    quote: shownSpan(provenance, note, quotes),
  }
}

function markOf(provenance: Provenance, sources: ReadonlyMap<string, SourceNote>, quotes: QuoteBudget): Mark | null {
  if (provenance.articleId) {
    const note = sources.get(provenance.articleId)
    return note ? articleMark(provenance, note, quotes) : null
  }
  if (provenance.signal) {
    return { label: 'm', href: '#market', title: 'Measured by Signaldesk', detail: words(provenance.signal), quote: null }
  }
  if (provenance.playbook) {
    return { label: 'p', href: '#rights', title: 'From the desk’s playbook', detail: words(provenance.playbook), quote: null }
  }
  return provenance.factor
    ? { label: 's', href: '#why', title: 'From the score’s ledger', detail: words(provenance.factor), quote: null }
    : null
}

const MOST_MARKS = 4

function sentenceView(sentence: BriefSentence, sources: ReadonlyMap<string, SourceNote>, quotes: QuoteBudget): SentenceView {
  const marks: Mark[] = []
  for (const one of sentence.provenance) {
    const mark = markOf(one, sources, quotes)
    // A sentence names an article at each of its spans, and a measurement or the ledger once.
    const known = mark && marks.some((had) => had.label === mark.label && (!/\d/.test(mark.label) || had.quote === mark.quote))
    if (mark && !known && marks.length < MOST_MARKS) marks.push(mark)
  }
  if (sentence.wordedBy)
    marks.push({
      label: 'w',
      href: '#rights',
      title: `Worded by ${clip(sentence.wordedBy, 60)}`,
      detail: 'a language model; every figure, name and date was found in its source',
      quote: null,
    })
  const text = clip(sentence.text, 1200)
  return { text: sentence.kind === 'measured' || sentence.kind === 'ledger' ? minusSigns(text) : text, marks }
}

/** Sections without a sentence, by the reason given: "no playbook for this kind of event yet: What to watch, Key points". */
export function leftOut(sections: readonly SectionView[]): { reason: string; names: string[] }[] {
  const byReason = new Map<string, string[]>()
  for (const { leftOut: reason, name } of sections) {
    if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), name])
  }
  return [...byReason].map(([reason, names]) => ({ reason, names }))
}

/**
 * A brief's sections as drawn: neighbours of one kind in one block, each sentence with its marks. `quotes` is what may be quoted
 * beside the brief's own quotations.
 */
export function briefSections(brief: Brief, sources: ReadonlyMap<string, SourceNote>, quotes: QuoteBudget): SectionView[] {
  return brief.sections.map((section) => {
    const blocks: BlockView[] = []
    const list = section.sentences.length > 1 ? (LISTS[section.name] ?? 'none') : 'none'
    for (const sentence of section.sentences) {
      const last = blocks[blocks.length - 1]
      const view = sentenceView(sentence, sources, quotes)
      if (last?.kind === sentence.kind) last.sentences.push(view)
      else blocks.push({ kind: sentence.kind, label: KIND_LABELS[sentence.kind], list, sentences: [view] })
    }
    const leftOut = section.sentences.length === 0 ? clip(section.leftOut || 'nothing known yet', 240).replace(/\.$/, '') : null
    return { name: section.name, blocks, leftOut }
  })
}

/** What a second writer added, and what of it was dropped and why; empty where none was asked. */
export function addedNote({ added }: Pick<Brief, 'added'>): string {
  if (!added) return ''
  const dropped = Object.entries(added.dropped).sort((a, b) => b[1] - a[1])
  const total = dropped.reduce((n, [, times]) => n + times, 0)
  const reasons = dropped.map(([reason, times]) => `${reason} ${times}`).join(', ')
  const kept = `${clip(added.by, 60)} added ${count(added.kept, 'sentence', 'sentences')}`
  return total === 0 ? kept : `${kept}; ${total} more were dropped: ${clip(reasons, 300)}`
}
