import { setMaxListeners } from 'node:events'
import { DeskError, type QueueName } from '../model/index.js'
import type { LeasedJob } from '../queue/contract.js'
import { Bell } from './bell.js'
import type { Desk } from './desk.js'
import { Ownership } from './ownership.js'
import { relayOutbox } from './relay.js'
import { BAD_PAYLOAD, isSuspect, runJob, STORE_PAUSE_MS, type Stage } from './run-job.js'
import { WorkerJournal } from './worker-journal.js'

/** How often an idle stage looks for work of other processes, and for what has come due; its own process rings. Wall time. */
const POLL_MS = 200
const TICK_MS = 1_000
/** A claim costs about the same for one job as for several: a busy stage lets places come free for so long before it asks. Wall time. */
const GATHER_MS = 5
/** A drain waits this long for the jobs in hand, so that the process has ended within ten seconds. Wall time. */
export const DRAIN_MS = 8_000

/** After it, the process has this long to say that it ends. Wall time. */
const LAST_WORD_MS = 1_000

/** A store that takes longer than this for one step's commit is told of. Seconds of the wall. */
const SLOW_STORE_S = 1

/** A process that cannot read a job of the stage it has to itself leaves the stage to others for so long. Wall time. */
const STAND_BACK_MS = 10_000

/** Live work: every stage on its own, until stopped. */
export interface Working {
  /** Takes no new job, waits for those in hand (8 s at most; a job cut short is taken over when its lease ends). */
  stop(): Promise<void>
  /** Says that jobs came in by another way than this process's own steps; without it they are found within a moment. */
  ring(queues: Iterable<QueueName>): void
}

/** Starts all stages in this process. Several processes may do so at once on one store and queue. */
export function startWork(
  desk: Desk,
  stages: readonly Stage[],
  workerId: string,
  { slowStoreSeconds = SLOW_STORE_S }: { slowStoreSeconds?: number } = {},
): Working {
  const stopped = new AbortController()
  // Every stage's wait listens, and every job that pauses.
  setMaxListeners(0, stopped.signal)
  const journal = new WorkerJournal(desk, workerId)
  const unheard = desk.onTrouble?.((error) => journal.trouble(error))
  const bell = new Bell()
  const ring = (queues: Iterable<QueueName>) => bell.ring(queues)
  const standingBack = new Map<QueueName, number>()
  const observe = journalled(desk, journal, standingBack)
  const stored = slowStoreTold(desk, journal, slowStoreSeconds)
  const work: Work = { desk: { ...desk, observe, stored, ring }, workerId, journal, bell, standingBack, signal: stopped.signal }
  const loops = [...stages.map((stage) => (stage.oneOwner ? ownedLoop : stageLoop)(work, stage)), scheduleLoop(work)]
  return {
    ring,
    stop: async () => {
      stopped.abort()
      await within(DRAIN_MS, Promise.allSettled(loops))
      // Also where jobs are cut short: a process that was asked to end is not one that fell silent.
      await within(LAST_WORD_MS, journal.save({ ended: true }))
      unheard?.()
    },
  }
}

interface Work {
  desk: Desk
  workerId: string
  journal: WorkerJournal
  bell: Bell
  /** Until when stages are left to other processes, on the clock of `performance.now()`. */
  standingBack: Map<QueueName, number>
  signal: AbortSignal
}

/** What jobs come to is told to the journal too. */
const journalled =
  (desk: Desk, journal: WorkerJournal, standingBack: Map<QueueName, number>): NonNullable<Desk['observe']> =>
  (end) => {
    desk.observe?.(end)
    if (end.outcome === 'done') journal.done()
    else if (end.code === BAD_PAYLOAD && end.outcome === 'released') {
      standingBack.set(end.queue, performance.now() + STAND_BACK_MS)
      journal.trouble(leftUnread(end.queue))
    } else if (end.outcome === 'waiting' || end.outcome === 'lost' || end.outcome === 'dead')
      journal.trouble(new DeskError(end.code ?? end.outcome, `${end.queue}: ${end.message ?? end.outcome}`))
  }

const leftUnread = (queue: QueueName): DeskError =>
  new DeskError('left-unread', `${queue}: a job that this version cannot read was left to workers of a newer one`)

/** Commits are measured for whoever listens, and a slow one is told to the journal. */
const slowStoreTold =
  (desk: Desk, journal: WorkerJournal, limit: number): NonNullable<Desk['stored']> =>
  (seconds) => {
    desk.stored?.(seconds)
    if (seconds > limit)
      journal.trouble(new DeskError('store-slow', `The database took ${seconds.toFixed(1)} s to store one step.`))
  }

/** A stage that one process has to itself: the others stand by. */
async function ownedLoop(work: Work, stage: Stage): Promise<void> {
  const { desk, workerId, journal, standingBack } = work
  const owner = new Ownership(desk, stage.queue, workerId)
  const holdOrLeave = async () => {
    if ((standingBack.get(stage.queue) ?? 0) < performance.now()) return owner.hold()
    await owner.release()
    return false
  }
  const hold = () =>
    holdOrLeave().catch((error: unknown) => {
      journal.trouble(error)
      desk.log.error({ queue: stage.queue, error: String(error) }, 'who owns the stage cannot be told; trying again')
      return false
    })
  // A job that takes long must not cost the stage.
  const renewal = setInterval(() => void hold(), desk.leaseMs / 3)
  await stageLoop(work, stage, { hold, lookAgainMs: owner.lookAgainMs })
  clearInterval(renewal)
  // Where the store does not hear it, the lease runs out.
  await owner.release().catch(() => {})
}

async function stageLoop(work: Work, stage: Stage, owner?: { hold(): Promise<boolean>; lookAgainMs: number }): Promise<void> {
  const { desk, workerId, journal, bell, signal } = work
  const running = new Set<Promise<unknown>>()
  let suspect: string | null = null
  const start = (job: LeasedJob) => {
    const alone = isSuspect(job)
    if (job.takeovers > 0) journal.trouble(takenOver(job))
    if (alone) suspect = job.key
    const run: Promise<unknown> = runJob(desk, stage, job)
      // The place stays taken for a while, so that a store in trouble is not asked in a tight loop.
      .then((outcome) => (outcome === 'waiting' ? wait(STORE_PAUSE_MS, signal) : undefined))
      .catch((error) => {
        journal.trouble(error)
        desk.log.error({ queue: stage.queue, job: job.key, error: String(error) }, 'the engine failed; the lease will run out')
      })
      .finally(() => {
        if (alone) suspect = null
        running.delete(run)
      })
    running.add(run)
  }
  while (!signal.aborted) {
    try {
      await placeFree(running, stage)
      if (signal.aborted) break
      if (owner && !(await owner.hold())) {
        await wait(owner.lookAgainMs, signal)
        continue
      }
      const room = stage.concurrency - running.size
      const now = desk.clock.now()
      const claim = { now, workerId, leaseMs: desk.leaseMs, limit: room, perSecond: stage.perSecond }
      bell.heed(stage.queue)
      const jobs = await desk.queue.claim(stage.queue, claim)
      let isIdle = true
      for (const job of jobs) {
        // It keeps its place in the queue: were it due later, one that only waits for it would be before it again and again.
        if (isSuspect(job) && suspect !== null) await desk.queue.release(job, job.runAt)
        else {
          start(job)
          isIdle = false
        }
      }
      if (isIdle) await Promise.race([wait(POLL_MS, signal), bell.next(stage.queue), ...running])
    } catch (error) {
      journal.trouble(error)
      desk.log.error({ queue: stage.queue, error: String(error) }, 'the queue failed; trying again')
      await wait(POLL_MS * 5, signal)
    }
  }
  await Promise.allSettled(running)
}

/** Waits for what goes on, for `ms` at most; how it ends does not matter. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([work.catch(() => {}), limit])
  clearTimeout(timer)
}

/** Waits for a place; in a stage that gathers for half of them, where they come free soon. */
async function placeFree(running: ReadonlySet<Promise<unknown>>, { concurrency: places, gathers }: Stage): Promise<void> {
  if (running.size >= places) await Promise.race(running)
  if (!gathers || running.size <= places / 2) return
  let timer: NodeJS.Timeout | undefined
  const soon = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, GATHER_MS, 'late')))
  while (running.size > places / 2 && (await Promise.race([soon, ...running])) !== 'late') {}
  clearTimeout(timer)
}

const takenOver = ({ queue, key }: LeasedJob): DeskError =>
  new DeskError('taken-over', `${queue}: the worker that held ${key} ended or fell silent; its jobs are done here`)

/** What a clock that was ahead has left behind is planned anew, once: a process that starts has the time as the machine now has it. */
function replanOnce({ queue, clock, log }: Desk): () => Promise<void> {
  let done = false
  return async () => {
    if (done) return
    const jobs = await queue.replan(clock.now())
    done = true
    if (jobs > 0) log.warn({ jobs }, 'planned by a clock that was ahead: due by this one now')
  }
}

/** Turns due schedules into jobs and feeds the queue from the outbox, whoever filled it. */
async function scheduleLoop({ desk, journal, signal }: Work): Promise<void> {
  const parts = [replanOnce(desk), () => desk.queue.tick(desk.clock.now()), () => relayOutbox(desk), () => journal.save()]
  while (!signal.aborted) {
    // Each by itself: a queue that is away keeps nobody from saying so in the store.
    for (const part of parts) {
      try {
        await part()
      } catch (error) {
        journal.trouble(error)
        desk.log.error({ error: String(error) }, 'schedules, outbox or journal failed; trying again')
      }
    }
    await wait(TICK_MS, signal)
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
