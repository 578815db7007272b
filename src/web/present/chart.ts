import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ChartLine, StoryChart } from '../../market/index.js'
import type { Instant } from '../../model/index.js'
import type { Tone } from './instruments.js'
import { plain, signed } from './numbers.js'
import { clip } from './text.js'
import { dayText, nyDayOf, nyMoment } from './times.js'

interface Box {
  x: number
  width: number
  y: number
  height: number
}

/** A chart's table cell. */
export interface ChartCell {
  text: string
  tone: Tone | ''
}

/** The chart of a story or an instrument as it is drawn: x in per cent, y in px, so that text never scales. */
export interface ChartView {
  height: number
  /** Bottom of everything that is plotted: marks reach down to it. */
  bottom: number
  label: string
  lines: {
    name: string
    role: ChartLine['role']
    d: string
    end: { x: number; y: number } | null
    labelY: number
    last: string
  }[]
  gridlines: { y: number; label: string }[]
  ticks: { x: number; label: string; minor: boolean }[]
  bars: BarsView | null
  /** First publication, the move that it reports and the reaction after it. */
  publication: { x: number; moveFrom: number | null; roomy: boolean } | null
  tradable: { x: number; y: number } | null
  /** Stories by when they came out. */
  stories: { x: number; y: number; title: string; href: string }[]
  /** What is not yet known begins here. */
  unknownFrom: number
  caption: string
  head: string[]
  rows: { day: string; cells: ChartCell[] }[]
}

/** Abnormal returns as bars in their bands. */
interface BarsView {
  title: string
  zero: number
  ticks: { y: number; label: string }[]
  bands: Box[]
  recent: { x1: number; x2: number; y: number }[]
  bars: (Box & { kind: 'fu' | 'fd' | 'hu' | 'hd' })[]
  labels: { x: number; y: number; text: string; anchor: 'tm' | 'te' | '' }[]
  right: { y: number; text: string }[]
}

/** A story that names an instrument, for its mark on the instrument's chart. */
export interface StoryMark {
  at: Instant
  title: string
  href: string
}

const TOP = 31
const PRICE_BOTTOM = 221
const BARS_TOP = 254
const BARS_BOTTOM = 350
const MOST_LABELS = 3
/** Room above and below the bars for their numbers. */
const ROOM = 1.15
/** A bracket of less than this share of the width has no room for its words on a phone. */
const ROOMY = 26
const MARK = 8
const MOST_MARKS = 3

/** Places a chart's lines, bars and marks, and makes the table beside it. Pure. */
export function chartView(chart: StoryChart, stories: readonly StoryMark[] = []): ChartView {
  const slots = chart.sessions.length + chart.ahead.length
  const x = (index: number) => ((index + 0.5) / slots) * 100
  const { publication } = chart
  const values = [...chart.lines.flatMap((one) => one.values), publication?.price ?? null].filter((one) => one !== null)
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [PRICE_BOTTOM, TOP]).nice(5)
  const bars = barsView(chart, x, slots)
  const bottom = bars ? BARS_BOTTOM : PRICE_BOTTOM
  const pubX = publication ? (publication.after / slots) * 100 : 0
  const baseX = x(chart.sessions.indexOf(chart.base))
  return {
    height: bottom + 20,
    bottom,
    label: labelOf(chart),
    lines: linesView(chart, x, y),
    gridlines: y.ticks(5).map((tick) => ({ y: y(tick), label: plain(tick, 0) ?? '' })),
    ticks: [...chart.sessions, ...chart.ahead].flatMap((day, i) => {
      const back = chart.sessions.length - 1 - i
      return back % 4 === 0 && back >= 0 ? [{ x: x(i), label: dayText(day), minor: back % 8 !== 0 }] : []
    }),
    bars,
    publication: publication && {
      x: pubX,
      moveFrom: pubX - baseX > 100 / slots ? baseX : null,
      roomy: pubX - baseX > ROOMY,
    },
    tradable:
      publication?.price == null
        ? null
        : {
            x: publication.from === 'open' ? pubX + 20 / slots : x(chart.sessions.indexOf(publication.tradable)),
            y: y(publication.price),
          },
    stories: storyMarks(chart, stories, slots),
    unknownFrom: (chart.sessions.length / slots) * 100,
    caption: captionOf(chart, stories.length > 0),
    ...tableOf(chart),
  }
}

function linesView(chart: StoryChart, x: (i: number) => number, y: (value: number) => number): ChartView['lines'] {
  const ends = chart.lines.map(({ values }) => {
    const at = values.findLastIndex((value) => value !== null)
    return at < 0 ? null : { x: x(at), y: y(values[at]!), value: values[at]! }
  })
  const labels = spread(ends.map((end) => end?.y ?? TOP))
  return chart.lines.map(({ name, role, values }, i) => {
    const path = line<number | null>()
      .defined((value) => value !== null)
      .x((_, k) => Math.round(x(k) * 100) / 10)
      .y((value) => Math.round(y(value!) * 10) / 10)
    const end = ends[i]!
    return {
      name: clip(name, 12).replace(/^(-?\d+(?:\.\d+)?)x /, '$1× '),
      role,
      d: path(values) ?? '',
      end: end && { x: end.x, y: end.y },
      labelY: labels[i]!,
      last: (end && plain(end.value, 1)) ?? '',
    }
  })
}

function barsView({ abnormal, subject, market }: StoryChart, x: (i: number) => number, slots: number): BarsView | null {
  const known = abnormal.flatMap((one, i) => (one ? [{ ...one, i }] : []))
  const newest = known.at(-1)
  if (!newest) return null
  const reach = Math.max(...known.map((one) => Math.max(Math.abs(one.value), one.band, one.recent?.band ?? 0)))
  const y = scaleLinear([-ROOM * reach, ROOM * reach], [BARS_BOTTOM, BARS_TOP])
  const half = 50 / slots
  const box = (i: number, part: number, top: number, end: number): Box => ({
    x: x(i) - half * part,
    width: 2 * half * part,
    y: Math.min(top, end),
    height: Math.max(0.5, Math.abs(end - top)),
  })
  const outside = (one: { value: number; band: number }) => Math.abs(one.value) > one.band
  const labelled = [...known]
    .filter(outside)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, MOST_LABELS)
  const neighbour = (i: number, step: 1 | -1) => labelled.some((one) => one.i === i + step)
  return {
    title: `${clip(subject, 12)} abnormal against ${clip(market, 12)}, pp a session`,
    zero: y(0),
    ticks: y.ticks(3).map((tick) => ({ y: y(tick), label: tick === 0 ? '0' : (signed(tick, tick % 1 ? 1 : 0) ?? '') })),
    bands: known.map((one) => box(one.i, 1, y(one.band), y(-one.band))),
    recent: known.flatMap(({ i, recent }) =>
      recent ? [recent.band, -recent.band].map((edge) => ({ x1: x(i) - half, x2: x(i) + half, y: y(edge) })) : [],
    ),
    bars: known.map((one) => ({
      ...box(one.i, 0.6, y(one.value), y(0)),
      kind: outside(one) ? (one.value > 0 ? 'fu' : 'fd') : one.value > 0 ? 'hu' : 'hd',
    })),
    labels: labelled.map((one) => ({
      x: x(one.i),
      y: one.value > 0 ? y(one.value) - 4 : y(one.value) + 11,
      text: signed(one.value, 1) ?? '',
      anchor: neighbour(one.i, 1) ? 'te' : neighbour(one.i, -1) ? '' : 'tm',
    })),
    right: rightLabels(newest, y),
  }
}

function rightLabels(
  { band, recent }: { band: number; recent: { band: number } | null },
  y: (value: number) => number,
): BarsView['right'] {
  const rows = [{ y: y(band) + 4, text: `±${plain(band, 1)} (120 d)` }]
  if (recent) rows.push({ y: y(recent.band) + 4, text: `±${plain(recent.band, 1)} (20 d)` })
  const places = spread(rows.map((row) => row.y))
  return rows.map((row, i) => ({ ...row, y: places[i]! }))
}

/** Marks stand at the foot of the price panel where their story came out; several of one session stand on each other. */
function storyMarks({ sessions, ahead }: StoryChart, stories: readonly StoryMark[], slots: number): ChartView['stories'] {
  const counts = new Map<number, number>()
  const newestFirst = [...stories].sort((a, b) => (a.at < b.at ? 1 : -1))
  return newestFirst.flatMap(({ at, title, href }) => {
    const day = nyDayOf(at)
    const index = [...sessions, ...ahead].findIndex((session) => session >= day)
    if (index < 0 || day < sessions[0]!) return []
    const before = counts.get(index) ?? 0
    counts.set(index, before + 1)
    if (before >= MOST_MARKS) return []
    return [{ x: ((index + 0.5) / slots) * 100, y: PRICE_BOTTOM - 2 - before * (MARK + 3), title: clip(title, 120), href }]
  })
}

/** Moves labels apart so that none lies on another, keeping their order. */
function spread(places: readonly number[], gap = 14): number[] {
  const order = places.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  for (let k = 1; k < order.length; k++) order[k]!.y = Math.max(order[k]!.y, order[k - 1]!.y + gap)
  const result: number[] = []
  for (const one of order) result[one.i] = one.y
  return result
}

function labelOf({ lines, base, abnormal, subject }: StoryChart): string {
  const names = lines.map((one) => one.name).join(', ')
  const below = abnormal.some((one) => one) ? `, with abnormal returns of ${subject} below` : ''
  return `Closes of ${names}, ${dayText(base)} is 100${below}. The table that follows has the same figures.`
}

function captionOf({ base, abnormal, publication, ahead }: StoryChart, marks: boolean): string {
  const parts = [`Closes with dividends counted, ${dayText(base)} = 100.`]
  if (abnormal.some((one) => one))
    parts.push('Bars: filled outside the 120-day band (shaded), hollow inside; dashes: the 20-day band.')
  if (publication) {
    parts.push(`Vertical line: first published ${nyMoment(publication.at)} New York.`)
    if (publication.price !== null)
      parts.push(`Ring: first price to trade on it, the ${publication.from} of ${dayText(publication.tradable)}.`)
  }
  if (marks) parts.push('Squares: stories.')
  if (ahead.length) parts.push('Hatched: not yet known.')
  return parts.join(' ')
}

const NO_PRICE: ChartCell = { text: 'no price', tone: 'q' }

function tableOf({ sessions, lines, abnormal }: StoryChart): Pick<ChartView, 'head' | 'rows'> {
  const shown = lines.filter((one) => one.role !== 'design')
  const withBars = abnormal.some((one) => one)
  const head = [...shown.map((one) => `${clip(one.name, 12)} %`), ...(withBars ? ['abn. pp', 'band, 120 d', 'band, 20 d'] : [])]
  const rows = sessions.slice(1).map((day, k) => {
    const i = k + 1
    const moves = shown.map(({ values }): ChartCell => {
      const [before, value] = [values[i - 1] ?? null, values[i] ?? null]
      return before === null || value === null ? NO_PRICE : { text: signed(100 * (value / before - 1), 1) ?? '', tone: '' }
    })
    return { day: dayText(day), cells: withBars ? [...moves, ...bandCells(abnormal[i] ?? null)] : moves }
  })
  return { head, rows: rows.reverse() }
}

function bandCells(bar: StoryChart['abnormal'][number]): ChartCell[] {
  if (!bar)
    return [
      { text: 'no test', tone: 'q' },
      { text: '', tone: '' },
      { text: '', tone: '' },
    ]
  const verdict = ({ value, band }: { value: number; band: number }): ChartCell => ({
    text: `±${plain(band, 1)} ${Math.abs(value) > band ? 'outside' : 'noise'}`,
    tone: Math.abs(value) > band ? '' : 'q',
  })
  const tone = Math.abs(bar.value) > bar.band ? (bar.value > 0 ? 'up' : 'dn') : 'q'
  return [
    { text: signed(bar.value, 1) ?? '', tone },
    verdict(bar),
    bar.recent ? verdict(bar.recent) : { text: 'no test', tone: 'q' },
  ]
}
