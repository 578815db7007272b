// Runs all tests that can run on this machine and names what it left out. With SIGNALDESK_REQUIRE=all (CI) nothing may be
// left out: what cannot run is a failure.
import { spawn } from 'node:child_process'
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

/** Minutes of the soak. */
const soakMinutes = Number(process.env.SOAK_MINUTES ?? 0)

const vitest = (...args) => ['node_modules/vitest/vitest.mjs', 'run', ...args]
/** One after the other: beside another suite the soak would measure that suite's hunger. */
const suites = [
  { name: 'unit, contract and replay tests', program: vitest(), can: true },
  {
    name: 'browser tests',
    program: vitest('--config', 'vitest.e2e.config.ts'),
    can: chromium !== undefined,
    why: 'no Chromium was found (Debian: apt-get install chromium, or set CHROMIUM to its path)',
  },
  {
    name: 'a soak at a steady load',
    program: ['--expose-gc', 'bench/soak.mjs'],
    can: soakMinutes > 0,
    why: 'set SOAK_MINUTES=2, or run `npm run soak` for half an hour of it',
  },
  {
    name: 'tests on MongoDB and Redis',
    program: vitest('--config', 'vitest.services.config.ts'),
    can: Boolean(redis && mongo),
    why: 'they need redis-server (Debian: apt-get install redis-server, or set REDIS_URL) and a MongoDB server (set MONGODB_URL, or have Go build FerretDB)',
  },
]

const leftOut = []
if (!Number(process.env.CRASH_DEMO_SEEDS ?? 0))
  leftOut.push(
    'the whole demo, replayed and killed: several minutes, set CRASH_DEMO_SEEDS=1 (a small recorded day is killed here all the same)',
  )
if (!Number(process.env.LOOK_AHEAD_TIMES ?? 0))
  leftOut.push(
    'the whole demo with its future hidden: a minute of processor time, set LOOK_AHEAD_TIMES=200 (a small recorded day is cut here all the same)',
  )
if (process.env.SERVICES_DEMO !== '1')
  leftOut.push(
    'the whole demo on MongoDB and Redis: several minutes, set SERVICES_DEMO=1 (a small recorded day is compared here all the same)',
  )

let failed = false
for (const { name, program, can, why } of suites) {
  if (can) failed = (await run(name, program)) !== 0 || failed
  else leftOut.push(`${name}: ${why}`)
}

/** Runs a suite in a process of its own. Gives its exit status. */
function run(name, program) {
  console.log(`\n== ${name}`)
  const child = spawn(process.execPath, program, {
    stdio: 'inherit',
    env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) },
  })
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)))
}

for (const line of leftOut) console.log(`\nLeft out: ${line}`)
if (leftOut.length > 0 && required) console.log('\nNothing may be left out here (SIGNALDESK_REQUIRE=all).')
process.exit(failed || (required && leftOut.length > 0) ? 1 : 0)
