// Reading pages, against Readability on linkedom in the same run: `npm run build && npm run bench read`. Speeds are by processor
// time, the garbage collector's share included, which a busy machine distorts less than the clock. Pages are the evaluation's
// where they lie beside the project, else the test's pages of known sites.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readPage } from '../dist/src/collect/index.js'

const root = join(import.meta.dirname, '..')
const evaluation = join(root, '../shared/eval/extraction/input.jsonl.gz')
const sites = join(root, 'test/collect/sites')
const SECONDS = 3
const options = { now: '2026-07-02T00:00:00.000Z' }

function benchPages() {
  if (existsSync(evaluation)) {
    const lines = gunzipSync(readFileSync(evaluation)).toString('utf8').trim().split('\n')
    return lines.map((line) => JSON.parse(line))
  }
  const files = readdirSync(sites).flatMap((id) => readdirSync(join(sites, id)).map((file) => join(sites, id, file)))
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: 'https://site.example/a', html: readFileSync(file, 'utf8') }))
}

const pages = benchPages()

function perSecond(read) {
  for (const page of pages) read(page)
  const start = process.cpuUsage()
  let done = 0
  let used = 0
  while (used < SECONDS * 1e6) {
    for (const page of pages) read(page)
    done += pages.length
    const { user, system } = process.cpuUsage(start)
    used = user + system
  }
  return (done / used) * 1e6
}

const ours = perSecond(({ url, html }) => readPage({ url, body: html }, options))
const peakMb = process.resourceUsage().maxRSS / 1024
const theirs = perSecond(({ html }) => {
  try {
    return new Readability(parseHTML(html).document).parse()
  } catch {
    return null
  }
})
const mean = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1000
console.log(
  `pages a second of one core: read ${ours.toFixed(0)}, Readability with linkedom ${theirs.toFixed(0)} (ratio ${(ours / theirs).toFixed(1)})`,
)
console.log(`${pages.length} pages, mean ${mean.toFixed(0)} kB; peak memory of reading ${peakMb.toFixed(0)} MB`)
