import type { Signal } from '../../model/index.js'
import { onDay, percent } from '../words.js'
import { noPositions } from './common.js'
import type { SignalMember } from './contract.js'
import { fromReading, readSeries } from './fact-baseline.js'

const FRESH_DAYS = 7

/**
 * Open interest in options: all of it with its change, puts over calls, and the share of the largest line. Exchanges
 * publish it the next morning, so it is always the evening before's. Source: Options Clearing Corporation, daily open interest.
 */
export const optionPositioning: SignalMember = {
  name: 'option-positioning',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    const read = (name: string) => readSeries(view, `option.${name}:${symbol}`, request, FRESH_DAYS)
    const total = read('open-interest')
    if (!total) return noPositions(view, request, 'option-positioning', 'no option data here')
    const day = onDay(total.fact.validAt)
    const change = total.before ? 100 * (total.fact.value / total.before.value - 1) : null
    const signal = (variant: string, reading: typeof total, sentence: string): Signal => ({
      name: 'option-positioning',
      variant,
      symbol,
      ...fromReading(reading),
      assumptions: [...fromReading(reading).assumptions, 'open interest is that of the evening before'],
      sentence,
    })
    const changed = change === null ? '' : `, ${percent(change)} on the day before`
    const signals = [
      signal(
        'open-interest',
        total,
        `Open interest in ${symbol}'s options was ${total.fact.value.toFixed(0)} contracts at the end of ${day}${changed}.`,
      ),
    ]
    const ratio = read('open-interest-put-call')
    if (ratio)
      signals.push(
        signal(
          'put-call',
          ratio,
          `${symbol} had ${ratio.fact.value.toFixed(2)} puts open for each call at the end of ${onDay(ratio.fact.validAt)}.`,
        ),
      )
    const top = read('open-interest-concentration')
    if (top)
      signals.push(
        signal(
          'concentration',
          top,
          `The largest line held ${top.fact.value.toFixed(0)}% of ${symbol}'s open interest at the end of ${onDay(top.fact.validAt)}.`,
        ),
      )
    return { signals, gaps: [] }
  },
}
