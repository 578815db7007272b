import { describe, expect, it } from 'vitest'
import { compact, figureText, plain, points, signed, wholePoints, withUnit } from '../../src/web/present/numbers.js'

describe('numbers as shown', () => {
  it.each([
    [-5.66, 1, '−5.7'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [1.25, 2, '+1.25'],
    [Number.NaN, 1, null],
    [null, 1, null],
  ])('signed(%s, %s) is %s', (value, digits, expected) => expect(signed(value, digits)).toBe(expected))

  it('has a true minus and no plus where no sign is asked for', () => {
    expect(plain(-3, 0)).toBe('−3')
    expect(plain(3, 0)).toBe('3')
  })

  it.each([
    [8770, '87.70', 88],
    [5, '0.05', 0],
    [0, '0.00', 0],
    [-1250, '−12.50', -12],
    [10_000, '100.00', 100],
    [6950, '69.50', 70],
  ])('%s hundredths are %s points', (hundredths, text, whole) => {
    expect(points(hundredths)).toBe(text)
    expect(wholePoints(hundredths)).toBe(whole)
  })

  it.each([
    [270e9, 'USD', '$270\u00a0bn'],
    [1.416e12, 'USD', '$1.416\u00a0tn'],
    [-2.5e6, 'EUR', '−€2.5\u00a0m'],
    [25, '%', '25%'],
    [-23, '%', '−23%'],
    [3, 'x', '3×'],
    [13, 'bp', '13\u00a0bp'],
    [1200, 'contracts', '1,200\u00a0contracts'],
    [5e6, 'CHF', '5\u00a0m\u00a0CHF'],
    [70e9, null, '70\u00a0bn'],
  ])('%s %s is shown as %s', (value, unit, expected) => expect(withUnit(value, unit)).toBe(expected))

  it('keeps four digits of a large size', () => expect(compact(1_234_567_890)).toBe('1.235\u00a0bn'))

  it('shows ranges with both units, and the qualifier apart', () => {
    const span = { start: 0, end: 0, text: '3 to 5 percent' }
    expect(figureText({ ...span, value: 3, value2: 5, unit: '%', qualifier: 'about', direction: 'up' })).toEqual({
      value: '3% to 5%',
      qualifier: 'up, about',
    })
  })
})
