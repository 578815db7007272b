import { epochMs, type Instant } from '../model/index.js'
import { NotYet } from './run-job.js'

/** Jobs of one channel that may wait in this process for their turn; more would keep other channels' jobs out. */
const MOST_WAITING = 3
const COME_BACK_MS = 2_000
const FIRST_REST_MS = 2_000
const LONGEST_REST_MS = 15 * 60_000

interface Turn {
  last: Promise<unknown>
  waiting: number
  /** Failures in a row, and until when the channel is left alone, in desk milliseconds. */
  failures: number
  restUntil: number
}

/**
 * Posts of one channel go one after the other, and a channel that fails is left alone for a while, longer each time: a remote that
 * hangs holds up its own posts and no other channel's.
 */
export class ChannelTurns {
  private readonly turns = new Map<string, Turn>()

  /** Runs `work` in the channel's turn. @throws NotYet where the channel rests or too many wait already */
  async take<T>(channelId: string, now: Instant, work: () => Promise<T>): Promise<T> {
    const turn = this.turnOf(channelId)
    this.refuseWhileResting(turn, now)
    if (turn.waiting >= MOST_WAITING) throw new NotYet(COME_BACK_MS)
    turn.waiting += 1
    const run = turn.last.then(() => {
      this.refuseWhileResting(turn, now)
      return work()
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
    if (!turn) this.turns.set(channelId, (turn = { last: Promise.resolve(), waiting: 0, failures: 0, restUntil: 0 }))
    return turn
  }
}
