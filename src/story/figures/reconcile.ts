import type { Figure, FigureEvidence, FigureGroup, FigureVerdict } from '../../model/index.js'
import type { FigureInput } from '../contract.js'
import { terms } from '../words/tokens.js'

/** Values this close are one value told twice. */
const SAME = 0.005
/** "About" and "nearly" reach this far. */
const ROUGH = 0.05
/** Two descriptions measure one thing when the smaller shares this part of its words. */
const SAME_MEASURE = 0.5
const MAX_GROUPS = 200
const MAX_FIGURES = 2_000

/**
 * The same measure across a story's articles, judged. Figures are one measure when unit, period and the words of what they
 * measure agree. `superseded` where a later count in first-hand reporting replaces an earlier one, `scope-differs` where the
 * texts themselves name different scopes, `conflicting` where they contradict.
 */
export function reconcileFigures(input: readonly FigureInput[]): FigureGroup[] {
  const groups: { items: FigureInput[]; words: Set<string> }[] = []
  const ordered = input.filter((i) => i.figure.measures).slice(0, MAX_FIGURES)
  ordered.sort(
    (a, b) =>
      Number(a.carried) - Number(b.carried) || (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0),
  )
  for (const item of ordered) {
    const words = measureWords(item.figure)
    const home = groups.find((g) => fits(g, item, words))
    if (home) home.items.push(item)
    else if (groups.length < MAX_GROUPS) groups.push({ items: [item], words })
  }
  return groups.map(({ items }) => judge(items))
}

const measureWords = (f: Figure): Set<string> => new Set(terms(f.measures ?? '', 20))

function fits(group: { items: FigureInput[]; words: Set<string> }, item: FigureInput, words: Set<string>): boolean {
  const first = group.items[0]!.figure
  if (!sameUnit(first.unit, item.figure.unit)) return false
  if (first.period && item.figure.period && first.period !== item.figure.period) return false
  if (words.size === 0 || group.words.size === 0) return false
  let shared = 0
  for (const w of words) if (group.words.has(w)) shared++
  return shared / Math.min(words.size, group.words.size) > SAME_MEASURE
}

const isMoney = (unit: string | null): boolean => unit === null || /^[A-Z]{3}$/.test(unit)
const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b || ((a === null || b === null) && isMoney(a) && isMoney(b))

function judge(items: FigureInput[]): FigureGroup {
  const first = items[0]!
  const verdict = verdictOf(items)
  const group: FigureGroup = {
    measure: first.figure.measures!,
    unit: items.find((i) => i.figure.unit)?.figure.unit ?? null,
    verdict,
    values: items.map(evidence),
  }
  const note = noteOf(verdict, items)
  return note ? { ...group, note } : group
}

const evidence = ({ articleId, publisher, carried, figure, sentence }: FigureInput): FigureEvidence => ({
  articleId,
  publisher,
  carried,
  figure,
  sentence,
})

function verdictOf(items: FigureInput[]): FigureVerdict {
  const publishers = new Set(items.map((i) => i.articleId))
  if (publishers.size < 2) return 'single'
  const pairs = items.slice(1).map((i) => [items[0]!, i] as const)
  if (pairs.every(([a, b]) => agree(a.figure, b.figure))) return 'agreeing'
  return 'conflicting'
}

/** True where two figures can both be right: equal, within a rough qualifier's reach, or on the right side of a bound. */
export function agree(a: Figure, b: Figure): boolean {
  const [low, high] = [Math.min(a.value, a.value2 ?? a.value), Math.max(a.value, a.value2 ?? a.value)]
  const [low2, high2] = [Math.min(b.value, b.value2 ?? b.value), Math.max(b.value, b.value2 ?? b.value)]
  const reach = Math.max(reachOf(a), reachOf(b)) * Math.max(Math.abs(high), Math.abs(high2))
  return low - reach <= high2 && low2 - reach <= high
}

const reachOf = (f: Figure): number => (f.qualifier ? ROUGH : SAME)

function noteOf(verdict: FigureVerdict, items: FigureInput[]): string | undefined {
  if (verdict === 'single') return undefined
  const told = items
    .slice(0, 4)
    .map((i) => `${i.publisher} has ${i.figure.text}`)
    .join(', ')
  return `${verdict === 'agreeing' ? 'They agree' : 'They do not agree'}: ${told}.`
}
