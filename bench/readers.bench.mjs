// 500 readers beside ingestion at full speed, in processor time and by the clock: ingestion alone, readers alone, both in one
// process, and the web and ingestion each in a process of its own (as `start` without work and `work` run).
// Each reader asks for a page every five seconds, starts at a moment of their own, has a cookie of their own and holds a live stream;
// autocannon asks and measures. It goes no slower than a page a second a connection, so a connection serves five readers in turn.
// Wanted: p99 under 250 ms, no errors, ingestion not starved (at least half of what it does alone).
// READERS_SECONDS (20), READERS_USERS (500), READERS_PAUSE (5 s) and READERS_STORIES (3000, stored before) set the size.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { pagesOf } from './readers/pages.mjs'
import { seedDesk } from './readers/seed.mjs'

const SECONDS = Number(process.env.READERS_SECONDS ?? 20)
const USERS = Number(process.env.READERS_USERS ?? 500)
const PAUSE = Number(process.env.READERS_PAUSE ?? 5)
const STORIES = Number(process.env.READERS_STORIES ?? 3000)
/** Readers come in so many groups, one group after another over a second: nobody clicks in step. */
const GROUPS = 25
/** Before anything is counted: threads load, code is compiled, pages are made. */
const WARM_UP_SECONDS = 5

const dir = mkdtempSync(join(tmpdir(), 'desk-readers-'))
const stories = await seedDesk(join(dir, 'seed'), STORIES)

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

const wait = (ms) => new Promise((done) => setTimeout(done, ms))

/** Runs processes for a while, with readers where there is a web, and gives what each did in the counted time. */
async function run(name, processes) {
  const folder = join(dir, name.replaceAll(/\W+/g, '-'))
  cpSync(join(dir, 'seed'), folder, { recursive: true })
  const started = []
  for (const roles of processes) started.push(await start(folder, roles))
  const url = started.find((one) => one.url)?.url
  const listeners = url ? await listen(url, USERS) : null
  const readers = url ? ask(url, WARM_UP_SECONDS + SECONDS) : null
  await wait(WARM_UP_SECONDS * 1000)
  const before = await Promise.all(started.map((one) => one.figures()))
  const ownBefore = ownSeconds()
  const from = performance.now()
  await wait(SECONDS * 1000)
  const after = await Promise.all(started.map((one) => one.figures()))
  const seconds = (performance.now() - from) / 1000
  const own = ownSeconds() - ownBefore
  const answers = readers ? await readers : null
  listeners?.close()
  for (const one of started) await one.stop()
  rmSync(folder, { recursive: true, force: true })
  const sum = (field) => after.reduce((n, one, i) => n + one[field] - before[i][field], 0)
  const cores = after.map((one, i) => ((one.cpu - before[i].cpu) / seconds).toFixed(2))
  return {
    run: name,
    'articles/s': Number((sum('articles') / seconds).toFixed(1)),
    'cores by process': cores.join(' + '),
    'cores of the load': readers ? Number((own / seconds).toFixed(2)) : '',
    'pages/s': answers ? Math.round(answers['2xx'] / answers.duration) : '',
    'p50 ms': answers?.latency.p50 ?? '',
    'p99 ms': answers?.latency.p99 ?? '',
    'most ms': answers?.latency.max ?? '',
    errors: answers ? answers.errors + answers.timeouts + answers.non2xx : '',
    'events got': listeners ? listeners.events() : '',
  }
}

/** Asks for pages as all readers do, for so many seconds; one result over all groups. */
async function ask(url, seconds) {
  const groups = Array.from({ length: GROUPS }, async (_, group) => {
    await wait((group * 1000) / GROUPS)
    let reader = group
    const options = {
      url,
      connections: Math.round(USERS / PAUSE / GROUPS),
      connectionRate: 1,
      duration: seconds,
      skipAggregateResult: true,
      setupClient(client) {
        client.setRequests(inTurn(reader))
        reader += GROUPS
      },
    }
    return { options, result: await autocannon(options) }
  })
  const done = await Promise.all(groups)
  return autocannon.aggregateResult(
    done.map((one) => one.result),
    done[0].options,
  )
}

/** What the readers of one connection ask for, one after the other. */
function inTurn(first) {
  const lists = Array.from({ length: PAUSE }, (_, k) => pagesOf(first * PAUSE + k, stories))
  return lists[0].flatMap((_, n) => lists.map((pages) => pages[n]))
}

/** Live streams, one a reader. */
async function listen(url, count) {
  let events = 0
  const requests = []
  for (let i = 0; i < count; i += 1) {
    const request = get(`${url}/live`, { agent: false }, (answer) => {
      answer.on('data', (chunk) => {
        if (chunk.includes('event:')) events += 1
      })
      answer.on('error', () => {})
    })
    request.on('error', () => {})
    requests.push(request)
    await once(request, 'response')
  }
  const close = () => {
    for (const request of requests) request.destroy()
  }
  return { events: () => events, close }
}

console.log(
  `${USERS} readers, a page every ${PAUSE} s each; ${STORIES} stories stored; ${SECONDS} s a run; ${cpus().length} cores, shared with autocannon`,
)
try {
  const rows = [
    await run('ingestion alone', [['ingest']]),
    await run('readers alone', [['web']]),
    await run('both, one process', [['web', 'ingest']]),
    await run('both, two processes', [['web'], ['ingest']]),
  ]
  console.table(rows)
  const [alone, , , split] = rows
  const met = split['p99 ms'] < 250 && split.errors === 0 && split['articles/s'] >= alone['articles/s'] / 2
  console.log(
    `wanted p99 under 250 ms, no errors, half of ingestion's own speed, in two processes: ${met ? 'reached' : 'NOT reached'}`,
  )
} finally {
  rmSync(dir, { recursive: true, force: true })
}
