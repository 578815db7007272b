import { DAY_MS, DeskError, type Fact, plusMs } from '../../model/index.js'
import { createClient, type ProviderTools } from './client.js'
import { type Answer, type MarketProvider, NO_BARS, type Terms } from './contract.js'

/**
 * FRED (St. Louis Fed): series as CSV, `fred.DGS10` and the like. Values carry no release time here: each is taken as known
 * at the end of the next day, marked as assumed; revisions replace what was there (ALFRED keeps them).
 */
export function createFredProvider(tools: ProviderTools): MarketProvider {
  const terms: Terms = {
    licence: 'FRED terms: free with attribution; some series have owners of their own (fred.stlouisfed.org/legal)',
    mayShow: true,
    spacingMs: 1000,
    keepMs: 3_600_000,
  }
  const client = createClient('fred', tools, terms)
  return {
    id: 'fred',
    terms,
    ...NO_BARS,
    series: async () => [],
    facts: async (series, range) => {
      const id = /^fred\.([A-Z0-9]{1,30})$/.exec(series)?.[1]
      if (!id) return { rows: [], problems: [] }
      const text = await client.text(
        `https://fred.stlouisfed.org/graph/fredgraph.csv?id=${id}&cosd=${range.from}&coed=${range.to}`,
      )
      return parseFred(text, series)
    },
  }
}

/** FRED's CSV: a day and a value a line; `.` or nothing where there is none. */
export function parseFred(text: string, series: string): Answer<Fact> {
  const [head, ...lines] = text.trim().split(/\r?\n/)
  if (!/^(observation_)?date,/i.test(head ?? '')) throw new DeskError('provider-no-data', `fred, ${series}: no such series`)
  const rows = lines.flatMap((line): Fact[] => {
    const [validAt, cell] = line.split(',')
    const value = cell && cell !== '.' ? Number(cell) : Number.NaN
    if (!validAt || !Number.isFinite(value)) return []
    const knownAt = plusMs(`${validAt}T23:59:59.000Z`, DAY_MS)
    return [{ series, validAt, knownAt, knownAtAssumed: true, value, unit: '', provider: 'FRED', revision: 0 }]
  })
  return { rows, problems: [] }
}
