import { onDay, signed } from '../words.js'
import { noPositions } from './common.js'
import type { SignalMember } from './contract.js'
import { fromReading, readSeries } from './fact-baseline.js'

/**
 * 25-delta skew at 30 days: implied volatility of the put less that of the call, in points, from the fact series that the
 * option chains leave (options/measures.ts), against its own past. A high skew is a dear insurance against a fall.
 * Source: Xing, Zhang and Zhao (2010), "What does the individual option volatility smirk tell us about future equity returns?".
 */
export const optionSkew: SignalMember = {
  name: 'option-skew',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    const reading = readSeries(view, `option.skew-30d:${symbol}`, request, 7)
    if (!reading) return noPositions(view, request, 'option-skew', 'no option data here')
    const facts = fromReading(reading)
    const usual = facts.baseline === null ? '' : `, usually ${signed(facts.baseline)}`
    const sentence = `${symbol}'s 30-day 25-delta puts were ${Math.abs(facts.value).toFixed(1)} points of volatility ${facts.value < 0 ? 'cheaper' : 'dearer'} than its calls on ${onDay(facts.asOf)}${usual}.`
    return { signals: [{ ...facts, name: 'option-skew', symbol, sentence }], gaps: [] }
  },
}
