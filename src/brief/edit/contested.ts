import type { FigureEvidence, FigureGroup, Member } from '../../model/index.js'
import type { CheckedFigure, Problem } from '../check/types.js'

/**
 * Figures that a source has and another, better placed one contradicts: the story's articles contest them, and the value here is not the
 * one that an article reports first-hand. Naming the other value in the same sentence or the next settles it: the reader has both.
 */
export function contestedFigures(
  figures: readonly CheckedFigure[],
  beside: readonly CheckedFigure[],
  story: { figures: readonly FigureGroup[]; members: readonly Member[] },
): Problem[] {
  return figures.filter((f) => f.verdict === 'supported').flatMap((f) => contested(f, beside, story) ?? [])
}

function contested(
  figure: CheckedFigure,
  beside: readonly CheckedFigure[],
  { figures, members }: { figures: readonly FigureGroup[]; members: readonly Member[] },
): Problem | null {
  for (const group of figures) {
    if (group.verdict !== 'conflicting') continue
    const own = group.values.find((v) => v.articleId === figure.source && isValue(figure, v))
    const standing = standingOf(group, members)
    if (!own || !standing || isValue(figure, standing) || beside.some((f) => isValue(f, standing))) continue
    const { value: _v, value2: _v2, unit: _u, ...found } = figure
    return {
      ...found,
      kind: 'figure',
      verdict: 'conflicting',
      source: standing.articleId,
      sourceText: standing.figure.text,
      sourceSentence: standing.sentence,
      reason: `${own.publisher} has it; ${standing.publisher}, first-hand, has ${standing.figure.text}`,
    }
  }
  return null
}

const isValue = (figure: Pick<CheckedFigure, 'value' | 'value2'>, evidence: FigureEvidence): boolean =>
  evidence.figure.value === figure.value && evidence.figure.value2 === figure.value2

/** The value that the earliest first-hand article states itself. */
export function standingOf(group: FigureGroup, members: readonly Member[]): FigureEvidence | null {
  const place = new Map(members.map((m) => [m.articleId, m]))
  const own = group.values.filter((v) => !v.carried && place.get(v.articleId)?.firstHand)
  const at = (v: FigureEvidence): string => place.get(v.articleId)!.publishedAt
  return own.reduce<FigureEvidence | null>((first, v) => (first === null || at(v) < at(first) ? v : first), null)
}
