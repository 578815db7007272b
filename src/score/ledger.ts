import { type Audience, assert, type Ledger, type LedgerRow } from '../model/index.js'
import type { Evidence, Factor } from './factors/contract.js'

/**
 * Builds a ledger: one row a factor, contribution = value x weight in hundredths of a point, rounded once; then caps. The
 * total is the exact integer sum of the rows. A factor without evidence contributes its prior and says what is missing.
 */
export function buildLedger(
  factors: readonly Factor[],
  evidence: Evidence,
  audience: Audience,
  weights: Record<string, number>,
  caps: readonly Cap[],
): Ledger {
  const rows = factors.filter((f) => (weights[f.name] ?? 0) > 0).map((f) => factorRow(f, evidence, audience, weights[f.name]!))
  for (const cap of caps) {
    const row = capRow(cap, rows, evidence)
    if (row) rows.push(row)
  }
  const ledger = { totalHundredths: sum(rows), rows }
  assert(ledger.totalHundredths >= 0 && ledger.totalHundredths <= 10_000, `a score out of range: ${ledger.totalHundredths}`)
  return ledger
}

/** A limit that holds under a condition: `limit` in points, and the sentence that says why. */
export interface Cap {
  name: string
  limit: number
  applies(evidence: Evidence, rows: readonly LedgerRow[]): string | null
}

function factorRow(factor: Factor, evidence: Evidence, audience: Audience, weight: number): LedgerRow {
  const { value, sentence, evidence: rests, missing } = factor.assess(evidence, audience)
  assert(value === null || (value >= 0 && value <= 1), `${factor.name} gave ${value}`)
  return {
    factor: factor.name,
    kind: 'factor',
    value: value === null ? null : Math.round(value * 10_000) / 10_000,
    weight,
    contributionHundredths: Math.round((value ?? factor.prior) * weight * 100),
    sentence: value === null ? `${sentence} Counted at ${factor.prior} until known.` : sentence,
    evidence: rests,
    ...(missing ? { missing } : {}),
  }
}

function capRow(cap: Cap, rows: readonly LedgerRow[], evidence: Evidence): LedgerRow | null {
  const total = sum(rows)
  const sentence = cap.applies(evidence, rows)
  if (sentence === null || total <= cap.limit * 100) return null
  return {
    factor: cap.name,
    kind: 'cap',
    value: null,
    weight: 0,
    contributionHundredths: cap.limit * 100 - total,
    sentence,
    evidence: [],
  }
}

const sum = (rows: readonly LedgerRow[]): number => rows.reduce((total, r) => total + r.contributionHundredths, 0)
