import { isVersionConflict } from '../model/index.js'
import type { Desk } from './desk.js'

/** Renewed this often within a lease, so that two renewals may fail before it ends. */
const RENEWALS = 3
/** One that stands by looks this often within a lease, but no more often and no less than these. Wall time. */
const LOOKS = 20
const LOOK_AT_LEAST_MS = 50
const LOOK_AT_MOST_MS = 1_000

interface OwnerRecord {
  /** Null: given up, and free at once. */
  holder: string | null
  beat: number
}

/** The record that says who owns a part of the work. */
export const ownerId = (name: string): string => `owner:${name}`

/**
 * A part of the work that one process of a desk has to itself. Its record in the store gets a new version with every renewal; who sees
 * no new version for a whole lease, by a clock of its own that only goes forward, takes the part over. So clocks need not agree, and
 * of two that take it at once the store lets one. What a former owner still holds is refused as any job's late commit is, by its fence.
 */
export class Ownership {
  private version: number | null = null
  private renewedAt = 0
  private seen: { version: number; since: number } | null = null
  private tries = 0
  private last: Promise<unknown> = Promise.resolve()
  /** This run of this process: one that starts again is another. */
  private readonly me: string

  constructor(
    private readonly desk: Pick<Desk, 'store' | 'clock' | 'leaseMs'>,
    private readonly name: string,
    workerId: string,
    private readonly elapsedMs: () => number = () => performance.now(),
  ) {
    this.me = `${workerId} ${desk.clock.now()}`
  }

  /** How long one that stands by should wait before it asks again. */
  get lookAgainMs(): number {
    return Math.min(Math.max(this.desk.leaseMs / LOOKS, LOOK_AT_LEAST_MS), LOOK_AT_MOST_MS)
  }

  /** Whether this process is the owner, or becomes it now. Renews where it is time to. Fails as the store does. */
  hold(): Promise<boolean> {
    return this.inTurn(() => (this.version === null ? this.take() : this.renew(this.version)))
  }

  /** Gives the part up, so that another has it at once. */
  async release(): Promise<void> {
    await this.inTurn(async () => {
      if (this.version !== null) await this.write(this.version, null)
      this.version = null
    })
  }

  private async renew(version: number): Promise<boolean> {
    if (this.elapsedMs() - this.renewedAt < this.desk.leaseMs / RENEWALS) return true
    // Lost where somebody was faster; where the write fails, the record will say.
    this.version = null
    return this.write(version, this.me)
  }

  private async take(): Promise<boolean> {
    const found = await this.desk.store.get('meta', ownerId(this.name))
    const version = found?.version ?? 0
    const { holder } = (found?.value.value ?? { holder: null }) as OwnerRecord
    if (holder !== null && holder !== this.me && !this.ranOut(version)) return false
    return this.write(version, this.me)
  }

  /** Whether the owner has not moved for a whole lease while this process looked on. */
  private ranOut(version: number): boolean {
    const now = this.elapsedMs()
    if (this.seen?.version !== version) this.seen = { version, since: now }
    return now - this.seen.since >= this.desk.leaseMs
  }

  /** Writes the record over the version it had; false where somebody else was faster. */
  private async write(version: number, holder: string | null): Promise<boolean> {
    const id = ownerId(this.name)
    const now = this.desk.clock.now()
    const startedAt = this.elapsedMs()
    this.tries += 1
    try {
      await this.desk.store.commit({
        stepKey: `${id}:${this.me}:${this.tries}`,
        expectedVersions: [{ kind: 'meta', id, version }],
        writes: [
          { op: 'put', kind: 'meta', value: { id, value: { holder, beat: version + 1 } satisfies OwnerRecord }, knownAt: now },
        ],
        jobs: [],
      })
    } catch (error) {
      if (isVersionConflict(error)) return false
      throw error
    }
    this.version = version + 1
    this.renewedAt = startedAt
    return true
  }

  /** One at a time: a renewal that is due may come from the clock and from a look at the queue at once. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(work)
    this.last = run.catch(() => {})
    return run
  }
}
