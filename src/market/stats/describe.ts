/** The mean; NaN of an empty list. */
export function mean(xs: readonly number[]): number {
  let sum = 0
  for (const x of xs) sum += x
  return sum / xs.length
}

/** The sample variance around the mean, divisor n - 1; NaN below two values. */
export function variance(xs: readonly number[]): number {
  if (xs.length < 2) return Number.NaN
  const m = mean(xs)
  let sum = 0
  for (const x of xs) sum += (x - m) ** 2
  return sum / (xs.length - 1)
}

/** The sample standard deviation, divisor n - 1. */
export const deviation = (xs: readonly number[]): number => Math.sqrt(variance(xs))

/** The median; NaN of an empty list. */
export function median(xs: readonly number[]): number {
  if (xs.length === 0) return Number.NaN
  const sorted = [...xs].sort((a, b) => a - b)
  const mid = sorted.length >> 1
  return sorted.length % 2 ? sorted[mid]! : (sorted[mid - 1]! + sorted[mid]!) / 2
}

/** Pearson's correlation of two lists of equal length; NaN where either is constant or shorter than two. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mx = mean(xs)
  const my = mean(ys)
  let sxy = 0
  let sxx = 0
  let syy = 0
  for (let i = 0; i < xs.length; i++) {
    sxy += (xs[i]! - mx) * (ys[i]! - my)
    sxx += (xs[i]! - mx) ** 2
    syy += (ys[i]! - my) ** 2
  }
  return xs.length < 2 || sxx === 0 || syy === 0 ? Number.NaN : sxy / Math.sqrt(sxx * syy)
}

/** Share of `past` strictly below `x`, plus half of those equal to it, in percent 0-100. */
export function percentileRank(past: readonly number[], x: number): number {
  let below = 0
  let equal = 0
  for (const p of past) {
    if (p < x) below++
    else if (p === x) equal++
  }
  return (100 * (below + equal / 2)) / past.length
}

/** An ordinary least squares line y = alpha + beta x. `df` is n - 2; `s2` the residual variance with it. */
export interface Line {
  n: number
  alpha: number
  beta: number
  meanX: number
  /** Sum of squared deviations of x. */
  sxx: number
  s2: number
  df: number
  r2: number
}

/** Fits {@link Line}; null below three points or where x does not vary. */
export function fitLine(xs: readonly number[], ys: readonly number[]): Line | null {
  const n = xs.length
  if (n < 3 || ys.length !== n) return null
  const meanX = mean(xs)
  const meanY = mean(ys)
  let sxx = 0
  let sxy = 0
  let syy = 0
  for (let i = 0; i < n; i++) {
    const dx = xs[i]! - meanX
    const dy = ys[i]! - meanY
    sxx += dx * dx
    sxy += dx * dy
    syy += dy * dy
  }
  if (sxx === 0) return null
  const beta = sxy / sxx
  const alpha = meanY - beta * meanX
  let sse = 0
  for (let i = 0; i < n; i++) sse += (ys[i]! - alpha - beta * xs[i]!) ** 2
  return { n, alpha, beta, meanX, sxx, s2: sse / (n - 2), df: n - 2, r2: syy === 0 ? 0 : 1 - sse / syy }
}
