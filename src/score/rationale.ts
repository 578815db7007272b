import type { Audience, Ledger, LedgerRow } from '../model/index.js'

/**
 * Two to four sentences from the two ledgers: what raised importance, what held it back, what credibility rests on and lacks, and what
 * is missing. Every figure is copied from a row.
 */
export function writeRationale(importance: Ledger, credibility: Ledger, audience: Audience): string {
  const known = importance.rows.filter((r) => r.kind === 'factor' && r.value !== null)
  const raised = [...known].sort((a, b) => b.contributionHundredths - a.contributionHundredths).slice(0, 2)
  const held = [...known].sort((a, b) => lost(b) - lost(a)).find((r) => lost(r) > 0 && !raised.includes(r))
  const total = `Importance ${points(importance.totalHundredths)} for ${audience.name}`
  const sentences = [
    raised.length > 0
      ? `${total}, carried by ${raised.map(reason).join(' and ')}.`
      : `${total}: nothing in it is known to matter.`,
    heldBack(held, importance),
    trust(credibility),
    missingOf([...importance.rows, ...credibility.rows]),
  ]
  return sentences.filter((s) => s !== null).join(' ')
}

function heldBack(held: LedgerRow | undefined, { rows }: Ledger): string | null {
  const caps = rows.filter((r) => r.kind === 'cap').map(reason)
  const parts = [...(held ? [reason(held)] : []), ...caps]
  return parts.length > 0 ? `Held back by ${parts.join(', and ')}.` : null
}

function trust({ totalHundredths, rows }: Ledger): string {
  const factors = rows.filter((r) => r.kind === 'factor' && r.value !== null)
  const best = [...factors].sort((a, b) => b.contributionHundredths - a.contributionHundredths)[0]
  const weakest = [...factors].sort((a, b) => lost(b) - lost(a)).find((r) => lost(r) > 0 && r !== best)
  const caps = rows.filter((r) => r.kind === 'cap')
  const parts = [
    ...(best ? [`rests on ${reason(best)}`] : []),
    ...(weakest ? [`lacks most in ${reason(weakest)}`] : []),
    ...caps.map((r) => `is capped by ${reason(r)}`),
  ]
  return `Credibility ${points(totalHundredths)}${parts.length > 0 ? ` ${parts.join(', ')}` : ''}.`
}

function missingOf(rows: readonly LedgerRow[]): string | null {
  const missing = [...new Set(rows.flatMap((r) => r.missing ?? []))]
  return missing.length > 0 ? `Missing, and not scored as zero: ${missing.join(', ')}.` : null
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(2)
const lost = (row: LedgerRow): number => row.weight * 100 - row.contributionHundredths
/** "breadth (12.90 of 15; reaches whole markets)". */
function reason(row: LedgerRow): string {
  const worth =
    row.kind === 'factor' ? `${points(row.contributionHundredths)} of ${row.weight}` : points(row.contributionHundredths)
  return `${row.factor.replaceAll('-', ' ')} (${worth}; ${clause(row.sentence)})`
}
/** A sentence as a part of another: no full stop inside, and a small first letter unless it starts a name or a symbol. */
function clause(sentence: string): string {
  const text = sentence.replace(/\.$/, '').replace(/\. (?=[A-Z])/g, '; ')
  return /^[A-Z][a-z]/.test(text) && !/^[A-Z][a-z]+ [A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
