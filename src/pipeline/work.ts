import { setMaxListeners } from 'node:events'
import type { Desk } from './desk.js'
import { relayOutbox } from './relay.js'
import { runJob, STORE_PAUSE_MS, type Stage } from './run-job.js'

/** How often an idle stage looks for work. Wall time. */
const POLL_MS = 200
const TICK_MS = 1_000
/** A drain waits this long for the jobs in hand, so that the process has ended within ten seconds. Wall time. */
export const DRAIN_MS = 8_000

/** Live work: every stage on its own, until stopped. */
export interface Working {
  /** Takes no new job, waits for those in hand (8 s at most; a job cut short is taken over when its lease ends). */
  stop(): Promise<void>
}

/** Starts all stages in this process. Several processes may do so at once on one store and queue. */
export function startWork(desk: Desk, stages: readonly Stage[], workerId: string): Working {
  const stopped = new AbortController()
  // Every stage's wait listens, and every job that pauses.
  setMaxListeners(0, stopped.signal)
  const loops = [...stages.map((stage) => stageLoop(desk, stage, workerId, stopped.signal)), scheduleLoop(desk, stopped.signal)]
  return {
    stop: async () => {
      stopped.abort()
      let timer: NodeJS.Timeout | undefined
      const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, DRAIN_MS)))
      await Promise.race([Promise.allSettled(loops), limit])
      clearTimeout(timer)
    },
  }
}

async function stageLoop(desk: Desk, stage: Stage, workerId: string, signal: AbortSignal): Promise<void> {
  const running = new Set<Promise<unknown>>()
  while (!signal.aborted) {
    try {
      const room = stage.concurrency - running.size
      const jobs =
        room > 0
          ? await desk.queue.claim(stage.queue, { now: desk.clock.now(), workerId, leaseMs: desk.leaseMs, limit: room })
          : []
      for (const job of jobs) {
        const run: Promise<unknown> = runJob(desk, stage, job)
          // The place stays taken for a while, so that a store in trouble is not asked in a tight loop.
          .then((outcome) => (outcome === 'waiting' ? wait(STORE_PAUSE_MS, signal) : undefined))
          .catch((error) =>
            desk.log.error(
              { queue: stage.queue, job: job.key, error: String(error) },
              'the engine failed; the lease will run out',
            ),
          )
          .finally(() => running.delete(run))
        running.add(run)
      }
      if (jobs.length === 0) await Promise.race([wait(POLL_MS, signal), ...running])
      if (room === 0 && running.size >= stage.concurrency) await Promise.race(running)
    } catch (error) {
      desk.log.error({ queue: stage.queue, error: String(error) }, 'the queue failed; trying again')
      await wait(POLL_MS * 5, signal)
    }
  }
  await Promise.allSettled(running)
}

/** Turns due schedules into jobs and feeds the queue from the outbox, whoever filled it. */
async function scheduleLoop(desk: Desk, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await desk.queue.tick(desk.clock.now())
      await relayOutbox(desk)
    } catch (error) {
      desk.log.error({ error: String(error) }, 'schedules or outbox failed; trying again')
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
