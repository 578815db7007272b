// Two analyse workers against one, on one Redis queue and one store: each worker is a process of its own (`work --stage analyse`) with one
// analysing thread, on a core of its own where `taskset` can say so. A backlog waits in the queue; counted is from the moment it is
// there until it is done, after a warm-up. Every worker has as many articles to warm up and to do as the one: V8 compiles during the
// first thousands, in each process for itself, and that is no cost of working together. Redis, the store's server and the workers share
// the machine's cores, so on two cores the servers' share is missing to the workers: processor time by article says what would be left
// on machines of their own.
// WORKERS_N articles of a worker (2000); WORKERS_STORES, of `sqlite,mongodb` (MongoDB only where MONGODB_URL or FerretDB's binary is there).
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { articleId } from '../dist/src/model/index.js'
import { openBullQueue } from '../dist/src/queue/bullmq/index.js'
import { openMongoStore } from '../dist/src/store/mongo/index.js'
import { openSqliteStore } from '../dist/src/store/sqlite/index.js'
import { makeNews } from './desk.mjs'
import { canStart, said, start, startFerretdb, startRedis } from './servers.mjs'

const N_OF_ONE = Number(process.env.WORKERS_N ?? 2000)
const WARM_UP_OF_ONE = 1500
const WANTED = 1.6
/** Articles in hand at once, as docs/operations.md has it for a process that only analyses. */
const PLACES = 16
const ROOT = resolve(import.meta.dirname, '..')
/** Ticks of /proc's processor times a second. */
const TICKS = 100
const wait = (ms) => new Promise((done) => setTimeout(done, ms))

if (!canStart.redis) {
  console.log('left out: redis-server is missing (REDIS_SERVER)')
  process.exit(0)
}
const mongo = process.env.MONGODB_URL !== undefined || canStart.ferretdb
const stores = (process.env.WORKERS_STORES ?? `sqlite${mongo ? ',mongodb' : ''}`).split(',')
const pin = cpus().length > 1 && existsSync('/usr/bin/taskset')
console.log(
  `${N_OF_ONE} articles a worker, after ${WARM_UP_OF_ONE} to warm up; ${cpus().length} cores; workers ${pin ? 'on a core each' : 'not pinned'}; ${cpus()[0]?.model}`,
)

for (const store of stores) {
  const rows = []
  for (const workers of [1, 2]) rows.push(await run(store, workers))
  console.table(rows)
  const ratio = rows[1]['articles/s'] / rows[0]['articles/s']
  console.log(
    `${store}: two workers do ${ratio.toFixed(2)} times one (wanted ${WANTED}): ${ratio >= WANTED ? 'reached' : 'NOT reached'}`,
  )
}

async function run(storeName, count) {
  const [n, warmUp] = [N_OF_ONE * count, WARM_UP_OF_ONE * count]
  const dir = mkdtempSync(join(tmpdir(), 'bench-workers-'))
  const redis = await startRedis(dir)
  const servers = { redis: redis.child }
  const redisUrl = redis.url
  let mongoUrl = ''
  if (storeName === 'mongodb' && process.env.MONGODB_URL)
    mongoUrl = `${process.env.MONGODB_URL}/bench-workers-${process.pid}-${count}`
  else if (storeName === 'mongodb') {
    const ferretdb = await startFerretdb(dir)
    servers.ferretdb = ferretdb.child
    mongoUrl = `${ferretdb.url}/bench`
  }
  const store = mongoUrl ? await openMongoStore(mongoUrl) : openSqliteStore(join(dir, 'desk.sqlite'))
  const queue = openBullQueue(redisUrl)
  const workers = []
  try {
    const jobs = await fill(store, n + warmUp)
    const env = {
      ...process.env,
      SIGNALDESK_CONFIG: configIn(dir),
      MONGODB_URL: mongoUrl,
      REDIS_URL: redisUrl,
      LOG_LEVEL: 'error',
    }
    for (let i = 0; i < count; i++) {
      const args = [join(ROOT, 'bin/signaldesk.js'), 'work', '--stage', 'analyse', '--threads', '1', '--data', dir]
      const pinned = pin ? ['taskset', '-c', String(i), process.execPath, ...args] : [process.execPath, ...args]
      const worker = start(pinned[0], pinned.slice(1), env)
      await said(worker, 'Working')
      workers.push(worker)
    }
    await queue.enqueue(jobs.slice(0, warmUp))
    await done(queue, warmUp)
    const before = times({ ...servers, ...workers })
    const from = performance.now()
    await queue.enqueue(jobs.slice(warmUp))
    await done(queue, n + warmUp)
    const seconds = (performance.now() - from) / 1000
    const after = times({ ...servers, ...workers })
    const ms = (names) => Number(((names.reduce((sum, name) => sum + after[name] - before[name], 0) * 1000) / n).toFixed(2))
    const shares = workers.map((_, i) => ((after[i] - before[i]) / seconds).toFixed(2))
    return {
      store: storeName,
      workers: count,
      'articles/s': Number((n / seconds).toFixed(1)),
      'cores of each worker': shares.join(' '),
      'ms of workers an article': ms(workers.map((_, i) => i)),
      'ms of Redis': ms(['redis']),
      'ms of FerretDB': servers.ferretdb ? ms(['ferretdb']) : '',
    }
  } finally {
    for (const child of workers) child.kill('SIGTERM')
    await Promise.all(workers.map((child) => child.exitCode ?? once(child, 'exit')))
    await queue.close()
    await store.close()
    for (const child of Object.values(servers)) child.kill('SIGKILL')
    rmSync(dir, { recursive: true, force: true })
  }
}

function configIn(dir) {
  const config = join(dir, 'config')
  cpSync(join(ROOT, 'config'), config, { recursive: true })
  const settings = join(config, 'settings.yaml')
  const text = readFileSync(settings, 'utf8')
  const own = text.replace(/^stages: \{\}$/m, `stages: { analyse: { concurrency: ${PLACES} } }`)
  if (own === text) throw new Error('config/settings.yaml has no line "stages: {}"')
  writeFileSync(settings, own)
  return config
}

/** Articles that were read, and their next jobs. */
async function fill(store, count) {
  const now = new Date().toISOString()
  const jobs = []
  const news = makeNews(count)
  for (let at = 0; at < count; at += 200) {
    const articles = news.slice(at, at + 200).map((one) => articleOf(one, now))
    const writes = articles.map((value) => ({ op: 'put', kind: 'article', value, knownAt: now }))
    await store.commit({ stepKey: `fill:${at}`, writes, jobs: [] })
    for (const { id } of articles)
      jobs.push({ queue: 'analyse', key: `analyse:${id}:1`, payload: { articleId: id, revision: 1 }, runAt: now })
  }
  return jobs
}

function articleOf({ name, title, text }, now) {
  const url = `https://bench.example/${name}`
  return {
    ...{ id: articleId(url), sourceId: 'bench-wire', url, canonicalUrl: null, guid: url, title, text, summary: '', byline: null },
    ...{ language: 'en', access: 'open', publishedAt: now, publishedAtAssumed: false, firstSeenAt: now, knownAt: now },
    ...{ contentHash: name, revision: 1, revisions: [], state: 'read' },
  }
}

async function done(queue, count) {
  while ((await queue.counts('analyse')).done < count) await wait(100)
}

/** Processor seconds of processes, threads and system calls included. */
function times(children) {
  return Object.fromEntries(
    Object.entries(children).map(([name, { pid }]) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
      return [name, (Number(fields[11]) + Number(fields[12])) / TICKS]
    }),
  )
}
