import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Bar, Day, Instant } from '../../model/index.js'
import { plain, signed } from './numbers.js'
import { dayText, nyDayOf, nyMinutes } from './times.js'

/** The price chart: closes of several instruments, each 100 on the last session before publication. x in per cent, y in px. */
export interface PriceChart {
  height: number
  plotHeight: number
  lines: {
    symbol: string
    role: 'subject' | 'other' | 'market'
    d: string
    endX: number
    endY: number
    labelY: number
    last: string
  }[]
  gridlines: { y: number; label: string }[]
  ticks: { x: number; label: string; minor: boolean }[]
  /** Where publication lies among the sessions; null when outside. */
  publication: { x: number; label: string } | null
  /** What is not yet known begins here. */
  unknownFrom: number
  baseLabel: string
  /** The same in words and numbers. */
  table: { head: string[]; rows: { day: string; cells: string[] }[] }
}

const SESSIONS = 20
const AHEAD = 2
const AFTER = 10
const TOP = 22
const PLOT = 190
const CLOSE_MINUTES = 16 * 60

/**
 * Draws up to two instruments and the market. `bars` are those known now, oldest first. Null when none has two bars.
 * The base is the last session that closed before publication: a move after it is what followed. Without a publication it
 * is the first session drawn.
 */
export function priceChart(
  symbols: readonly string[],
  benchmark: string,
  bars: ReadonlyMap<string, readonly Bar[]>,
  publishedAt: Instant | null,
): PriceChart | null {
  const priced = (symbol: string) => (bars.get(symbol)?.length ?? 0) >= 2
  const own = symbols.filter((symbol) => symbol !== benchmark && priced(symbol)).slice(0, 2)
  // The market alone says nothing of a story that is not about it.
  if (own.length === 0 && !symbols.includes(benchmark)) return null
  const drawn = [...own, benchmark].filter(priced)
  if (drawn.length === 0) return null
  const known = [...new Set(drawn.flatMap((symbol) => bars.get(symbol)!.map((bar) => bar.day)))].sort()
  const { days, beforeCount, ends } = publishedAt
    ? sessionsAround(known, publishedAt)
    : { days: known.slice(-SESSIONS), beforeCount: 0, ends: true }
  const base = days[Math.max(0, beforeCount - 1)]!
  const slots = days.length + (ends ? AHEAD : 0)
  const x = (index: number) => ((index + 0.5) / slots) * 100

  const series = drawn.flatMap((symbol, order) => {
    const byDay = new Map(bars.get(symbol)!.map((bar) => [bar.day, bar.close]))
    const at = byDay.get(base) ?? firstClose(byDay, days)
    if (!at) return []
    const points = days.flatMap((day, i) => (byDay.has(day) ? [{ i, day, value: (byDay.get(day)! / at) * 100 }] : []))
    const role = symbol === benchmark ? ('market' as const) : order === 0 ? ('subject' as const) : ('other' as const)
    return points.length >= 2 ? [{ symbol, role, points }] : []
  })
  if (series.length === 0) return null
  const values = series.flatMap((one) => one.points.map((point) => point.value))
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [TOP + PLOT, TOP]).nice(5)
  const labels = spread(series.map((one) => y(one.points.at(-1)!.value)))
  return {
    height: TOP + PLOT + 24,
    plotHeight: TOP + PLOT,
    lines: series.map((one, i) => {
      const end = one.points.at(-1)!
      const d = line<(typeof one.points)[number]>(
        (point) => Math.round(x(point.i) * 100) / 10,
        (point) => Math.round(y(point.value) * 10) / 10,
      )(one.points)
      return {
        symbol: one.symbol,
        role: one.role,
        d: d ?? '',
        endX: x(end.i),
        endY: y(end.value),
        labelY: labels[i]!,
        last: plain(end.value, 1) ?? '',
      }
    }),
    gridlines: y.ticks(5).map((tick) => ({ y: y(tick), label: plain(tick, 0) ?? '' })),
    ticks: days.flatMap((day, i) =>
      (days.length - 1 - i) % 4 === 0 ? [{ x: x(i), label: dayText(day), minor: (days.length - 1 - i) % 8 !== 0 }] : [],
    ),
    publication: beforeCount > 0 ? { x: (beforeCount / slots) * 100, label: 'published' } : null,
    unknownFrom: (days.length / slots) * 100,
    baseLabel: `close, ${dayText(base)} = 100`,
    table: priceTable(
      series.map((one) => one.symbol),
      bars,
      days,
      base,
    ),
  }
}

/** Twenty sessions with the publication among them: up to ten after it, the rest before. `ends`: the last is the newest known. */
function sessionsAround(known: readonly Day[], publishedAt: Instant): { days: Day[]; beforeCount: number; ends: boolean } {
  const publicationDay = nyDayOf(publishedAt)
  const afterClose = nyMinutes(publishedAt) >= CLOSE_MINUTES
  const before = known.filter((day) => (afterClose ? day <= publicationDay : day < publicationDay)).length
  const end = Math.min(known.length, Math.max(before + AFTER, SESSIONS))
  const start = Math.max(0, end - SESSIONS)
  return { days: known.slice(start, end), beforeCount: before - start, ends: end === known.length }
}

const firstClose = (byDay: ReadonlyMap<Day, number>, days: readonly Day[]): number | undefined => {
  const day = days.find((one) => byDay.has(one))
  return day ? byDay.get(day) : undefined
}

/** Moves labels apart so that none lies on another, keeping their order. */
function spread(places: readonly number[], gap = 14): number[] {
  const order = places.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  for (let k = 1; k < order.length; k++) order[k]!.y = Math.max(order[k]!.y, order[k - 1]!.y + gap)
  const result: number[] = []
  for (const one of order) result[one.i] = one.y
  return result
}

const TABLE_ROWS = 6

function priceTable(
  symbols: string[],
  bars: ReadonlyMap<string, readonly Bar[]>,
  days: readonly Day[],
  base: Day,
): PriceChart['table'] {
  const rows = days
    .slice(-TABLE_ROWS)
    .reverse()
    .map((day) => ({
      day: day === base ? `${dayText(day)}, base` : dayText(day),
      cells: symbols.flatMap((symbol) => {
        const own = bars.get(symbol)!
        const i = own.findIndex((bar) => bar.day === day)
        const before = own[i - 1]
        if (i < 0) return ['no price', '']
        const close = own[i]!.close
        return [plain(close, 2) ?? '', before ? (signed((close / before.close - 1) * 100, 1) ?? '') : 'first']
      }),
    }))
  return { head: symbols, rows }
}
