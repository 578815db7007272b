/**
 * `npm run instruments [SYMBOLS_DIR]`: builds config/instruments/us-*.csv and otc.csv from public symbol facts (SEC company tickers,
 * Nasdaq Trader listings, a newer listing file with sector and capitalisation, the S&P 500's constituents). The hand-kept YAML beside
 * them is not touched. Same input, same output.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildListings } from './instruments/build.js'
import { toCsv } from './instruments/csv.js'
import { buildWords } from './instruments/words.js'

const dir = process.argv[2] ?? '../shared/eval/symbols'
const out = 'config/instruments'
const { equities, funds, otc } = buildListings(dir)
writeFileSync(join(out, 'us-equities.csv'), toCsv(equities))
writeFileSync(join(out, 'us-funds.csv'), toCsv(funds))
writeFileSync(join(out, 'us-otc.csv'), toCsv(otc))
const words = await buildWords()
writeFileSync('src/extract/mentions/words.ts', words)
const leveraged = funds.filter((f) => f.multiple !== undefined)
process.stderr.write(
  `${equities.length} equities, ${funds.length} funds (${leveraged.length} leveraged or inverse, ${leveraged.filter((f) => f.underlying).length} with underlying), ${otc.length} over the counter\n`,
)
