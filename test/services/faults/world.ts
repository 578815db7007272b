import { Redis } from 'ioredis'
import { engineChoice, openQueue, openStore } from '../../../src/app/engines.js'
import { epochMs, type Instant, instant, plusMs, QUEUES } from '../../../src/model/index.js'
import { exportDesk } from '../../../src/pipeline/export-desk.js'
import type { DeadJob, Queue } from '../../../src/queue/contract.js'
import type { Store } from '../../../src/store/contract.js'
import { scratch } from '../../support/desk-process.js'
import { until } from '../fleet.js'
import { freshDatabase } from '../mongo-bench.js'
import { AT, copies, DOZEN, HALF, type Poison, pages, type Size, SOURCES } from './news.js'
import type { Pool, Said, WorkerProcess } from './pool.js'
import { statusText } from './status-text.js'

export interface Pair {
  store: 'SQLite' | 'MongoDB'
  queue: 'embedded' | 'Redis'
}
export const PAIRS: readonly Pair[] = [
  { store: 'SQLite', queue: 'embedded' },
  { store: 'SQLite', queue: 'Redis' },
  { store: 'MongoDB', queue: 'embedded' },
  { store: 'MongoDB', queue: 'Redis' },
]

/** Long enough for a busy machine to renew a lease in time, short enough to wait for. */
const LEASE_MS = 1_500
/** Nothing that a test waits for is due later than this after {@link AT}; what the desk plans for later hours is. */
const SOON_MS = 90 * 60_000
const SPEED = 20
const AUDIENCE = 'quant-risk'

export const sizeOn = (pair: Pair): Size => (pair.store === 'MongoDB' ? HALF : DOZEN)

/** How one worker differs from the others. */
export interface WorkerFault {
  /** Kills itself when it has counted so much work. */
  dieAt?: number
  /** So long after that, in milliseconds: what was asked for is on its way. */
  dieAfterMs?: number
  version?: string
}

export interface WorldFault {
  poison?: Poison
  /** Reading and analysing in a thread, which can be broken. */
  threads?: boolean
  /** Everybody's clock runs, and can be set. */
  clockRuns?: boolean
  /** Queues whose payloads workers of version `older` cannot read. */
  unreadableQueues?: readonly string[]
  slowStoreSeconds?: number
  /** The way to the database, where it is not the direct one. */
  mongoBy?: (url: string) => string
  /** Other than what is usual on this pair. */
  size?: Size
}

/** Two servers, and room for worlds on them. */
export interface Servers {
  mongo: string
  redis: string
}

let worlds = 0

/** A desk of one dozen articles and its workers, on one pair of engines; it lives for one seed. */
export class World {
  private readonly workers: WorkerProcess[] = []
  /** Every worker there was; those that died stay dead. */
  readonly everybody: { alive: boolean }[] = []
  private readonly acting: Promise<unknown>[] = []
  private ending = false
  private readonly waiting: { at: number; act: () => void }[] = []
  private readonly asked = new Map<string, number>()
  readonly logged: string[] = []
  private readonly startedAt = Date.now()
  private setByMs = 0
  private names = 0
  /** Claims, commits and ends of jobs so far, of all workers. */
  done = 0
  readonly size: Size

  private constructor(
    readonly pair: Pair,
    readonly store: Store,
    readonly queue: Queue,
    private readonly fault: WorldFault,
    private readonly engines: { mongoUrl?: string; redisUrl?: string },
    readonly dir: string,
    private readonly pool: Pool,
    private readonly clear: () => Promise<void>,
  ) {
    this.size = fault.size ?? sizeOn(pair)
  }

  static async open(pair: Pair, servers: Servers, pool: Pool, fault: WorldFault = {}): Promise<World> {
    const folder = scratch('world')
    const database = pair.store === 'MongoDB' ? freshDatabase(servers.mongo) : null
    // A database of Redis for each of the worlds of one time: it has sixteen.
    const redisUrl = pair.queue === 'Redis' ? `${servers.redis}/${++worlds % 16}` : undefined
    if (redisUrl) await flush(redisUrl)
    const engines = { ...(database ? { mongoUrl: database.url } : {}), ...(redisUrl ? { redisUrl } : {}) }
    const own = engineChoice({ MONGODB_URL: engines.mongoUrl, REDIS_URL: engines.redisUrl })
    const store = await openStore(own, folder.dir)
    const queue = await openQueue(own, store, folder.dir, () => {})
    const workersEngines = database && fault.mongoBy ? { ...engines, mongoUrl: fault.mongoBy(database.url) } : engines
    return new World(pair, store, queue, fault, workersEngines, folder.dir, pool, async () => {
      await queue.close()
      await store.close()
      await database?.drop()
      folder.remove()
    })
  }

  now(): Instant {
    const passed = Date.now() - this.startedAt
    return this.fault.clockRuns ? plusMs(AT, passed + this.setByMs) : plusMs(AT, passed * SPEED)
  }

  /** Starts a worker. All of them schedule, too. Resolves once it works, or has died. */
  async start({ dieAt, dieAfterMs = 0, version }: WorkerFault = {}): Promise<WorkerProcess> {
    const one = this.pool.take()
    const world = {
      ...{ engines: this.engines, dir: this.dir, at: AT, startedAt: this.startedAt, worker: `worker-${++this.names}` },
      ...{ startedAgoMs: Date.now() - this.startedAt, leaseMs: LEASE_MS, sources: SOURCES, audience: AUDIENCE },
      ...{ pages: pages(this.size, this.fault.poison ?? null), threads: this.fault.threads, clockRuns: this.fault.clockRuns },
      ...{ dieAt, dieAfterMs, version, setByMs: this.setByMs, slowStoreSeconds: this.fault.slowStoreSeconds },
      unreadableQueues: version === 'older' ? this.fault.unreadableQueues : [],
      channels: [
        {
          ...{ id: 'file', type: 'file', enabled: true, audience: AUDIENCE, minImportance: 0, minCredibility: 0 },
          ...{ requires: 'draft', perHour: null, options: { path: 'posts.jsonl' } },
        },
      ],
    }
    this.workers.push(one)
    const record = { alive: true }
    this.everybody.push(record)
    void one.exited.then(() => {
      // Once it has ended here it may die in another world.
      if (this.workers.includes(one)) record.alive = false
    })
    one.hear((said) => this.heard(said))
    await one.says('there')
    one.tell({ do: 'open', world })
    await one.says('open')
    one.tell({ do: 'begin', world })
    await one.says('working')
    return one
  }

  private heard(said: Said): void {
    if (said.is === 'asked') this.asked.set(said.url, (this.asked.get(said.url) ?? 0) + 1)
    if (said.is === 'logged' && this.logged.length < 1_000) this.logged.push(said.line)
    if (said.is !== 'done') return
    this.done += 1
    for (const one of this.waiting.splice(0)) {
      if (one.at <= this.done) one.act()
      else this.waiting.push(one)
    }
  }

  /** Resolves when so much work has been done by all workers together, or `never` comes first. */
  whenDone(count: number): Promise<void> {
    if (this.done >= count) return Promise.resolve()
    return new Promise((act) => this.waiting.push({ at: count, act }))
  }

  /** Resolves when a worker has logged a line that begins so. */
  whenLogged(text: string): Promise<void> {
    return until(`"${text}" is logged`, async () => this.logged.some((line) => line.startsWith(text)))
  }

  /** What is done when a worker dies; not when it ends with the world. */
  onDeath(one: WorkerProcess, act: () => Promise<unknown>): void {
    void one.exited.then(() => {
      if (this.ending) return
      const acting = act().catch((error: unknown) => this.logged.push(String(error)))
      this.acting.push(acting)
    })
  }

  tellAll(message: Record<string, unknown>): void {
    for (const one of this.workers) one.tell(message)
  }

  /** Sets the clock of the machine on which everybody runs. */
  setClock(byMs: number): void {
    this.setByMs += byMs
    this.tellAll({ do: 'set', byMs })
  }

  /** Both feeds, the second once everything of the first is through; `failing` articles are put aside on the way. */
  async play({ failing = 0 } = {}): Promise<void> {
    const { first, copied } = this.size
    await this.through(first - failing, failing)
    await until('the copies are found', async () => {
      await this.publishCopies()
      return true
    })
    await this.through(first + copied.length - failing, failing)
  }

  private async publishCopies(): Promise<void> {
    const now = this.fault.clockRuns ? this.now() : AT
    const found = copies(this.size, now)
    await this.store.commit({
      stepKey: 'publish',
      writes: found.map((value) => ({ op: 'put', kind: 'article', value, knownAt: now })),
      jobs: found.map(({ id, title }) => ({
        ...{ queue: 'ingest', key: `ingest:${id}`, payload: { articleId: id, title, revisit: 3 }, runAt: now, plannedAt: now },
      })) as never,
    })
  }

  private through(assigned: number, failed: number): Promise<void> {
    return until(`${assigned} articles are through`, async () => {
      const inState = (state: string) => this.store.count('article', [{ field: 'state', is: state }])
      if ((await inState('assigned')) < assigned || (await inState('failed')) < failed) return false
      const now = this.now()
      for (const name of QUEUES) {
        const { ready, leased } = await this.queue.counts(name, now)
        if (ready + leased > 0) return false
      }
      const next = await this.queue.nextDueAt()
      const soon = this.fault.clockRuns ? plusMs(now, 60_000) : plusMs(AT, SOON_MS)
      return (next === null || next > soon) && (await this.store.outbox(1)).length === 0
    })
  }

  async exported(): Promise<string[]> {
    const lines: string[] = []
    for await (const line of exportDesk(this.store)) lines.push(line)
    return lines
  }

  async dead(): Promise<DeadJob[]> {
    return (await Promise.all(QUEUES.map((name) => this.queue.dead(name, 10)))).flat()
  }

  timesAsked = (url: string): number => this.asked.get(url) ?? 0

  /** What stands where, for whoever looks into a failure. */
  async picture(): Promise<string> {
    const states = (await this.store.find('article', { limit: 100 })).items.map((a) => a.value.state).join()
    const queues = await Promise.all(
      QUEUES.map(async (name) => `${name} ${JSON.stringify(await this.queue.counts(name, this.now()))}`),
    )
    const next = await this.queue.nextDueAt()
    return [
      `now ${this.now()}, next ${next}, ${this.alive().length} workers, outbox ${(await this.store.outbox(5)).length}, ${states}`,
      ...queues,
    ].join('\n')
  }

  /** What the status page says, two minutes after the last thing that happened: its text without markup. */
  status(): Promise<string> {
    const now = this.fault.clockRuns ? this.now() : AT
    return statusText(this.store, this.queue, SOURCES, plusMs(instant(epochMs(now)), 120_000))
  }

  alive(): WorkerProcess[] {
    return this.workers.filter((one) => one.alive)
  }

  /** Ends the workers that live, as an operator would. */
  async end(): Promise<void> {
    this.ending = true
    await Promise.all(this.acting)
    await this.endWorkers()
  }

  /** Ends the workers that live, and starts as many anew. */
  async restart(): Promise<void> {
    const count = await this.endWorkers()
    await Promise.all(Array.from({ length: count }, () => this.start()))
  }

  private async endWorkers(): Promise<number> {
    const living = this.alive()
    for (const one of living) one.tell({ do: 'end' })
    await Promise.all(living.map((one) => one.says('ended')))
    this.workers.length = 0
    for (const one of living) this.pool.give(one)
    return living.length
  }

  async close(): Promise<void> {
    this.ending = true
    for (const one of this.alive()) one.kill()
    await this.clear()
  }
}

async function flush(url: string): Promise<void> {
  const client = new Redis(url)
  await client.flushdb()
  client.disconnect()
}
