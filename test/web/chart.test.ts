import { describe, expect, it } from 'vitest'
import { createMarketView, type StoryChart, storyChart } from '../../src/market/index.js'
import type { Bar } from '../../src/model/index.js'
import { chartView } from '../../src/web/present/chart.js'
import { LINKS, NYSE, SESSIONS, smallMarket } from '../market/fixtures.js'

const { bars, facts } = smallMarket()
const AFTER_CLOSE = '2026-07-02T20:30:00.000Z'
const BEFORE_OPEN = '2026-07-02T10:20:00.000Z'

function chartOf(
  more: Partial<Parameters<typeof storyChart>[0]> = {},
  { asOf = AFTER_CLOSE, prices = bars }: { asOf?: string; prices?: Record<string, Bar[]> } = {},
): StoryChart | null {
  const view = createMarketView({ asOf, bars: prices, facts, instruments: [] })
  const base = { calendar: NYSE, links: LINKS, subject: 'SEC', symbols: ['LEV', 'STK'], publishedAt: BEFORE_OPEN }
  return storyChart({ view, ...base, ...more })
}

describe('a story’s chart', () => {
  it('draws the subject, a fund, the fund’s design and the market, all 100 on the last close before publication', () => {
    const chart = chartOf()!
    expect(chart.lines.map((one) => [one.name, one.role])).toEqual([
      ['SEC', 'subject'],
      ['LEV', 'fund'],
      ['3x SEC', 'design'],
      ['MKT', 'market'],
    ])
    const at = chart.sessions.indexOf('2026-07-01')
    for (const { values } of chart.lines) expect(values[at]).toBeCloseTo(100, 10)
    const [close, before] = [bars.SEC!.at(-1)!.close, bars.SEC!.at(-2)!.close]
    expect(chart.lines[0]!.values.at(-1)).toBeCloseTo((100 * close) / before, 8)
    expect(chart.lines[2]!.values.at(-1)).toBeCloseTo(100 + 300 * (close / before - 1), 8)
  })

  it('each bar has the band of its own 120 and 20 sessions, and the first tradable price is the next open', () => {
    const chart = chartOf()!
    expect(chart.sessions).toEqual(SESSIONS.slice(-20))
    expect(chart.ahead).toEqual(['2026-07-06', '2026-07-07'])
    for (const bar of chart.abnormal) expect(bar!.recent!.band).toBeGreaterThan(0)
    expect(new Set(chart.abnormal.map((bar) => bar!.band)).size).toBe(20)
    const open = bars.SEC!.at(-1)!.open
    expect(chart.publication).toMatchObject({ after: 19, tradable: '2026-07-02', from: 'open' })
    expect(chart.publication!.price).toBeCloseTo((100 * open) / bars.SEC!.at(-2)!.close, 8)
    const during = chartOf({ publishedAt: '2026-07-02T15:00:00.000Z' })!
    expect(during.publication).toMatchObject({ after: 19, from: 'close' })
    expect(chartOf({ publishedAt: '2026-07-02T20:20:00.000Z' })!.publication).toMatchObject({ after: 20, price: null })
  })

  it('ends ten sessions after the first that could trade on the news, with nothing hatched then', () => {
    const chart = chartOf({ publishedAt: '2026-06-01T10:00:00.000Z' })!
    expect(chart.sessions.at(-1)).toBe('2026-06-15')
    expect(chart.ahead).toEqual([])
    expect(chartView(chart).unknownFrom).toBe(100)
  })

  it('knows nothing that came later, and leaves a missing session as a gap', () => {
    expect(chartOf({}, { asOf: BEFORE_OPEN })!.sessions.at(-1)).toBe('2026-07-01')
    const holed = { ...bars, SEC: bars.SEC!.filter((bar) => bar.day !== '2026-06-30') }
    const chart = chartOf({}, { prices: holed })!
    const at = chart.sessions.indexOf('2026-06-30')
    expect([chart.lines[0]!.values[at], chart.abnormal[at]]).toEqual([null, null])
    expect(chartView(chart).rows.find((row) => row.day === '30 Jun')!.cells[0]!.text).toBe('no price')
    expect(chartOf({ subject: 'NONE', symbols: [] })).toBeNull()
  })

  it('draws the market alone for a story about it, without bars', () => {
    const chart = chartOf({ subject: 'MKT', symbols: [] })!
    expect(chart.lines.map((one) => one.role)).toEqual(['subject'])
    expect(chartView(chart).bars).toBeNull()
  })
})

describe('the drawing', () => {
  const view = chartView(chartOf()!, [
    { at: '2026-06-30T12:00:00.000Z', title: 'One', href: '/stories/1' },
    { at: '2026-06-30T13:00:00.000Z', title: 'Two', href: '/stories/2' },
    { at: '2026-01-05T13:00:00.000Z', title: 'Before all this', href: '/stories/3' },
  ])

  it('fills bars outside their band, hollows those inside, and says so in the table', () => {
    const chart = chartOf()!
    expect(view.bars!.bars.map((bar) => bar.kind[0])).toEqual(
      chart.abnormal.map((bar) => (Math.abs(bar!.value) > bar!.band ? 'f' : 'h')),
    )
    const words = view.rows.map((row) => row.cells[4]!.text.split(' ')[1])
    expect(words).toEqual(
      chart.abnormal
        .slice(1)
        .reverse()
        .map((bar) => (Math.abs(bar!.value) > bar!.band ? 'outside' : 'noise')),
    )
    expect(view.head).toEqual(['SEC %', 'LEV %', 'MKT %', 'abn. pp', 'band, 120 d', 'band, 20 d'])
  })

  it('puts publication between two sessions, stories over their session, and the unknown to the right', () => {
    expect(view.publication!.x).toBeCloseTo((100 * 19) / 22, 8)
    expect(view.unknownFrom).toBeCloseTo((100 * 20) / 22, 8)
    expect(view.stories.map((one) => one.title)).toEqual(['Two', 'One'])
    expect(view.stories[0]!.x).toBe(view.stories[1]!.x)
    expect(view.caption).toContain('first published Thu 2 Jul 06:20 New York')
  })

  it('keeps labels apart', () => {
    const places = view.lines.map((one) => one.labelY).sort((a, b) => a - b)
    for (let i = 1; i < places.length; i++) expect(places[i]! - places[i - 1]!).toBeGreaterThanOrEqual(14)
  })
})
