import { type Clock, describeError, epochMs, type Instant, instant } from '../model/index.js'
import type { Desk } from './desk.js'
import { relayOutbox } from './relay.js'
import { isStoreCondition, isSuspect, runJob, STORE_PAUSE_MS, type Stage } from './run-job.js'

const CLOCK = 'clock'
/** A wave claims this many jobs at a time. */
const CLAIM = 16

/** A clock that stands still until it is moved: the recorded time of a demo or replay. */
export class RecordedClock implements Clock {
  constructor(private at: Instant) {}
  now(): Instant {
    return this.at
  }
  moveTo(at: Instant): void {
    if (at > this.at) this.at = at
  }
}

export interface ReplayOptions {
  clock: RecordedClock
  /** Nothing after this moment is played. */
  endAt: Instant
  /** Recorded milliseconds per wall millisecond; 0 plays at once. */
  speed: number
  sleep(ms: number): Promise<void>
  /** Told each time the clock has moved. */
  onMoment?(now: Instant, jobsDone: number): void
  /** True ends the run after the job in hand. */
  stopping?(): boolean
}

/** The recorded moment that a store was played to; null for a desk on the wall's clock. */
export async function playedUntil({ store }: Pick<Desk, 'store'>): Promise<Instant | null> {
  const value = (await store.get('meta', CLOCK))?.value.value
  return typeof value === 'string' ? value : null
}

/** Sets the clock to where an interrupted run stood. */
export async function resumeClock(desk: Pick<Desk, 'store'>, clock: RecordedClock): Promise<void> {
  const until = await playedUntil(desk)
  if (until) clock.moveTo(until)
}

/**
 * Plays recorded time as discrete events: at each moment every stage is worked off in the article's order before the next
 * begins, and only when nothing is left does the clock move to the next thing due. So the outcome hangs neither on the
 * number of workers nor on where a run was interrupted. Returns how many jobs were done.
 */
export async function replay(desk: Desk, stages: readonly Stage[], options: ReplayOptions): Promise<number> {
  const { clock, endAt } = options
  let done = 0
  // An interrupted run's leases: no job may overtake those it held, so they run out first. A replay alone owns its file.
  if (await anyLeased(desk, stages)) await sleepWall(desk.leaseMs)
  await patiently(desk, options, () => relayOutbox(desk))
  while (!options.stopping?.()) {
    done += await drainMoment(desk, stages, options)
    if (options.stopping?.()) break
    await patiently(desk, options, () => desk.queue.tick(clock.now()))
    const due = await desk.queue.nextDueAt()
    if (due !== null && due <= clock.now()) continue
    if (due === null || due > endAt) break
    await moveClock(desk, due, options)
    options.onMoment?.(clock.now(), done)
  }
  if (!options.stopping?.()) await moveClock(desk, endAt, options)
  return done
}

async function anyLeased(desk: Desk, stages: readonly Stage[]): Promise<boolean> {
  for (const { queue } of stages) if ((await desk.queue.counts(queue)).leased > 0) return true
  return false
}

const sleepWall = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Does what the store may refuse for a while (a full disk), as often as it takes. */
async function patiently(desk: Desk, { stopping }: ReplayOptions, work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work()
      return
    } catch (error) {
      if (!isStoreCondition(error) || stopping?.()) throw error
      desk.log.error({ ...describeError(error) }, 'the store cannot write; waiting')
      await sleepWall(STORE_PAUSE_MS)
    }
  }
}

async function moveClock(desk: Desk, to: Instant, options: ReplayOptions): Promise<void> {
  const { clock, speed, sleep } = options
  if (to <= clock.now()) return
  if (speed > 0) await passTime(clock, to, speed, sleep)
  await patiently(desk, options, () =>
    desk.store.commit({
      stepKey: `clock:${to}`,
      writes: [{ op: 'put', kind: 'meta', value: { id: CLOCK, value: to }, knownAt: to }],
      jobs: [],
    }),
  )
  clock.moveTo(to)
}

/** Lets the recorded time pass in small ticks, so that pages show it passing. */
async function passTime(clock: RecordedClock, to: Instant, speed: number, sleep: ReplayOptions['sleep']): Promise<void> {
  const TICK_MS = 250
  const start = epochMs(clock.now())
  const wallMs = (epochMs(to) - start) / speed
  for (let passed = 0; passed < wallMs; passed += TICK_MS) {
    await sleep(Math.min(TICK_MS, wallMs - passed))
    clock.moveTo(instant(Math.min(start + Math.floor((passed + TICK_MS) * speed), epochMs(to) - 1)))
  }
}

/** Works every stage off at this moment. A stage that did something sends it back to the first: new work for an earlier stage goes first. */
async function drainMoment(desk: Desk, stages: readonly Stage[], options: ReplayOptions): Promise<number> {
  let total = 0
  for (let i = 0; i < stages.length && !options.stopping?.(); ) {
    const worked = await drainStage(desk, stages[i]!, options)
    total += worked
    i = worked > 0 && i > 0 ? 0 : i + 1
  }
  return total
}

async function drainStage(desk: Desk, stage: Stage, options: ReplayOptions): Promise<number> {
  let done = 0
  while (!options.stopping?.()) {
    const worked = await claimAndRun(desk, stage, options)
    if (worked === 0) break
    if (worked === 'waiting') await sleepWall(Math.max(STORE_PAUSE_MS, desk.leaseMs))
    else done += worked
  }
  return done
}

/** One wave of jobs. `waiting` where the store could not write: the jobs are still this stage's, and no later one goes first. */
async function claimAndRun(desk: Desk, stage: Stage, { clock }: ReplayOptions): Promise<number | 'waiting'> {
  try {
    const jobs = await desk.queue.claim(stage.queue, {
      now: clock.now(),
      workerId: 'replay',
      leaseMs: desk.leaseMs,
      limit: Math.min(CLAIM, stage.concurrency),
    })
    // A suspect has a wave of its own.
    const suspect = jobs.find(isSuspect)
    const apart = suspect ? jobs.filter((job) => job !== suspect) : []
    for (const job of apart) await desk.queue.release(job, job.runAt)
    const wave = suspect ? [suspect] : jobs
    const ran = await Promise.allSettled(wave.map((job) => runJob(desk, stage, job)))
    for (const one of ran) if (one.status === 'rejected') throw one.reason
    return ran.some((one) => one.status === 'fulfilled' && one.value === 'waiting') ? 'waiting' : wave.length
  } catch (error) {
    if (!isStoreCondition(error)) throw error
    desk.log.error({ queue: stage.queue, ...describeError(error) }, 'the store cannot write; waiting')
    return 'waiting'
  }
}
