import type { BriefSection, LedgerRow } from '../../model/index.js'
import type { Facts } from '../facts.js'
import { capital, inner, listWords } from '../grammar.js'

/** What rows hold in an ordinary story, 0-1; above it a row raises, below it lowers. */
const USUAL: Readonly<Record<string, number>> = {
  transmission: 0.3,
  breadth: 0.3,
  size: 0.35,
  'market-state': 0.35,
  novelty: 0.95,
  actionability: 0.2,
  instrument: 0.6,
  directness: 0.7,
  'independent-origins': 0.5,
  'figure-attribution': 0.7,
  consistency: 0.7,
  'source-record': 0.7,
}
const beyondUsual = (row: LedgerRow): number => ((row.value ?? 0) - (USUAL[row.factor] ?? 0.4)) * row.weight
const points = (hundredths: number): string => (hundredths / 100).toFixed(2)
const factorName = (row: LedgerRow): string => row.factor.replaceAll('-', ' ')
/** "size (the largest sum reported is $270 billion)": a first word in small letters unless it is a name. */
const told = (row: LedgerRow): string => `${factorName(row)} (${lower(inner(row.sentence))})`
const lower = (text: string): string =>
  /^[A-Z][a-z]*\b(?! (?:[A-Z]|is tier))/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** The rows that raise a ledger most beyond the ordinary, and those that lower it. */
function raisedAndLowered(rows: readonly LedgerRow[]): { raised: LedgerRow[]; lowered: LedgerRow[] } {
  const factors = rows.filter((r) => r.kind === 'factor' && r.value !== null && r.weight > 0)
  const sorted = [...factors].sort((a, b) => beyondUsual(b) - beyondUsual(a))
  return {
    raised: sorted.filter((r) => beyondUsual(r) > 0).slice(0, 2),
    lowered: sorted.filter((r) => beyondUsual(r) < 0).slice(-1),
  }
}

/** Two to four sentences from the ledger: what raised importance, what held it back, what credibility rests on, what is missing. */
export function rationale({ evidence: { score, audience } }: Facts): BriefSection {
  const importance = raisedAndLowered(score.importance.rows)
  const credibility = raisedAndLowered(score.credibility.rows)
  const limits = [...score.importance.rows, ...score.credibility.rows].filter(
    (r) => r.kind !== 'factor' && r.contributionHundredths !== 0,
  )
  const missing = [
    ...new Set([...score.importance.rows, ...score.credibility.rows].flatMap((r) => (r.missing ? [factorName(r)] : []))),
  ]
  const held = importance.lowered[0] ?? credibility.lowered[0]
  const sentences = [
    {
      text: `Importance ${points(score.importance.totalHundredths)} for ${audience}${importance.raised.length > 0 ? `, raised most by ${listWords(importance.raised.map(told))}` : ''}.`,
      rows: importance.raised,
    },
    ...(importance.lowered.length > 0 ? [{ text: `Held back by ${told(held!)}.`, rows: importance.lowered }] : []),
    {
      text: `Credibility ${points(score.credibility.totalHundredths)}: ${credibilityReason(credibility)}.`,
      rows: [...credibility.raised.slice(0, 1), ...credibility.lowered],
    },
    ...(limits[0] ? [{ text: capital(limits[0].sentence), rows: limits.slice(0, 1) }] : []),
    ...(missing.length > 0 ? [{ text: `Missing, and not scored as zero: ${listWords(missing)}.`, rows: [] }] : []),
  ]
  return {
    name: 'Scoring rationale',
    sentences: sentences.slice(0, 5).map(({ text, rows }) => ({
      text,
      kind: 'ledger',
      provenance: rows.length > 0 ? rows.map((r) => ({ factor: r.factor })) : [{ factor: 'missing' }],
    })),
  }
}

function credibilityReason({ raised, lowered }: { raised: LedgerRow[]; lowered: LedgerRow[] }): string {
  const parts = [raised[0] ? `carried by ${factorName(raised[0])}` : '', lowered[0] ? `limited by ${factorName(lowered[0])}` : '']
  return parts.filter(Boolean).join(', ') || 'as usual for its sources'
}
