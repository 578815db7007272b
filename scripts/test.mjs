// Runs all tests that can run on this machine and names what it left out. With SIGNALDESK_REQUIRE=all (CI) nothing may be
// left out: what cannot run is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const required = process.env.SIGNALDESK_REQUIRE === 'all'
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)

const some = (paths) => paths.find((path) => path && existsSync(path)) !== undefined
const redis = process.env.REDIS_URL ?? some([process.env.REDIS_SERVER, '/usr/bin/redis-server', '/usr/local/bin/redis-server'])
const mongo =
  process.env.MONGODB_URL ??
  some(['.cache/services/ferretdb-1.24.1', process.env.GO, '/usr/local/go/bin/go', '/usr/bin/go', '/usr/lib/go/bin/go'])

const suites = [
  { name: 'unit, contract and replay tests', args: ['run'], can: true },
  {
    name: 'browser tests',
    args: ['run', '--config', 'vitest.e2e.config.ts'],
    can: chromium !== undefined,
    why: 'no Chromium was found (Debian: apt-get install chromium, or set CHROMIUM to its path)',
  },
  {
    name: 'tests on MongoDB and Redis',
    args: ['run', '--config', 'vitest.services.config.ts'],
    can: Boolean(redis && mongo),
    why: 'they need redis-server (Debian: apt-get install redis-server, or set REDIS_URL) and a MongoDB server (set MONGODB_URL, or have Go build FerretDB)',
  },
]

let failed = false
const leftOut = []
if (!Number(process.env.CRASH_DEMO_SEEDS ?? 0))
  leftOut.push(
    'the whole demo, replayed and killed: several minutes, set CRASH_DEMO_SEEDS=1 (a small recorded day is killed here all the same)',
  )
if (!Number(process.env.LOOK_AHEAD_TIMES ?? 0))
  leftOut.push(
    'the whole demo with its future hidden: a minute of processor time, set LOOK_AHEAD_TIMES=200 (a small recorded day is cut here all the same)',
  )
for (const { name, args, can, why } of suites) {
  if (!can) {
    leftOut.push(`${name}: ${why}`)
    continue
  }
  console.log(`\n== ${name}`)
  const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) },
  })
  failed ||= run.status !== 0
}
for (const line of leftOut) console.log(`\nLeft out: ${line}`)
if (leftOut.length > 0 && required) console.log('\nNothing may be left out here (SIGNALDESK_REQUIRE=all).')
process.exit(failed || (required && leftOut.length > 0) ? 1 : 0)
