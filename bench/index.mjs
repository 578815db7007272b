// `npm run bench [NAME...]`: runs the benches one after another, each in a process of its own, and prints their tables.
// Figures are ratios against a peer in the same run where there is one: machines differ, ratios less.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const wanted = process.argv.slice(2)
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort()

let failed = false
for (const name of benches) {
  console.log(`\n== ${name}`)
  const run = spawnSync(process.execPath, ['--expose-gc', join(import.meta.dirname, `${name}.bench.mjs`)], { stdio: 'inherit' })
  failed ||= run.status !== 0
}
if (benches.length === 0) console.log('no such bench')
process.exit(failed || benches.length === 0 ? 1 : 0)
