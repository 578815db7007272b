import { z } from 'zod'
import { DeskError, describeError, isVersionConflict, plusMs, type QueueName, RecentMap } from '../model/index.js'
import { backoffMs } from '../queue/backoff.js'
import type { LeasedJob } from '../queue/contract.js'
import { type Fence, NO_TOKEN } from '../store/contract.js'
import type { Desk } from './desk.js'
import { relayOutbox } from './relay.js'
import { createStep, type Step } from './step.js'

/** A stage: which queue it empties, what its payload must look like, how many at once, and the use case it calls. */
export interface Stage<P = unknown> {
  queue: QueueName
  concurrency: number
  /** Jobs a second at most, in all processes of a desk together (live; a replay knows no rate). */
  perSecond?: number
  /** Only one process of a desk works it at a time; the others stand by (`ownership.ts`). */
  oneOwner?: boolean
  /** Asks for several jobs at once rather than soon: of use where no other stage of the process waits for what it does. */
  gathers?: boolean
  payload: z.ZodType<P>
  handle(desk: Desk, payload: P, step: Step): Promise<void>
  /** Called before a job becomes a dead letter, to mark what it was about. May run again. */
  giveUp?(desk: Desk, payload: P, step: Step, error: { code: string; message: string }): Promise<void>
}

/** A job whose workers died this often is put aside instead of killing the next one, whatever it was that killed them. */
const MAX_TAKEOVERS = 6
/** A job whose payload this worker cannot read may be a newer worker's: it is left to that so often, for twenty minutes, before it is given up. */
const MAX_UNREAD = 240
const UNREAD_PAUSE_MS = 5_000
/** Unreadable jobs remembered. */
const UNREAD_KEPT = 1_000
/** Version conflicts are settled by running the step again on fresh reads, this often at most before backing off. */
const MAX_CONFLICT_RERUNS = 5

/**
 * A job whose workers died this often may be what killed them: it runs beside no other of its kind, so that those that only were there
 * are done.
 */
const SUSPECT_FROM = 2
export const isSuspect = ({ takeovers }: LeasedJob): boolean => takeovers >= SUSPECT_FROM

/** "Not yet": the job goes back untouched and runs again after `delayMs` of the desk's clock. */
export class NotYet extends Error {
  constructor(readonly delayMs: number) {
    super('not yet')
  }
}

/** `waiting`: the store could not write (a full disk, another process's long lock); the job is untouched, pause before the next. */
export type JobOutcome = 'done' | 'retry' | 'dead' | 'released' | 'lost' | 'waiting'

/** Conditions of the store, not of the job: they pass, and no job spends an attempt on them. */
const STORE_CONDITIONS = new Set([
  'disk-full',
  'store-busy',
  'store-unavailable',
  'store-refused',
  'queue-unavailable',
  'queue-full',
])
/** How long a worker lets a store in trouble be. Wall time. */
export const STORE_PAUSE_MS = 1_000

/** True where the store cannot write for now: nothing was changed, and the same will work once there is space, or the lock is gone. */
export const isStoreCondition = (error: unknown): boolean => error instanceof DeskError && STORE_CONDITIONS.has(error.code)

/**
 * Runs one leased job to an outcome; never throws for the job's own faults. Only recorded failures spend attempts, so a
 * killed worker spends none. A lease that was taken over ends silently: the new holder does the work.
 */
export function runJob<P>(desk: Desk, stage: Stage<P>, job: LeasedJob): Promise<JobOutcome> {
  const run = () => runLeased(desk, stage, job)
  return desk.tracing ? desk.tracing.job(job, run) : run()
}

async function runLeased<P>(desk: Desk, stage: Stage<P>, job: LeasedJob): Promise<JobOutcome> {
  const started = performance.now()
  const end = (outcome: JobOutcome, error?: unknown): JobOutcome => {
    const failed: { code?: string; message?: string } = error === undefined || error instanceof NotYet ? {} : describeError(error)
    const seconds = (performance.now() - started) / 1000
    desk.observe?.({ queue: job.queue, outcome, seconds, ...failed })
    desk.tracing?.note({ outcome, code: failed.code })
    if (outcome === 'done') desk.log.info({ queue: job.queue, job: job.key, ...idsOf(job.payload), seconds }, 'job done')
    return outcome
  }
  const renewal = setInterval(() => void desk.queue.renew(job, desk.leaseMs).catch(() => {}), desk.leaseMs / 3)
  try {
    if (job.takeovers >= MAX_TAKEOVERS) throw new DeskError('poison', `its worker ended ${job.takeovers} times while it ran`)
    await runSteps(desk, stage, job)
    await relayOutbox(desk, { own: true })
    await desk.queue.complete(job)
    return end('done')
  } catch (error) {
    return end(await settle(desk, stage, job, error), error)
  } finally {
    clearInterval(renewal)
  }
}

/** What a job is about, by which an article can be followed through the log; assignment names article and story in one line. */
function idsOf({ articleId, storyId, deliveryId, sourceId }: LeasedJob['payload']): object {
  return { article: articleId, story: storyId, delivery: deliveryId, source: sourceId }
}

async function runSteps<P>(desk: Desk, stage: Stage<P>, job: LeasedJob): Promise<void> {
  const payload = parsePayload(stage.payload, job)
  const key = `${job.queue}:${job.key}`
  // Whoever takes a job over raises its token; the first to hold it needs none, which saves nearly every job a write.
  let fence: Fence = job.takeovers > 0 ? await desk.store.fence(key) : { jobKey: key, token: NO_TOKEN }
  for (let rerun = 0; ; rerun++) {
    const step = createStep(desk, key, desk.clock.now(), fence, job.attempt, job.maxAttempts, job.takeovers)
    try {
      await stage.handle(desk, payload, step)
      return
    } catch (error) {
      if (error instanceof DeskError && error.code === 'fenced' && fence.token === NO_TOKEN) {
        // A token is left from an earlier life of the job (it was put back, or its queue was lost): who holds the lease goes on from it.
        await desk.queue.renew(job, desk.leaseMs).catch(() => Promise.reject(error))
        fence = await desk.store.fence(key)
        continue
      }
      if (!isVersionConflict(error) || rerun >= MAX_CONFLICT_RERUNS) throw error
    }
  }
}

async function settle<P>(desk: Desk, stage: Stage<P>, job: LeasedJob, error: unknown): Promise<JobOutcome> {
  const now = desk.clock.now()
  try {
    if (error instanceof NotYet) {
      await desk.queue.release(job, plusMs(now, error.delayMs), now)
      return 'released'
    }
    const deskError = error instanceof DeskError ? error : null
    if (deskError?.code === 'fenced' || deskError?.code === 'lease-lost') return lost(desk, job, deskError)
    if (isStoreCondition(error)) {
      desk.log.error({ queue: job.queue, job: job.key, ...describeError(error) }, 'the store cannot write; the job waits')
      await desk.queue.release(job, job.runAt)
      return 'waiting'
    }
    const described = describeError(error)
    if (described.code === BAD_PAYLOAD && leaveUnread(job)) {
      desk.log.warn({ queue: job.queue, job: job.key, ...described }, 'not readable here; left to a newer worker')
      await desk.queue.release(job, plusMs(now, UNREAD_PAUSE_MS), now)
      return 'released'
    }
    const final = deskError?.intent === 'refused' || job.attempt >= job.maxAttempts
    const delay =
      typeof deskError?.detail.retryAfterMs === 'number' ? deskError.detail.retryAfterMs : backoffMs(job.key, job.attempt)
    desk.log[final ? 'error' : 'warn'](
      { queue: job.queue, job: job.key, attempt: job.attempt, ...described },
      final ? 'job is dead' : 'job will be tried again',
    )
    if (final) await giveUp(desk, stage, job, described)
    await desk.queue.fail(job, described, final ? null : plusMs(now, delay), now)
    return final ? 'dead' : 'retry'
  } catch (failure) {
    if (failure instanceof DeskError && failure.code === 'lease-lost') return lost(desk, job, failure)
    throw failure
  }
}

/** Another worker took the job over while this one was away: what this one did of it was refused, and nothing is missing. */
function lost(desk: Desk, job: LeasedJob, { code, message }: DeskError): JobOutcome {
  desk.log.warn({ queue: job.queue, job: job.key, code, message }, 'the lease was taken over; the late commit was refused')
  return 'lost'
}

async function giveUp<P>(desk: Desk, stage: Stage<P>, job: LeasedJob, error: { code: string; message: string }): Promise<void> {
  const payload = stage.payload.safeParse(job.payload)
  if (!stage.giveUp || !payload.success) return
  const key = `${job.queue}:${job.key}`
  const fence = await desk.store.fence(key)
  const step = createStep(desk, key, desk.clock.now(), fence, job.attempt, job.maxAttempts, job.takeovers)
  await stage.giveUp(desk, payload.data, step, error)
}

export const BAD_PAYLOAD = 'bad-payload'
/** How often this process has met a job that it cannot read. */
const unread = new RecentMap<string, number>(UNREAD_KEPT)

/** Whether a job that cannot be read here is left to others once more. */
function leaveUnread({ queue, key }: LeasedJob): boolean {
  const times = (unread.get(`${queue}:${key}`) ?? 0) + 1
  unread.set(`${queue}:${key}`, times)
  return times < MAX_UNREAD
}

function parsePayload<P>(schema: z.ZodType<P>, job: LeasedJob): P {
  const result = schema.safeParse(job.payload)
  if (result.success) return result.data
  throw new DeskError(BAD_PAYLOAD, `job ${job.key}: ${z.prettifyError(result.error)}`)
}
