// Scores a second on one core, both ledgers with their sentences, over made-up stories of several kinds with a text of 2 kB.
import { createCliServices } from '../dist/src/app.js'
import { makeEvidence } from './evidence.mjs'

const { audiences, evidence, score } = makeEvidence(createCliServices())
const audience = audiences[0]
const run = (n) => {
  for (let i = 0; i < n; i++) score(evidence[i % evidence.length], audience, 'bench')
}
run(5_000)
const N = 40_000
const from = process.cpuUsage()
run(N)
const used = process.cpuUsage(from)
console.log(`scores a second of CPU: ${Math.round(N / ((used.user + used.system) / 1e6))} (wanted: 20000)`)
