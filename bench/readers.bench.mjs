// 500 readers beside ingestion at full speed, in processor time and by the clock: ingestion alone, readers alone, both in one
// process, and the web and ingestion each in a process of its own, side by side and with ingestion giving way (as `start --no-work` and `work` run).
// A reader is somebody who is signed in, holds a live stream, has a last visit and a saved search of their own and asks for a page
// every five seconds, from a moment of their own on; bench/readers/pages.mjs has what they ask for. Autocannon asks for it, on the same
// cores. Latencies are counted after a warm-up. Wanted: p99 under 250 ms, no errors, ingestion at least at half of its own speed.
// READERS_SECONDS (20), READERS_USERS (500), READERS_PAUSE (5 s) and READERS_STORIES (3000, stored before) set the size.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, isGood, listen, percentile } from './readers/crowd.mjs'
import { seedDesk } from './readers/seed.mjs'

const SECONDS = Number(process.env.READERS_SECONDS ?? 20)
const USERS = Number(process.env.READERS_USERS ?? 500)
const PAUSE = Number(process.env.READERS_PAUSE ?? 5)
const STORIES = Number(process.env.READERS_STORIES ?? 3000)
/** Before anything is counted: threads load, code is compiled, pages are made. */
const WARM_UP_SECONDS = 5
const MOST_MS = 250

const dir = mkdtempSync(join(tmpdir(), 'desk-readers-'))
const wait = (ms) => new Promise((done) => setTimeout(done, ms))

/** A process of the desk in a folder: its roles are `web`, `ingest` or both. */
async function start(folder, roles) {
  const child = fork(join(import.meta.dirname, 'readers', 'process.mjs'), [folder, ...roles])
  const [{ url }] = await once(child, 'message')
  return {
    url,
    /** Processor seconds, and articles through, since it began. */
    async figures() {
      child.send('figures')
      const [answer] = await once(child, 'message')
      return answer
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Processor seconds of this process, which is the crowd of readers. */
function ownSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Runs processes for a while, with readers where there is a web, and gives what each did in the counted time. */
async function run(name, processes) {
  const folder = join(dir, name.replaceAll(/\W+/g, '-'))
  cpSync(join(dir, 'seed'), folder, { recursive: true })
  const started = []
  for (const roles of processes) started.push(await start(folder, roles))
  const crowd = await crowdFor(started.find((one) => one.url)?.url)
  await wait(WARM_UP_SECONDS * 1000)
  crowd?.readers.count()
  const before = await Promise.all(started.map((one) => one.figures()))
  const ownBefore = ownSeconds()
  const from = performance.now()
  await wait(SECONDS * 1000)
  const after = await Promise.all(started.map((one) => one.figures()))
  const seconds = (performance.now() - from) / 1000
  const own = (ownSeconds() - ownBefore) / seconds
  const answers = await crowd?.readers.done
  crowd?.streams.close()
  for (const one of started) await one.stop()
  rmSync(folder, { recursive: true, force: true })
  const cores = after.map((one, i) => (one.cpu - before[i].cpu) / seconds)
  const articles = after.reduce((n, one, i) => n + one.articles - before[i].articles, 0) / seconds
  return { name, articles, cores, own, answers, seconds, events: crowd?.streams.events() }
}

async function crowdFor(url) {
  if (!url) return null
  const streams = await listen(url, world.people)
  const style = await fetch(`${url}/assets/style.css`)
  const readers = ask(url, {
    users: USERS,
    pause: PAUSE,
    seconds: WARM_UP_SECONDS + SECONDS,
    world: { ...world, styleTag: style.headers.get('etag') },
  })
  return { streams, readers }
}

const errorsOf = ({ taken, unanswered }) => taken.filter((one) => !isGood(one)).length + unanswered

function rowOf({ name, articles, cores, own, answers, seconds, events }) {
  const processes = {
    run: name,
    'articles/s': Number(articles.toFixed(1)),
    cores: cores.map((one) => one.toFixed(2)).join(' + '),
  }
  if (!answers) return processes
  const { taken } = answers
  return {
    ...processes,
    'cores of the crowd': Number(own.toFixed(2)),
    'pages/s': Math.round(taken.length / seconds),
    'p50 ms': percentile(taken, 0.5),
    'p95 ms': percentile(taken, 0.95),
    'p99 ms': percentile(taken, 0.99),
    'most ms': percentile(taken, 1),
    errors: errorsOf(answers),
    events,
  }
}

function byKind({ taken }) {
  const kinds = [...new Set(taken.map((one) => one.kind))].map((kind) => [kind, taken.filter((one) => one.kind === kind)])
  const rows = kinds.map(([kind, list]) => ({
    kind,
    answers: list.length,
    'p50 ms': percentile(list, 0.5),
    'p95 ms': percentile(list, 0.95),
    'p99 ms': percentile(list, 0.99),
  }))
  return rows.sort((a, b) => b.answers - a.answers)
}

console.log(
  `${USERS} readers, a page every ${PAUSE} s each; ${STORIES} stories stored; ${SECONDS} s a run; ${cpus().length} cores, shared with the crowd`,
)
const world = await seedDesk(join(dir, 'seed'), STORIES, USERS)
try {
  const alone = await run('ingestion alone', [['ingest']])
  const readers = await run('readers alone', [['web']])
  const one = await run('both, one process', [['web', 'ingest']])
  const even = await run('both, two processes', [['web'], ['ingest']])
  const two = await run('both, work gives way', [['web'], ['ingest', 'way']])
  console.table([alone, readers, one, even, two].map(rowOf))
  console.log('where work gives way, by kind of page')
  console.table(byKind(two.answers))
  const met = percentile(two.answers.taken, 0.99) < MOST_MS && errorsOf(two.answers) === 0 && two.articles >= alone.articles / 2
  console.log(
    `wanted p99 under ${MOST_MS} ms, no errors, half of ingestion's own speed, as start --no-work and work run: ${met ? 'reached' : 'NOT reached'}`,
  )
} finally {
  rmSync(dir, { recursive: true, force: true })
}
