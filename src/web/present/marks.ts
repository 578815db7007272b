import { scaleLinear } from 'd3-scale'

/** A drawn line: the path's `d` and where its last point lies. */
export interface Drawn {
  d: string
  endX: number
  endY: number
}

const px = (value: number): number => Math.round(value * 10) / 10

/** A line through values at even steps, scaled to its own range inside `pad`. Null for fewer than two values. */
export function sparkline(values: readonly number[], width: number, height: number, pad = 2): Drawn | null {
  const points = values.filter(Number.isFinite)
  if (points.length < 2) return null
  const low = Math.min(...points)
  const high = Math.max(...points)
  const [bottom, top] = low === high ? [low - 1, high + 1] : [low, high]
  // By hand: a page draws hundreds, and making two scales and a line for each cost more than all else in its rows.
  const x = (i: number) => px(between(pad, width - pad, i / (points.length - 1)))
  const y = (value: number) => px(between(height - pad, pad, (value - bottom) / (top - bottom)))
  const d = `M${points.map((value, i) => `${x(i)},${y(value)}`).join('L')}`
  return { d, endX: x(points.length - 1), endY: y(points[points.length - 1]!) }
}

/** The place between two at a share 0-1 of the way. */
const between = (from: number, to: number, share: number): number => from * (1 - share) + to * share

/** Scores over revisions as a flight of steps on 0-100, oldest first. Null for fewer than two. */
export function steps(values: readonly number[], width: number, height: number): Drawn | null {
  if (values.length < 2) return null
  const x = scaleLinear([0, values.length], [0, width])
  const y = scaleLinear([0, 100], [height, 0]).clamp(true)
  let d = `M0,${px(y(values[0]!))}`
  values.forEach((value, i) => {
    d += `V${px(y(value))}H${px(x(i + 1))}`
  })
  return { d, endX: width, endY: px(y(values[values.length - 1]!)) }
}

/** Five cells of a scale; `fill` 0-1 says how much of each is taken. */
export function scaleCells(value: number): { x: number; fill: number }[] {
  return [0, 1, 2, 3, 4].map((i) => ({ x: i * 7.5, fill: Math.max(0, Math.min(1, value / 20 - i)) }))
}

export const BAND_WIDTH = 52
const PER_SE = 5.1

/** Where a z-score lies against its band of two standard errors: a bar from the middle, cut at the edge of the drawing. */
export function bandBar(z: number): { x: number; width: number; bandX: number; bandWidth: number; middle: number } {
  const middle = BAND_WIDTH / 2
  const length = px(Math.min(Math.abs(z) * PER_SE, middle))
  return {
    x: z < 0 ? px(middle - length) : middle,
    width: length,
    bandX: px(middle - 2 * PER_SE),
    bandWidth: px(4 * PER_SE),
    middle,
  }
}
