/** A period in comparable parts; what the text left open is undefined. */
interface Parts {
  year?: number
  quarter?: number
  half?: number
  month?: number
  /** What a change is measured against, or a rate's time. */
  basis?: string
  relative?: string
}

const ORDINAL: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads a period as the figures extractor writes it (lower case, without its preposition). */
function partsOf(period: string): Parts {
  const parts: Parts = {}
  const year = /\b((?:19|20)\d\d)\b/.exec(period) ?? /\bfy ?(\d\d)\b/.exec(period)
  if (year) parts.year = Number(year[1]) + (year[1]!.length === 2 ? 2000 : 0)
  const quarter = /\bq([1-4])\b|\b([1-4])q/.exec(period)
  if (quarter) parts.quarter = Number(quarter[1] ?? quarter[2])
  const half = /\bh([12])\b|\b([12])h/.exec(period)
  if (half) parts.half = Number(half[1] ?? half[2])
  const worded = /\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?(quarter|half)/.exec(period)
  if (worded) parts[worded[2] as 'quarter' | 'half'] = ORDINAL[worded[1]!]!
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/.exec(period)
  if (month) parts.month = MONTHS.indexOf(month[1]!)
  const over = /\b(year|quarter|month|week)[ -](?:over|on)[ -]/.exec(period)
  if (over) parts.basis = over[1]!
  else if (/\byoy\b|y\/y/.test(period)) parts.basis = 'year'
  else if (/\bqoq\b|q\/q/.test(period)) parts.basis = 'quarter'
  else if (/\bm\/m\b/.test(period)) parts.basis = 'month'
  const rate = /^(?:a|per|each) (day|week|month|quarter|year)$/.exec(period)
  if (rate) parts.basis = `per ${rate[1]}`
  const named: Record<string, string> = {
    annual: 'year',
    annually: 'year',
    annualized: 'year',
    annualised: 'year',
    quarterly: 'quarter',
    monthly: 'month',
    daily: 'day',
  }
  if (named[period]) parts.basis = `per ${named[period]}`
  const relative = /\b(last|previous|prior|next|this|current|latest|same|past)\b.*\b(year|quarter|month|week|half)s?\b/.exec(
    period,
  )
  if (relative)
    parts.relative = `${/last|previous|prior|past/.test(relative[1]!) ? 'last' : relative[1] === 'next' ? 'next' : 'this'} ${relative[2]}`
  const ago = /\b(year|quarter|month|week) (?:earlier|ago|before)$/.exec(period)
  if (ago) parts.relative = `last ${ago[1]}`
  return parts
}

/** Whether two periods exclude each other. An open part, or a mere weekday, excludes nothing. */
export function periodsDiffer(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b) return false
  const [x, y] = [partsOf(a), partsOf(b)]
  for (const key of ['year', 'quarter', 'half', 'month', 'basis', 'relative'] as const) {
    if (x[key] !== undefined && y[key] !== undefined && x[key] !== y[key]) return true
  }
  return false
}
