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
