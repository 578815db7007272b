import { fitLine, mean, variance } from '../stats/describe.js'

export type ReturnModel = 'market' | 'constant-mean' | 'market-adjusted'
export const RETURN_MODELS: readonly ReturnModel[] = ['market', 'constant-mean', 'market-adjusted']

/**
 * What an estimation window gives: how to expect a return, and how uncertain the difference is.
 * Sources: MacKinlay (1997), "Event Studies in Economics and Finance"; Campbell, Lo and MacKinlay (1997), ch. 4.
 */
export interface FittedModel {
  model: ReturnModel
  n: number
  alpha: number
  beta: number
  /** Residual variance and its degrees of freedom (n - 2 for the market model, n - 1 for the others). */
  s2: number
  df: number
  /** Mean and sum of squared deviations of the benchmark in the estimation window; 0 where unused. */
  meanX: number
  sxx: number
  r2: number | null
  /** Estimation residuals in window order, for the tests of groups. */
  residuals: number[]
}

/** Fits a model on returns `y` and benchmark returns `x` of the estimation window. Null where there is too little to fit. */
export function fitModel(model: ReturnModel, y: readonly number[], x: readonly number[]): FittedModel | null {
  if (model === 'market') {
    const line = fitLine(x, y)
    if (!line || line.df < 1) return null
    const residuals = y.map((v, i) => v - line.alpha - line.beta * x[i]!)
    const { n, alpha, beta, s2, df, meanX, sxx, r2 } = line
    return { model, n, alpha, beta, s2, df, meanX, sxx, r2, residuals }
  }
  const n = y.length
  if (n < 2) return null
  if (model === 'constant-mean') {
    const alpha = mean(y)
    const residuals = y.map((v) => v - alpha)
    return { model, n, alpha, beta: 0, s2: variance(y), df: n - 1, meanX: 0, sxx: 0, r2: null, residuals }
  }
  const residuals = y.map((v, i) => v - x[i]!)
  return { model, n, alpha: 0, beta: 1, s2: variance(residuals), df: n - 1, meanX: 0, sxx: 0, r2: null, residuals }
}

/** The return less what the model expects, given the benchmark's. */
export const abnormal = (fit: FittedModel, y: number, x: number): number => y - fit.alpha - fit.beta * x

/**
 * Variance of the sum of abnormal returns over days with benchmark returns `xs`, with the error of the estimated
 * parameters: s2 (L + L^2/n + (sum(x - meanX))^2 / Sxx) for the market model, s2 (L + L^2/n) for the constant mean,
 * s2 L for the market-adjusted one, which estimates nothing.
 */
export function sumVariance(fit: FittedModel, xs: readonly number[]): number {
  const days = xs.length
  if (fit.model === 'market-adjusted') return fit.s2 * days
  const common = days + (days * days) / fit.n
  if (fit.model === 'constant-mean') return fit.s2 * common
  let off = 0
  for (const x of xs) off += x - fit.meanX
  return fit.s2 * (common + (off * off) / fit.sxx)
}
