import { stem } from '../../search/stem.js'

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
/** Things that pass within one story, and words that follow an ordinal without making a series. */
const NO_SERIES = new Set(
  'day night time place hour straight consecutive thing one person man woman party half lady year month week look son child person reading'
    .split(' ')
    .map(stem),
)
/** Things that are counted: "season 4", "phase III". */
const COUNTED = new Set(
  'season series round phase part chapter episode volume package tranche instalment installment stage'.split(' '),
)
/** What is issued with a term: a two-year and a ten-year note sold on one day are two sales. */
const DEBT = /^(?:notes?|bonds?|bills?|gilts?|bunds?|debt)$/
const TERM = /^(?:year|month|week)s?$/
const TENS = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
])
const TOKEN = /[\p{L}\p{N}]+/gu

/**
 * What tells one instalment of a series from the next: quarter, half, ordinal with its noun ("12th package"), counted thing
 * ("season 4"), and in a headline the month and the term of debt ("ten-year notes"). Kind to the values found.
 */
export type SeriesMarks = Map<string, Set<string>>

/** Marks in a headline and a lead. Months count in the headline only: in a text they date all sorts of things. */
export function seriesMarks(title: string, lead: string): SeriesMarks {
  const marks: SeriesMarks = new Map()
  const add = (kind: string, value: string | number) => {
    const set = marks.get(kind)
    if (set) set.add(String(value))
    else marks.set(kind, new Set([String(value)]))
  }
  for (const [text, isTitle] of [
    [title, true],
    [lead, false],
  ] as const) {
    const tokens = text.toLowerCase().match(TOKEN) ?? []
    for (let i = 0; i < tokens.length; i++) markAt(tokens, i, isTitle, add)
  }
  return marks
}

function markAt(tokens: string[], i: number, isTitle: boolean, add: (kind: string, value: string | number) => void): void {
  const token = tokens[i]!
  const next = tokens[i + 1] ?? ''
  const quarter = /^(?:q([1-4])|([1-4])q)$/.exec(token)
  const ordinal = ordinalOf(token)
  if (quarter) add('quarter', quarter[1] ?? quarter[2]!)
  else if (ordinal && (next === 'quarter' || next === 'half')) add(next, ordinal)
  else if (ordinal) {
    if (next.length > 2 && !NO_SERIES.has(stem(next))) add(`nth ${stem(next)}`, ordinal)
  } else if (COUNTED.has(token)) {
    const n = /^\d{1,3}$/.test(next) ? Number(next) : NUMBERS.indexOf(next) + 1
    if (n > 0) add(`nth ${stem(token)}`, n)
  } else if (isTitle && isMonth(token, next)) add('month', token)
  else if (isTitle && TERM.test(next) && tokens.slice(i + 2, i + 4).some((word) => DEBT.test(word))) {
    const n = /^\d{1,2}$/.test(token) ? Number(token) : (TENS.get(token) ?? NUMBERS.indexOf(token) + 1)
    if (n > 0) add('term', `${n} ${next.replace(/s$/, '')}`)
  }
}

/** A month's name that is not part of a date. "May" and "march" are verbs more often than months. */
const isMonth = (token: string, next: string): boolean =>
  token !== 'may' && token !== 'march' && MONTHS.includes(token) && !/^\d/.test(next)

function ordinalOf(token: string): number {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token)
  return digits ? Number(digits[1]) : ORDINALS.indexOf(token) + 1
}

/** The kind on which two texts name different instalments and none in common; null where they may be one. */
export function seriesConflict(a: SeriesMarks, b: SeriesMarks): { kind: string; mine: string; theirs: string } | null {
  for (const [kind, mine] of a) {
    const theirs = b.get(kind)
    if (!theirs || [...mine].some((v) => theirs.has(v))) continue
    return { kind, mine: [...mine].join(', '), theirs: [...theirs].join(', ') }
  }
  return null
}
