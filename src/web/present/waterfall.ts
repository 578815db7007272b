import type { Ledger, LedgerRow } from '../../model/index.js'
import { plain, points } from './numbers.js'
import { clip, words } from './text.js'

/** One row of a ledger as drawn: all places and widths in points on 0-100. */
export interface WaterfallRow {
  name: string
  sentence: string
  /** "0.96 × 25", "cap", or what is missing. */
  working: string
  points: string
  /** Where the bar begins (its left end) and how long it is. */
  start: number
  length: number
  /** The most this row could have given; 0 for caps and floors. */
  most: number
  /** Running sum before and after the row. */
  before: number
  after: number
  missing: string | null
  /** What would have made it count more. */
  higher: string | null
}

export interface Waterfall {
  rows: WaterfallRow[]
  total: string
  totalPoints: number
  /** The rows sum to the total, to the hundredth. False is a defect, and is shown as one. */
  exact: boolean
}

const working = (row: LedgerRow): string => {
  if (row.kind !== 'factor') return row.kind
  if (row.value === null) return `not known × ${plain(row.weight, 0)}`
  const weight = Number(row.weight.toFixed(2))
  return `${plain(row.value, digitsOf(row.value, weight, row.contributionHundredths))} × ${weight}`
}

/** As many decimals, two to four, as a reader needs to come to the row's points. */
const digitsOf = (value: number, weight: number, hundredths: number): number =>
  [2, 3].find((digits) => Math.round(Number(value.toFixed(digits)) * weight * 100) === hundredths) ?? 4

/** A ledger as a waterfall, in the ledger's order. */
export function waterfall(ledger: Ledger): Waterfall {
  let sum = 0
  const rows = ledger.rows.map((row) => {
    const before = sum
    sum += row.contributionHundredths
    return {
      name: words(row.factor),
      sentence: clip(row.sentence, 240),
      working: working(row),
      points: points(row.contributionHundredths),
      start: Math.max(0, Math.min(before, sum) / 100),
      length: Math.abs(row.contributionHundredths) / 100,
      most: row.kind === 'factor' ? row.weight : 0,
      before: before / 100,
      after: sum / 100,
      missing: row.missing ? clip(row.missing, 160) : null,
      higher: row.higher ? clip(row.higher, 200) : null,
    }
  })
  return {
    rows,
    total: points(ledger.totalHundredths),
    totalPoints: ledger.totalHundredths / 100,
    exact: sum === ledger.totalHundredths,
  }
}

/** One reason of the short form. */
export interface Reason {
  name: string
  /** "24.00 of 25" */
  amount: string
  sentence: string
  /** Why it counts no more. */
  higher: string | null
}

/** The short form that opens in a row: what raised the score most, what held it down most, and what is missing. */
export function whyScore(ledger: Ledger): { raised: Reason[]; held: Reason[]; missing: string[] } {
  const factors = ledger.rows.filter((row) => row.kind === 'factor')
  const lost = (row: LedgerRow) => row.weight * 100 - row.contributionHundredths
  const reason = (row: LedgerRow): Reason => ({
    name: words(row.factor).toLowerCase(),
    amount:
      row.kind === 'factor'
        ? `${points(row.contributionHundredths)} of ${Number(row.weight.toFixed(2))}`
        : points(row.contributionHundredths),
    sentence: clip(row.sentence, 160),
    higher: row.higher ? clip(row.higher, 160) : null,
  })
  const raised = factors
    .filter((row) => row.contributionHundredths > 0)
    .sort((a, b) => b.contributionHundredths - a.contributionHundredths)
  const bounds = ledger.rows.filter((row) => row.kind === 'cap' && row.contributionHundredths < 0)
  const held = factors.filter((row) => lost(row) > 0).sort((a, b) => lost(b) - lost(a))
  return {
    raised: raised.slice(0, 3).map(reason),
    held: [...bounds, ...held].slice(0, 2).map(reason),
    missing: [...new Set(ledger.rows.flatMap((row) => (row.missing ? [clip(row.missing, 120)] : [])))],
  }
}
