/** A number with an optional scale or per cent. Each part has a bounded length, so matching is linear. */
const NUMBER =
  /(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)(?:\s?(trillion|trn|tn|billion|bn|million|mln|mn|thousand|percent|per cent|pct|%|[bmk](?![\p{L}\p{N}])))?/giu

const SCALE: Record<string, number> = {
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
}
const MAX_NUMBERS = 60
/** A day of a month and the number in an index's name are no figures: two texts that have them share no fact. */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s${MONTH}\\b`, 'i')
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.?\\s$`, 'i')
const INDEX_BEFORE = /\b(?:s&p|nasdaq|russell|nikkei|ftse|stoxx|euronext|csi|asx|cac|dax|sensex|kospi|topix|wilshire)\s$/i
const REACH = 12

/**
 * The telling numbers of a text as comparable strings: scales resolved ("$3.4 billion" and "3.4bn" are one), years and bare
 * small counts left out. At most 60, in order, each once.
 */
export function numbersOf(text: string): string[] {
  const found = new Set<string>()
  for (const m of text.matchAll(NUMBER)) {
    const value = Number(m[1]!.replaceAll(',', ''))
    const unit = m[2]?.toLowerCase()
    const scale = unit ? SCALE[unit] : undefined
    if (!unit && Number.isInteger(value) && (value <= 12 || (value >= 1900 && value <= 2100))) continue
    if (!unit && isInName(text, m.index, m[0].length, value)) continue
    found.add(unit && !scale ? `${value}%` : String(Number((value * (scale ?? 1)).toPrecision(6))))
    if (found.size >= MAX_NUMBERS) break
  }
  return [...found]
}

/** A number of {@link numbersOf} as people write it. */
export function readable(number: string): string {
  const value = Number(number)
  for (const [name, scale] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const)
    if (value >= scale) return `${Number((value / scale).toPrecision(6))} ${name}`
  return number
}

function isInName(text: string, at: number, length: number, value: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at)
  if (INDEX_BEFORE.test(before)) return true
  return value <= 31 && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(text.slice(at + length, at + length + REACH)))
}

/** Whether two numbers of {@link numbersOf} are one, the coarser being a rounding of the finer ("18%" of "18.4%"). */
export function isRounding(coarse: string, fine: string): boolean {
  if (coarse === fine) return true
  if (coarse.endsWith('%') !== fine.endsWith('%')) return false
  const [x, y] = [Number.parseFloat(coarse), Number.parseFloat(fine)]
  const digits = coarse.replace(/[.%]/g, '').replace(/0+$/, '').length
  return y !== 0 && (Number(y.toPrecision(Math.max(1, digits))) === x || Math.trunc(y) === x)
}
