import { type Comparison, compareFigures, unitRelation } from '../../extract/figures/compare.js'
import type { FigureEvidence, FigureGroup, FigureVerdict } from '../../model/index.js'
import type { FigureInput } from '../contract.js'
import { terms } from '../words/tokens.js'
import { secondLook } from './contest.js'
import { misquotations } from './misquoted.js'

/** Figures looked at in one story, first-hand articles first; a story of a hundred reports repeats itself long before that. */
const MAX_FIGURES = 160
const MAX_EACH_ARTICLE = 40
const MAX_GROUPS = 120
/** Values told in a note. */
const TOLD = 4

/** Two figures of different articles that are about one measure. */
interface Edge {
  a: number
  b: number
  comparison: Comparison
}

/**
 * The same measure across a story's articles, judged: `single` where one origin alone has it, `agreeing`, `superseded` where
 * a later count replaces an earlier, `scope-differs` where the texts speak of different scopes, `conflicting` where they
 * contradict. Each value comes with the article and sentence behind it; what an article only carried confirms nothing.
 */
export function reconcileFigures(input: readonly FigureInput[]): FigureGroup[] {
  const items = chosen(input)
  const edges = edgesOf(items)
  edges.push(...misquotedEdges(items, input))
  const groups = new Groups(items.length)
  for (const edge of edges) if (edge.comparison.relation === 'agreeing') groups.unite(edge.a, edge.b)
  const agreed = groups.copy()
  for (const edge of edges) {
    if (edge.comparison.relation === 'agreeing' || agreed.find(edge.a) === agreed.find(edge.b)) continue
    if (isToldTogether(items, agreed, edge)) edge.comparison = { ...edge.comparison, relation: 'unrelated' }
    else groups.unite(edge.a, edge.b)
  }
  return groups
    .all()
    .map((members) =>
      judge(
        members.map((i) => items[i]!),
        edges.filter((e) => members.includes(e.a) && e.comparison.relation !== 'unrelated'),
      ),
    )
    .sort((a, b) => b.values.length - a.values.length)
    .slice(0, MAX_GROUPS)
}

/** First-hand before carried, earlier before later; the same figure of one article once. */
function chosen(input: readonly FigureInput[]): FigureInput[] {
  const each = new Map<string, number>()
  const seen = new Set<string>()
  const ordered = [...input].sort(
    (a, b) => Number(a.carried) - Number(b.carried) || compare(a.publishedAt, b.publishedAt) || compare(a.articleId, b.articleId),
  )
  const kept = ordered.filter(({ articleId, figure: f }) => {
    const key = `${articleId}|${f.value}|${f.value2 ?? ''}|${f.unit}|${f.measures ?? ''}`
    const count = each.get(articleId) ?? 0
    if (seen.has(key) || count >= MAX_EACH_ARTICLE) return false
    seen.add(key)
    each.set(articleId, count + 1)
    return true
  })
  return kept.slice(0, MAX_FIGURES)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every pair of different articles that measures one thing, the surest first. */
function edgesOf(items: readonly FigureInput[]): Edge[] {
  const edges: Edge[] = []
  const measures = items.map((i) => terms(i.figure.measures ?? '', 20))
  const mayMatch = (a: number, b: number): boolean => {
    const [x, y] = [measures[a]!, measures[b]!]
    return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word)) || items[a]!.sentence === items[b]!.sentence
  }
  for (let a = 0; a < items.length; a++)
    for (let b = a + 1; b < items.length; b++) {
      const [x, y] = [items[a]!, items[b]!]
      if (x.articleId === y.articleId || unitRelation(x.figure.unit, y.figure.unit) === 'different') continue
      if (!mayMatch(a, b)) continue
      const comparison = compareFigures(
        { figure: x.figure, sentence: x.sentence, at: x.publishedAt },
        { figure: y.figure, sentence: y.sentence, at: y.publishedAt },
      )
      if (comparison.relation === 'unrelated') continue
      const judged = secondLook(x, y, comparison)
      if (judged.relation !== 'unrelated') edges.push({ a, b, comparison: judged })
    }
  return edges.sort((x, y) => y.comparison.sameMeasure - x.comparison.sameMeasure || x.a - y.a || x.b - y.b)
}

/** A rewriting's sum against the one that the report it carries tells. */
function misquotedEdges(items: readonly FigureInput[], input: readonly FigureInput[]): Edge[] {
  return misquotations(items, input).map(({ told, meant, slip }) => ({
    a: Math.min(told, meant),
    b: Math.max(told, meant),
    comparison: {
      relation: 'conflicting',
      sameMeasure: 1,
      slip: null,
      reason: `${items[told]!.figure.text} in a text that carries a report of ${items[meant]!.figure.text}, possible ${slip}`,
    },
  }))
}

/** One text that tells both values does not contradict itself: they are two measures, whatever their words. */
function isToldTogether(items: readonly FigureInput[], agreed: Groups, { a, b }: Edge): boolean {
  const articlesOf = (root: number) => new Set(items.filter((_, i) => agreed.find(i) === root).map((i) => i.articleId))
  const other = articlesOf(agreed.find(b))
  return [...articlesOf(agreed.find(a))].some((id) => other.has(id))
}

/** Disjoint sets over indices. */
class Groups {
  private readonly parents: number[]
  constructor(size: number, parents?: number[]) {
    this.parents = parents ?? Array.from({ length: size }, (_, i) => i)
  }
  copy(): Groups {
    return new Groups(this.parents.length, [...this.parents])
  }
  find(i: number): number {
    let root = i
    while (this.parents[root] !== root) root = this.parents[root]!
    this.parents[i] = root
    return root
  }
  unite(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)]
    this.parents[Math.max(x, y)] = Math.min(x, y)
  }
  all(): number[][] {
    const sets = new Map<number, number[]>()
    for (let i = 0; i < this.parents.length; i++) {
      const root = this.find(i)
      const known = sets.get(root)
      if (known) known.push(i)
      else sets.set(root, [i])
    }
    return [...sets.values()]
  }
}

/** The worst that any pair shows decides: a contradiction before a replacement before a scope. */
const WORST: FigureVerdict[] = ['conflicting', 'superseded', 'scope-differs', 'agreeing']

function judge(items: FigureInput[], edges: readonly Edge[]): FigureGroup {
  const origins = new Set(items.filter((i) => !i.carried).map((i) => i.origin ?? i.articleId))
  const relations = new Set<string>(edges.map((e) => e.comparison.relation))
  const worst = WORST.find((v) => relations.has(v)) ?? 'single'
  const verdict: FigureVerdict = worst === 'agreeing' && origins.size < 2 ? 'single' : worst
  const first = items.find((i) => i.figure.measures) ?? items[0]!
  const group: FigureGroup = {
    measure: first.figure.measures ?? first.figure.text,
    unit: items.find((i) => i.figure.unit !== null)?.figure.unit ?? null,
    verdict,
    values: items.map(evidence),
  }
  return verdict === 'single' ? group : { ...group, note: noteOf(verdict, items, edges) }
}

const evidence = ({ articleId, publisher, carried, figure, sentence }: FigureInput): FigureEvidence => ({
  articleId,
  publisher,
  carried,
  figure,
  sentence,
})

const OPENING: Record<Exclude<FigureVerdict, 'single'>, string> = {
  agreeing: 'They agree',
  superseded: 'A later figure replaces an earlier one',
  'scope-differs': 'They speak of different scopes',
  conflicting: 'They contradict each other',
}

/** A sentence a person can read: what the verdict is, who has which value, and why. */
function noteOf(verdict: Exclude<FigureVerdict, 'single'>, items: readonly FigureInput[], edges: readonly Edge[]): string {
  const told = new Map<string, string>()
  for (const { publisher, figure } of items) if (!told.has(figure.text)) told.set(figure.text, publisher)
  const values = [...told].slice(0, TOLD).map(([text, publisher]) => `${publisher} has ${text}`)
  const why = edges.find((e) => e.comparison.relation === verdict)?.comparison.reason
  return `${OPENING[verdict]}: ${values.join(', ')}${verdict !== 'agreeing' && why ? ` (${why})` : ''}.`
}
