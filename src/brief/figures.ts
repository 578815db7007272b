import type { FigureEvidence, Member, Story } from '../model/index.js'

/** One value in a dispute, with the best article for it. */
export interface Side {
  evidence: FigureEvidence
  member: Member
}

/** Figures of one measure that stand against each other. */
export interface Conflict {
  /** What they measure, where the texts have plain words for it. */
  measure: string | null
  money: boolean
  sides: Side[]
  lostDigit: boolean
}

const MOST_SIDES = 3

/** The story's open conflicts, first-hand values before carried ones, each value once. */
export function conflictsOf(story: Story): Conflict[] {
  const members = new Map(story.members.map((m) => [m.articleId, m]))
  return story.figures.flatMap((group) => {
    if (group.verdict !== 'conflicting') return []
    const sides: Side[] = []
    for (const evidence of [...group.values].sort((a, b) => Number(a.carried) - Number(b.carried))) {
      const member = members.get(evidence.articleId)
      if (member && !sides.some((s) => s.evidence.figure.value === evidence.figure.value)) sides.push({ evidence, member })
    }
    if (sides.length < 2) return []
    return [
      {
        measure: plainMeasure(group.measure),
        money: /^[A-Z]{3}$/.test(group.unit ?? ''),
        sides: sides.slice(0, MOST_SIDES),
        lostDigit: /lost digit/.test(group.note ?? ''),
      },
    ]
  })
}

/** A measure in the texts' own words, where it reads as a noun: two or three plain words, no figure among them. */
export const plainMeasure = (measure: string): string | null => (/^[a-z]+(?:[- ][a-z]+){1,2}$/.test(measure) ? measure : null)

/** Figures that two or more publishers give alike from their own reporting. */
export function agreements(story: Story): { measure: string; values: FigureEvidence[] }[] {
  const family = new Map(story.members.map((m) => [m.articleId, m.family]))
  return story.figures.flatMap((group) => {
    const measure = group.verdict === 'agreeing' ? plainMeasure(group.measure) : null
    const seen = new Set<string>()
    const values = group.values.filter((v) => {
      const of = family.get(v.articleId)
      return !v.carried && of !== undefined && !seen.has(of) && seen.add(of)
    })
    return measure && values.length > 1 ? [{ measure, values }] : []
  })
}
