import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { assert, DeskError, type NewJob } from '../../model/index.js'
import type { Commit, CommitResult, Fence } from '../contract.js'
import { applyEffects, type Current, readItems } from './apply.js'
import { guarded } from './connect.js'
import { logKey } from './documents.js'
import { Batch, type Effects, itemKey, type Known, readsOf, TOKENS_A_BATCH } from './effects.js'
import { insertNew } from './insert.js'
import type { Models, StateDoc } from './schemas.js'
import { Written } from './written.js'

/** Commits decided together at most, and the size of their texts (a document holds 16 MB). */
const MAX_BATCH = 64
const MAX_BATCH_CHARS = 4_000_000
const MAX_EFFECTS_BYTES = 15_000_000
/** How long the writer of a batch is given to apply it before somebody else does. Wall time. */
const GRACE_MS = 2_000
/** Numbers lost to other writers in a row before a commit is refused for now. */
const MAX_LOST = 100
/** How often a reader looks whether a batch was left unapplied. Wall time. */
const SETTLE_EVERY_MS = 500
/** Batches kept in the log after they were applied, and how often the rest goes. */
const LOG_KEPT = 20_000
const TRIM_EVERY = 2_000
/** Nobody writes LOG_KEPT batches within so long: who has read the mark of trimming since need not read it again. Wall time. */
const TRIM_UNSEEN_MS = 10_000
/** Fencing tokens remembered, counted in batches. */
const FENCES_KEPT = 100_000

/** The token that is taken once rows of the market came in past the log. */
export const MARKET_IMPORT = 'import:market'

interface Waiting {
  commit: Commit | null
  /** The job of a fence that is asked for. */
  jobKey: string
  size: number
  resolve(result: CommitResult | Fence): void
  reject(error: unknown): void
}

interface Tail {
  commit: number
  seq: number
  ord: number
}

/**
 * The log that decides. A batch counts from the moment its document stands under the next number: one insert of one document under
 * a unique key, the only thing every compatible server does atomically. Whoever inserts number n has read the desk as batch n-1
 * left it; had anyone come between, the number would be taken. docs/scale.md has the whole protocol.
 */
export class CommitLog {
  private readonly waiting: Waiting[] = []
  private running: Promise<void> | null = null
  /** The last batch known to be applied; null where that must be asked. */
  private tail: Tail | null = null
  /** What this process has written; holds as long as nobody else has written since. */
  private readonly written = new Written()
  private stateReadAt = { monotonicMs: Number.NEGATIVE_INFINITY, wallMs: Number.NEGATIVE_INFINITY }
  private settledAt = Number.NEGATIVE_INFINITY
  private applying = false

  constructor(
    private readonly models: Models,
    /** Told of the jobs of every batch that this process has decided and applied. */
    private readonly onJobs: (commit: number, jobs: readonly NewJob[]) => void = () => {},
  ) {}

  commit(commit: Commit): Promise<CommitResult> {
    const size = commit.writes.reduce((sum, write) => sum + (write.op === 'put' ? sizeOf(write.value) : 100), 1000)
    return this.enqueue({ commit, jobKey: '', size }) as Promise<CommitResult>
  }

  fence(jobKey: string): Promise<Fence> {
    return this.enqueue({ commit: null, jobKey, size: 200 }) as Promise<Fence>
  }

  /** How far the log is applied. Rolls a batch forward that was left behind, now and then. */
  async state(): Promise<StateDoc> {
    await this.settle()
    return guarded(() => this.readState())
  }

  /** The last batch that is applied for sure, by what this process knows: all up to it can be read. */
  async applied(): Promise<number> {
    await this.settle()
    return this.tail?.commit ?? (await guarded(() => this.readState())).commit
  }

  private async settle(): Promise<void> {
    if (this.running || this.applying || performance.now() - this.settledAt <= SETTLE_EVERY_MS) return
    this.settledAt = performance.now()
    await guarded(() => this.catchUp())
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.running
  }

  private enqueue(one: Omit<Waiting, 'resolve' | 'reject'>): Promise<unknown> {
    const done = new Promise<CommitResult | Fence>((resolve, reject) => this.waiting.push({ ...one, resolve, reject }))
    this.running ??= this.run()
    return done
  }

  /** Decides what waits, a batch at a time: commits that come while one is written share the next. */
  private async run(): Promise<void> {
    // What is asked for in the same turn goes together.
    await Promise.resolve()
    while (this.waiting.length > 0) {
      const batch = this.takeBatch()
      try {
        await guarded(() => this.decide(batch))
      } catch (error) {
        // Whether the last number was taken is not known: ask before the next.
        this.forgetTail()
        for (const one of batch) one.reject(error)
      }
    }
    // In the same turn as the last look at what waits: whoever comes now starts anew.
    this.running = null
  }

  private takeBatch(): Waiting[] {
    let chars = 0
    let count = 0
    for (const one of this.waiting) {
      chars += one.size
      if (count > 0 && (count >= MAX_BATCH || chars > MAX_BATCH_CHARS)) break
      count += 1
    }
    return this.waiting.splice(0, count)
  }

  private async decide(waiting: Waiting[]): Promise<void> {
    for (let lost = 0; lost < MAX_LOST; lost += 1) {
      const tail = this.tail ?? (await this.catchUp())
      const { known, current } = await this.readKnown(waiting, tail)
      const batch = new Batch(known)
      const answers = waiting.map((one) => answer(batch, one))
      if (batch.empty) {
        const certain = this.written.items.size === 0 || answers.every((given) => 'ok' in given)
        if (certain) return settle(waiting, answers)
        // No insert will tell whether somebody else has written meanwhile: what is remembered is no ground for a refusal.
        this.forgetTail()
        continue
      }
      const effects = batch.effects()
      if (!(await this.append(tail.commit + 1, effects))) {
        this.forgetTail()
        continue
      }
      await this.finish(tail.commit + 1, effects, current)
      this.written.add(tail.commit + 1, effects)
      this.onJobs(tail.commit + 1, effects.jobs)
      return settle(waiting, answers)
    }
    throw new DeskError('store-busy', 'Other processes write all the time; try again.', 'retry')
  }

  /** Returns whether the number was free. */
  private async append(commit: number, effects: Effects): Promise<boolean> {
    const text = JSON.stringify(effects)
    if (Buffer.byteLength(text) > MAX_EFFECTS_BYTES) {
      throw new DeskError('commit-too-large', `One step's writes may take ${MAX_EFFECTS_BYTES} bytes together.`)
    }
    const taken = await insertNew(this.models.log, [{ _id: logKey(commit), effects: text }])
    if (taken.length > 0) return false
    // A process that slept for very long may have found a number free that was used and trimmed long ago.
    if (this.knowsTrimming()) return true
    const { trimmed } = await this.readState()
    if (trimmed < commit) return true
    await this.models.log.deleteOne({ _id: logKey(commit) })
    return false
  }

  /** Applies a decided batch and says so. */
  private async finish(commit: number, effects: Effects, current?: Current): Promise<void> {
    this.applying = true
    try {
      await applyEffects(this.models, commit, effects, current)
      const { seq, ord } = effects
      const mark = { commit, seq, ord, ...(addsToMarket(effects) ? { market: commit } : {}) }
      await this.models.state.updateOne({ _id: 'state', commit: { $lt: commit } }, { $set: mark })
      this.tail = { commit, seq, ord }
    } finally {
      this.applying = false
    }
    if (commit % TRIM_EVERY === 0) await this.trim(commit)
  }

  /** Applies whatever was decided and left, then knows the end of the log. */
  private async catchUp(): Promise<Tail> {
    let state = await this.readState()
    if (this.tail?.commit !== state.commit) this.forgetTail()
    for (;;) {
      const next = await this.models.log.findOne({ _id: logKey(state.commit + 1) }).lean()
      if (!next) {
        // A batch decided and applied between the two reads is behind us, not missing.
        const again = await this.readState()
        if (again.commit === state.commit) break
        state = again
        continue
      }
      this.forgetTail()
      const moved = await this.waitFor(state.commit + 1)
      if (!moved) await this.finish(state.commit + 1, JSON.parse(next.effects) as Effects)
      state = await this.readState()
    }
    if (this.tail?.commit !== state.commit) this.forgetTail()
    this.tail = { commit: state.commit, seq: state.seq, ord: state.ord }
    return this.tail
  }

  /** Lets go of all that is remembered of the desk: somebody else has written, or a value was rewritten in place. */
  forgetTail(): void {
    this.tail = null
    this.written.clear()
  }

  /** Gives the writer of a batch time to apply it itself. Returns whether it did. */
  private async waitFor(commit: number): Promise<boolean> {
    const until = performance.now() + GRACE_MS
    for (let pause = 2; performance.now() < until; pause = Math.min(pause * 2, 50)) {
      await sleep(pause)
      if ((await this.readState()).commit >= commit) return true
    }
    return false
  }

  private async readState(): Promise<StateDoc> {
    const asked = { monotonicMs: performance.now(), wallMs: Date.now() }
    const state = await this.models.state.findOne({ _id: 'state' }).lean()
    assert(state !== null, 'the desk has lost its state document')
    this.stateReadAt = asked
    return state
  }

  /** By both clocks: one stands still while a machine sleeps, the other may be set. */
  private knowsTrimming(): boolean {
    const { monotonicMs, wallMs } = this.stateReadAt
    const passed = Date.now() - wallMs
    return performance.now() - monotonicMs < TRIM_UNSEEN_MS && passed >= 0 && passed < TRIM_UNSEEN_MS
  }

  private async readKnown(waiting: Waiting[], tail: Tail): Promise<{ known: Known; current: Current }> {
    const reads = waiting.flatMap(({ commit }) => (commit ? [readsOf(commit)] : []))
    const steps = [...new Set(reads.map((r) => r.step))]
    const fences = [...new Set(reads.flatMap((r) => (r.fence === null ? [] : [r.fence])))]
    const wanted = reads.flatMap((r) => r.items).filter(({ id }) => typeof id === 'string')
    const unknown = wanted.filter(({ kind, id }) => !this.written.items.has(itemKey(kind, id)))
    const [current, stepDocs, fenceDocs] = await Promise.all([
      readItems(this.models, unknown),
      Promise.all(steps.map((key) => this.models.step.findOne({ _id: key }).lean())),
      Promise.all(fences.map((key) => this.models.fence.findOne({ _id: key }).lean())),
    ])
    for (const { kind, id } of wanted) {
      const key = itemKey(kind, id)
      const own = this.written.items.get(key)
      if (own) current.set(key, own)
    }
    const present = <T>(docs: (T | null)[]): T[] => docs.filter((doc) => doc !== null)
    const known = {
      ...tail,
      items: current,
      steps: new Map(present(stepDocs).map((doc) => [doc._id, doc.seq])),
      fences: new Map(present(fenceDocs).map((doc) => [doc._id, doc.token])),
    }
    return { known, current }
  }

  /** Forgets old batches. The mark goes first: a sleeper that wakes up and takes a forgotten number sees it and withdraws. */
  private async trim(commit: number): Promise<void> {
    const trimmed = commit - LOG_KEPT
    if (trimmed > 0) {
      await this.models.state.updateOne({ _id: 'state', trimmed: { $lt: trimmed } }, { $set: { trimmed } })
      await this.models.log.deleteMany({ _id: { $lte: logKey(trimmed) } })
    }
    await this.models.fence.deleteMany({ token: { $lt: (commit - FENCES_KEPT) * TOKENS_A_BATCH } })
  }
}

const addsToMarket = ({ bars, facts, fences }: Effects): boolean =>
  bars.length + facts.length > 0 || fences.some(({ jobKey }) => jobKey === MARKET_IMPORT)

const sizeOf = (value: object): number => JSON.stringify(value)?.length ?? 0

type Answer = { ok: CommitResult | Fence } | { refused: unknown }

function answer(batch: Batch, { commit, jobKey }: Waiting): Answer {
  try {
    return { ok: commit ? batch.add(commit) : batch.takeFence(jobKey) }
  } catch (error) {
    return { refused: error }
  }
}

function settle(waiting: readonly Waiting[], answers: readonly Answer[]): void {
  answers.forEach((given, i) => {
    if ('ok' in given) waiting[i]!.resolve(given.ok)
    else waiting[i]!.reject(given.refused)
  })
}
