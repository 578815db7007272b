#!/usr/bin/env node
// What a desk made of the demo's hard cases: `npx signaldesk demo --fresh --exit --no-web --export | node scripts/report-cases.mjs`.
// Reads an export on standard input; `--unmet` leaves out what is as it should be. Status 1 where a case is not met.
import { createInterface } from 'node:readline'
import { caseLines, loadArchive, loadCases, reportCases, reportMoments } from '../dist/src/demo/index.js'

const KINDS = { article: 'articles', story: 'stories', reaction: 'reactions', health: 'health' }
const outcome = { articles: [], stories: [], reactions: [], health: [] }
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const { kind, value } = JSON.parse(line)
  if (KINDS[kind]) outcome[KINDS[kind]].push(value)
}
const archive = loadArchive(new URL('../demo', import.meta.url).pathname)
const { cases, clock } = loadCases(archive)
const reports = [...reportCases(cases, archive, outcome), ...reportMoments(clock, archive, outcome)]
const unmet = reports.filter((report) => !report.met)
const shown = process.argv.includes('--unmet') ? unmet : reports
process.stdout.write([...caseLines(shown), `${reports.length - unmet.length} of ${reports.length} met`, ''].join('\n'))
process.exitCode = unmet.length > 0 ? 1 : 0
