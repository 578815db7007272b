import { normalCdf, normalPdf } from '../stats/distributions.js'

export type Right = 'C' | 'P'

/**
 * What a European option is worth by Black (1976) on the forward, and Black and Scholes (1973) with Merton's (1973)
 * dividend yield through `forwardOf`. Rates and volatility are yearly fractions (0.2 is 20 %), time in years.
 */
export interface Contract {
  right: Right
  strike: number
  /** Years to expiry, above 0. */
  years: number
}
export interface Market {
  /** Forward for the expiry. */
  forward: number
  /** Discount factor to the expiry, e^(-rT). */
  discount: number
}

/** The forward and discount of a spot price with a continuous rate and dividend yield, and the present value of cash dividends before expiry. */
export function forwardOf(spot: number, years: number, rate: number, dividendYield = 0, cashDividends = 0): Market {
  const discount = Math.exp(-rate * years)
  return { forward: ((spot - cashDividends) * Math.exp(-dividendYield * years)) / discount, discount }
}

/** The price. Volatility 0 gives the discounted intrinsic value. */
export function blackPrice({ right, strike, years }: Contract, { forward, discount }: Market, volatility: number): number {
  const sign = right === 'C' ? 1 : -1
  const total = volatility * Math.sqrt(years)
  if (!(total > 0)) return discount * Math.max(0, sign * (forward - strike))
  const d1 = Math.log(forward / strike) / total + total / 2
  return discount * sign * (forward * normalCdf(sign * d1) - strike * normalCdf(sign * (d1 - total)))
}

/**
 * Sensitivities of {@link blackPrice}: delta and gamma to the spot (the forward moving with it), vega per 1.00 of
 * volatility, theta per year (rate and yield held), rho per 1.00 of rate.
 */
export interface Greeks {
  delta: number
  gamma: number
  vega: number
  theta: number
  rho: number
}

/** The greeks of Black-Scholes-Merton with a continuous rate and dividend yield (Hull, Options, Futures and Other Derivatives, ch. 19). */
export function greeks(contract: Contract, spot: number, rate: number, dividendYield: number, volatility: number): Greeks {
  const { right, strike, years } = contract
  const sign = right === 'C' ? 1 : -1
  const { forward, discount } = forwardOf(spot, years, rate, dividendYield)
  const root = Math.sqrt(years)
  const total = volatility * root
  const d1 = Math.log(forward / strike) / total + total / 2
  const d2 = d1 - total
  const carry = Math.exp(-dividendYield * years)
  const density = normalPdf(d1)
  const [n1, n2] = [normalCdf(sign * d1), normalCdf(sign * d2)]
  return {
    delta: sign * carry * n1,
    gamma: (carry * density) / (spot * total),
    vega: spot * carry * density * root,
    theta:
      -(spot * carry * density * volatility) / (2 * root) -
      sign * (rate * strike * discount * n2 - dividendYield * spot * carry * n1),
    rho: sign * strike * years * discount * n2,
  }
}

/** Prices a European option cannot leave without giving away money: discounted intrinsic value to forward (call) or strike (put). */
export function europeanBounds({ right, strike }: Contract, { forward, discount }: Market): [low: number, high: number] {
  return right === 'C'
    ? [discount * Math.max(0, forward - strike), discount * forward]
    : [discount * Math.max(0, strike - forward), discount * strike]
}
