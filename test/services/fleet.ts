import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse as parseYaml, stringify as toYaml } from 'yaml'
import { openQueue, openStore } from '../../src/app/engines.js'
import { type Article, articleId, instant, QUEUES } from '../../src/model/index.js'
import type { Queue } from '../../src/queue/index.js'
import type { Store } from '../../src/store/contract.js'
import { type Ended, runCommand, scratch, startCommand, whenSaid } from '../support/desk-process.js'
import { writeConfig } from '../support/live-config.js'
import type { NewsSite } from './news-site.js'

/** Time for anything to happen on a busy machine; nothing that goes well takes a tenth of it. */
const PATIENCE_MS = Number(process.env.FAULT_PATIENCE_MS ?? 180_000)
/** A worker that fell silent this long loses its jobs to another. */
const LEASE_S = 2

export interface Process {
  child: ChildProcess
  ended: Promise<Ended>
  /** Where its pages are, and its health. */
  url: string
}

/** Where a desk's servers are; null: in the file of its data folder. */
type Urls = { mongo: string; redis: string } | null

/** A desk of several processes, seen from outside. */
export interface DeskView {
  store: Store
  queue: Queue
  /** Puts events on their way as a feed would. */
  publish(numbers: readonly number[]): Promise<void>
  /** Waits until so many articles are through every stage and nothing is left to do. */
  finished(articles: number): Promise<void>
  /** Every article is in one story and has been through each stage once; every post went out once. */
  checkWhole(articles: number): Promise<void>
  close(): Promise<void>
}

/** Such a desk with the processes that run it. */
export interface Fleet extends Omit<DeskView, 'close'> {
  processes: Process[]
  start(command: 'start' | 'work'): Promise<Process>
  /** Runs a command on the desk to its end, as an operator would beside the processes. */
  run(...args: string[]): Promise<Ended>
  /** Kills a process as a crash would. */
  kill(process: Process): Promise<void>
  /** Asks everybody to end, and gives their ends. */
  stop(): Promise<Ended[]>
  dispose(): Promise<void>
}

/** `ownStore`: another way to the store, for this test alone; `prepare` is given the desk's folder before anything is opened in it. */
export async function openFleet(
  site: NewsSite,
  urls: Urls,
  { ownStore = urls?.mongo, prepare = async () => {} }: { ownStore?: string; prepare?(dataDir: string): Promise<void> } = {},
): Promise<Fleet> {
  const config = scratch('fleet-config')
  const data = scratch('fleet-data')
  fleetConfig(config.dir, site)
  const servers = { MONGODB_URL: urls?.mongo ?? '', REDIS_URL: urls?.redis ?? '' }
  const env = { SIGNALDESK_CONFIG: config.dir, ...servers, LOG_LEVEL: 'warn' }
  await prepare(data.dir)
  const { close, ...view } = await viewDesk(site, urls && { mongo: ownStore!, redis: urls.redis }, data.dir)
  const processes: Process[] = []
  const alive = () => processes.filter(({ child }) => child.exitCode === null && child.signalCode === null)
  return {
    ...view,
    processes,
    async start(command) {
      const args = [command, '--data', data.dir, '--port', '0']
      const { child, ended } = startCommand(args, undefined, env)
      const said = whenSaid(child, command === 'start' ? 'Signaldesk is on' : 'Working')
      let heard = ''
      child.stderr?.on('data', (text: Buffer) => (heard = `${heard}${text}`.slice(0, 10_000)))
      if ((await said) === null) throw new Error(`${command} ended: ${(await ended).stderr.slice(0, 2_000)}`)
      const one = { child, ended, url: /is on (http:\/\/[^/\s]+)/.exec(heard)![1]! }
      processes.push(one)
      return one
    },
    run: (...args) => runCommand([...args, '--data', data.dir], undefined, env),
    async kill(one) {
      one.child.kill('SIGKILL')
      await one.ended
    },
    async stop() {
      for (const { child } of alive()) child.kill('SIGTERM')
      return Promise.all(processes.map(({ ended }) => ended))
    },
    async dispose() {
      for (const { child } of alive()) child.kill('SIGKILL')
      await Promise.all(processes.map(({ ended }) => ended))
      await close()
      config.remove()
      data.remove()
    },
  }
}

/** Looks at a desk whose files (posts) are in `dataDir`. */
export async function viewDesk(site: NewsSite, urls: Urls, dataDir: string): Promise<DeskView> {
  const engines = urls ? { mongoUrl: urls.mongo, redisUrl: urls.redis } : {}
  const store = await openStore(engines, dataDir)
  const queue = await openQueue(engines, store, dataDir, () => {})
  return {
    store,
    queue,
    async publish(numbers) {
      const now = instant(Date.now())
      const found = numbers.map((n) => foundArticle(site, n, now))
      await store.commit({
        stepKey: `publish:${numbers.join()}`,
        writes: found.map((value) => ({ op: 'put', kind: 'article', value, knownAt: now })),
        jobs: found.map((a) => ({
          queue: 'ingest',
          key: `ingest:${a.id}:${now}`,
          payload: { articleId: a.id, title: a.title, revisit: 3 },
          runAt: now,
        })),
      })
    },
    finished: (articles) =>
      until(`${articles} articles are through`, async () => {
        if ((await store.count('article', [{ field: 'state', is: 'assigned' }])) < articles) return false
        for (const name of QUEUES) {
          const { ready, leased } = await queue.counts(name)
          if (ready + leased > 0) return false
        }
        return (await store.outbox(1)).length === 0
      }),
    async checkWhole(articles) {
      await checkArticles(store, articles)
      for (const name of QUEUES) expect(await queue.dead(name, 10), name).toEqual([])
      await checkPosts(store, join(dataDir, 'posts.jsonl'))
    },
    async close() {
      await queue.close()
      await store.close()
    },
  }
}

/** A config by which every story of the site has a draft and is posted: all lines are at zero. */
export function fleetConfig(dir: string, site: NewsSite): void {
  writeConfig(dir, { leaseSeconds: LEASE_S, postsPerHour: null }, [{ id: 'news', url: `${site.url}/feed.xml` }])
  const audience = parseYaml(readFileSync(join(dir, 'audiences/quant-risk.yaml'), 'utf8')) as { lines: object }
  for (const name of ['audiences', 'channels.yaml']) rmSync(join(dir, name))
  mkdirSync(join(dir, 'audiences'))
  writeFileSync(join(dir, 'audiences/quant-risk.yaml'), toYaml({ ...audience, lines: { ...audience.lines, draft: 0 } }))
  writeFileSync(join(dir, 'channels.yaml'), toYaml([CHANNEL]))
}

const CHANNEL = {
  ...{ id: 'file', type: 'file', enabled: true, audience: 'quant-risk', minImportance: 0, minCredibility: 0 },
  ...{ requires: 'draft', perHour: null, options: { path: 'posts.jsonl' } },
}

/** Each article: found, read, analysed, assigned, once each, and in one story alone, which has a score and a draft. */
export async function checkArticles(store: Store, count: number): Promise<void> {
  const articles = (await store.find('article', { limit: 1000 })).items
  expect(articles).toHaveLength(count)
  const stories = (await store.find('story', { limit: 1000 })).items.map((s) => s.value).filter((s) => !s.redirectTo)
  const members = stories.flatMap((s) => s.members.map((m) => m.articleId))
  expect([...members].sort()).toEqual(articles.map((a) => a.id).sort())
  for (const { id, value } of articles) {
    const states = (await store.history('article', id)).map((v) => v.value.state)
    expect(states, value.title).toEqual(['found', 'read', 'analysed', 'assigned'])
  }
  for (const { id, revision } of stories) {
    const score = (await store.get('score', `${id}:quant-risk`))?.value
    expect([score?.storyRevision, (await store.get('brief', `${id}:quant-risk`)) !== null], id).toEqual([revision, true])
  }
  await checkChanges(store)
}

/** The list of changes has no gap and nothing twice. */
export async function checkChanges(store: Store): Promise<void> {
  const seq = await store.seq()
  const changes = await store.changesSince(0, 10_000)
  expect(changes.map((c) => c.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1))
}

/** What was planned is in the file once; `late`: by a clock that was ahead, posts may wait for their time or be too old: what counts as sent is there once. */
export async function checkPosts(store: Store, file: string, { late = false } = {}): Promise<void> {
  const all = (await store.find('delivery', { limit: 1000 })).items.map((d) => [d.id, d.value.state])
  const planned = all.filter(([, state]) => !late || state === 'sent')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const posted = lines.map((line) => [(JSON.parse(line) as { deliveryId: string }).deliveryId, 'sent'])
  expect(posted.length).toBeGreaterThan(0)
  expect(posted.sort()).toEqual(planned.sort())
}

function foundArticle(site: NewsSite, n: number, now: string): Article {
  const url = site.pageOf(n)
  return {
    ...{
      id: articleId(url),
      sourceId: 'news',
      url,
      canonicalUrl: null,
      guid: url,
      title: site.titleOf(n),
      text: '',
      summary: '',
    },
    ...{ byline: null, language: 'en', access: 'open', publishedAt: now, publishedAtAssumed: false, firstSeenAt: now },
    ...{ knownAt: now, contentHash: '', revision: 0, revisions: [], state: 'found' },
  } as Article
}

/** Waits for a condition; what fails while a server is away is asked again. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  let last: unknown = 'it was never so'
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    try {
      if (await holds()) return
    } catch (error) {
      last = error
    }
  }
  throw new Error(`${what}: not within ${PATIENCE_MS} ms (${String(last)})`)
}
