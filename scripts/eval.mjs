// Runs every task of the evaluation data against our commands and prints one table. The data is no part of the project:
// where it is not there, this says so and ends cleanly.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const DATA = resolve(process.env.EVAL_DATA ?? join(import.meta.dirname, '../../shared/eval'))
/** What each task must reach, and what others reach on such data (issues; measured by their authors or by us). */
const TASKS = [
  ['extraction', 'f1', '0.970', 'Readability 0.947, trafilatura 0.958'],
  ['feeds', 'fieldsRight feedsExact', '0.99 0.95', 'rss-parser alone 0.92'],
  ['linking', 'f1 falseRate', '0.92 0.03', ''],
  ['figures', 'value.f1 valueAndUnit.f1', '0.93 0.90', 'CQE 0.92 0.86, Recognizers 0.69 0.34'],
  ['text-sentiment', 'macroF1', '0.78', 'in-sample; five folds 0.783. Word lists 0.46, n-grams 0.77'],
  ['target-sentiment', 'macroF1', '0.80', 'in-sample; five folds 0.811. Word lists 0.46, ignoring the target 0.75'],
  ['clusters', 'bcubedF1', '0.82', 'TF-IDF centroids 0.79'],
  ['study', 'studiesMatched', '2/2', ''],
  ['relevance', 'spearman ndcg20 precision20', '0.85 0.85 0.80', ''],
]

const scorer = join(DATA, 'score.mjs')
if (!existsSync(scorer)) {
  console.log(`No evaluation data at ${DATA} (EVAL_DATA names another place): nothing was measured.`)
  process.exit(0)
}

const only = process.argv.slice(2)
const rows = [['task', 'measure', 'ours', 'target', 'others', 'lines/s']]
let failed = false
for (const [task, fields, target, others] of TASKS.filter(([task]) => only.length === 0 || only.includes(task))) {
  const run = spawnSync(process.execPath, [scorer, task, '--data', DATA, '--cmd', `${process.execPath} bin/signaldesk.js`], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (run.status !== 0) {
    failed = true
    rows.push([task, fields, 'failed', target, others, ''])
    console.error(run.stderr.trim())
    continue
  }
  const result = JSON.parse(run.stdout.trim().split('\n').at(-1))
  const ours = fields.split(' ').map((path) => path.split('.').reduce((at, key) => at?.[key], result))
  rows.push([task, fields, ours.join(' '), target, others, String(Math.round(result.perSecond))])
}
const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)))
for (const row of rows)
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  )
process.exit(failed ? 1 : 0)
