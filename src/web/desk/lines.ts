import type { SourceSpan } from '../../brief/check/types.js'
import { type CheckedLine, choicesFor, mayAnswer, type Part, problemOf, stops } from '../../brief/edit/index.js'
import { type Article, type Member, type Source, type Story, wholeText } from '../../model/index.js'
import { clip, words } from '../present/text.js'
import { utcMoment } from '../present/times.js'

/** A run of a sentence: plain, a figure with support, or a figure that somebody must decide about. */
export interface PieceView {
  text: string
  mark: 'none' | 'figure' | 'problem'
}

/** A place in a source, as an excerpt with the words that count marked. */
export interface SourceView {
  name: string
  detail: string
  before: string
  marked: string
  after: string
  note: string
}

export interface ChoiceView {
  choice: 'source' | 'both' | 'strike'
  name: string
  text: string
  more: string
}

export interface LineView {
  /** `What happened:0`, for addresses and scripts. */
  key: string
  part: Part
  index: number
  text: string
  pieces: PieceView[]
  /** What stands beside it: the verdict, and where it comes from. */
  verdict: string
  from: string
  isEditorial: boolean
  blocks: boolean
  /** Why it is stopped, and what may be done. */
  conflict: { reason: string; choices: ChoiceView[]; mayAnswer: boolean } | null
  override: string | null
  sources: SourceView[]
}

/** What sources are shown with: numbers and names of the story's articles. */
export interface SourceBook {
  story: Story
  /** By article id. */
  articles: ReadonlyMap<string, Article>
  numbers: ReadonlyMap<string, number>
  sources: ReadonlyMap<string, Source>
}

const MOST_SOURCES = 4
/** An excerpt is the sentence alone. */
const MOST_EXCERPT = 420

/** A sentence's own place on the page. */
export const anchorOf = (key: string): string => `l-${key.replace(/\W+/g, '-').toLowerCase()}`

export const keyOf = ({ part, index }: Pick<CheckedLine, 'part' | 'index'>): string => `${part}:${index}`

/** One sentence as the editor sees it. */
export function lineView(line: CheckedLine, book: SourceBook): LineView {
  const sources = sourcesOf(line, book)
  const choices = line.blocks ? choiceViews(line, book) : []
  return {
    key: keyOf(line),
    part: line.part,
    index: line.index,
    text: line.text,
    pieces: piecesOf(line),
    verdict: line.override && !line.blocks ? 'overridden' : verdictOf(line),
    from: fromOf(line, book),
    isEditorial: line.kind === 'editorial',
    blocks: line.blocks,
    conflict: line.blocks ? { reason: reasonOf(line), choices, mayAnswer: mayAnswer(line) } : null,
    override: line.override ? `${line.override.by.name} answers for it: ${line.override.reason}` : null,
    sources,
  }
}

function verdictOf({ verdict, problems, figures, rests, provenance, kind }: CheckedLine): string {
  if (problems.some((p) => p.kind === 'copied') && !problems.some((p) => p.kind === 'figure' && stops(p))) return 'copied'
  if (verdict !== 'supported') return verdict.replace('-', ' ')
  if (figures.length > 0 || rests || provenance.length > 0) return 'supported'
  return kind === 'editorial' ? 'editorial' : 'nothing to look up'
}

/** Where it comes from, short: article numbers, "measured", "ledger". */
function fromOf(line: CheckedLine, { numbers }: SourceBook): string {
  const ids = [
    ...line.problems.map((p) => p.source),
    ...line.figures.map((f) => f.source),
    ...line.provenance.map((p) => p.articleId ?? (p.signal ? 'signal:' : p.playbook ? 'playbook:' : p.factor ? 'ledger' : null)),
    line.rests?.source ?? null,
  ].filter((id) => id !== null)
  return [...new Set(ids.map((id) => shortName(id, numbers)))].slice(0, 3).join(', ')
}

function shortName(id: string, numbers: ReadonlyMap<string, number>): string {
  const [group] = id.split(':')
  if (group === 'signal' || group === 'reaction') return 'measured'
  return numbers.has(id) ? String(numbers.get(id)) : group!
}

const reasonOf = (line: CheckedLine): string => {
  const problem = problemOf(line)
  return problem ? `${problem.text}: ${problem.reason || problem.verdict}` : line.verdict
}

const NAMES = { source: 'Take the source’s', both: 'Both, named', strike: 'Neither' } as const

function choiceViews(line: CheckedLine, { story }: SourceBook): ChoiceView[] {
  const said = publisherOf(line, story)
  const problem = problemOf(line)
  const more = { source: problem?.sourceText ?? '', both: 'adds a sentence', strike: 'strikes the sentence' }
  return choicesFor(line, said).map(({ choice, text }) => ({
    choice,
    name: choice === 'source' && problem?.sourceText ? problem.sourceText : NAMES[choice],
    text: choice === 'strike' ? 'Strike the sentence.' : text,
    more: choice === 'source' ? 'suggested' : more[choice],
  }))
}

/** The publication that has the brief's own figure, where the story's articles contest it. */
export function publisherOf(line: CheckedLine, story: Story): string | null {
  const problem = problemOf(line)
  const own = problem && line.figures.find((f) => f.start === problem.start)
  return story.members.find((m) => m.articleId === own?.source)?.publisher ?? null
}

function piecesOf({ text, figures, problems }: CheckedLine): PieceView[] {
  const marks = [
    ...problems.filter(stops).map((p) => ({ start: p.start, end: p.end, mark: 'problem' as const })),
    ...problems.filter((p) => !stops(p)).map((p) => ({ start: p.start, end: p.end, mark: 'figure' as const })),
    ...figures.map((f) => ({ start: f.start, end: f.end, mark: 'figure' as const })),
  ].sort((a, b) => a.start - b.start)
  const pieces: PieceView[] = []
  let at = 0
  for (const { start, end, mark } of marks) {
    if (start < at || end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), mark: 'none' })
    pieces.push({ text: text.slice(start, end), mark })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: 'none' })
  return pieces
}

/** Each place that speaks for or against a sentence, once: contradicted figures first, then supported ones, then what it is likest to. */
function sourcesOf(line: CheckedLine, book: SourceBook): SourceView[] {
  const found = [...line.problems, ...line.figures]
    .filter((f) => f.source !== null)
    .map((f) => ({ id: f.source!, sentence: f.sourceSentence ?? '', marked: f.sourceText ?? '' }))
  const spans = line.provenance.flatMap((p) => spanOf(p, book))
  const rests = line.rests ? [likest(line.rests)] : []
  const views: SourceView[] = []
  const seen = new Set<string>()
  for (const one of [...found, ...spans, ...rests]) {
    const key = `${one.id}|${clip(one.sentence || one.marked, 60)}`
    if (seen.has(key) || views.length >= MOST_SOURCES) continue
    seen.add(key)
    views.push(sourceView(one, book))
  }
  return views
}

interface Place {
  id: string
  sentence: string
  marked: string
}

const likest = ({ source, text }: SourceSpan): Place => ({ id: source, sentence: text, marked: '' })

function spanOf({ articleId, start, end }: CheckedLine['provenance'][number], { articles }: SourceBook): Place[] {
  const article = articleId ? articles.get(articleId) : undefined
  if (!article?.text || start === undefined || end === undefined) return []
  const text = wholeText(article)
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start) + 1, 0)
  const stop = /[.!?]["”’)]?(?=\s)|\n/.exec(text.slice(end))
  const to = stop ? end + stop.index + stop[0].length : text.length
  return [{ id: article.id, sentence: text.slice(from, Math.min(to, from + 1_000)), marked: text.slice(start, end) }]
}

function sourceView({ id, sentence, marked }: Place, { story, numbers, sources }: SourceBook): SourceView {
  const member = story.members.find((m) => m.articleId === id)
  const text = clip(sentence || marked, MOST_EXCERPT)
  const mark = clip(marked, MOST_EXCERPT)
  const at = mark ? text.indexOf(mark) : -1
  const cut =
    at < 0
      ? { before: text, marked: '', after: '' }
      : { before: text.slice(0, at), marked: mark, after: text.slice(at + mark.length) }
  return {
    ...cut,
    name: member ? `${numbers.get(id) ?? ''} ${member.publisher}`.trim() : ownName(id),
    detail: member ? detailOf(member) : '',
    note: member ? rightsNote(member, sources) : '',
  }
}

const detailOf = (member: Member): string =>
  `${member.tier}, ${member.firstHand ? 'first-hand' : member.commentary ? 'comment' : member.role}, ${utcMoment(member.publishedAt)}`

function rightsNote({ sourceId }: Member, sources: ReadonlyMap<string, Source>): string {
  const rights = sources.get(sourceId)?.rights
  if (!rights) return 'Excerpt only'
  return rights.mayShowQuotes
    ? `Excerpt only; text kept ${rights.keepTextDays} days`
    : 'Excerpt for editors only: its terms allow no quotation'
}

function ownName(id: string): string {
  const [group, ...rest] = id.split(':')
  if (group === 'signal') return `Measured: ${words(rest[0] ?? '')} ${rest[1] ?? ''}`.trim()
  if (group === 'reaction') return `Measured: reaction ${rest[0] ?? ''}`.trim()
  if (group === 'playbook') return `Playbook: ${words(rest[0] ?? '')}`
  return words(group ?? id)
}
