/** A date or period as written, in parts. */
export interface DatePart {
  text: string
  start: number
  end: number
  kind: 'day' | 'month' | 'year' | 'weekday' | 'quarter' | 'half' | 'relative' | 'time'
  /** What is compared: `2024`, `3-14` (month-day), `3` (month), `tue`, `q3`, `last week`. */
  key: string
  year?: number
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const PATTERN = new RegExp(
  [
    `\\b${MONTH} (\\d{1,2})(?!\\d|,\\d|\\.\\d)(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? ((?:19|20)\\d\\d))?(?![a-z])`,
    `\\b${MONTH} ((?:19|20)\\d\\d)\\b`,
    `\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b`,
    `\\b(?:([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -](?:fiscal[ -])?(quarter|half)|Q([1-4])|([1-4])Q|H([12]))\\b`,
    `\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b`,
    `\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d)`,
    `\\b(?:(?:FY|fiscal(?: year)?) ?)?((?:19|20)\\d\\d)(?:-\\d\\d)?\\b(?![,.]?\\d)(?! (?:shares|points|jobs|people|contracts))`,
    `\\b([Yy]esterday|[Tt]oday|[Tt]omorrow|[Oo]vernight|(?:[Ll]ast|[Tt]his|[Nn]ext|past|previous) (?:week|month|quarter|year|weekend|decade)|(?:a|two|three) (?:week|month|year|day|quarter)s? (?:ago|earlier|later))\\b`,
    `\\b(\\d{1,2})(?::(\\d\\d))? ?([ap])\\.?m\\b`,
  ].join('|'),
  'g',
)

const monthNumber = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1

/** The dates a sentence names; offsets count from `offset`. "May" counts as a month only before a number or after a preposition. */
export function findDates(sentence: string, offset: number): DatePart[] {
  const out: DatePart[] = []
  PATTERN.lastIndex = 0
  for (let m = PATTERN.exec(sentence); m && out.length < 100; m = PATTERN.exec(sentence)) {
    const part = partOf(m, sentence)
    if (part) out.push({ ...part, text: m[0], start: offset + m.index, end: offset + m.index + m[0].length })
  }
  return [...out, ...leftOut(sentence, offset, out)].sort((a, b) => a.start - b.start)
}

/** "1.8% in the first quarter and 0.6% in the second": the second is a quarter too. */
function leftOut(sentence: string, offset: number, found: readonly DatePart[]): DatePart[] {
  const model = found.find((d) => d.kind === 'quarter' || d.kind === 'half')
  if (!model) return []
  return [...sentence.matchAll(/\b(?:in|of|for|than|from) the (first|second|third|fourth)\b(?!['’]?[ -]?[\w])/g)].map((m) => {
    const start = offset + m.index + m[0].length - m[1]!.length
    const number = ['first', 'second', 'third', 'fourth'].indexOf(m[1]!) + 1
    return { text: m[1]!, start, end: start + m[1]!.length, kind: model.kind, key: `${model.key[0]}${number}` }
  })
}

type Part = Pick<DatePart, 'kind' | 'key' | 'year'>
const withYear = (part: Part, year: string | undefined): Part => (year ? { ...part, year: Number(year) } : part)

function partOf(m: RegExpExecArray, sentence: string): Part | null {
  const [
    ,
    mon1,
    day1,
    year1,
    day2,
    mon2,
    year2,
    mon3,
    year3,
    year4,
    mon4,
    day4,
    ord,
    span,
    q1,
    q2,
    h1,
    weekday,
    mon5,
    year5,
    relative,
    hour,
    minute,
    half,
  ] = m
  if (mon1) return withYear({ kind: 'day', key: `${monthNumber(mon1)}-${Number(day1)}` }, year1)
  if (mon2) return withYear({ kind: 'day', key: `${monthNumber(mon2)}-${Number(day2)}` }, year2)
  if (mon3) return withYear({ kind: 'month', key: `${monthNumber(mon3)}` }, year3)
  if (year4) return withYear({ kind: 'day', key: `${Number(mon4)}-${Number(day4)}` }, year4)
  if (ord)
    return {
      kind: span === 'half' ? 'half' : 'quarter',
      key: `${span === 'half' ? 'h' : 'q'}${['first', 'second', 'third', 'fourth'].indexOf(ord.toLowerCase()) + 1}`,
    }
  if (q1 || q2) return { kind: 'quarter', key: `q${q1 ?? q2}` }
  if (h1) return { kind: 'half', key: `h${h1}` }
  if (weekday) return { kind: 'weekday', key: weekday.slice(0, 3).toLowerCase() }
  if (mon5)
    return mon5 === 'May' || mon5 === 'March'
      ? isMonthHere(m, sentence)
        ? { kind: 'month', key: `${monthNumber(mon5)}` }
        : null
      : { kind: 'month', key: `${monthNumber(mon5)}` }
  if (year5) return { kind: 'year', key: year5, year: Number(year5) }
  if (relative) return { kind: 'relative', key: relative.toLowerCase().replace('previous', 'last').replace('past', 'last') }
  if (hour) return { kind: 'time', key: `${Number(hour)}:${minute ?? '00'}${half}` }
  return null
}

/** "in May", "since March": a month; "May said" is a name. */
const isMonthHere = (m: RegExpExecArray, sentence: string): boolean =>
  /\b(?:in|since|by|until|through|from|to|of|for|late|early|mid|last|this|next|and|ended|ending|before|after|during)[ -]$/i.test(
    sentence.slice(Math.max(0, m.index - 12), m.index),
  )

/** "a year ago", "a year earlier" and "last year" may be one time. */
const aYearAgo = (key: string): string => key.replace(/^a (\w+) (?:ago|earlier)$/, 'last $1')

/** Whether a date of a brief is told by one of a source: equal as far as both are written. */
export function sameDate(a: DatePart, b: DatePart): boolean {
  const yearsFit = a.year === undefined || b.year === undefined || a.year === b.year
  if (a.kind === 'year') return b.year === a.year
  if (a.kind === 'relative' && b.kind === 'relative') return aYearAgo(a.key) === aYearAgo(b.key)
  if (a.kind === b.kind) return a.key === b.key && yearsFit
  // "March" may stand for "March 14"
  if (a.kind === 'month' && b.kind === 'day') return b.key.startsWith(`${a.key}-`) && yearsFit
  return false
}

/** Whether two dates are of one sort, so that one may have been mistaken for the other. */
export const sameSort = (a: DatePart, b: DatePart): boolean =>
  a.kind === b.kind ||
  ((a.kind === 'day' || a.kind === 'month') && (b.kind === 'day' || b.kind === 'month')) ||
  (a.kind === 'year' && b.year !== undefined)
