import { scaleLinear } from 'd3-scale'
import type { Bar, Day, Signal } from '../../model/index.js'
import { abnormalOf, lastMove, type Tone, toneOf } from './instruments.js'
import { signed } from './numbers.js'
import { clip } from './text.js'
import { dayText } from './times.js'

/** One instrument's last session. */
export interface SessionMove {
  symbol: string
  /** Close on close, per cent. */
  move: number
  /** Told apart from noise: drawn filled and coloured. */
  outside: boolean
}

/** Moves of one session as dots on a line; x in per cent of the width, y in px. */
export interface MovesChart {
  height: number
  rows: { symbol: string; text: string; x: number; y: number; tone: Tone; outside: boolean; anchor: 'te' | '' }[]
  zero: number
  ticks: { x: number; label: string }[]
  title: string
  caption: string
  label: string
}

const ROW = 24
const TOP = 14
const EDGE = 14

/** The newest session any of the symbols has a price of, and what each did in it. Symbols without a price of it are left out. */
export function sessionMoves(
  tape: readonly { symbol: string; bars: readonly Bar[]; signals: readonly Signal[] }[],
): { day: Day; moves: SessionMove[] } | null {
  const day = tape
    .flatMap((one) => one.bars.at(-1)?.day ?? [])
    .sort()
    .at(-1)
  if (!day) return null
  const moves = tape.flatMap(({ symbol, bars, signals }) => {
    const move = bars.at(-1)?.day === day ? lastMove(bars) : null
    const found = abnormalOf({ signals: [...signals] }, symbol)
    const outside = found?.signal.asOf === day && found.signal.distinguishable === true
    return move === null ? [] : [{ symbol, move, outside }]
  })
  return moves.length ? { day, moves } : null
}

/** Dots from the hardest fall to the strongest rise. `market` is named in the caption. Null where fewer than two moved. */
export function movesChart({ day, moves }: { day: Day; moves: readonly SessionMove[] }, market: string): MovesChart | null {
  if (moves.length < 2) return null
  const sorted = [...moves].sort((a, b) => a.move - b.move || (a.symbol < b.symbol ? -1 : 1))
  const [first, last] = [sorted[0]!, sorted.at(-1)!]
  const x = scaleLinear([Math.min(0, first.move), Math.max(0, last.move)], [EDGE, 100 - EDGE]).nice(4)
  const height = TOP + sorted.length * ROW
  const percent = (one: SessionMove) => `${signed(one.move, 1)} %`
  return {
    height: height + 20,
    rows: sorted.map((one, i) => ({
      symbol: clip(one.symbol.replace('^', ''), 10),
      text: signed(one.move, 1) ?? '',
      x: round(x(one.move)),
      y: TOP + i * ROW,
      tone: toneOf(one.move, one.outside),
      outside: one.outside,
      anchor: one.move < 0 ? 'te' : '',
    })),
    zero: round(x(0)),
    ticks: x.ticks(4).map((tick) => ({ x: round(x(tick)), label: tick === 0 ? '0' : `${signed(tick, tick % 1 ? 1 : 0)} %` })),
    title: titleOf(first, last, sorted, market),
    caption: `Close to close, ${dayText(day)}, per cent; filled where the move is abnormal against ${clip(market, 12)}`,
    label: `Moves on ${dayText(day)}: ${sorted.map((one) => `${one.symbol} ${percent(one)}`).join(', ')}`,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** "SOXL fell 16.6 %, XLF rose 1.5 %; SPY lost 0.1 %": the two ends and the market, no causes. */
function titleOf(first: SessionMove, last: SessionMove, all: readonly SessionMove[], market: string): string {
  const size = (one: SessionMove) => `${Math.abs(one.move).toFixed(1)} %`
  const verb = (one: SessionMove) => (one.move < 0 ? 'fell' : 'rose')
  const ends = [first, last].map((one) => `${one.symbol} ${verb(one)} ${size(one)}`)
  const own = all.find((one) => one.symbol === market && one !== first && one !== last)
  return `${ends.join(', ')}${own ? `; ${market} ${verb(own)} ${size(own)}` : ''}`
}
