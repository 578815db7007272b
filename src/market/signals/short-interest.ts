import { pricesOf } from '../prices.js'
import { mean } from '../stats/describe.js'
import { onDay, percent } from '../words.js'
import { NOTHING, noPositions } from './common.js'
import type { SignalMember } from './contract.js'
import { fromReading, readSeries } from './fact-baseline.js'

/** Settlement is twice a month and comes out about two weeks later: an older figure than this is no longer current. */
const FRESH_DAYS = 45
const VOLUME_DAYS = 20

/**
 * Short interest in shares, and days to cover: shares sold short over the mean daily volume of the 20 sessions to the
 * settlement day. Known from its publication on, seven business days after settlement. Source: FINRA Rule 4560.
 */
export const shortInterest: SignalMember = {
  name: 'short-interest',
  scope: 'each',
  measure(view, request) {
    const { symbol, role } = request
    if (role !== 'instrument') return NOTHING
    const reading = readSeries(view, `short-interest:${symbol}`, request, FRESH_DAYS)
    if (!reading) return noPositions(view, request, 'short-interest', 'no short interest here')
    const { fact, before } = reading
    const facts = fromReading(reading)
    const change = before ? ` (${percent(100 * (fact.value / before.value - 1))} on the report before)` : ''
    const text = `${(fact.value / 1e6).toFixed(1)}m shares of ${symbol} were sold short at the settlement of ${onDay(fact.validAt)}${change}`
    const volumes = pricesOf(view, symbol)
      .filter((b) => b.day <= fact.validAt)
      .slice(-VOLUME_DAYS)
      .flatMap((b) => (b.volume ? [b.volume] : []))
    const shares = { ...facts, name: 'short-interest', variant: 'shares', symbol, sentence: `${text}.` }
    if (volumes.length < VOLUME_DAYS / 2)
      return { signals: [shares], gaps: [{ symbol, signal: 'short-interest', reason: 'no volume for days to cover' }] }
    const days = fact.value / mean(volumes)
    const cover = {
      ...facts,
      name: 'short-interest',
      variant: 'days-to-cover',
      symbol,
      value: days,
      unit: 'days',
      baseline: null,
      baselineNote: `mean volume of the ${volumes.length} sessions to settlement`,
      z: null,
      distinguishable: null,
      sentence: `${text}, ${days.toFixed(1)} days of usual volume.`,
    }
    return { signals: [shares, cover], gaps: [] }
  },
}
