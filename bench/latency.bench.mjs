// Time from feed to page on an idle desk: from the moment a feed with a new item was fetched until readers have the scored story on the
// feed's page, in the search of the API, and as a live event. A site on this machine serves feed and pages; visits come at random moments, as a
// source's turn (or a hub's push) would bring them. The polite second between two requests to one host is part of it.
// In one process on a file, and in two (`start --no-work` and `work`) on MongoDB and Redis, where their binaries are there.
// LATENCY_N items (36); LATENCY_ON, of `file,servers`.
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stringify as toYaml } from 'yaml'
import { openQueue, openStore } from '../dist/src/app/engines.js'
import { makeNews, pageOf } from './desk.mjs'
import { freePort, quantile, said, start, startFerretdb, startRedis } from './servers.mjs'
import { randomFrom } from './stories.mjs'

const N = Number(process.env.LATENCY_N ?? 36)
const WANTED_S = 3
/** How long a look at the page waits for the next. */
const LOOK_MS = 25
const PATIENCE_MS = 30_000
const ROOT = resolve(import.meta.dirname, '..')
const wait = (ms) => new Promise((done) => setTimeout(done, ms))
const where = (process.env.LATENCY_ON ?? 'file,servers').split(',')

async function run(engines) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-latency-'))
  const site = await serveSite()
  const children = []
  const env = { ...process.env, MONGODB_URL: '', REDIS_URL: '', LOG_LEVEL: 'error', SIGNALDESK_CONFIG: configIn(dir, site.url) }
  if (engines === 'servers') {
    const [redis, ferretdb] = [await startRedis(dir), await startFerretdb(dir)]
    if (!redis || !ferretdb) {
      console.log('left out: MongoDB and Redis (redis-server or FerretDB is missing)')
      return null
    }
    children.push(redis.child, ferretdb.child)
    Object.assign(env, { MONGODB_URL: `${ferretdb.url}/desk`, REDIS_URL: redis.url })
  }
  const choice = { mongoUrl: env.MONGODB_URL || undefined, redisUrl: env.REDIS_URL || undefined }
  const store = await openStore(choice, dir)
  const queue = await openQueue(choice, store, dir, () => {})
  try {
    const port = await freePort()
    const desk = (args) => start(process.execPath, [join(ROOT, 'bin/signaldesk.js'), ...args, '--data', dir], env)
    const web = desk(['start', '--port', String(port), ...(engines === 'servers' ? ['--no-work'] : [])])
    children.push(web)
    await said(web, 'Signaldesk is on')
    if (engines === 'servers') {
      const work = desk(['work'])
      children.push(work)
      await said(work, 'Working')
    }
    const times = await measure({ site, queue, url: `http://localhost:${port}` })
    return {
      desk: engines === 'file' ? 'one process, a file' : 'two processes, FerretDB and Redis',
      items: times.length,
      ...columns('page', times),
      ...columns('search', times),
      ...columns('live', times),
    }
  } finally {
    for (const child of children.reverse()) child.kill('SIGTERM')
    await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
    await queue.close()
    await store.close()
    await site.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

const columns = (name, times) => {
  const sorted = times.map((one) => one[name] / 1000).sort((a, b) => a - b)
  return { [`${name} p50 s`]: quantile(sorted, 0.5), [`${name} p95 s`]: quantile(sorted, 0.95) }
}

/** Items one after the other, at random moments. */
async function measure({ site, queue, url }) {
  const random = randomFrom(7)
  const news = makeNews(2 * (N + 2)).filter((_, i) => i % 2 === 0)
  const live = await listen(url)
  const times = []
  for (const [i, item] of news.entries()) {
    await wait(300 + 1200 * random())
    const told = live.next()
    site.add(item)
    const now = new Date().toISOString()
    await queue.enqueue([{ queue: 'collect', key: `bench:${i}`, payload: { sourceId: 'bench-site' }, runAt: now }])
    const from = await site.fetched(i)
    const [page, search, event] = await Promise.all([
      until(() => holds(`${url}/?sort=time`, item.title)),
      until(() => holds(`${url}/api/v1/search?q=${encodeURIComponent(item.title.split(' ')[0])}`, item.title)),
      told,
    ])
    // The first ones load what later ones use.
    if (i >= 2) times.push({ page: page - from, search: search - from, live: event - from })
  }
  live.close()
  return times
}

async function until(found) {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await wait(LOOK_MS))
    if (await found()) return performance.now()
  throw new Error('it never came')
}

const holds = async (address, title) => (await (await fetch(address)).text()).replaceAll('&#36;', '$').includes(title)

/** Live events, by when they came; one that names a story that is new is what a reader waits for. */
async function listen(url) {
  const waiting = []
  const request = get(`${url}/live`, { agent: false }, (answer) => {
    answer.on('data', (chunk) => {
      if (/"added":\["/.test(String(chunk))) for (const done of waiting.splice(0)) done(performance.now())
    })
  })
  request.on('error', () => {})
  await once(request, 'response')
  return { next: () => new Promise((done) => waiting.push(done)), close: () => request.destroy() }
}

/** A feed that grows, and its pages. */
async function serveSite() {
  const items = []
  const fetched = []
  const server = createServer((request, response) => {
    const page = /^\/story\/(\d+)$/.exec(request.url)
    if (request.url === '/feed.xml') {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(feedOf(items, `http://${request.headers.host}`), () => {
        for (let i = 0; i < items.length; i++) fetched[i] ??= performance.now()
      })
    } else if (page && items[page[1]]) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageOf(items[page[1]]))
    } else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    add: (item) => items.push(item),
    async fetched(i) {
      while (fetched[i] === undefined) await wait(2)
      return fetched[i]
    },
    close: () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      }),
  }
}

const feedOf = (items, base) =>
  `<rss version="2.0"><channel><title>Bench</title>${items
    .slice(-20)
    .map(({ title }) => [title, items.findIndex((one) => one.title === title)])
    .map(
      ([title, i]) =>
        `<item><guid>${i}</guid><title>${title}</title><link>${base}/story/${i}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`

/** The package's config with one source, which is on this machine. */
function configIn(dir, url) {
  const config = join(dir, 'config')
  mkdirSync(join(config, 'sources'), { recursive: true })
  for (const name of readdirSync(join(ROOT, 'config')))
    if (name !== 'sources' && name !== 'settings.yaml') symlinkSync(join(ROOT, 'config', name), join(config, name))
  writeFileSync(join(config, 'settings.yaml'), toYaml({ userAgent: 'Signaldesk-bench/1', allowHosts: ['127.0.0.1'] }))
  const source = {
    ...{ id: 'bench-site', name: 'Bench Site', family: 'bench', tier: 'A', kind: 'feed', url: `${url}/feed.xml`, homepage: url },
    ...{
      timeZone: 'UTC',
      language: 'en',
      cadenceMinutes: { fastest: 15, slowest: 60 },
      body: 'page',
      enabled: true,
      creditNames: [],
    },
    rights: { licence: 'Made for a bench', keepTextDays: 60, mayShowQuotes: true },
  }
  writeFileSync(join(config, 'sources', 'bench-site.yaml'), toYaml(source))
  return config
}

const rows = []
for (const engines of where) {
  const row = await run(engines)
  if (row) rows.push(row)
}
console.table(rows)
for (const row of rows)
  console.log(
    `${row.desk}: p95 to the page ${row['page p95 s']} s, wanted below ${WANTED_S}: ${row['page p95 s'] < WANTED_S ? 'reached' : 'NOT reached'}`,
  )
