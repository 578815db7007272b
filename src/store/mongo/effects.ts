import { createHash } from 'node:crypto'
import type { Bar, Fact, Instant, NewJob } from '../../model/index.js'
import { checkId, checkKind, fencedOff, knownFrom, noSooner, valueText, versionConflict } from '../checks.js'
import {
  type Change,
  type Commit,
  type CommitResult,
  type Fence,
  type Kind,
  type Kinds,
  NO_TOKEN,
  type Write,
} from '../contract.js'
import { KIND_RULES } from '../kinds.js'

/** A value after a batch, whatever happened to it within. */
export interface ItemEffect {
  kind: Kind
  id: string
  version: number
  seq: number
  knownAt: Instant
  gone: boolean
  text: string
  ord?: number
}
/** A version that a batch both wrote and superseded, or (without text) the one it found and superseded. */
export interface PastEffect {
  kind: Kind
  id: string
  version: number
  until: Instant
  written?: { seq: number; knownAt: Instant; text: string }
}

/**
 * What one decided batch of commits leaves behind, in absolute terms: applying it twice, or by two processes, gives the same.
 * `seq` and `ord` are the counters after it.
 */
export interface Effects {
  seq: number
  ord: number
  items: ItemEffect[]
  past: PastEffect[]
  /** Always empty: processes of a version that wrote it look into it when they apply a batch. */
  lower: never[]
  steps: { key: string; seq: number }[]
  fences: Fence[]
  jobs: NewJob[]
  changes: Change[]
  bars: Bar[]
  facts: Fact[]
}

export const stepHash = (stepKey: string): string => createHash('sha256').update(stepKey).digest('hex').slice(0, 32)

/** A value as a decision finds it. */
export interface Found {
  version: number
  seq: number
  knownAt: Instant
  gone: boolean
  ord?: number
}

/** What a batch of commits may ask of the desk while it is decided, read beforehand. */
export interface Known {
  commit: number
  seq: number
  ord: number
  items: ReadonlyMap<string, Found>
  steps: ReadonlyMap<string, number>
  fences: ReadonlyMap<string, number>
}
export const itemKey = (kind: Kind, id: string): string => `${kind}\u0000${id}`

/** Everything a commit's decision depends on. */
export function readsOf(commit: Commit): { items: { kind: Kind; id: string }[]; step: string; fence: string | null } {
  const written = commit.writes.map((w) => ({ kind: w.kind, id: w.op === 'put' ? w.value.id : w.id }))
  return {
    items: [...written, ...(commit.expectedVersions ?? [])],
    step: stepHash(commit.stepKey),
    fence: commit.fence?.jobKey ?? null,
  }
}

/** Fencing tokens a batch can hand out: a token is the batch's number in the log and the place in it, so they only grow. */
export const TOKENS_A_BATCH = 4096

interface Draft {
  kind: Kind
  id: string
  now: { version: number; seq: number; knownAt: Instant; gone: boolean; text: string; ord?: number }
  /** Versions superseded within the batch, oldest first. */
  superseded: PastEffect[]
  touched: boolean
}

/**
 * Decides a batch: commits are checked one after another, each on what the ones before it left, and their effects gathered. Pure:
 * what it decides counts once the effects stand in the log under the next number.
 */
export class Batch {
  private readonly drafts = new Map<string, Draft>()
  private readonly steps = new Map<string, number>()
  private readonly fences = new Map<string, number>()
  private readonly jobs: NewJob[] = []
  private readonly changes: Change[] = []
  private readonly bars: Bar[] = []
  private readonly facts: Fact[] = []
  private seq: number
  private ord: number
  private tokens = 0

  constructor(private readonly known: Known) {
    this.seq = known.seq
    this.ord = known.ord
  }

  /** Errors: `fenced`, `version-conflict`; then nothing of the commit is in the batch. */
  add(commit: Commit): CommitResult {
    const step = stepHash(commit.stepKey)
    const done = this.steps.get(step) ?? this.known.steps.get(step)
    if (done !== undefined) return { status: 'already', seq: done }
    this.checkFence(commit.fence)
    this.checkVersions(commit)
    // Every text is made before anything is kept, so that a value that is refused leaves no half.
    const texts = commit.writes.map((write) =>
      write.op === 'put' ? valueText(write.kind, write.value as Kinds[Kind], write.knownAt) : this.checkDelete(write),
    )
    commit.writes.forEach((write, i) => {
      this.write(write, texts[i]!)
    })
    this.jobs.push(...commit.jobs)
    this.bars.push(...(commit.bars ?? []))
    this.facts.push(...(commit.facts ?? []))
    this.steps.set(step, this.seq)
    return { status: 'committed', seq: this.seq }
  }

  takeFence(jobKey: string): Fence {
    this.tokens += 1
    const token = (this.known.commit + 1) * TOKENS_A_BATCH + this.tokens
    this.fences.set(jobKey, token)
    return { jobKey, token }
  }

  /** True where nothing would change: every commit was done already or refused. */
  get empty(): boolean {
    return this.steps.size === 0 && this.fences.size === 0
  }

  effects(): Effects {
    const touched = [...this.drafts.values()].filter((draft) => draft.touched)
    return {
      seq: this.seq,
      ord: this.ord,
      items: touched.map(({ kind, id, now }) => ({ kind, id, ...now })),
      past: touched.flatMap((draft) => draft.superseded),
      lower: [],
      steps: [...this.steps].map(([key, seq]) => ({ key, seq })),
      fences: [...this.fences].map(([jobKey, token]) => ({ jobKey, token })),
      jobs: this.jobs,
      changes: this.changes,
      bars: this.bars,
      facts: this.facts,
    }
  }

  private checkFence(fence: Fence | undefined): void {
    if (!fence) return
    const held = this.fences.get(fence.jobKey) ?? this.known.fences.get(fence.jobKey) ?? NO_TOKEN
    if (held !== fence.token) throw fencedOff(fence.jobKey)
  }

  private checkVersions(commit: Commit): void {
    for (const { kind, id, version } of commit.expectedVersions ?? []) {
      checkKind(kind)
      checkId(id)
      const { now } = this.draft(kind, id)
      const found = now.gone ? 0 : now.version
      if (found !== version) throw versionConflict(kind, id, version, found)
    }
  }

  private checkDelete(write: Extract<Write, { op: 'delete' }>): string {
    checkId(write.id)
    return ''
  }

  private draft(kind: Kind, id: string): Draft {
    const key = itemKey(kind, id)
    const known = this.drafts.get(key)
    if (known) return known
    const before = this.known.items.get(key)
    const now = { version: 0, seq: 0, knownAt: '', gone: true, text: '', ...before }
    const made: Draft = { kind, id, now, superseded: [], touched: false }
    this.drafts.set(key, made)
    return made
  }

  private write(write: Write, asked: string): void {
    const { kind } = write
    const id = write.op === 'put' ? write.value.id : write.id
    const draft = this.draft(kind, id)
    const { now } = draft
    if (write.op === 'delete' && now.gone) return
    const number = write.visible ? this.seq + 1 : null
    const { keepsPast } = KIND_RULES[kind]
    const knownAt = keepsPast ? noSooner(write.knownAt, now.knownAt) : write.knownAt
    const text = knownAt === write.knownAt || write.op === 'delete' ? asked : textKnownFrom(write, knownAt)
    if (!now.gone && keepsPast) this.supersede(draft, knownAt)
    // Versions go on after a deletion where the past is kept, and begin anew where it is not.
    const version = write.op === 'delete' ? now.version : now.gone && !keepsPast ? 1 : now.version + 1
    const ord = kind === 'search' ? (now.ord ?? this.nextOrd()) : undefined
    const seq = number ?? (now.gone ? 0 : now.seq)
    draft.now = { version, seq, knownAt, gone: write.op === 'delete', text, ...(ord === undefined ? {} : { ord }) }
    draft.touched = true
    if (number === null) return
    this.seq = number
    this.changes.push({ seq: number, kind, id, knownAt })
  }

  /** What was current is known no longer than `until`. */
  private supersede(draft: Draft, until: Instant): void {
    const { kind, id, now } = draft
    const written = draft.touched ? { seq: now.seq, knownAt: now.knownAt, text: now.text } : undefined
    draft.superseded.push({ kind, id, version: now.version, until, ...(written ? { written } : {}) })
  }

  private nextOrd(): number {
    this.ord += 1
    return this.ord
  }
}

const textKnownFrom = <K extends Kind>(write: Extract<Write, { op: 'put'; kind: K }>, knownAt: Instant): string =>
  valueText(write.kind, knownFrom(write.kind, write.value as Kinds[K], write.knownAt, knownAt), knownAt)
