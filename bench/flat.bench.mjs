// How the desk holds as its store fills: at each of FLAT_SIZES stored articles (default 1,000, 10,000 and 100,000; a million takes half an hour and
// some 12 GB in FLAT_DIR) a fresh process opens the desk and works off new articles. Prints time and processor time by article, memory, the
// file's size, and how long the first article after the start took, with ratios to the smallest store.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIZES = (process.env.FLAT_SIZES ?? '1000,10000,100000').split(',').map(Number)
const kept = process.env.FLAT_DIR
const dir = kept ?? mkdtempSync(join(tmpdir(), 'flat-'))

const rows = []
for (const size of SIZES) {
  run('fill.mjs', size)
  const row = JSON.parse(run('work.mjs', size))
  rows.push(row)
  const [first] = rows
  const ratio = (key) => `${(row[key] / first[key]).toFixed(2)}x`
  console.log(
    `${String(size).padStart(8)} stored: ${row.rate.toFixed(1)} articles a second (1/${ratio('wallMs')}), processor ${row.cpuMs.toFixed(2)} ms an article (${ratio('cpuMs')}), ${row.mainMs.toFixed(2)} ms of it the main thread; memory ${row.memoryMb.toFixed(0)} MB at most (${ratio('memoryMb')}); file ${row.fileMb.toFixed(0)} MB; opened in ${row.openMs.toFixed(0)} ms, first article through in ${row.firstMs.toFixed(0)} ms; problems ${row.problems}`,
  )
}
if (kept === undefined) rmSync(dir, { recursive: true, force: true })

/** Runs one part in a process of its own; returns what it says. */
function run(file, size) {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'flat', file), dir, String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}`)
  return stdout
}
