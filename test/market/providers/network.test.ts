import { describe, expect, it } from 'vitest'
import { createMarketView, pricesOf } from '../../../src/market/index.js'
import { isoDates } from '../../../src/market/providers/cboe.js'
import { createClient, type ProviderTools } from '../../../src/market/providers/client.js'
import { parseCandles } from '../../../src/market/providers/coinbase.js'
import { parseFinraPage } from '../../../src/market/providers/finra.js'
import { parseFred } from '../../../src/market/providers/fred.js'
import { createProvider } from '../../../src/market/providers/index.js'
import { parseHalts, parseListings } from '../../../src/market/providers/nasdaq-trader.js'
import { readChart } from '../../../src/market/providers/yahoo.js'
import { fetchYahooOptions, readOptions } from '../../../src/market/providers/yahoo-options.js'
import { DeskError } from '../../../src/model/index.js'
import { NYSE } from '../fixtures.js'

/** Recorded answers by address (longest match of a part), and what was asked. */
function tools(answers: Record<string, string | Error | (() => string)>, now = '2026-07-02T21:00:00.000Z') {
  const asked: string[] = []
  const waited: number[] = []
  const made: ProviderTools = {
    now: () => now,
    wait: async (ms) => void waited.push(ms),
    fetcher: {
      close: async () => {},
      fetch: async ({ url }) => {
        asked.push(url)
        const key = Object.keys(answers).find((part) => url.includes(part))
        const answer = key === undefined ? new DeskError('net-http', `404 ${url}`) : answers[key]!
        if (answer instanceof Error) throw answer
        const body = new TextEncoder().encode(typeof answer === 'function' ? answer() : answer)
        return {
          status: 'ok',
          httpStatus: 200,
          url,
          movedTo: null,
          contentType: 'text/plain',
          etag: null,
          lastModified: null,
          headers: {},
          body,
        }
      },
    },
  }
  return { made, asked, waited }
}
const seconds = (at: string) => Date.parse(at) / 1000

/** A chart answer with a 2:1 split on 2 July and a dividend on 1 July, prices adjusted for the split as Yahoo does. */
const CHART = {
  chart: {
    error: null,
    result: [
      {
        meta: { symbol: 'ABC', exchangeTimezoneName: 'America/New_York', dataGranularity: '1d' },
        timestamp: ['2026-06-29', '2026-06-30', '2026-07-01', '2026-07-02'].map((d) => seconds(`${d}T13:30:00Z`)),
        events: {
          splits: { a: { date: seconds('2026-07-02T13:30:00Z'), numerator: 2, denominator: 1 } },
          dividends: { b: { date: seconds('2026-07-01T13:30:00Z'), amount: 0.5 } },
        },
        indicators: {
          quote: [
            {
              open: [50, null, 50, 52],
              high: [51, 52, 52, 53],
              low: [49, 50, 49, 51],
              close: [50, 51, 50, 52],
              volume: [200, 200, 400, 500],
            },
          ],
          adjclose: [{ adjclose: [49.5, 50.5, 50, 52] }],
        },
      },
    ],
  },
}

describe('Yahoo charts', () => {
  const read = (fetchedAt = '2026-07-02T21:00:00.000Z', raw: unknown = CHART) =>
    readChart(raw, { symbol: 'ABC', calendar: NYSE, fetchedAt })

  it('are put back to the prices that were quoted, with the actions as facts', () => {
    const { bars, actions, problems } = read()
    expect(bars.map((b) => [b.day, b.close, b.volume])).toEqual([
      ['2026-06-29', 100, 100],
      ['2026-07-01', 100, 200],
      ['2026-07-02', 52, 500],
    ])
    expect(actions.map((f) => [f.series, f.validAt, f.value])).toEqual([
      ['dividend:ABC', '2026-07-01', 1],
      ['split:ABC', '2026-07-02', 2],
    ])
    expect(problems).toEqual(['ABC, 2026-06-30: a price is missing; left out'])
  })

  it('and adjusted at reading come out as returns without a jump; before the split nobody knows of it', () => {
    const { bars, actions } = read()
    const facts = Object.fromEntries(actions.map((f) => [f.series, [f]]))
    const at = (asOf: string) =>
      pricesOf(createMarketView({ asOf, bars: { ABC: bars }, facts, instruments: [] }), 'ABC').map((b) => [b.day, b.close, b.ret])
    expect(at('2026-07-02T23:00:00.000Z').at(-1)![2]).toBeCloseTo(0.04, 12)
    expect(at('2026-07-01T23:00:00.000Z').at(-1)![1]).toBe(100)
    // The ex-dividend day: 100 to 100 with 1 paid out.
    expect(at('2026-07-01T23:00:00.000Z').at(-1)![2]).toBeCloseTo(100 / 99 - 1, 10)
  })

  it('leave out the session that has not closed', () => {
    expect(read('2026-07-02T19:00:00.000Z').bars.at(-1)!.day).toBe('2026-07-01')
  })

  it.each([
    ['not a chart', { quotes: [] }, 'provider-bad-answer'],
    [
      'an error',
      { chart: { result: null, error: { code: 'Not Found', description: 'No data found, symbol may be delisted' } } },
      'provider-no-data',
    ],
    [
      'hours in place of days',
      { chart: { result: [{ ...CHART.chart.result[0], meta: { ...CHART.chart.result[0]!.meta, dataGranularity: '1h' } }] } },
      'provider-bad-answer',
    ],
  ])('refuse %s', (_, raw, code) => {
    try {
      read(undefined, raw)
      expect.unreachable()
    } catch (error) {
      expect((error as DeskError).code).toBe(code)
    }
  })

  it('without rows give none and say so', () => {
    const { timestamp: _, ...rest } = CHART.chart.result[0]!
    expect(read(undefined, { chart: { result: [rest] } })).toMatchObject({ bars: [], problems: ['ABC: no rows'] })
  })

  it('come through the provider for the asked range', async () => {
    const { made, asked } = tools({ '/v8/finance/chart/ABC': JSON.stringify(CHART) })
    const provider = createProvider('yahoo', { tools: made, calendar: NYSE })
    const { rows } = await provider.bars('ABC', { from: '2026-06-29', to: '2026-07-01' })
    expect(rows.map((r) => r.day)).toEqual(['2026-06-29', '2026-07-01'])
    expect((await provider.facts('split:ABC', { from: '2026-06-29', to: '2026-07-02' })).rows).toHaveLength(1)
    // The second question is answered from what was kept, and the range reaches to the day of asking.
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain(`period2=${seconds('2026-07-02T21:00:00Z')}`)
    expect(provider.terms.mayShow).toBe(false)
  })
})

describe('Yahoo options', () => {
  const expiry = seconds('2026-07-31T00:00:00Z')
  const line = (strike: number) => ({ strike, expiration: expiry, bid: 1, ask: 1.1, lastPrice: 1, openInterest: 7 })
  const answer = (calls: object[]) => ({
    optionChain: {
      result: [
        {
          underlyingSymbol: 'ABC',
          expirationDates: [expiry, seconds('2027-01-15T00:00:00Z')],
          quote: { regularMarketPrice: 100, regularMarketTime: seconds('2026-07-02T20:00:00Z'), quoteType: 'EQUITY' },
          options: [{ calls, puts: [line(90)] }],
        },
      ],
    },
  })
  it('become a chain', () => {
    const { chain, expiries } = readOptions(answer([line(100)]), 'ABC', 0.04)
    expect(chain).toMatchObject({ symbol: 'ABC', spot: 100, at: '2026-07-02T20:00:00.000Z', style: 'american' })
    expect(chain.quotes.map((q) => [q.right, q.strike, q.volume])).toEqual([
      ['C', 100, null],
      ['P', 90, null],
    ])
    expect(expiries).toEqual(['2026-07-31', '2027-01-15'])
  })
  it('are asked for the expiries nearest 30 days', async () => {
    const { made, asked } = tools({ '/v7/finance/options/ABC': JSON.stringify(answer([line(100)])) })
    const chain = await fetchYahooOptions(made, 'ABC', 0.04)
    expect(asked[1]).toContain(`date=${expiry}`)
    expect(chain.quotes).toHaveLength(4)
  })
  it('are refused without a price', () => {
    expect(() => readOptions({ optionChain: { result: [] } }, 'ABC', 0)).toThrow(/no option chain/)
  })
})

describe('the client', () => {
  const terms = { licence: 't', mayShow: true, spacingMs: 500, keepMs: 60_000 }
  it('tries passing failures three times and waits as told', async () => {
    let tries = 0
    const busy = new DeskError('net-http', '429', 'retry', { retryAfterMs: 7000 })
    const { made, waited } = tools({
      x: () => {
        if (++tries < 3) throw busy
        return 'good'
      },
    })
    expect(await createClient('t', made, terms).text('https://x')).toBe('good')
    expect(waited).toEqual([7000, 7000])
  })
  it('gives up on a refusal at once, and the next request still goes', async () => {
    const { made, asked } = tools({ bad: new DeskError('net-http', '403'), good: 'yes' })
    const client = createClient('t', made, terms)
    await expect(client.text('https://bad')).rejects.toThrow('403')
    expect(await client.text('https://good')).toBe('yes')
    expect(asked).toHaveLength(2)
  })
  it('spaces requests and keeps answers', async () => {
    const { made, asked, waited } = tools({ a: '1', b: '2' })
    const client = createClient('t', made, terms)
    await Promise.all([client.text('https://a'), client.text('https://b'), client.text('https://a')])
    expect(asked).toEqual(['https://a', 'https://b'])
    expect(waited).toEqual([500])
  })
  it('says where an answer is no JSON', async () => {
    const { made } = tools({ a: '<html>' })
    await expect(createClient('t', made, terms).json('https://a')).rejects.toMatchObject({
      code: 'provider-bad-answer',
      intent: 'retry',
    })
  })
})

describe('the other providers', () => {
  it('Stooq', async () => {
    const { made, asked } = tools({ 'stooq.com': 'Date,Open,High,Low,Close,Volume\n2026-07-01,1,2,1,2,10\n' })
    const { rows } = await createProvider('stooq', { tools: made, calendar: NYSE }).bars('SPY', {
      from: '2026-06-01',
      to: '2026-07-02',
    })
    expect(asked[0]).toBe('https://stooq.com/q/d/l/?s=spy.us&i=d&d1=20260601&d2=20260702')
    expect(rows[0]).toMatchObject({ symbol: 'SPY', close: 2, provider: 'stooq' })
    const none = tools({ 'stooq.com': 'No data' }).made
    await expect(
      createProvider('stooq', { tools: none, calendar: NYSE }).bars('X', { from: '2026-06-01', to: '2026-07-02' }),
    ).rejects.toThrow(/No data/)
  })
  it('Cboe, with American dates', async () => {
    expect(isoDates('DATE,OPEN\n07/02/2026,16\n')).toBe('DATE,OPEN\n2026-07-02,16\n')
    const { made } = tools({ VIX_History: 'DATE,OPEN,HIGH,LOW,CLOSE\n07/01/2026,16.5,17.2,16.1,16.59\n' })
    const { rows } = await createProvider('cboe', { tools: made, calendar: NYSE }).bars('^VIX', {
      from: '2026-07-01',
      to: '2026-07-02',
    })
    expect(rows[0]).toMatchObject({ symbol: '^VIX', close: 16.59, volume: null, knownAt: '2026-07-01T20:20:00.000Z' })
  })
  it('FRED leaves holes as holes', () => {
    const { rows } = parseFred('observation_date,DGS10\n2026-07-01,4.31\n2026-07-03,.\n', 'fred.DGS10')
    expect(rows).toEqual([
      {
        series: 'fred.DGS10',
        validAt: '2026-07-01',
        knownAt: '2026-07-02T23:59:59.000Z',
        knownAtAssumed: true,
        value: 4.31,
        unit: '',
        provider: 'FRED',
        revision: 0,
      },
    ])
    expect(() => parseFred('<html>', 'fred.X')).toThrow(/no such series/)
  })
  it('FINRA page, by the heading of its column', () => {
    const page = `<table><tr><th>Month/Year</th><th>Debit Balances in Customers' Securities Margin Accounts</th><th>Free Credit</th></tr>
      <tr><td>May-26</td><td>1,415,557</td><td>1</td></tr><tr><td>Apr-26</td><td>1,304,281</td><td>2</td></tr><tr><td>Total</td><td></td></tr></table>`
    expect(parseFinraPage(page).rows.map((f) => [f.validAt, f.value])).toEqual([
      ['2026-04-30', 1_304_281e6],
      ['2026-05-31', 1_415_557e6],
    ])
    expect(parseFinraPage('<p>moved</p>').problems[0]).toContain('no table')
  })
  it('Coinbase leaves out the day that has not ended', () => {
    const day = (d: string) => [seconds(`${d}T00:00:00Z`), 90, 110, 100, 105, 12]
    const bars = parseCandles([day('2026-07-02'), day('2026-07-01'), ['x']], 'BTC-USD', '2026-07-02T21:00:00.000Z')
    expect(bars).toEqual([
      {
        symbol: 'BTC-USD',
        day: '2026-07-01',
        open: 100,
        high: 110,
        low: 90,
        close: 105,
        volume: 12,
        knownAt: '2026-07-02T00:05:00.000Z',
        provider: 'coinbase',
        revision: 0,
      },
    ])
  })
  it('Nasdaq Trader: listings without test issues, halts in UTC', () => {
    const text =
      'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares\nABC|Abc Corp|Q|N|N|100|N|N\nZZT|Test|Q|Y|N|100|N|N\nFND|A Fund|G|N|N|100|Y|N\nFile Creation Time: 0702202621:31|||||||\n'
    expect(parseListings(text)).toEqual([
      { symbol: 'ABC', name: 'Abc Corp', etf: false, mic: 'XNAS' },
      { symbol: 'FND', name: 'A Fund', etf: true, mic: 'XNAS' },
    ])
    const item =
      '<item><ndaq:HaltDate>07/02/2026</ndaq:HaltDate><ndaq:HaltTime>10:15:30.123</ndaq:HaltTime><ndaq:IssueSymbol>ABC</ndaq:IssueSymbol><ndaq:IssueName>Abc</ndaq:IssueName><ndaq:ReasonCode>LUDP</ndaq:ReasonCode><ndaq:ResumptionDate></ndaq:ResumptionDate></item>'
    expect(parseHalts(`<rss xmlns:ndaq="http://www.nasdaqtrader.com/"><channel>${item}<item/></channel></rss>`)).toEqual([
      { symbol: 'ABC', name: 'Abc', reason: 'LUDP', haltedAt: '2026-07-02T14:15:30.000Z', resumesAt: null },
    ])
  })
})
