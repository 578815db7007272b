import type { Node, QueryProblem } from './query.js'

type FieldNode = Extract<Node, { kind: 'field' }>
type Op = FieldNode['op']

/** A field's value as written, with where it stands in the query. */
export interface FieldText {
  field: string
  op: Op
  value: string
  start: number
  end: number
}

/** Either the nodes a field text means (several values are alternatives), or why it means nothing. */
export type FieldReading = { nodes: FieldNode[] } | { problem: QueryProblem }

const STATES = ['draft', 'in-review', 'approved', 'embargoed', 'published', 'corrected', 'withdrawn', 'held']
const SENTIMENTS = ['positive', 'negative', 'neutral']

interface FieldRule {
  /** Shown with an error. */
  example: string
  /** May carry > >= < <=. */
  compares: boolean
  /** May list alternatives with commas. */
  lists: boolean
  /** The value as the index knows it, or why not. */
  read: (value: string, op: Op) => { value: string | number; currency?: string } | string
}

const oneOf = (values: string[], fold: (v: string) => string) => (value: string) =>
  values.includes(fold(value)) ? { value: fold(value) } : `is one of ${values.join(', ')}`
const text =
  (fold: (v: string) => string = (v) => v) =>
  (value: string) =>
    value === '' ? 'needs a value' : { value: fold(value) }
const lower = (v: string) => v.toLowerCase()
const upper = (v: string) => v.toUpperCase()

export const FIELDS: Readonly<Record<string, FieldRule>> = {
  ticker: { example: 'ticker:NVDA', compares: false, lists: true, read: text((v) => upper(v.replace(/^\$/, ''))) },
  type: { example: 'type:leverage', compares: false, lists: true, read: text(lower) },
  score: { example: 'score:>70', compares: true, lists: false, read: points },
  cred: { example: 'cred:>=60', compares: true, lists: false, read: points },
  tier: { example: 'tier:A', compares: false, lists: true, read: oneOf(['A', 'B', 'C'], upper) },
  publisher: { example: 'publisher:"Desk Wire"', compares: false, lists: true, read: text() },
  after: { example: 'after:2026-06-20', compares: false, lists: false, read: date },
  before: { example: 'before:2026-07-01', compares: false, lists: false, read: date },
  sentiment: { example: 'sentiment:negative', compares: false, lists: true, read: oneOf(SENTIMENTS, lower) },
  figure: { example: 'figure:>1bn', compares: true, lists: false, read: money },
  signal: { example: 'signal:skew', compares: false, lists: true, read: text(lower) },
  audience: { example: 'audience:portfolio', compares: false, lists: false, read: text(lower) },
  state: { example: 'state:published', compares: false, lists: true, read: oneOf(STATES, lower) },
  follows: { example: 'follows:any', compares: false, lists: false, read: text() },
}

export function readField(at: FieldText): FieldReading {
  const problem = (message: string): FieldReading => ({ problem: { start: at.start, end: at.end, message } })
  const rule = Object.hasOwn(FIELDS, at.field) ? FIELDS[at.field] : undefined
  if (!rule) {
    return problem(
      `There is no field “${at.field}:”. Fields: ${Object.keys(FIELDS).join(', ')}. Put it in quotes to search for the words.`,
    )
  }
  if (at.value === '') return problem(`“${at.field}:” needs a value, as in ${rule.example}.`)
  if (at.op !== '=' && !rule.compares) return problem(`“${at.field}:” cannot be compared; write it as in ${rule.example}.`)
  const values = rule.lists ? at.value.split(',').filter((v) => v !== '') : [at.value]
  const nodes: FieldNode[] = []
  for (const value of values) {
    const read = rule.read(value, at.op)
    if (typeof read === 'string') return problem(`“${at.field}:” ${read}, as in ${rule.example}.`)
    nodes.push({ kind: 'field', field: at.field, op: at.op, ...read })
  }
  return nodes.length > 0 ? { nodes } : problem(`“${at.field}:” needs a value, as in ${rule.example}.`)
}

function points(value: string): { value: number } | string {
  const number = /^\d{1,3}(?:\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN
  return number >= 0 && number <= 100 ? { value: number } : 'is a number of points from 0 to 100'
}

/** A UTC day, month or year, as the instant it begins. */
function date(value: string): { value: string } | string {
  const why = 'is a date like 2026-07-01 (UTC)'
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!match) return why
  const [, year, month = '01', day = '01'] = match
  const at = new Date(`${year}-${month}-${day}T00:00:00.000Z`)
  // 30 February rolls over into March, so the text must come back the same.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return 'is a day that exists'
  return { value: at.toISOString() }
}

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
}
const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }

/** An amount such as `1bn`, `$2.5m`, `500mEUR`: US dollars unless a currency is written. */
function money(value: string): { value: number; currency?: string } | string {
  const why = 'is an amount'
  const match = /^([$€£¥])?(\d{1,15}(?:\.\d{1,6})?)([A-Za-z]{0,12})$/.exec(value.replaceAll(',', ''))
  if (!match) return why
  const [, sign, digits, letters = ''] = match
  const code = /[A-Z]{3}$/.exec(letters)?.[0]
  const scale = SCALES[letters.slice(0, letters.length - (code?.length ?? 0)).toLowerCase()]
  if (scale === undefined || (sign && code)) return why
  const currency = code ?? (sign === undefined ? undefined : SIGNS[sign])
  return { value: Number(digits) * scale, ...(currency && currency !== 'USD' ? { currency } : {}) }
}
