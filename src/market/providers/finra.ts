import { load } from 'cheerio/slim'
import { z } from 'zod'
import { DeskError, type Fact } from '../../model/index.js'
import { createClient, type ProviderTools } from './client.js'
import { type Answer, MAX_PROBLEMS, type MarketProvider, NO_BARS, type Terms } from './contract.js'
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

/** One month of margin debt in millions; a release that is not recorded is assumed. */
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

/** FINRA's margin statistics from its page: the table of debit balances by month, newest first, in millions of dollars. */
export function createFinraProvider(tools: ProviderTools): MarketProvider {
  const terms: Terms = {
    licence: 'FINRA: public statistics, with attribution (finra.org/terms)',
    mayShow: true,
    spacingMs: 5000,
    keepMs: 12 * 3_600_000,
  }
  const client = createClient('finra', tools, terms)
  return {
    id: 'finra',
    terms,
    ...NO_BARS,
    series: async () => [MARGIN_DEBT],
    facts: async (series, range) => {
      if (series !== MARGIN_DEBT) return { rows: [], problems: [] }
      const html = await client.text('https://www.finra.org/rules-guidance/key-topics/margin-accounts/margin-statistics')
      const { rows, problems } = parseFinraPage(html)
      return { rows: rows.filter((f) => f.validAt >= range.from && f.validAt <= range.to), problems }
    },
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Rows `May-26 | 1,415,557 | ...` of the page's tables; the column is the one headed "Debit Balances". */
export function parseFinraPage(html: string): Answer<Fact> {
  const $ = load(html)
  const rows: Fact[] = []
  const problems: string[] = []
  $('table').each((_, table) => {
    const lines = $(table).find('tr').toArray().slice(0, 2_000)
    const cells = lines.map((tr) =>
      $(tr)
        .find('th, td')
        .toArray()
        .map((td) => $(td).text().trim()),
    )
    const head = cells.find((row) => row.some((c) => /debit balances/i.test(c)))
    const column = head?.findIndex((c) => /debit balances/i.test(c)) ?? -1
    if (column < 0) return
    for (const row of cells) {
      const match = /^([A-Za-z]{3})[a-z]*[- ](\d{4}|\d{2})$/.exec(row[0] ?? '')
      const month = match ? MONTHS.indexOf(match[1]!.toLowerCase()) + 1 : 0
      const value = Number((row[column] ?? '').replace(/[$,\s]/g, ''))
      if (!match || month === 0) continue
      const year = match[2]!.length === 2 ? `20${match[2]}` : match[2]!
      if (value > 0) rows.push(factOf(monthEnd(`${year}-${String(month).padStart(2, '0')}`), value))
      else problems.push(`FINRA, ${row[0]}: not a number`)
    }
  })
  if (rows.length === 0) problems.push('FINRA: no table of debit balances on the page')
  return { rows: rows.sort((a, b) => (a.validAt < b.validAt ? -1 : 1)), problems }
}
