import { z } from 'zod'
import { DeskError, type Fact } from '../../model/index.js'
import { type Answer, MAX_PROBLEMS } from './contract.js'
import { headerOf } from './csv.js'
import { finraKnownAt, monthEnd } from './known.js'

/** Debit balances in customers' margin accounts at month end, US dollars. */
export const MARGIN_DEBT = 'finra.margin-debt'

const schema = z.object({
  data: z.array(z.object({ date: z.string().regex(/^\d{4}-\d{2}$/), margin_debt: z.number().nonnegative() })).max(2_000),
})

/** FINRA's margin statistics as JSON: `{data: [{date: "2026-05", margin_debt: 1415557}]}`, in millions of dollars. Releases are assumed. */
export function parseFinraJson(text: string): Answer<Fact> {
  const { data } = schema.parse(JSON.parse(text))
  return { rows: data.map((row) => factOf(monthEnd(row.date), row.margin_debt)), problems: [] }
}

/**
 * The same as CSV with the columns validAt (month end), marginDebtUsdMillions and, where recorded, knownAt and
 * knownAtAssumed. A release that is not recorded is assumed.
 */
export function parseFinraCsv(text: string): Answer<Fact> {
  const header = headerOf(text)
  const [validAt, debt] = [header.indexOf('validat'), header.indexOf('margindebtusdmillions')]
  if (validAt < 0 || debt < 0) throw new DeskError('provider-bad-file', 'no columns validAt and marginDebtUsdMillions')
  const answer: Answer<Fact> = { rows: [], problems: [] }
  for (const [i, line] of text.split(/\r?\n/).slice(1).entries()) {
    if (line === '') continue
    const cell = line.split(',')
    const [day, millions] = [cell[validAt] ?? '', cell[debt] ? Number(cell[debt]) : Number.NaN]
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && millions >= 0) {
      answer.rows.push(factOf(day, millions, cell[header.indexOf('knownat')], cell[header.indexOf('knownatassumed')]))
    } else if (answer.problems.length < MAX_PROBLEMS) answer.problems.push(`line ${i + 2}: not a day and a number`)
  }
  return answer
}

function factOf(validAt: string, millions: number, stated = '', assumed = 'false'): Fact {
  const at = Date.parse(stated)
  const recorded = !Number.isNaN(at)
  return {
    series: MARGIN_DEBT,
    validAt,
    knownAt: recorded ? new Date(at).toISOString() : finraKnownAt(validAt.slice(0, 7)),
    knownAtAssumed: !recorded || assumed === 'true',
    value: millions * 1e6,
    unit: 'USD',
    provider: 'FINRA',
    revision: 0,
  }
}
