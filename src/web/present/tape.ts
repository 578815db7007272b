import type { Bar } from '../../model/index.js'
import { lastMove } from './instruments.js'
import { type Drawn, sparkline } from './marks.js'
import { signed } from './numbers.js'
import { plainSymbol } from './text.js'
import { dayText } from './times.js'

/** The strip of markets at the top. */
export interface Tape {
  items: { symbol: string; spark: Drawn | null; move: string; tone: 'up' | 'dn' | 'm' }[]
  /** What could not stand in it, in words: "IWM: last price 30 Jun, 2 sessions old". */
  gaps: string[]
  /** "at the close of 2 Jul"; null where there is no price at all. */
  at: string | null
}

/** Sessions of the newest symbol that lie after `day`. */
const sessionsAfter = (days: readonly string[], day: string): number => days.filter((one) => one > day).length

/** A tape from bars known now, by symbol in the order asked. A symbol whose last price is old is named, not drawn as if fresh. */
export function tape(symbols: readonly string[], bars: ReadonlyMap<string, readonly Bar[]>): Tape {
  const days = [...new Set(symbols.flatMap((symbol) => (bars.get(symbol) ?? []).map((bar) => bar.day)))].sort()
  const newest = days[days.length - 1]
  const result: Tape = { items: [], gaps: [], at: newest ? `at the close of ${dayText(newest)}` : null }
  for (const symbol of symbols) {
    const own = bars.get(symbol) ?? []
    const last = own[own.length - 1]
    const change = lastMove(own)
    if (!last || !newest) {
      result.gaps.push(`${symbol}: no price here`)
    } else if (last.day !== newest || change === null) {
      const late = sessionsAfter(days, last.day)
      result.gaps.push(`${symbol}: last price ${dayText(last.day)}, ${late} ${late === 1 ? 'session' : 'sessions'} old`)
    } else {
      const move = signed(change, 1) ?? ''
      const spark = sparkline(
        own.slice(-20).map((bar) => bar.close),
        44,
        14,
      )
      result.items.push({
        symbol: plainSymbol(symbol),
        spark,
        move,
        tone: Math.abs(change) < outOfOrdinary(own) ? 'm' : change > 0 ? 'up' : 'dn',
      })
    }
  }
  return result
}

/** Two standard deviations of the sessions before the last: a move inside is ordinary and stays grey. Too few sessions: never ordinary. */
function outOfOrdinary(bars: readonly Bar[]): number {
  const returns: number[] = []
  for (let i = 1; i < bars.length - 1; i++) returns.push((bars[i]!.close / bars[i - 1]!.close - 1) * 100)
  if (returns.length < 10) return Number.POSITIVE_INFINITY
  const mean = returns.reduce((sum, one) => sum + one, 0) / returns.length
  const variance = returns.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (returns.length - 1)
  return 2 * Math.sqrt(variance)
}
