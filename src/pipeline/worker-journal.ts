import {
  DAY_MS,
  describeError,
  epochMs,
  type Instant,
  plusMs,
  type WorkerRecord,
  type WorkerTrouble,
  workerRecordId,
} from '../model/index.js'
import type { Desk } from './desk.js'

/** A worker says this often that it is there. Wall time. */
const SAVE_EVERY_MS = 15_000
/** Troubles are told sooner, but no more often than this. Wall time. */
const SAVE_TROUBLE_MS = 2_000
/** Trouble of one kind that comes again within this long is one stretch of it. */
const ONE_STRETCH_MS = 10 * 60_000
const MOST_TROUBLES = 20
const MAX_MESSAGE = 300
/** Records of workers that ended, or fell silent, are kept this long. */
const KEPT_MS = DAY_MS

/** What a worker says of itself: that it is there, what it has done and what went wrong, for the status page of whichever process serves it. */
export class WorkerJournal {
  private readonly record: WorkerRecord
  private savedAt = Number.NEGATIVE_INFINITY
  private saves = 0
  private told = true

  constructor(
    private readonly desk: Pick<Desk, 'store' | 'clock' | 'version'>,
    worker: string,
    private readonly wallMs: () => number = () => performance.now(),
  ) {
    const now = desk.clock.now()
    this.record = { worker, version: desk.version, startedAt: now, seenAt: now, endedAt: null, jobs: 0, troubles: [] }
  }

  done(): void {
    this.record.jobs += 1
  }

  trouble(error: unknown): void {
    const { code, message } = told(error)
    const now = this.desk.clock.now()
    this.told = false
    const last = this.record.troubles.findLast((one) => one.code === code)
    if (last && epochMs(now) - epochMs(last.lastAt) < ONE_STRETCH_MS) extend(last, now)
    else this.record.troubles.push({ code, message: message.slice(0, MAX_MESSAGE), firstAt: now, lastAt: now, times: 1 })
    this.record.troubles.splice(0, this.record.troubles.length - MOST_TROUBLES)
  }

  /** Writes the record where it is time to. Fails as the store does. */
  async save({ ended = false } = {}): Promise<void> {
    const since = this.wallMs() - this.savedAt
    if (!ended && since < (this.told ? SAVE_EVERY_MS : SAVE_TROUBLE_MS)) return
    const now = this.desk.clock.now()
    this.record.seenAt = now
    this.record.endedAt = ended ? now : null
    this.savedAt = this.wallMs()
    const value = { id: workerRecordId(this.record.worker), value: structuredClone(this.record) }
    this.saves += 1
    await this.desk.store.commit({
      stepKey: `${value.id}:${this.record.startedAt}:${this.saves}`,
      writes: [{ op: 'put', kind: 'meta', value, knownAt: now }],
      jobs: [],
    })
    this.told = true
    if (this.saves === 1) await this.forgetOld(now)
  }

  private async forgetOld(now: Instant): Promise<void> {
    const old = (await workerRecords(this.desk.store)).filter((one) => one.seenAt < plusMs(now, -KEPT_MS))
    if (old.length === 0) return
    await this.desk.store.commit({
      stepKey: `${workerRecordId(this.record.worker)}:${this.record.startedAt}:forget`,
      writes: old.map((one) => ({ op: 'delete', kind: 'meta', id: workerRecordId(one.worker), knownAt: now })),
      jobs: [],
    })
  }
}

/** Addresses of servers are in the log, for operators; the status page has more readers. */
const WITHOUT_ADDRESS: Readonly<Record<string, string>> = {
  'store-refused': 'The database refuses the user that the desk signs in as; its rights were changed.',
  'store-unavailable': 'The database did not answer, or the connection broke off; it is tried again.',
  'queue-full': 'Redis is out of memory, or cannot write to its disk; jobs wait until it takes them again.',
  'queue-unavailable': 'Redis did not answer, or the connection broke off; it is tried again.',
}

function told(error: unknown): { code: string; message: string } {
  const { code, message } = describeError(error)
  return { code, message: WITHOUT_ADDRESS[code] ?? message }
}

function extend(trouble: WorkerTrouble, now: Instant): void {
  trouble.lastAt = now
  trouble.times += 1
}

/** What every worker of the last day said of itself, the newest first. */
export async function workerRecords(store: Desk['store']): Promise<WorkerRecord[]> {
  const found: WorkerRecord[] = []
  for await (const { id, value } of store.all('meta')) if (id.startsWith('worker:')) found.push(value.value as WorkerRecord)
  return found.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
}
