import { epochMs, type Instant } from '../model/index.js'
import { NotYet } from './run-job.js'

/** Jobs of one channel that may wait in this process for their turn; more would keep other channels' jobs out. */
const MOST_WAITING = 6
/** One post takes about so long until it was measured, and is never thought to take less or more. Wall time. */
const FIRST_GUESS_MS = 50
const FASTEST_MS = 5
const SLOWEST_MS = 10_000
/** How much the newest post counts in the mean. */
const WEIGHT = 0.2
const FIRST_REST_MS = 2_000
const LONGEST_REST_MS = 15 * 60_000

interface Turn {
  last: Promise<unknown>
  waiting: number
  /** Failures in a row, and until when the channel is left alone, in desk milliseconds. */
  failures: number
  restUntil: number
  /** What a post takes, in milliseconds, and when those that were sent away come back, in desk milliseconds. */
  takesMs: number
  backAt: number
}

/**
 * Posts of one channel go one after the other, and a channel that fails is left alone for a while, longer each time: a remote that
 * hangs holds up its own posts and no other channel's.
 */
export class ChannelTurns {
  private readonly turns = new Map<string, Turn>()
  private lastAsked: Promise<unknown> = Promise.resolve()

  /** Answers `question`, short as it is, after those that were asked before it. */
  asked<T>(question: () => Promise<T>): Promise<T> {
    const answer = this.lastAsked.then(question)
    this.lastAsked = answer.catch(() => {})
    return answer
  }

  /** Runs `work` in the channel's turn. @throws NotYet where the channel rests or too many wait already */
  async take<T>(channelId: string, now: Instant, work: () => Promise<T>): Promise<T> {
    const turn = this.turnOf(channelId)
    this.refuseWhileResting(turn, now)
    sendAwayWhileFull(turn, epochMs(now))
    turn.waiting += 1
    const run = turn.last.then(() => {
      this.refuseWhileResting(turn, now)
      return timed(turn, work)
    })
    turn.last = run.catch(() => {})
    try {
      return await run
    } finally {
      turn.waiting -= 1
    }
  }

  worked(channelId: string): void {
    this.turnOf(channelId).failures = 0
  }

  /** Notes a failure. Gives how long the channel rests, in milliseconds; `retryAfterMs` is what the remote asked for. */
  failed(channelId: string, now: Instant, retryAfterMs?: number): number {
    const turn = this.turnOf(channelId)
    turn.failures += 1
    const rest = retryAfterMs ?? Math.min(FIRST_REST_MS * 2 ** (turn.failures - 1), LONGEST_REST_MS)
    turn.restUntil = epochMs(now) + rest
    return rest
  }

  private refuseWhileResting({ restUntil }: Turn, now: Instant): void {
    const left = restUntil - epochMs(now)
    if (left > 0) throw new NotYet(left)
  }

  private turnOf(channelId: string): Turn {
    let turn = this.turns.get(channelId)
    if (!turn)
      this.turns.set(
        channelId,
        (turn = { last: Promise.resolve(), waiting: 0, failures: 0, restUntil: 0, takesMs: FIRST_GUESS_MS, backAt: 0 }),
      )
    return turn
  }
}

/**
 * Whoever finds no room comes back when those that wait are about through, all at the one moment, and whoever comes before that joins them: the
 * queue has them in order. Nobody is sent away from an empty line, also where the desk's clock stands still.
 */
function sendAwayWhileFull(turn: Turn, nowMs: number): void {
  if (turn.waiting === 0) turn.backAt = 0
  if (nowMs >= turn.backAt) {
    if (turn.waiting < MOST_WAITING) return
    turn.backAt = nowMs + Math.ceil(turn.waiting * turn.takesMs)
  }
  throw new NotYet(turn.backAt - nowMs)
}

async function timed<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    const took = Math.min(Math.max(performance.now() - start, FASTEST_MS), SLOWEST_MS)
    turn.takesMs += WEIGHT * (took - turn.takesMs)
  }
}
