import type { Fact, Signal } from '../../model/index.js'
import { leveragedFund } from '../links.js'
import { deviation, mean } from '../stats/describe.js'
import { dollars, monthText, moved, onDay } from '../words.js'
import { gapOnly, NOTHING } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'

const MONTHS = 120
/** It is no instrument; this stands in its place. */
const SYMBOL = 'margin debt'

/**
 * Customers' margin debt at US brokers: level, change on the month and on the year, from month-end figures that come out
 * in the third week of the next month. Only what was out by then counts, and the sentence says when it came out. The z of
 * a change is against the last ten years of such changes, which overlap; no test is claimed.
 * Source: FINRA Rule 4521(d) margin statistics.
 */
export const marginDebt: SignalMember = {
  name: 'margin-debt',
  scope: 'story',
  measure(view, request) {
    const { links } = request
    const facts = view.facts(links.marginDebt)
    const last = facts.at(-1)
    if (!isAboutLeverage(view, request)) return NOTHING
    if (!last) return gapOnly(SYMBOL, 'margin-debt', `no figures of ${links.marginDebt} here`)
    const before = (back: number) => facts.find((f) => f.validAt.slice(0, 7) === monthBefore(last.validAt, back))
    const age = Math.round((Date.parse(view.asOf) - Date.parse(last.validAt)) / 86_400_000)
    const level = signalOf('level', last, last.value, 'USD', null, `month-end figure, ${age} days old`, null)
    level.sentence = `Margin debt stood at ${dollars(last.value)} at the end of ${monthText(last.validAt)}, the newest month out (released ${last.knownAtAssumed ? 'about ' : ''}${onDay(last.knownAt.slice(0, 10))}).`
    const signals = [level]
    for (const [variant, back, words] of [
      ['monthly', 1, 'on the month'],
      ['yearly', 12, 'on the year'],
    ] as const) {
      const base = before(back)
      if (!base) continue
      const value = 100 * (last.value / base.value - 1)
      const past = changes(facts, back).slice(0, -1).slice(-MONTHS)
      const z = past.length >= 24 ? (value - mean(past)) / deviation(past) : null
      const signal = signalOf(
        variant,
        last,
        value,
        '%',
        past.length ? mean(past) : null,
        `mean of the last ${past.length} such changes`,
        z,
      )
      signal.sentence = `Margin debt ${moved(value)} ${words} to ${dollars(last.value)} at the end of ${monthText(last.validAt)}, the newest month out.`
      signals.push(signal)
    }
    return { signals, gaps: [] }
  },
}

/** Margin debt belongs to stories on leverage, on leveraged funds, or on the market at large; not to one company's results. */
function isAboutLeverage(view: MarketView, { companions, eventTypes, links, market }: SignalRequest): boolean {
  const levered = companions.some((s) => leveragedFund(links, s, view.instrument(s)) !== null)
  const spoken = eventTypes.some((type) => /leverage|margin/.test(type))
  return levered || spoken || companions.length === 0 || companions[0] === market
}

function signalOf(
  variant: string,
  fact: Fact,
  value: number,
  unit: string,
  baseline: number | null,
  baselineNote: string,
  z: number | null,
): Signal {
  return {
    name: 'margin-debt',
    variant,
    symbol: SYMBOL,
    value,
    unit,
    baseline,
    baselineNote,
    z,
    distinguishable: null,
    asOf: fact.validAt,
    knownAt: fact.knownAt,
    provider: fact.provider,
    assumptions: fact.knownAtAssumed ? ['the release date is assumed: the third week of the next month'] : [],
    sentence: '',
  }
}

function changes(facts: readonly Fact[], back: number): number[] {
  const byMonth = new Map(facts.map((f) => [f.validAt.slice(0, 7), f.value]))
  return facts.flatMap((f) => {
    const base = byMonth.get(monthBefore(f.validAt, back))
    return base ? [100 * (f.value / base - 1)] : []
  })
}

/** `YYYY-MM` of `back` months before a day. */
function monthBefore(day: string, back: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - back
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
