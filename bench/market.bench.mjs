// The market room: bars read a second, implied volatilities a second, an event study, and all signals of one story.
// Processor time beside the clock, because a busy machine distorts the clock alone.
import { loadCalendars } from '../dist/src/config/calendars.js'
import { loadMarketLinks } from '../dist/src/config/market.js'
import { createMarketView, joinMarket, study } from '../dist/src/market/index.js'
import { blackPrice } from '../dist/src/market/options/black.js'
import { impliedVolatility } from '../dist/src/market/options/implied-volatility.js'
import { parseBars } from '../dist/src/market/providers/csv.js'
import { readMarketFolder } from '../dist/src/market/providers/index.js'
import { knownAfterClose } from '../dist/src/market/providers/known.js'

const calendar = loadCalendars('config').get('XNYS')
const links = loadMarketLinks('config')

/** Runs `work` after a warm-up and says how many units a second of the clock and of the processor. */
function measure(name, unit, count, work, rounds = 3) {
  work()
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  for (let i = 0; i < rounds; i++) work()
  const seconds = (performance.now() - wall) / 1000 / rounds
  const used = process.cpuUsage(cpu)
  const cpuSeconds = (used.user + used.system) / 1e6 / rounds
  const each = count === 1 ? ` (${(1000 * seconds).toFixed(1)} ms each, ${(1000 * cpuSeconds).toFixed(1)} ms of processor)` : ''
  console.log(
    `${name}: ${Math.round(count / seconds)} ${unit} a second by the clock, ${Math.round(count / cpuSeconds)} by the processor${each}`,
  )
}

let seed = 1
const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647

const rows = ['Date,Open,High,Low,Close,Adj Close,Volume']
for (let at = Date.parse('2016-01-04'); rows.length <= 2_520; at += 86_400_000) {
  if (new Date(at).getUTCDay() % 6 === 0) continue
  const open = 100 + 50 * next()
  rows.push(
    `${new Date(at).toISOString().slice(0, 10)},${open},${open + 2},${open - 2},${open + 1},${open + 1},${Math.round(1e6 * next())}`,
  )
}
const csv = rows.join('\n')
const knownAt = knownAfterClose(calendar, 300_000)
measure('bars read from CSV', 'bars', 50 * 2_520, () => {
  for (let i = 0; i < 50; i++) parseBars(csv, { symbol: `S${i}`, provider: 'bench', knownAt })
})

const market = { forward: 100, discount: 0.98 }
const chain = Array.from({ length: 20_000 }, () => {
  const [volatility, years, deviations] = [0.05 + 1.5 * next(), 0.01 + 2 * next(), 6 * next() - 3]
  const contract = { right: next() < 0.5 ? 'C' : 'P', strike: 100 * Math.exp(deviations * volatility * Math.sqrt(years)), years }
  return { contract, price: blackPrice(contract, market, volatility), volatility }
})
let worst = 0
measure('implied volatilities', 'solves', chain.length, () => {
  for (const { contract, price, volatility } of chain)
    worst = Math.max(worst, Math.abs(impliedVolatility(contract, market, price) - volatility))
})
console.log(`  largest error of a round trip: ${worst.toExponential(1)}`)

const returns = rows.slice(1).map((row) => ({ date: row.slice(0, 10), value: 0.02 * (next() - 0.5) }))
const benchmarkReturns = returns.map(({ date }) => ({ date, value: 0.02 * (next() - 0.5) }))
const input = {
  returns,
  benchmarkReturns,
  eventDate: returns[2_000].date,
  estimation: [-250, -21],
  window: [-10, 10],
  model: 'market',
}
measure('event studies on ten years', 'studies', 1, () => study(input), 20)

const [bars, facts] = [{}, {}]
for await (const part of readMarketFolder({ dir: 'demo/market', calendar })) {
  for (const bar of part.bars) (bars[bar.symbol] ??= []).push(bar)
  for (const fact of part.facts) (facts[fact.series] ??= []).push(fact)
}
const instruments = ['SOXL', 'SMH'].map((symbol, i) => ({ symbol, name: symbol, assetClass: 'etf', salience: 1 - i / 10 }))
const asOf = '2026-07-02T20:30:00.000Z'
measure(
  'all signals of one story',
  'stories',
  1,
  () =>
    joinMarket({
      storyId: 's',
      instruments,
      asOf,
      view: createMarketView({ asOf, bars, facts, instruments: [] }),
      calendar,
      links,
    }),
  50,
)
