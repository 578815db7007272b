import { RecentMap } from '../../model/index.js'

/**
 * Distribution functions in double precision. The normal CDF is W. J. Cody's rational approximation of erfc (1969) as
 * used throughout finance (about 1e-15 relative in the tails); Student's t goes through the regularised incomplete
 * beta function by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4).
 */

const SQRT1_2 = Math.SQRT1_2
const SQRT_2PI = Math.sqrt(2 * Math.PI)

const A = [3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694, 0.18577770618460315] as const
const B = [23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171] as const
const C = [
  0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707,
  2051.0783778260716, 1230.3393547979972, 2.1531153547440383e-8,
] as const
const D = [
  15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247,
  3439.3676741437216, 1230.3393548037495,
] as const
const P = [
  0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275, 0.0006587491615298378,
  0.016315387137302097,
] as const
const Q = [2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918] as const

/** The complementary error function. */
export function erfc(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.46875) return 1 - erfSmall(x)
  const tail = y > 26.5 ? 0 : erfcTail(y)
  return x < 0 ? 2 - tail : tail
}

function erfSmall(x: number): number {
  const z = x * x
  let num = A[4] * z
  let den = z
  for (let i = 0; i < 3; i++) {
    num = (num + A[i]!) * z
    den = (den + B[i]!) * z
  }
  return (x * (num + A[3])) / (den + B[3])
}

/** erfc(y) for y > 0.46875. The square is split so that exp() keeps its digits in the tail. */
function erfcTail(y: number): number {
  const cut = Math.trunc(y * 16) / 16
  const scale = Math.exp(-cut * cut) * Math.exp(-(y - cut) * (y + cut))
  if (y <= 4) {
    let num = C[8] * y
    let den = y
    for (let i = 0; i < 7; i++) {
      num = (num + C[i]!) * y
      den = (den + D[i]!) * y
    }
    return (scale * (num + C[7])) / (den + D[7])
  }
  const z = 1 / (y * y)
  let num = P[5] * z
  let den = z
  for (let i = 0; i < 4; i++) {
    num = (num + P[i]!) * z
    den = (den + Q[i]!) * z
  }
  const r = (z * (num + P[4])) / (den + Q[4])
  return (scale * (1 / Math.sqrt(Math.PI) - r)) / y
}

/** P(Z <= x) for a standard normal Z. */
export const normalCdf = (x: number): number => 0.5 * erfc(-x * SQRT1_2)

/** The standard normal density at x. */
export const normalPdf = (x: number): number => Math.exp(-0.5 * x * x) / SQRT_2PI

/** Two-sided p-value of a standard normal statistic. */
export const normalTwoSided = (z: number): number => erfc(Math.abs(z) * SQRT1_2)

/** The x with P(Z <= x) = p, 0 < p < 1: Acklam's rational start and one Halley step on the exact CDF. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
  let x = acklam(p)
  for (let i = 0; i < 2; i++) {
    const e = normalCdf(x) - p
    const u = e * SQRT_2PI * Math.exp(0.5 * x * x)
    x -= u / (1 + 0.5 * x * u)
  }
  return x
}

function acklam(p: number): number {
  const tail = Math.min(p, 1 - p)
  if (tail >= 0.02425) {
    const q = p - 0.5
    const r = q * q
    const num =
      (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) *
        r +
        2.506628277459239) *
      q
    const den =
      ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) *
        r +
      1
    return num / den
  }
  const q = Math.sqrt(-2 * Math.log(tail))
  const num =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783
  const den = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1
  return p < 0.5 ? num / den : -num / den
}

const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
] as const

/** ln of the gamma function for x > 0 (Lanczos, g = 7, n = 9). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum: number = LANCZOS[0]
  for (let i = 1; i < 9; i++) sum += LANCZOS[i]! / (x - 1 + i)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/** The regularised incomplete beta function I_x(a, b), 0 <= x <= 1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny)
  let h = d
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d, tiny)
    c = nonZero(1 + even / c, tiny)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d, tiny)
    c = nonZero(1 + odd / c, tiny)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return h
}

const nonZero = (x: number, tiny: number): number => (Math.abs(x) < tiny ? tiny : x)

/** Two-sided p-value of Student's t with `df` degrees of freedom (df > 0). */
export const tTwoSided = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5)

/** P(T <= t) for Student's t with `df` degrees of freedom. */
export const tCdf = (t: number, df: number): number => (t < 0 ? tTwoSided(t, df) / 2 : 1 - tTwoSided(t, df) / 2)

/** Levels and degrees of freedom are few, and each costs eighty tails. */
const criticals = new RecentMap<string, number>(500)

/** The t with P(|T| > t) = level, by bisection on the exact tail: `tCritical(0.05, 118)` is about 1.980. */
export function tCritical(level: number, df: number): number {
  const key = `${level} ${df}`
  const known = criticals.get(key)
  if (known !== undefined) return known
  const found = bisectTail(level, df)
  criticals.set(key, found)
  return found
}

function bisectTail(level: number, df: number): number {
  let lo = 0
  let hi = 1e3
  for (let i = 0; i < 80; i++) {
    const mid = (lo + hi) / 2
    if (tTwoSided(mid, df) > level) lo = mid
    else hi = mid
  }
  return (lo + hi) / 2
}
