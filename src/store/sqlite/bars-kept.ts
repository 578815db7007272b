import { type Bar, type Day, epochMs } from '../../model/index.js'
import { checkInstant, newestOfEachDay } from '../checks.js'
import type { SqlDatabase } from './database.js'
import { barsStamp, type Range, readAllBars } from './market.js'

/** Bars held at most, about 200 bytes each; beyond it everything is let go and read anew as it is asked for. */
const MOST_BARS = 200_000

interface Kept {
  from: Day
  /** Every revision, by day. */
  bars: Bar[]
  knownMs: Float64Array
  /** What was answered lately, given again where it is the answer again: one page asks for several spans of a symbol. The last one first. */
  answers: Answer[]
}

interface Answer {
  low: number
  high: number
  bars: Bar[]
}
/** Answers kept of a symbol. */
const MOST_ANSWERS = 6

/**
 * Daily bars as objects: pages that look over many instruments read the same ones again and again, and most of the reading goes into making
 * them. A number in the file grows with every bar that comes in, whichever process writes it, and ends what is kept here.
 */
export class BarsKept {
  private stamp = -1
  private held = 0
  private readonly bySymbol = new Map<string, Kept>()

  constructor(private readonly db: SqlDatabase) {}

  /** Bars of each symbol as known then: of each day the highest revision known by that moment. The caller changes nothing in them. */
  barsOf(symbols: readonly string[], range: Range): Record<string, Bar[]> {
    checkInstant(range.knownAt, 'knownAt')
    const stamp = barsStamp(this.db)
    if (stamp !== this.stamp) this.forget(stamp)
    return Object.fromEntries(symbols.map((symbol) => [symbol, this.bars(symbol, range)]))
  }

  private bars(symbol: string, range: Range): Bar[] {
    const kept = this.symbol(symbol, range.from)
    const low = firstFrom(kept.bars, range.from)
    let high = low
    const until = epochMs(range.knownAt)
    while (high < kept.bars.length && kept.bars[high]!.day <= range.to && kept.knownMs[high]! <= until) high++
    const rest = kept.bars[high]
    // A bar of the range that was not known yet: those after it may have been.
    if (rest && rest.day <= range.to) return this.sifted(kept, low, range.to, until)
    const had = kept.answers.find((one) => one.low === low && one.high === high)
    const answer = had ?? { low, high, bars: newestOfEachDay(kept.bars.slice(low, high), (bar) => bar.day) }
    if (kept.answers[0] !== answer)
      kept.answers = [answer, ...kept.answers.filter((one) => one !== answer)].slice(0, MOST_ANSWERS)
    // Shared by all who ask: whoever tries to change it is told.
    return Object.freeze(answer.bars) as Bar[]
  }

  private sifted({ bars, knownMs }: Kept, low: number, to: Day, until: number): Bar[] {
    const known: Bar[] = []
    for (let i = low; i < bars.length && bars[i]!.day <= to; i++) if (knownMs[i]! <= until) known.push(bars[i]!)
    return newestOfEachDay(known, (bar) => bar.day)
  }

  private symbol(symbol: string, from: Day): Kept {
    const had = this.bySymbol.get(symbol)
    if (had && had.from <= from) return had
    // From the beginning of the year before: the next asking begins a day later, or a few weeks earlier.
    const start = `${Math.max(0, Number(from.slice(0, 4)) - 1)}-01-01`.padStart(10, '0')
    const bars = readAllBars(this.db, symbol, start)
    if (this.held + bars.length > MOST_BARS) this.forget(this.stamp)
    const kept: Kept = { from: start, bars, knownMs: Float64Array.from(bars, (bar) => epochMs(bar.knownAt)), answers: [] }
    this.held += bars.length - (this.bySymbol.get(symbol)?.bars.length ?? 0)
    this.bySymbol.set(symbol, kept)
    return kept
  }

  private forget(stamp: number): void {
    this.bySymbol.clear()
    this.held = 0
    this.stamp = stamp
  }
}

/** The place of the first bar of a day or later. */
function firstFrom(bars: readonly Bar[], day: Day): number {
  let low = 0
  let high = bars.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bars[middle]!.day < day) low = middle + 1
    else high = middle
  }
  return low
}
