/** The first share of a soak, in which caches fill and code is compiled. */
const WARM_UP = 0.25
/** Parts that the rest is cut into: each counts by its median, so that slow moments of the machine decide nothing. */
const WINDOWS = 9
/** Growth from the first of them to the last that is still called flat: a share of where it began, and so much on top. */
const MEMORY = { share: 0.25, slack: 60, unit: 'MB' }
const TIME = { share: 0.5, slack: 500, unit: 'ms' }

/** The value below which `share` of a list lies; null for an empty list. */
export function percentile(list, share) {
  if (list.length === 0) return null
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

/**
 * Whether memory and time from page to score grew over a soak: the slope over the windows' medians (the middle one of all slopes between
 * two windows, after Theil and Sen), times the length of the run.
 */
export function judgeSoak(samples) {
  const rest = samples.slice(Math.floor(WARM_UP * samples.length))
  const found = [
    judge('heap', rest, (s) => s.heap, MEMORY),
    judge('memory', rest, (s) => s.rss, MEMORY),
    judge('page to score, median', rest, (s) => s.p50, TIME),
    judge('page to score, p95', rest, (s) => s.p95, { ...TIME, slack: 2 * TIME.slack }),
  ]
  return { flat: found.every((one) => one.flat), lines: found.map((one) => one.line) }
}

function judge(name, samples, of, { share, slack, unit }) {
  const medians = windows(samples).map((part) => middle(part.map(of).filter((value) => value !== null)))
  const known = medians.flatMap((value, i) => (value === null ? [] : [[i, value]]))
  // Nothing measured is no proof of anything.
  if (known.length < 3)
    return { flat: false, line: `${name}: measured in ${known.length} of ${WINDOWS} windows, which is too few` }
  const growth = slope(known) * (WINDOWS - 1)
  const begin = known[0][1]
  const allowed = begin * share + slack
  const flat = growth <= allowed
  const told = `${growth < 0 ? '' : '+'}${growth.toFixed(0)} ${unit} over the run, ${allowed.toFixed(0)} allowed`
  return {
    flat,
    line: `${name}: ${known.map(([, value]) => value.toFixed(0)).join(' ')} ${unit}; ${told}${flat ? '' : ': it grew'}`,
  }
}

const windows = (samples) =>
  Array.from({ length: WINDOWS }, (_, i) =>
    samples.slice(Math.floor((i * samples.length) / WINDOWS), Math.floor(((i + 1) * samples.length) / WINDOWS)),
  )

const middle = (list) => percentile(list, 0.5)

/** The middle one of the slopes between any two points. */
function slope(points) {
  const all = points.flatMap(([x, y], i) => points.slice(i + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x)))
  return middle(all)
}
