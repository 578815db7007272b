import { type Clock, DeskError, describeError, epochMs, type Instant, instant, type QueueName } from '../model/index.js'
import { earliest } from '../queue/upcoming.js'
import type { Desk } from './desk.js'
import { relayOutbox } from './relay.js'
import { isStoreCondition, isSuspect, runJob, STORE_PAUSE_MS, type Stage } from './run-job.js'

const CLOCK = 'clock'
/** A wave claims this many jobs at a time. */
const CLAIM = 16
/** A job that a killed run had in hand is free within seconds; so often and so far apart is looked. Wall time. */
const MAX_LOOKS = 400
const LOOK_MS = 50

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
  const mark = new PlayedMark(desk, clock, await playedUntil(desk))
  const played: Desk = { ...desk, alongside: () => mark.alongside() }
  let done = 0
  // An interrupted run's leases: no job may overtake those it held, so they run out first. A replay alone owns its file.
  if (await anyLeased(desk, stages)) await sleepWall(desk.leaseMs)
  await patiently(desk, options, () => relayOutbox(desk))
  let stage: Stage | undefined
  for (let looks = 0; !options.stopping?.(); ) {
    const next = await upcoming(desk, stages)
    stage = stageDue(stages, next.jobs, clock.now(), stage)
    if (stage) {
      const worked = await claimAndRun(played, stage, options)
      if (worked === 'waiting') await sleepWall(Math.max(STORE_PAUSE_MS, desk.leaseMs))
      else done += worked
      looks = worked === 0 ? await lookAgain(looks, stage) : 0
      continue
    }
    if (next.at === null || next.at > endAt) break
    if (next.schedule !== null && next.schedule <= clock.now()) {
      await patiently(desk, options, () => desk.queue.tick(clock.now()))
      continue
    }
    await moveClock(next.at, options)
    options.onMoment?.(clock.now(), done)
  }
  if (!options.stopping?.()) {
    await moveClock(endAt, options)
    await patiently(desk, options, () => mark.write())
  }
  return done
}

/**
 * How far was played, as the store has it. It is said together with the first step that is committed in a moment: where none was, nothing
 * of the moment is in the store, and a run that is killed then comes to it again, by what is due.
 */
class PlayedMark {
  constructor(
    private readonly desk: Pick<Desk, 'store'>,
    private readonly clock: RecordedClock,
    private stored: Instant | null,
  ) {}

  alongside(): ReturnType<NonNullable<Desk['alongside']>> {
    const at = this.clock.now()
    if (this.stored !== null && this.stored >= at) return NOTHING
    return {
      writes: [{ op: 'put', kind: 'meta', value: { id: CLOCK, value: at }, knownAt: at }],
      landed: () => (this.stored = at),
    }
  }

  /** Says so by itself, where nothing else was committed. */
  async write(): Promise<void> {
    const { writes, landed } = this.alongside()
    if (writes.length === 0) return
    await this.desk.store.commit({ stepKey: `clock:${this.clock.now()}`, writes, jobs: [] })
    landed()
  }
}

const NOTHING = { writes: [], landed: () => {} }

interface Next {
  /** What is due in the stages that are played. */
  jobs: ReadonlyMap<QueueName, Instant>
  schedule: Instant | null
  /** The first of all; null where nothing comes any more. */
  at: Instant | null
}

async function upcoming({ queue }: Desk, stages: readonly Stage[]): Promise<Next> {
  const { jobs, schedule } = await queue.upcoming()
  const ofStages = new Map([...jobs].filter(([name]) => stages.some((stage) => stage.queue === name)))
  return { jobs: ofStages, schedule, at: earliest({ jobs: ofStages, schedule }) }
}

/** The stage to work now: the one in hand until it is empty, then the first that has something, since new work for an earlier stage goes first. */
function stageDue(stages: readonly Stage[], jobs: Next['jobs'], now: Instant, inHand: Stage | undefined): Stage | undefined {
  const isDue = ({ queue }: Stage) => (jobs.get(queue) ?? '~') <= now
  return inHand && isDue(inHand) ? inHand : stages.find(isDue)
}

/** What is due and cannot be claimed is a killed run's still, for a moment. */
async function lookAgain(looks: number, { queue }: Stage): Promise<number> {
  if (looks >= MAX_LOOKS) throw new DeskError('job-stuck', `A job of ${queue} is due, and nobody gives it out.`)
  await sleepWall(LOOK_MS)
  return looks + 1
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

async function moveClock(to: Instant, { clock, speed, sleep }: ReplayOptions): Promise<void> {
  if (to <= clock.now()) return
  if (speed > 0) await passTime(clock, to, speed, sleep)
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
