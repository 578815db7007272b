import { findQuotes } from '../../extract/claims/quotes.js'
import type { Member, Rights } from '../../model/index.js'
import type { CheckSource, Problem } from '../check/types.js'
import { MAX_QUOTE_WORDS, MAX_QUOTES_PER_SOURCE } from '../evidence.js'
import { Bodies, type PlacedWord, plainWords, VERBATIM_RUN, wordsAt } from '../verbatim.js'

/** What a source's rights record says about its words. */
export type WordRights = Pick<Rights, 'mayShowQuotes' | 'mayRedistribute'>

/** A sentence of a brief, in its part. */
interface Line {
  part: string
  text: string
  provenance: readonly { articleId?: string }[]
}

interface Text {
  member: Member
  /** Its words with single blanks, also at both ends. */
  running: string
}

/** A quotation with fewer words is no statement. */
const FEWEST_QUOTED = 4

/**
 * Where a brief has its sources' words beyond what may be shown: eight in a row outside quotation marks, also over several sentences
 * of a part; a quotation of more than 25; more than two quotations of a source; any where the rights record forbids them. Article
 * titles may be given. One list a line, offsets from its start. What no rights record opens is `final`.
 */
export function copiedIn(
  lines: readonly Line[],
  sources: readonly CheckSource[],
  members: readonly Member[],
  rights: Readonly<Record<string, WordRights>>,
): Problem[][] {
  const found = lines.map((): Problem[] => [])
  const texts = textsOf(sources, members)
  if (texts.length === 0) return found
  const ids = new Set(texts.map((t) => t.member.articleId))
  const bodies = new Bodies(
    sources.filter((s) => ids.has(s.id)),
    texts.map((t) => t.member.title),
  )
  const isOpen = (owners: readonly Text[]) => owners.every(({ member }) => rights[member.sourceId]?.mayRedistribute === true)
  for (const { words, places } of stretches(lines))
    for (const { from, to, articleId } of bodies.spansIn(words)) {
      const owners = holding(words.slice(from, from + VERBATIM_RUN), texts)
      const owner = owners.find((t) => t.member.articleId === articleId) ?? owners[0]
      if (!owner) continue
      const why = `${to - from} words in a row are ${owner.member.publisher}’s: quote them, or say it in words of your own`
      for (const { line, start, end } of partsOf(places.slice(from, to)))
        found[line]!.push(problem(lines[line]!.text, start, end, owner, isOpen(owners), why))
    }
  const spoken = new Map<string, Set<string>>()
  lines.forEach((line, i) => {
    for (const quote of quotesOf(line.text)) {
      const owners = quotedFrom(line, quote.words, texts)
      if (owners.length === 0) continue
      const why = excess(quote, owners, rights, spoken)
      if (why) found[i]!.push(problem(line.text, quote.start, quote.end, owners[0]!, isOpen(owners), why))
    }
  })
  return found
}

function textsOf(sources: readonly CheckSource[], members: readonly Member[]): Text[] {
  const byArticle = new Map(members.map((m) => [m.articleId, m]))
  return sources.flatMap(({ id, text }) => {
    const member = byArticle.get(id)
    return member ? [{ member, running: ` ${plainWords(text).join(' ')} ` }] : []
  })
}

const holding = (words: readonly string[], texts: readonly Text[]): Text[] => {
  const phrase = ` ${words.join(' ')} `
  return texts.filter((t) => t.running.includes(phrase))
}

/** Words outside quotation marks that follow one another, over the sentences of a part. */
interface Stretch {
  words: string[]
  places: (PlacedWord & { line: number })[]
}

function stretches(lines: readonly Line[]): Stretch[] {
  const list: Stretch[] = []
  let open: Stretch | null = null
  lines.forEach(({ part, text }, line) => {
    if (line === 0 || lines[line - 1]!.part !== part) open = null
    const quotes = findQuotes(text).filter((q) => !q.open)
    for (const place of wordsAt(text)) {
      if (quotes.some((q) => q.start <= place.start && place.end <= q.end)) {
        open = null
        continue
      }
      if (!open) {
        open = { words: [], places: [] }
        list.push(open)
      }
      open.words.push(place.word)
      open.places.push({ ...place, line })
    }
  })
  return list
}

/** One place a line for words that stand in several. */
function partsOf(places: readonly (PlacedWord & { line: number })[]): { line: number; start: number; end: number }[] {
  const parts: { line: number; start: number; end: number }[] = []
  for (const { line, start, end } of places) {
    const last = parts.at(-1)
    if (last?.line === line) last.end = end
    else parts.push({ line, start, end })
  }
  return parts
}

interface Quoted {
  start: number
  end: number
  /** How many words it has as white space parts them. */
  length: number
  words: string[]
}

const quotesOf = (text: string): Quoted[] =>
  findQuotes(text)
    .filter((q) => !q.open)
    .map(({ innerStart: start, innerEnd: end }) => {
      const inner = text.slice(start, end)
      return { start, end, length: inner.trim().split(/\s+/).length, words: plainWords(inner) }
    })
    .filter((q) => q.length >= FEWEST_QUOTED)

/** The articles that a quotation is from: those that its sentence rests on first. A long one may leave words out or change some. */
function quotedFrom({ provenance }: Line, words: readonly string[], texts: readonly Text[]): Text[] {
  const rests = new Set(provenance.map((p) => p.articleId))
  const inOrder = [...texts].sort((a, b) => Number(rests.has(b.member.articleId)) - Number(rests.has(a.member.articleId)))
  for (let i = 0; i === 0 || i + VERBATIM_RUN <= words.length; i++) {
    const owners = holding(words.slice(i, i + VERBATIM_RUN), inOrder)
    if (owners.length > 0) return owners
  }
  return []
}

/** What is too much of a quotation, or null. It counts once, for the source that has most left. */
function excess(
  { length, words }: Quoted,
  owners: readonly Text[],
  rights: Readonly<Record<string, WordRights>>,
  spoken: Map<string, Set<string>>,
): string | null {
  const { publisher } = owners[0]!.member
  const shown = owners.filter(({ member }) => rights[member.sourceId]?.mayShowQuotes ?? false)
  if (shown.length === 0) return `the rights record of ${publisher} lets none of its words be shown`
  if (length > MAX_QUOTE_WORDS) return `a quotation of ${length} words; at most ${MAX_QUOTE_WORDS} may stand`
  const phrase = words.join(' ')
  const lists = shown.map(({ member }) => {
    const list = spoken.get(member.sourceId) ?? new Set<string>()
    spoken.set(member.sourceId, list)
    return list
  })
  if (lists.some((list) => list.has(phrase))) return null
  const roomiest = lists.reduce((a, b) => (b.size < a.size ? b : a))
  if (roomiest.size >= MAX_QUOTES_PER_SOURCE)
    return `one quotation of ${publisher} too many; ${MAX_QUOTES_PER_SOURCE} of a source may stand in a brief`
  roomiest.add(phrase)
  return null
}

const problem = (text: string, start: number, end: number, { member }: Text, isOpen: boolean, reason: string): Problem => ({
  kind: 'copied',
  text: text.slice(start, end),
  start,
  end,
  verdict: 'conflicting',
  source: member.articleId,
  sourceText: null,
  sourceSentence: text.slice(start, end),
  reason,
  ...(isOpen ? {} : { final: true as const }),
})
