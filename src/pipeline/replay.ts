import { type Clock, epochMs, type Instant, instant } from '../model/index.js'
import type { Desk } from './desk.js'
import { relayOutbox } from './relay.js'
import { runJob, type Stage } from './run-job.js'

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

/** Sets the clock to where an interrupted run stood. */
export async function resumeClock(desk: Desk, clock: RecordedClock): Promise<void> {
  const stored = await desk.store.get('meta', CLOCK)
  if (typeof stored?.value.value === 'string') clock.moveTo(stored.value.value)
}

/**
 * Plays recorded time as discrete events: at each moment every stage is worked off in the article's order before the next
 * begins, and only when nothing is left does the clock move to the next thing due. So the outcome hangs neither on the
 * number of workers nor on where a run was interrupted. Returns how many jobs were done.
 */
export async function replay(desk: Desk, stages: readonly Stage[], options: ReplayOptions): Promise<number> {
  const { clock, endAt } = options
  let done = 0
  await relayOutbox(desk)
  while (!options.stopping?.()) {
    done += await drainMoment(desk, stages, options)
    if (options.stopping?.()) break
    if (await anyLeased(desk, stages)) {
      // An interrupted run's leases: its jobs come back when they end, and the clock waits for them.
      await sleepWall(100)
      continue
    }
    await desk.queue.tick(clock.now())
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

async function moveClock(desk: Desk, to: Instant, { clock, speed, sleep }: ReplayOptions): Promise<void> {
  if (to <= clock.now()) return
  if (speed > 0) await passTime(clock, to, speed, sleep)
  await desk.store.commit({
    stepKey: `clock:${to}`,
    writes: [{ op: 'put', kind: 'meta', value: { id: CLOCK, value: to }, knownAt: to }],
    jobs: [],
  })
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

/** Works every stage off at this moment; a stage that made work for an earlier one sends it round again. */
async function drainMoment(desk: Desk, stages: readonly Stage[], options: ReplayOptions): Promise<number> {
  let total = 0
  for (;;) {
    let done = 0
    for (const stage of stages) {
      const worked = await drainStage(desk, stage, options)
      done += worked
      // New work for an earlier stage goes first.
      if (worked > 0 && stage !== stages[0] && (await anyDueBefore(desk, stages, stage, options))) break
    }
    total += done
    if (done === 0 || options.stopping?.()) return total
  }
}

async function anyDueBefore(desk: Desk, stages: readonly Stage[], stage: Stage, { clock }: ReplayOptions): Promise<boolean> {
  for (const earlier of stages.slice(0, stages.indexOf(stage))) {
    const { oldestReadyAt } = await desk.queue.counts(earlier.queue)
    if (oldestReadyAt !== null && oldestReadyAt <= clock.now()) return true
  }
  return false
}

async function drainStage(desk: Desk, stage: Stage, { clock, stopping }: ReplayOptions): Promise<number> {
  let done = 0
  while (!stopping?.()) {
    const jobs = await desk.queue.claim(stage.queue, {
      now: clock.now(),
      workerId: 'replay',
      leaseMs: desk.leaseMs,
      limit: Math.min(CLAIM, stage.concurrency),
    })
    if (jobs.length === 0) break
    await Promise.all(jobs.map((job) => runJob(desk, stage, job)))
    done += jobs.length
  }
  return done
}
