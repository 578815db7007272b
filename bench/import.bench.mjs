// Daily bars into the store: CSV text read and stored as `importMarket` does it, ten years of each instrument.
// IMPORT_INSTRUMENTS instruments (default 400: a million bars; the full figure is 10,000: 25 million bars, 2.5 GB of scratch disk).
// Told for each tenth, so that a slow-down with a growing file shows; processor time beside the clock.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCalendars } from '../dist/src/config/calendars.js'
import { parseBars } from '../dist/src/market/providers/csv.js'
import { knownAfterClose } from '../dist/src/market/providers/known.js'
import { importMarket } from '../dist/src/pipeline/import-market.js'
import { openSqliteStore } from '../dist/src/store/sqlite/index.js'

const INSTRUMENTS = Number(process.env.IMPORT_INSTRUMENTS ?? 400)
const SESSIONS = 2_520
const knownAt = knownAfterClose(loadCalendars('config').get('XNYS'), 300_000)

let seed = 1
const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
const lines = ['Date,Open,High,Low,Close,Adj Close,Volume']
for (let at = Date.parse('2016-01-04'); lines.length <= SESSIONS; at += 86_400_000) {
  if (new Date(at).getUTCDay() % 6 === 0) continue
  const open = 100 + 50 * next()
  const day = new Date(at).toISOString().slice(0, 10)
  lines.push(`${day},${open},${open + 2},${open - 2},${open + 1},${open + 1},${Math.round(1e6 * next())}`)
}
const csv = lines.join('\n')

const dir = mkdtempSync(join(tmpdir(), 'import-bench-'))
const file = join(dir, 'desk.sqlite')
const store = openSqliteStore(file)
const symbolOf = (i) => `S${String(i).padStart(5, '0')}`

/** Instruments `from` to `to`, a file each, read as the market folder reads them. */
async function* files(from, to) {
  for (let i = from; i < to; i++) {
    const { rows, problems } = parseBars(csv, { symbol: symbolOf(i), provider: 'bench', knownAt })
    yield { file: symbolOf(i), bars: rows, facts: [], problems }
  }
}

async function part(from, to) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  const { bars } = await importMarket(store, files(from, to))
  const used = process.cpuUsage(cpu)
  return { bars, seconds: (performance.now() - wall) / 1000, cpuSeconds: (used.user + used.system) / 1e6 }
}

const rate = ({ bars, seconds, cpuSeconds }) =>
  `${Math.round(bars / seconds)} bars a second by the clock, ${Math.round(bars / cpuSeconds)} by the processor`
try {
  const total = { bars: 0, seconds: 0, cpuSeconds: 0 }
  for (let tenth = 0; tenth < 10; tenth++) {
    const one = await part(Math.round((tenth * INSTRUMENTS) / 10), Math.round(((tenth + 1) * INSTRUMENTS) / 10))
    for (const key of Object.keys(total)) total[key] += one[key]
    if (tenth === 0 || tenth === 9) console.log(`${tenth === 0 ? 'first' : 'last'} tenth: ${rate(one)}`)
  }
  const megabytes = Math.round(statSync(file).size / 1e6)
  console.log(
    `${total.bars} bars of ${INSTRUMENTS} instruments in ${total.seconds.toFixed(1)} s: ${rate(total)}; file ${megabytes} MB`,
  )
  const from = performance.now()
  const again = await store.bars(symbolOf(INSTRUMENTS >> 1), {
    from: '2024-01-01',
    to: '2026-12-31',
    knownAt: '2030-01-01T00:00:00.000Z',
  })
  console.log(`one instrument's last two years read back: ${again.length} bars in ${(performance.now() - from).toFixed(1)} ms`)
} finally {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
}
