import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Bar } from '../../src/model/index.js'
import { corrected, corrections } from '../../src/web/present/corrections.js'
import { dayRuler } from '../../src/web/present/day-ruler.js'
import { movesChart, sessionMoves } from '../../src/web/present/session-moves.js'
import { type TestDesk, testDesk } from './desk.js'
import { abnormal, NOW } from './seed.js'

const SESSION = { openAt: '2026-07-02T13:30:00.000Z', closeAt: '2026-07-02T20:00:00.000Z' }

describe('the day’s line', () => {
  it('has the session, the desk’s moment, and the day’s stories by when and how important', () => {
    const ruler = dayRuler(
      '2026-07-02T20:40:00.000Z',
      [
        { at: '2026-07-02T12:00:00.000Z', title: 'Half way to the close', importance: 100 },
        { at: '2026-07-02T07:00:00.000Z', title: 'Before the line begins', importance: 0 },
        { at: '2026-07-01T15:00:00.000Z', title: 'Yesterday', importance: 90 },
      ],
      SESSION,
    )
    expect(ruler.ticks.map((tick) => [tick.x, tick.height])).toEqual([
      [25, 1],
      [0, 0.25],
    ])
    expect(ruler.session).toMatchObject({ open: '09:30 open', close: '16:00 close', to: 75 })
    expect(ruler.now).toEqual({ x: 79.2, text: '16:40' })
    expect(ruler.label).toContain('2 stories marked, the tallest at 08:00')
  })

  it('has no session on a day without one', () => {
    const ruler = dayRuler('2026-07-04T15:00:00.000Z', [], SESSION)
    expect([ruler.session, ruler.label.includes('no session')]).toEqual([null, true])
  })
})

const bar = (symbol: string, day: string, close: number): Bar => ({
  symbol,
  day,
  open: close,
  high: close,
  low: close,
  close,
  volume: 1,
  knownAt: `${day}T21:05:00.000Z`,
  provider: 'test',
  revision: 0,
})
const item = (symbol: string, closes: [string, number][]) => ({
  symbol,
  bars: closes.map(([day, close]) => bar(symbol, day, close)),
  signals: abnormal(symbol),
})

describe('the session’s moves', () => {
  const tape = [
    item('XLF', [
      ['2026-07-01', 100],
      ['2026-07-02', 101.5],
    ]),
    item('SPY', [
      ['2026-07-01', 100],
      ['2026-07-02', 99.9],
    ]),
    item('KRE', [
      ['2026-07-01', 100],
      ['2026-07-02', 98.5],
    ]),
    item('SOXX', [
      ['2026-07-01', 100],
      ['2026-07-02', 94.4],
    ]),
    item('OLD', [
      ['2026-06-29', 100],
      ['2026-06-30', 90],
    ]),
    item('NEW', []),
  ]

  it('are those of the newest session alone, from the hardest fall to the strongest rise', () => {
    const session = sessionMoves(tape)!
    const chart = movesChart(session, 'SPY')!
    expect(session.day).toBe('2026-07-02')
    expect(chart.rows.map((row) => [row.symbol, row.text, row.outside, row.tone])).toEqual([
      ['SOXX', '−5.6', true, 'dn'],
      ['KRE', '−1.5', false, 'q'],
      ['SPY', '−0.1', false, 'q'],
      ['XLF', '+1.5', true, 'up'],
    ])
    expect(chart.title).toBe('SOXX fell 5.6 %, XLF rose 1.5 %; SPY fell 0.1 %')
    for (const row of chart.rows) expect(row.x).toBeGreaterThanOrEqual(10)
  })

  it('need two instruments to be drawn, and one to be known', () => {
    expect(sessionMoves([item('NEW', [])])).toBeNull()
    expect(movesChart(sessionMoves(tape.slice(0, 1))!, 'SPY')).toBeNull()
  })
})

describe('the front page', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await testDesk()
  })
  afterAll(() => desk.close())
  const page = async (path: string) => (await desk.get(path)).text()

  it('leads with the first story of the feed, and has the day, the market, dates and corrections', async () => {
    const html = await page('/today')
    const first = /<article class="lead">.*?<h2><a href="([^"]+)">/s.exec(html)![1]
    expect(await page('/')).toMatch(new RegExp(`<h2 class="head"><a href="${first}">`))
    for (const part of [
      'Thu 2 Jul 2026, 17:30 New York',
      '09:30 open',
      'SOXL fell 16.6 %, XLF rose 1.5 %; SPY fell 0.1 %',
      'Unexplained moves',
      'Monthly options expiry',
      'Corrected: <a href="/stories/sto_rotation">',
      'Size of the leveraged positions: The second figure has no currency',
      'Capewell News: failing, The server answered 503.',
    ])
      expect(html).toContain(part)
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toContain('class="tape"')
  })

  it('speaks to another audience under its name, and to nobody unknown', async () => {
    const html = await page('/today?audience=portfolio')
    expect(html).toContain('<title>Today for Portfolio')
    for (const path of ['/today.txt', '/today.mail']) expect(html).toContain(`href="${path}?audience=portfolio"`)
    expect((await desk.get('/today?audience=nobody')).status).toBe(404)
  })

  it('shows the day as it stood: later stories, prices and health are not there', async () => {
    const html = await page('/today?asof=2026-07-02T12:00')
    expect(html).toContain('Thu 2 Jul 2026, 08:00 New York')
    for (const path of ['/stories/sto_chain', '/unexplained', '/calendar'])
      expect(html).toContain(`href="${path}?asof=2026-07-02T12%3A00"`)
    expect(html).not.toContain('Lakeside lifts')
    expect(html).not.toContain('Close to close, 2 Jul')
    expect(html).toContain('Close to close, 1 Jul')
    expect(html).not.toContain('503')
  })

  it('is there on a desk that knows nothing yet', async () => {
    const empty = await testDesk([])
    const html = await (await empty.get('/today')).text()
    await empty.close()
    expect(html).toContain('No stories yet')
  })

  it('is plain text for a mail, no line wider than 72 but addresses', async () => {
    const answer = await desk.get('/today.txt')
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/plain')
    for (const line of text.split('\n').filter((one) => !one.includes('http'))) expect(line.length).toBeLessThanOrEqual(72)
    expect(text).toContain(`${desk.base}/stories/sto_margin`)
    for (const part of ['93/98 Lakeside lifts', 'WHAT THE MARKET DID', 'Written for demonstration', 'SOXL'])
      expect(text).toContain(part)
    expect(text).not.toMatch(/<[a-z]/)
  })

  it('is a mail’s HTML, whose addresses are whole and whose styles are the only ones it may have', async () => {
    const answer = await desk.get('/today.mail')
    const html = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).toContain(`href="${desk.base}/stories/sto_margin`)
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href!.startsWith(desk.base))).toBe(true)
    for (const part of ['Lakeside lifts', 'What the market did', 'Written for demonstration', 'SOXL'])
      expect(html).toContain(part)
    expect(html).not.toMatch(/<(?:script|img|link|form)/)
    const past = await page('/today.mail?audience=portfolio&asof=2026-07-02T12:00')
    expect(past).toMatch(/\/today\?audience=portfolio&amp;asof=2026-07-02T12%3A00"[^>]*>This page at the desk/)
  })
})

describe('corrections', () => {
  it('name what was withdrawn at its origin and what rests on it, with the desk’s way of writing times', async () => {
    const desk = await testDesk()
    const { value } = (await desk.store.get('story', 'sto_margin'))!
    await desk.close()
    const members = value.members.map((member, i) =>
      i === 0
        ? {
            ...member,
            reasons: [
              {
                rule: 'withdrawn',
                value: 1,
                sentence: 'Withdrawn at its origin, noticed at 2026-07-02T21:10:00.000Z; it counts for nothing.',
              },
            ],
          }
        : member,
    )
    expect(corrections([corrected({ ...value, members, state: 'withdrawn' })], null)).toEqual([
      { kind: 'withdrawn', title: value.title, href: '/stories/sto_margin', text: 'The desk withdrew the story.' },
      {
        kind: 'withdrawn',
        title: value.title,
        href: '/stories/sto_margin',
        text: 'Office of Market Conduct: Withdrawn at its origin, noticed at 2 Jul 21:10 UTC; it counts for nothing.',
      },
    ])
    expect(NOW > value.firstSeenAt).toBe(true)
  })
})
