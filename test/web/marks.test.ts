import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandBar, scaleCells, sparkline, steps } from '../../src/web/present/marks.js'

describe('small drawings', () => {
  it('draws a line inside its frame, high values on top', () => {
    expect(sparkline([1, 2, 3], 60, 16)).toEqual({ d: 'M2,14L30,8L58,2', endX: 58, endY: 2 })
  })

  it('draws what a scale and a line of d3 would', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 25 })
    fc.assert(
      fc.property(values, (points) => {
        const [low, high] = [Math.min(...points), Math.max(...points)]
        const px = (value: number) => Math.round(value * 10) / 10
        const x = scaleLinear([0, points.length - 1], [2, 58])
        const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [14, 2])
        const drawn = line<number>(
          (_, i) => px(x(i)),
          (value) => px(y(value)),
        )
        expect(sparkline(points, 60, 16)?.d).toBe(drawn(points))
      }),
      { numRuns: 200 },
    )
  })

  it('draws a flat line in the middle, and nothing for fewer than two values', () => {
    expect(sparkline([5, 5], 60, 16)?.endY).toBe(8)
    expect(sparkline([5], 60, 16)).toBeNull()
    expect(sparkline([5, Number.NaN], 60, 16)).toBeNull()
  })

  it('draws scores as steps on a scale of 0 to 100, whatever their range', () => {
    expect(steps([0, 100], 30, 10)).toEqual({ d: 'M0,10V10H15V0H30', endX: 30, endY: 0 })
    expect(steps([50], 30, 10)).toBeNull()
  })

  it('fills five cells', () => {
    expect(scaleCells(70).map((cell) => cell.fill)).toEqual([1, 1, 1, 0.5, 0])
    expect(scaleCells(0).every((cell) => cell.fill === 0)).toBe(true)
    expect(scaleCells(140).every((cell) => cell.fill === 1)).toBe(true)
  })

  it('places a move against its band, cut at the edge', () => {
    const fall = bandBar(-3)
    expect(fall.x + fall.width).toBeCloseTo(26)
    expect(fall.x).toBeLessThan(fall.bandX)
    expect(bandBar(1).x + bandBar(1).width).toBeLessThan(bandBar(1).bandX + bandBar(1).bandWidth)
    expect(bandBar(40)).toMatchObject({ x: 26, width: 26 })
  })
})
