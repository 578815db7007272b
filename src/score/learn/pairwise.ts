/** Factor values of a judged story, in a fixed order. */
export interface Row {
  liked: boolean
  x: readonly number[]
}

/** Pairs read at most; with more, every n-th is taken. */
const MAX_PAIRS = 4_000
const STEPS = 300
const RATE = 0.5
/** Pulls toward the weights as they are, so that few judgements change little. */
const PULL = 0.02
/** Weights are shares of one; differences of scores of about a tenth are to be told apart. */
const SHARPNESS = 10

/**
 * Weights (non-negative, sum 1) that order liked stories above the others: pairwise logistic loss over factor differences,
 * with a quadratic pull to `start`, by projected gradient descent. Deterministic. (Burges et al. 2005, "Learning to rank
 * using gradient descent", for the loss; Duchi et al. 2008 for the projection.)
 */
export function fitPairwise(rows: readonly Row[], start: readonly number[]): number[] {
  const pairs = differences(rows)
  let w = [...start]
  if (pairs.length === 0) return w
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((v, i) => 2 * PULL * (v - start[i]!))
    for (const d of pairs) {
      let margin = 0
      for (let i = 0; i < w.length; i++) margin += w[i]! * d[i]!
      const slope = -SHARPNESS / (1 + Math.exp(SHARPNESS * margin)) / pairs.length
      for (let i = 0; i < w.length; i++) gradient[i]! += slope * d[i]!
    }
    const rate = RATE / (1 + step / 30)
    w = toSimplex(w.map((v, i) => v - rate * gradient[i]!))
  }
  return w
}

function differences(rows: readonly Row[]): number[][] {
  const liked = rows.filter((r) => r.liked)
  const others = rows.filter((r) => !r.liked)
  const every = Math.max(1, Math.ceil((liked.length * others.length) / MAX_PAIRS))
  const pairs: number[][] = []
  let n = 0
  for (const a of liked) for (const b of others) if (n++ % every === 0) pairs.push(a.x.map((v, i) => v - b.x[i]!))
  return pairs
}

/** The nearest point with no negative part and a sum of one. */
function toSimplex(v: readonly number[]): number[] {
  const sorted = [...v].sort((a, b) => b - a)
  let sum = 0
  let shift = 0
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i]!
    const t = (sum - 1) / (i + 1)
    if (sorted[i]! - t > 0) shift = t
  }
  return v.map((x) => Math.max(0, x - shift))
}
