/** Growth from the second quarter to the last that is still called flat: what is cached fills in the first. */
const MEMORY_FACTOR = 1.25
const MEMORY_SLACK_MB = 60
const TIME_FACTOR = 1.5
const TIME_SLACK_MS = 500

/** The value below which `share` of a list lies; null for an empty list. */
export function percentile(list, share) {
  if (list.length === 0) return null
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/** Compares the last quarter of a soak with its second: medians, so that one slow moment of the machine decides nothing. */
export function judgeSoak(samples) {
  const quarter = (n) => samples.slice(Math.floor(((n - 1) * samples.length) / 4), Math.floor((n * samples.length) / 4))
  const middle = (part, of) =>
    percentile(
      part.map(of).filter((value) => value !== null),
      0.5,
    ) ?? 0
  const compare = (name, unit, of, factor, slack) => {
    const [before, after] = [middle(quarter(2), of), middle(quarter(4), of)]
    const flat = after <= before * factor + slack
    return {
      flat,
      line: `${name}: ${before.toFixed(0)} ${unit} in the second quarter, ${after.toFixed(0)} in the last${flat ? '' : ', it grew'}`,
    }
  }
  const found = [
    compare('heap', 'MB', (s) => s.heap, MEMORY_FACTOR, MEMORY_SLACK_MB),
    compare('memory', 'MB', (s) => s.rss, MEMORY_FACTOR, MEMORY_SLACK_MB),
    compare('page to score, median', 'ms', (s) => s.p50, TIME_FACTOR, TIME_SLACK_MS),
    compare('page to score, p95', 'ms', (s) => s.p95, TIME_FACTOR, 2 * TIME_SLACK_MS),
  ]
  return { flat: found.every((one) => one.flat), lines: found.map((one) => one.line) }
}
