import { shortName } from '../../brief/index.js'
import type { FigureEvidence, FigureGroup, FigureVerdict } from '../../model/index.js'
import { figureText } from './numbers.js'
import { capital, clip } from './text.js'

/** One value of a figure with who stands behind it. */
export interface ValueView {
  value: string
  qualifier: string
  /** The words it was read from. */
  asWritten: string
  /** Publications that state it themselves, with their article numbers. */
  origins: { name: string; number: number | null }[]
  /** Publications that only carried it. */
  carriers: { name: string; number: number | null }[]
}

export interface FigureView {
  measure: string
  verdict: FigureVerdict
  verdictText: string
  values: ValueView[]
  note: string
}

const VERDICTS: Record<FigureVerdict, string> = {
  single: 'one origin',
  agreeing: 'agreeing',
  superseded: 'superseded',
  'scope-differs': 'scope differs',
  conflicting: 'conflict',
}

const UNNAMED = 'Not said what it measures'
/** A measure that is but the number itself says nothing of it. */
const isNumber = (measure: string): boolean => /^[\p{Sc}\d]/u.test(measure)

const keyOf = ({ figure }: FigureEvidence): string => [figure.value, figure.value2 ?? '', figure.unit ?? ''].join('|')

/** The same number is another value only where both say which way it went, and not the same way. */
const contradicts = (a: FigureEvidence, b: FigureEvidence): boolean =>
  a.figure.direction !== undefined && b.figure.direction !== undefined && a.figure.direction !== b.figure.direction

/** A direction told of some values alone sets them apart for no reason: then none shows it. */
const withoutDirection = ({ direction: _, ...figure }: FigureEvidence['figure']): FigureEvidence['figure'] => figure

function valueView(evidence: readonly FigureEvidence[], numbers: ReadonlyMap<string, number>, directed: boolean): ValueView {
  const own = evidence.find((one) => !one.carried) ?? evidence[0]!
  const named = (carried: boolean) => {
    const seen = new Map<string, number | null>()
    for (const one of evidence) {
      const name = clip(one.publisher, 40)
      if (one.carried === carried && !seen.has(name)) seen.set(name, numbers.get(one.articleId) ?? null)
    }
    return [...seen].map(([name, number]) => ({ name, number }))
  }
  const figure = directed ? own.figure : withoutDirection(own.figure)
  return { ...figureText(figure), asWritten: clip(own.figure.text, 60), origins: named(false), carriers: named(true) }
}

/**
 * Figure groups as shown, conflicts first and side by side. Values of a group are put together when number and unit are
 * the same; those stated by someone come before those only carried. A number told without what it measures comes last, and not at
 * all where it is told with it as well. `numbers` is article id to the number it is cited
 * by; `symbols` are written in capitals where a measure names one.
 */
export function figureViews(
  groups: readonly FigureGroup[],
  numbers: ReadonlyMap<string, number>,
  symbols: readonly string[] = [],
): FigureView[] {
  const upper = new Map(symbols.map((symbol) => [symbol.replace(/^\W+/, '').toLowerCase(), symbol.replace(/^\W+/, '')]))
  const spelled = (text: string) => text.replace(/[\p{L}\d.]+/gu, (word) => upper.get(word) ?? word)
  const views = groups.map((group) => {
    const lists: FigureEvidence[][] = []
    for (const evidence of group.values) {
      const list = lists.find(([first]) => keyOf(first!) === keyOf(evidence) && !contradicts(first!, evidence))
      if (list) list.push(evidence)
      else lists.push([evidence])
    }
    const directed = lists.every(([first]) => first!.figure.direction !== undefined)
    const values = lists.map((list) => valueView(list, numbers, directed || lists.length === 1))
    values.sort((a, b) => Number(b.origins.length > 0) - Number(a.origins.length > 0))
    const measure = capital(spelled(clip(shortName(group.measure), 90)))
    return {
      measure: measure && !isNumber(measure) ? measure : UNNAMED,
      verdict: group.verdict,
      verdictText: VERDICTS[group.verdict],
      values,
      note: group.note ? clip(group.note, 240) : '',
    }
  })
  const weight = (view: FigureView) =>
    ['conflicting', 'scope-differs', 'superseded', 'agreeing', 'single'].indexOf(view.verdict) +
    (view.measure === UNNAMED ? 9 : 0)
  const named = new Set(views.filter((view) => view.measure !== UNNAMED).flatMap((view) => view.values.map((one) => one.value)))
  return views
    .filter((view) => view.values.some((one) => view.measure !== UNNAMED || !named.has(one.value)))
    .sort((a, b) => weight(a) - weight(b))
}
