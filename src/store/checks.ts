import { assert, type Bar, type Day, DeskError, type Fact, type Instant, isInstant } from '../model/index.js'
import type { Commit, Kind, Kinds, Stored } from './contract.js'
import { KIND_RULES } from './kinds.js'

/** Longest id, longest step key, and longest value as JSON text (UTF-16 units). */
export const MAX_ID = 512
const MAX_STEP_KEY = 2048
const MAX_VALUE = 16 * 1024 * 1024
/** Most writes, and most jobs, in one step. */
export const MAX_COMMIT = 10_000
/** Most ids of one `getMany`. */
const MAX_MANY = 1000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Refuses ids that no engine could index. */
export function checkId(id: unknown): asserts id is string {
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID) {
    throw new DeskError('bad-id', `An id is a text of 1 to ${MAX_ID} characters.`)
  }
}

export function checkInstant(at: unknown, name: string): asserts at is Instant {
  if (!isInstant(at)) throw new DeskError('bad-instant', `${name} is no UTC instant: ${String(at).slice(0, 40)}`)
}

export function checkKeepsPast(kind: Kind): void {
  if (!KIND_RULES[kind].keepsPast) throw new DeskError('no-past', `The past of ${kind} is not kept.`)
}

export function checkKind(kind: Kind): void {
  if (!Object.hasOwn(KIND_RULES, kind)) throw new DeskError('unknown-kind', `There is no kind ${String(kind).slice(0, 40)}.`)
}

/** What every read of a kind is checked for. */
export function checkRead(kind: Kind, asOf: Instant | undefined): void {
  checkKind(kind)
  if (asOf === undefined) return
  checkInstant(asOf, 'asOf')
  checkKeepsPast(kind)
}

export function checkMany(ids: readonly string[]): void {
  if (ids.length > MAX_MANY) throw new DeskError('too-many-ids', `At most ${MAX_MANY} ids at once.`)
}

/** Refuses what no engine should take, before any lock is held. */
export function checkCommit(commit: Commit): void {
  if (commit.stepKey === '' || commit.stepKey.length > MAX_STEP_KEY) {
    throw new DeskError('bad-step-key', `A step key is a text of 1 to ${MAX_STEP_KEY} characters.`)
  }
  const size = Math.max(commit.writes.length, commit.jobs.length)
  if (size > MAX_COMMIT) throw new DeskError('commit-too-large', `At most ${MAX_COMMIT} writes and jobs in one step.`)
  for (const write of commit.writes) checkKind(write.kind)
}

export function versionConflict(kind: Kind, id: string, expected: number, found: number): DeskError {
  const message = `${kind} ${id} is at version ${found}, not ${expected}.`
  return new DeskError('version-conflict', message, 'conflict', { kind, id, expected, found })
}

export const fencedOff = (jobKey: string): DeskError =>
  new DeskError('fenced', `Another worker has taken over ${jobKey}.`, 'conflict', { jobKey })

/** A value as the text that engines keep, its id and moment checked. */
export function valueText<K extends Kind>(kind: K, value: Kinds[K], knownAt: Instant): string {
  checkId(value.id)
  checkInstant(knownAt, 'knownAt')
  const json = JSON.stringify(value)
  if (json.length > MAX_VALUE) throw new DeskError('too-large', `${kind} ${value.id} is larger than ${MAX_VALUE} characters.`)
  return json
}

/**
 * The moment from which a write is known: its own, but never before `before`, the moment of what it replaces or follows. Of two processes
 * that hear of a set clock one after the other, the second may write by the earlier time.
 */
export const noSooner = (knownAt: Instant, before: Instant | null | undefined): Instant =>
  before != null && before > knownAt ? before : knownAt

/** Values that say themselves when they became known. A reaction's `knownAt` is another: when its newest price was. */
const SAY_WHEN: ReadonlySet<Kind> = new Set(['article', 'story'])

/** A value that was to be known at `asked` and is at `knownAt`: where it says so itself, it says the same. */
export const knownFrom = <K extends Kind>(kind: K, value: Kinds[K], asked: Instant, knownAt: Instant): Kinds[K] =>
  asked !== knownAt && SAY_WHEN.has(kind) && (value as { knownAt?: Instant }).knownAt === asked ? { ...value, knownAt } : value

/** A kept value as the contract shows it. One that is not the JSON object we wrote is a damaged file, not bad input. */
export function stored<K extends Kind>(row: Omit<Stored<unknown>, 'value'> & { text: string }): Stored<Kinds[K]> {
  const value = JSON.parse(row.text) as Kinds[K]
  assert(typeof value === 'object' && value !== null, `the stored value of ${row.id} is damaged`)
  return { id: row.id, version: row.version, seq: row.seq, knownAt: row.knownAt, value }
}

export function checkDay(day: Day): void {
  if (!DAY.test(day)) throw new DeskError('bad-day', `No calendar day: ${String(day).slice(0, 40)}`)
}

/** All of a bar but its `knownAt`, which engines read on their way. */
export function checkBar(bar: Bar): void {
  checkId(bar.symbol)
  checkDay(bar.day)
  const { open, high, low, close, volume } = bar
  // One sum is finite only where every part is (a pair of opposite infinities gives NaN).
  if (!Number.isFinite(open + high + low + close + (volume ?? 0) + (bar.adjClose ?? 0)) || !Number.isInteger(bar.revision)) {
    throw badNumber(`bar ${bar.symbol} ${bar.day}`)
  }
}

/** All of a fact but its `knownAt`. */
export function checkFact(fact: Fact): void {
  checkId(fact.series)
  checkDay(fact.validAt)
  if (!Number.isFinite(fact.value) || !Number.isInteger(fact.revision)) throw badNumber(`fact ${fact.series} ${fact.validAt}`)
}

const badNumber = (what: string) => new DeskError('bad-number', `A number of ${what} is missing or not finite.`)

/** Rows come by day and revision: the last of each day wins. */
export const newestOfEachDay = <T>(rows: T[], day: (row: T) => Day): T[] =>
  rows.filter((row, i) => i === rows.length - 1 || day(rows[i + 1]!) !== day(row))
