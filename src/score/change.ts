import type { Ledger, Score, ScoreChange } from '../model/index.js'

const MAX_ROWS = 4

/** What moved between two scores of one story and audience; null where both totals stand as they were. */
export function changeBetween(before: Score, after: Score): ScoreChange | null {
  const importance = after.importance.totalHundredths - before.importance.totalHundredths
  const credibility = after.credibility.totalHundredths - before.credibility.totalHundredths
  if (importance === 0 && credibility === 0) return null
  const rows = [
    ...moved('importance', before.importance, after.importance),
    ...moved('credibility', before.credibility, after.credibility),
  ].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.factor < b.factor ? -1 : 1))
  return { since: before.asOf, importance, credibility, rows: rows.slice(0, MAX_ROWS) }
}

/** The rows that count otherwise than before; a cap that no longer holds is one of them. */
function moved(part: 'importance' | 'credibility', before: Ledger, after: Ledger): ScoreChange['rows'] {
  const was = new Map(before.rows.map((r) => [r.factor, r.contributionHundredths]))
  const is = new Set(after.rows.map((r) => r.factor))
  const changed = after.rows.map((r) => ({
    part,
    factor: r.factor,
    difference: r.contributionHundredths - (was.get(r.factor) ?? 0),
    sentence: r.sentence,
  }))
  const gone = before.rows
    .filter((r) => !is.has(r.factor))
    .map((r) => ({ part, factor: r.factor, difference: -r.contributionHundredths, sentence: 'It no longer holds.' }))
  return [...changed, ...gone].filter((r) => r.difference !== 0)
}
