import { type Audience, assert, type Ledger, type LedgerRow } from '../model/index.js'
import type { Evidence, Factor, FactorValue } from './factors/contract.js'

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
  const rows: LedgerRow[] = []
  let channel = 0
  for (const factor of factors) {
    const weight = weights[factor.name] ?? 0
    if (weight <= 0) continue
    const assessed = factor.assess(evidence, audience)
    const counted = assessed.value ?? (typeof factor.prior === 'number' ? factor.prior : factor.prior(channel, evidence))
    if (factor.name === CHANNEL) channel = counted
    rows.push(factorRow(factor, assessed, counted, weight))
  }
  for (const cap of caps) {
    const row = capRow(cap, rows, evidence, channel)
    if (row) rows.push(row)
  }
  const ledger = { totalHundredths: sum(rows), rows }
  assert(ledger.totalHundredths >= 0 && ledger.totalHundredths <= 10_000, `a score out of range: ${ledger.totalHundredths}`)
  return ledger
}

/** The factor that the priors of those after it may hang on; it comes first in the list. */
const CHANNEL = 'transmission'

/** A limit that holds under a condition: points it holds the score at, and the sentence that says why; null where it does not hold. */
export interface Cap {
  name: string
  applies(evidence: Evidence, channel: number): { limit: number; sentence: string } | null
}

function factorRow(factor: Factor, assessed: FactorValue, counted: number, weight: number): LedgerRow {
  const { value, sentence, evidence: rests, missing, higher } = assessed
  const contributionHundredths = Math.round(counted * weight * 100)
  assert(counted >= 0 && counted <= 1, `${factor.name} gave ${counted}`)
  return {
    factor: factor.name,
    kind: 'factor',
    value: value === null ? null : Math.round(value * 10_000) / 10_000,
    weight,
    contributionHundredths,
    sentence: value === null ? `${sentence} Counted at ${counted.toFixed(2)} until known.` : sentence,
    evidence: rests,
    ...(missing ? { missing } : {}),
    ...(higher && contributionHundredths < Math.round(weight * 100) ? { higher } : {}),
  }
}

function capRow(cap: Cap, rows: readonly LedgerRow[], evidence: Evidence, channel: number): LedgerRow | null {
  const total = sum(rows)
  const held = cap.applies(evidence, channel)
  if (held === null || total <= held.limit * 100) return null
  return {
    factor: cap.name,
    kind: 'cap',
    value: null,
    weight: 0,
    contributionHundredths: Math.round(held.limit * 100) - total,
    sentence: held.sentence,
    evidence: [],
  }
}

const sum = (rows: readonly LedgerRow[]): number => rows.reduce((total, r) => total + r.contributionHundredths, 0)
