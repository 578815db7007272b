import type { Audience, Ledger, LedgerRow } from '../model/index.js'

/** Two to four sentences from the ledger: what raised it, what held it back, what is missing. Figures are the ledger's own. */
export function writeRationale(importance: Ledger, credibility: Ledger, audience: Audience): string {
  const factors = importance.rows.filter((r) => r.kind === 'factor' && r.value !== null)
  const byShare = [...factors].sort((a, b) => b.value! - a.value! || b.weight - a.weight)
  const raised = [...factors].sort((a, b) => b.contributionHundredths - a.contributionHundredths)[0]
  const lowered = byShare.at(-1)
  const sentences = [
    `Importance ${fixed(importance.totalHundredths)} for ${audience.name}${raised ? `, most of all from ${label(raised)}: ${lower(raised.sentence)}` : '.'}`,
  ]
  if (lowered && lowered !== raised) sentences.push(`Held back by ${label(lowered)}: ${lower(lowered.sentence)}`)
  const caps = [...importance.rows, ...credibility.rows].filter((r) => r.kind !== 'factor')
  const weakest = credibility.rows.filter((r) => r.value !== null).sort((a, b) => a.value! - b.value!)[0]
  sentences.push(
    `Credibility ${fixed(credibility.totalHundredths)}${weakest ? `, limited by ${label(weakest)}: ${lower(weakest.sentence)}` : '.'}${caps.map((c) => ` ${c.sentence}`).join('')}`,
  )
  const missing = [...new Set([...importance.rows, ...credibility.rows].flatMap((r) => r.missing ?? []))]
  if (missing.length > 0) sentences.push(`Missing, and not scored as zero: ${missing.join(', ')}.`)
  return sentences.join(' ')
}

const fixed = (hundredths: number): string => (hundredths / 100).toFixed(2)
const label = (row: LedgerRow): string => row.factor.replaceAll('-', ' ')
/** A sentence inside another: first letter small unless it starts a name or symbol. */
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !/^[A-Z][a-z]+ [A-Z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
