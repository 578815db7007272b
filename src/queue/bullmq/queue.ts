import { randomBytes } from 'node:crypto'
import { Queue as BullQueueOf, type Job, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import {
  assert,
  DeskError,
  epochMs,
  type Instant,
  instant,
  isInstant,
  type NewJob,
  plusMs,
  QUEUES,
  type QueueName,
} from '../../model/index.js'
import { CLOCKS_DIFFER_MS, checkClaim, checkEnqueue, checkJob, dueAgain, leaseLost, MAX_CLAIM, MAX_MESSAGE } from '../checks.js'
import type { ClaimOptions, DeadJob, LeasedJob, Queue, QueueCounts, Schedule, Upcoming } from '../contract.js'
import { checkSchedule, nextTick } from '../cron.js'
import { earliest } from '../upcoming.js'
import { defineScripts, type ScriptName } from './scripts.js'
import { jobIdOf, putArgs, type Waiting, waitArgs, waitingOf } from './waiting.js'

export interface BullQueueOptions {
  /** Beginning of every key in Redis: one desk, one prefix. Default `signaldesk`. */
  prefix?: string
  /** Keys remembered in each queue. Default 1,000,000. */
  keysKept?: number
  /** Told of connection troubles, which mend themselves. */
  onTrouble?: (error: Error) => void
}

const KEYS_KEPT = 1_000_000
/** Finished jobs that Bull Board shows. */
const DONE_SHOWN = 1_000
/** Jobs of one script call. */
const AT_ONCE = 500
/** A mover that has not said so by then has died. Redis's clock. */
const MOVING_MS = 10_000
/** A call that Redis leaves unanswered this long has failed: a half-open connection must not silence a worker. Wall time. */
const COMMAND_MS = 10_000
/** A lost connection is tried again with waits up to this. Wall time. */
const RECONNECT_MS = 2_000

type Bull = BullQueueOf<Waiting>
type BullJob = Job<Waiting>

interface Picked {
  jobs: Waiting[]
  /** The mark of this moving. */
  ends: string
  /** Jobs that waited in BullMQ already. */
  waiting: number
  /** BullMQ's check for stalled jobs was made lately. */
  isChecked: boolean
}

/**
 * The queue on BullMQ and Redis. What waits is ordered by the desk's clock in keys of ours (scripts.ts); a job that is due goes to
 * BullMQ, whose locks, stalled-job recovery and failed set carry it from there.
 */
export class BullQueue implements Queue {
  /** BullMQ's own queues, for Bull Board. */
  readonly boards: readonly BullQueueOf[]
  private readonly redis: Redis
  private readonly base: string
  private readonly prefix: string
  private readonly keysKept: number
  private readonly queues: ReadonlyMap<QueueName, Bull>
  private readonly workers = new Map<string, Worker<Waiting>>()
  private readonly leases = new WeakMap<LeasedJob, BullJob>()
  private readonly call: (name: ScriptName, keys: string[], args: (string | number)[]) => Promise<unknown>
  private readonly onTrouble: (error: Error) => void
  private readonly onClose = () => this.onTrouble(new Error('the connection broke off'))

  constructor(url: string, options: BullQueueOptions = {}) {
    // The braces keep all keys of a desk on one node of a cluster.
    this.prefix = `{${options.prefix ?? 'signaldesk'}}`
    this.base = `${this.prefix}:desk:`
    this.keysKept = options.keysKept ?? KEYS_KEPT
    this.onTrouble = options.onTrouble ?? (() => {})
    this.redis = new Redis(url, {
      maxRetriesPerRequest: null,
      commandTimeout: COMMAND_MS,
      keepAlive: COMMAND_MS,
      retryStrategy: (times) => Math.min(times * 50, RECONNECT_MS),
    })
    this.redis.on('error', this.onTrouble)
    // A server that is back before anybody asks it again was away all the same.
    this.redis.on('close', this.onClose)
    this.call = defineScripts(this.redis)
    const open = (name: QueueName) => {
      const queue: Bull = new BullQueueOf(name, { connection: this.redis as never, prefix: this.prefix, skipVersionCheck: true })
      queue.on('error', this.onTrouble)
      return [name, queue] as const
    }
    this.queues = new Map(QUEUES.map(open))
    this.boards = [...this.queues.values()] as BullQueueOf[]
  }

  async enqueue(jobs: NewJob[]): Promise<number> {
    checkEnqueue(jobs)
    const args = jobs.map((job) => putArgs(job.queue, waitingOf(job)))
    let made = 0
    for (let at = 0; at < args.length; at += AT_ONCE) {
      made += Number(await this.run('deskPut', [this.keysKept, ...args.slice(at, at + AT_ONCE).flat()]))
    }
    return made
  }

  async claim(queue: QueueName, options: ClaimOptions): Promise<LeasedJob[]> {
    checkClaim(options)
    const { perSecond } = options
    if (perSecond === undefined) return this.lease(queue, options)
    // Taken first, so that two who ask at once do not both have it; what is not used is put back.
    const limit = Number(await this.run('deskRate', [queue, perSecond, Math.min(options.limit, MAX_CLAIM)]))
    const jobs = await this.lease(queue, { ...options, limit })
    // Where Redis goes away meanwhile, a rate that is short for a second is less harm than leases that nobody knows of.
    if (jobs.length < limit) await this.run('deskRate', [queue, perSecond, jobs.length - limit]).catch(this.onTrouble)
    return jobs
  }

  private async lease(queue: QueueName, options: ClaimOptions): Promise<LeasedJob[]> {
    const limit = Math.min(options.limit, MAX_CLAIM)
    if (limit < 1) return []
    return this.guarded(async () => {
      const worker = this.workerOf(queue, options.leaseMs)
      const { jobs: due, ends, waiting, isChecked } = await this.pick(queue, options.now, limit)
      await Promise.all([isChecked || recoverStalled(worker), this.hand(queue, due)])
      const take = (count: number) => this.take(queue, worker, options.leaseMs, count)
      const handed = due.map(({ key }) => key)
      const [jobs] = await Promise.all([
        take(Math.min(limit, due.length + waiting)),
        handed.length > 0 && this.run('deskMoved', [queue, ends, ...handed]),
      ])
      // Those that the check has freed are not counted in what waits.
      while (!isChecked && jobs.length < limit) {
        const more = await take(1).catch((error: unknown) => (jobs.length > 0 ? [] : Promise.reject(error)))
        if (more.length === 0) break
        jobs.push(...more)
      }
      // Whoever moved the others may have died before it said so.
      const others = jobs.map(({ key }) => key).filter((key) => !handed.includes(key))
      if (others.length > 0) await this.run('deskMoved', [queue, '', ...others])
      return jobs
    })
  }

  async renew(job: LeasedJob, leaseMs: number): Promise<void> {
    await this.relock(job, leaseMs)
    job.lease.untilMs = Date.now() + leaseMs
  }

  /** BullMQ looks at the lock itself; only one that ran out, which nearly none does, is looked at by us. */
  async complete(job: LeasedJob): Promise<void> {
    const move = (bull: BullJob) => bull.moveToCompleted('', job.lease.token, false)
    try {
      await this.finish(job, move)
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'lease-lost')) throw error
      await this.relock(job, COMMAND_MS * 2)
      await this.finish(job, move)
    }
  }

  async fail(
    job: LeasedJob,
    error: { code: string; message: string },
    retryAt: Instant | null,
    plannedAt?: Instant,
  ): Promise<void> {
    assert(retryAt === null || isInstant(retryAt), 'retryAt is an instant or null')
    const failed = { ...waitingAgain(job), failures: job.attempt }
    // The engine's own limit, for a caller that would try for ever.
    if (retryAt !== null && job.attempt < job.maxAttempts) return this.giveBack(job, at(failed, retryAt, plannedAt))
    const reason = new Error(`${error.code}: ${error.message.slice(0, MAX_MESSAGE)}`)
    await this.relock(job, COMMAND_MS * 2)
    await this.finish(job, async (bull) => {
      await bull.updateData(failed)
      await bull.moveToFailed(reason, job.lease.token, false)
    })
  }

  async release(job: LeasedJob, runAt: Instant, plannedAt?: Instant): Promise<void> {
    assert(isInstant(runAt), 'runAt is an instant')
    await this.giveBack(job, at(waitingAgain(job), runAt, plannedAt))
  }

  async replan(now: Instant): Promise<number> {
    assert(isInstant(now), 'replan needs an instant')
    let changed = 0
    for (const queue of QUEUES) changed += await this.replanOf(queue, now)
    return changed
  }

  private async replanOf(queue: QueueName, now: Instant): Promise<number> {
    const latest = plusMs(now, CLOCKS_DIFFER_MS)
    let changed = 0
    // A scan meets everything that stays in the set, also what gets another time meanwhile.
    for (let cursor = '0', begun = false; !begun || cursor !== '0'; begun = true) {
      const [next, found] = await this.guarded(() => this.redis.zscan(`${this.base}due:${queue}`, cursor, 'COUNT', AT_ONCE))
      const keys = found.filter((_, i) => i % 2 === 0)
      const texts = keys.length > 0 ? await this.guarded(() => this.redis.hmget(`${this.base}job:${queue}`, ...keys)) : []
      const args = texts.flatMap((text) => {
        const job = text === null ? null : (JSON.parse(text) as Waiting)
        if (!job?.plannedAt || job.plannedAt <= latest) return []
        const [key, ...place] = waitArgs(at(job, dueAgain(job.runAt, job.plannedAt, now), now))
        return [key, text!, ...place]
      })
      if (args.length > 0) changed += Number(await this.run('deskReplan', [queue, ...args]))
      cursor = next
    }
    return changed
  }

  async counts(queue: QueueName, now: Instant = instant(Date.now())): Promise<QueueCounts> {
    return this.guarded(async () => {
      const key = (name: string) => `${this.base}${name}:${queue}`
      const [due, waiting, moving, seen, oldest, bull] = await Promise.all([
        this.redis.zcount(key('due'), '-inf', epochMs(now)),
        this.redis.zcard(key('due')),
        this.redis.zcard(key('moving')),
        this.redis.zcard(key('seen')),
        this.redis.zrange(key('due'), 0, 0, 'WITHSCORES'),
        this.queue(queue).getJobCounts('wait', 'active', 'failed'),
      ])
      const { wait = 0, active: leased = 0, failed: dead = 0 } = bull
      const moved = await this.oldestMoved(queue, wait)
      const oldestMs = Math.min(moved, due > 0 ? Number(oldest[1]) : Number.POSITIVE_INFINITY)
      return {
        ready: due + moving + wait,
        delayed: waiting - due,
        leased,
        dead,
        done: Math.max(0, seen - waiting - moving - wait - leased - dead),
        oldestReadyAt: Number.isFinite(oldestMs) ? instant(oldestMs) : null,
      }
    })
  }

  async upcoming(): Promise<Upcoming> {
    const [times, schedules] = (await this.guarded(() =>
      this.call('deskUpcoming', [this.base, `${this.prefix}:`], [...QUEUES]),
    )) as [string[], string[]]
    const jobs = QUEUES.flatMap((queue, i) => (times[i] ? [[queue, instant(Number(times[i]))] as const] : []))
    const ticks = schedules.map((text) => (JSON.parse(text) as Schedule).nextAt).sort()
    return { jobs: new Map(jobs), schedule: ticks[0] ?? null }
  }

  async nextDueAt(): Promise<Instant | null> {
    return earliest(await this.upcoming())
  }

  async dead(queue: QueueName, limit: number): Promise<DeadJob[]> {
    return this.guarded(async () => {
      const jobs = (await this.queue(queue).getFailed(0, Math.min(limit, MAX_CLAIM) - 1)) as BullJob[]
      return jobs.filter(Boolean).map((job) => deadOf(queue, job))
    })
  }

  async revive(queue: QueueName, key: string, runAt: Instant): Promise<boolean> {
    assert(isInstant(runAt), 'runAt is an instant')
    return this.guarded(async () => {
      const id = jobIdOf(key)
      const job = (await this.queue(queue).getJob(id)) as BullJob | undefined
      if (!job) return false
      const again = at({ ...job.data, failures: 0, takeovers: 0 }, runAt)
      return (await this.run('deskRevive', [queue, id, ...waitArgs(again)], queue)) === 1
    })
  }

  async upsertSchedule(schedule: Schedule): Promise<void> {
    checkSchedule(schedule)
    checkJob({ ...schedule, runAt: schedule.nextAt })
    await this.guarded(() => this.redis.hset(this.scheduleKey, schedule.key, scheduleText(schedule)))
  }

  async removeSchedule(key: string): Promise<void> {
    await this.guarded(() => this.redis.hdel(this.scheduleKey, key))
  }

  async schedules(): Promise<Schedule[]> {
    const texts = await this.guarded(() => this.redis.hvals(this.scheduleKey))
    return texts.map((text) => JSON.parse(text) as Schedule).sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** BullMQ's own schedulers run on the wall clock and cannot be replayed; these run on the clock they are told. */
  async tick(now: Instant): Promise<number> {
    assert(isInstant(now), 'tick needs an instant')
    let made = 0
    for (const schedule of (await this.schedules()).filter((s) => s.nextAt <= now)) {
      // The first missed tick names the job, so a run that ticks late makes the same one.
      const tick = schedule.nextAt
      const job = { queue: schedule.queue, key: `${schedule.key}@${tick}`, payload: schedule.payload, runAt: tick }
      const next = { ...schedule, nextAt: nextTick(schedule, tick, now) }
      const args = [schedule.key, scheduleText(schedule), scheduleText(next), ...putArgs(job.queue, waitingOf(job))]
      made += Number(await this.run('deskTick', [this.keysKept, ...args]))
    }
    return made
  }

  async close(): Promise<void> {
    this.redis.off('close', this.onClose)
    await Promise.allSettled([...this.workers.values()].map((worker) => worker.close(true)))
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()))
    this.redis.disconnect()
  }

  private get scheduleKey(): string {
    return `${this.base}schedules`
  }

  private queue(name: QueueName): Bull {
    const queue = this.queues.get(name)
    assert(queue !== undefined, `there is no queue ${name}`)
    return queue
  }

  /** A worker without a processor, which fetches when asked. One for each length of lease. */
  private workerOf(queue: QueueName, leaseMs: number): Worker<Waiting> {
    const name = `${queue}:${leaseMs}`
    const known = this.workers.get(name)
    if (known) return known
    const made = new Worker<Waiting>(queue, null, {
      connection: this.redis as never,
      prefix: this.prefix,
      lockDuration: leaseMs,
      stalledInterval: Math.max(1, Math.min(1_000, Math.floor(leaseMs / 4))),
      // A job whose workers die is put aside by whoever runs jobs, with a reason; not here.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      skipVersionCheck: true,
    })
    made.on('error', this.onTrouble)
    this.workers.set(name, made)
    return made
  }

  /** Takes what is due out of what waits, first things first. */
  private async pick(queue: QueueName, now: Instant, limit: number): Promise<Picked> {
    const answer = await this.run('deskPick', [queue, now.padEnd(24), limit, MOVING_MS], queue)
    const [ends, waiting, isChecked, ...texts] = answer as [string, number, number, ...string[]]
    return { ends, waiting, isChecked: isChecked === 1, jobs: texts.map((text) => JSON.parse(text) as Waiting) }
  }

  /** Gives jobs to BullMQ. A key that it has already is left as it is. */
  private async hand(queue: QueueName, jobs: Waiting[]): Promise<void> {
    if (jobs.length === 0) return
    await this.queue(queue).addBulk(
      jobs.map((data) => ({
        name: queue,
        data,
        opts: { jobId: jobIdOf(data.key), attempts: 1, removeOnComplete: { count: DONE_SHOWN }, removeOnFail: false },
      })) as never,
    )
  }

  /** Leases up to `count` jobs that wait in BullMQ, asked for at once: Redis answers one connection's calls in their order. */
  private async take(queue: QueueName, worker: Worker<Waiting>, leaseMs: number, count: number): Promise<LeasedJob[]> {
    const takeOne = async (): Promise<LeasedJob | null> => {
      const token = randomBytes(12).toString('hex')
      const job = (await worker.getNextJob(token, { block: false })) as BullJob | undefined
      if (!job) return null
      const leased = leasedOf(queue, job, token, Date.now() + leaseMs)
      this.leases.set(leased, job)
      return leased
    }
    const asked = await Promise.allSettled(Array.from({ length: count }, takeOne))
    const jobs = asked.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []))
    // Those that were leased before the connection broke off are worked on.
    if (jobs.length === 0) for (const one of asked) if (one.status === 'rejected') throw one.reason
    return jobs
  }

  /** When the first of the jobs that wait in BullMQ was due; they are few, and only for a moment. */
  private async oldestMoved(queue: QueueName, wait: number): Promise<number> {
    if (wait === 0) return Number.POSITIVE_INFINITY
    const jobs = (await this.queue(queue).getWaiting(0, MAX_CLAIM)) as BullJob[]
    return Math.min(Number.POSITIVE_INFINITY, ...jobs.filter(Boolean).map((job) => job.data.runAtMs))
  }

  private async giveBack(job: LeasedJob, waiting: Waiting): Promise<void> {
    const { token } = job.lease
    const stalled = String((await this.bullJob(job)).stalledCounter ?? 0)
    const args = [job.queue, jobIdOf(job.key), token, stalled, ...waitArgs(waiting)]
    if ((await this.run('deskGiveBack', args, job.queue)) !== 1) throw leaseLost(job)
  }

  /** Ends a job's lease by one of BullMQ's moves. */
  private async finish(job: LeasedJob, move: (bull: BullJob) => Promise<unknown>): Promise<void> {
    const bull = await this.bullJob(job)
    try {
      await this.guarded(() => move(bull))
    } catch (error) {
      // Asked a second time because an answer was lost with its connection: the first has ended the lease.
      if (error instanceof Error && NOT_HELD.test(error.message)) throw leaseLost(job)
      throw error
    }
  }

  /** Makes a lock anew, also one that ran out, unless somebody took the job over. */
  private async relock(job: LeasedJob, leaseMs: number): Promise<void> {
    const stalled = String((await this.bullJob(job)).stalledCounter ?? 0)
    const args = [jobIdOf(job.key), job.lease.token, stalled, Math.ceil(leaseMs)]
    if ((await this.guarded(() => this.call('deskRelock', [this.bullKeys(job.queue)], args))) !== 1) throw leaseLost(job)
  }

  private async bullJob(job: LeasedJob): Promise<BullJob> {
    const known = this.leases.get(job) ?? ((await this.queue(job.queue).getJob(jobIdOf(job.key))) as BullJob | undefined)
    if (!known) throw leaseLost(job)
    return known
  }

  private bullKeys(queue: QueueName): string {
    return `${this.prefix}:${queue}:`
  }

  private run(name: ScriptName, args: (string | number)[], queue?: QueueName): Promise<unknown> {
    return this.guarded(() => this.call(name, queue ? [this.base, this.bullKeys(queue)] : [this.base], args))
  }

  /** Redis being away comes out in our words. */
  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Error) || error instanceof DeskError || !PASSING.test(error.message)) throw error
      if (FULL.test(error.message))
        throw new DeskError('queue-full', `Redis takes nothing more: ${error.message}`, 'retry', {}, { cause: error })
      throw new DeskError('queue-unavailable', `Redis does not answer: ${error.message}`, 'retry', {}, { cause: error })
    }
  }
}

const NOT_HELD = /Missing (lock|key) for job|is not in the active state|Lock mismatch for job/
/** No memory left (`noeviction`), or its files cannot be written. */
const FULL = /OOM|MISCONF/
const PASSING =
  /Command timed out|Connection is closed|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|OOM|MISCONF/

/** BullMQ's check for jobs whose lock ran out; a timer of its own would not know when we claim. It keeps to its interval itself. */
const recoverStalled = (worker: Worker<Waiting>): Promise<void> =>
  (worker as unknown as { moveStalledJobsToWait(): Promise<void> }).moveStalledJobsToWait()

const at = (job: Waiting, runAt: Instant, plannedAt = job.plannedAt): Waiting => ({
  ...job,
  runAt,
  runAtMs: epochMs(runAt),
  plannedAt,
})

function waitingAgain({ key, payload, runAt, priority, maxAttempts, attempt, takeovers, plannedAt }: LeasedJob): Waiting {
  return { key, payload, runAt, runAtMs: epochMs(runAt), priority, maxAttempts, failures: attempt - 1, takeovers, plannedAt }
}

function leasedOf(queue: QueueName, job: BullJob, token: string, untilMs: number): LeasedJob {
  const { key, payload, runAt, priority, maxAttempts, failures, takeovers, plannedAt } = job.data
  const taken = takeovers + (job.stalledCounter ?? 0)
  const planned = plannedAt ? { plannedAt } : {}
  const lease = { token, untilMs }
  return { queue, key, payload, runAt, ...planned, priority, maxAttempts, attempt: failures + 1, takeovers: taken, lease }
}

function deadOf(queue: QueueName, job: BullJob): DeadJob {
  const { key, payload, runAt, priority, maxAttempts, failures } = job.data
  const [, code = 'unexpected', message = ''] = /^([^:]*): ([\s\S]*)$/.exec(job.failedReason ?? '') ?? []
  const diedAt = instant(job.finishedOn ?? 0)
  return { queue, key, payload, runAt, priority, maxAttempts, attempt: failures, error: { code, message }, diedAt }
}

/** One order of fields: two schedulers compare texts. */
const scheduleText = ({ key, queue, payload, everyMs, cron, nextAt }: Schedule): string =>
  JSON.stringify({ key, queue, payload, everyMs, cron, nextAt })
