import { netError } from './errors.js'

/** How a host is to be treated. */
export interface HostManners {
  /** Requests at the same time. */
  concurrency: number
  /** Least time between the end of one request and the start of the next, in ms. */
  gapMs: number
}

interface HostState {
  running: number
  waiting: (() => void)[]
  /** When the next request may start, by the injected clock. */
  freeAt: number
}

/** Waiting requests a host, and hosts remembered, at most. */
const MAX_WAITING = 2000
const MAX_HOSTS = 5000

/** One queue a host: so many requests at a time, with a pause between them. */
export class HostGate {
  private readonly hosts = new Map<string, HostState>()

  constructor(private readonly time: { now: () => number; sleep: (ms: number) => Promise<void> }) {}

  /** Waits for the host's turn and gives a function that ends it. @throws DeskError `net-busy` when too many wait already */
  async enter(host: string, manners: HostManners): Promise<() => void> {
    const state = this.stateOf(host)
    if (state.running >= manners.concurrency) {
      if (state.waiting.length >= MAX_WAITING) throw netError('busy', `${host}: ${MAX_WAITING} requests are waiting for it`)
      await new Promise<void>((resolve) => state.waiting.push(resolve))
    } else state.running++
    // The place is ours now; what is left is the pause since the last request.
    try {
      const pause = state.freeAt - this.time.now()
      if (pause > 0) await this.time.sleep(pause)
    } catch (error) {
      this.leave(state)
      throw error
    }
    // With several at a time, starts are a gap apart too.
    state.freeAt = Math.max(state.freeAt, this.time.now() + manners.gapMs)
    let left = false
    return () => {
      if (left) return
      left = true
      state.freeAt = Math.max(state.freeAt, this.time.now() + manners.gapMs)
      this.leave(state)
    }
  }

  private leave(state: HostState): void {
    const next = state.waiting.shift()
    if (next) next()
    else state.running--
  }

  private stateOf(host: string): HostState {
    const known = this.hosts.get(host)
    if (known) return known
    if (this.hosts.size >= MAX_HOSTS) {
      for (const [name, state] of this.hosts) {
        if (state.running === 0 && state.freeAt <= this.time.now()) this.hosts.delete(name)
        if (this.hosts.size < MAX_HOSTS) break
      }
    }
    const state: HostState = { running: 0, waiting: [], freeAt: 0 }
    this.hosts.set(host, state)
    return state
  }
}
