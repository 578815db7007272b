import { createHash } from 'node:crypto'
import type { Instant } from '../../model/index.js'
import { checkId, checkKind, fencedOff, versionConflict } from '../checks.js'
import {
  type Change,
  type Commit,
  type CommitResult,
  type Fence,
  type Kind,
  NO_TOKEN,
  type OutboxEntry,
  type Write,
} from '../contract.js'
import type { SqlDatabase } from './database.js'
import { deleteItem, putItem, versionOf } from './items.js'
import type { Outbox } from './outbox.js'

/** Fencing tokens remembered: a holder this many tokens behind is refused, whatever its job. */
const FENCES_KEPT = 100_000

const stepHash = (stepKey: string): Uint8Array => createHash('sha256').update(stepKey).digest().subarray(0, 16)

export function currentSeq(db: SqlDatabase): number {
  return db.get<{ value: number }>("SELECT value FROM counter WHERE name = 'seq'")!.value
}

/** Called for each write inside the commit's transaction, after the write itself. */
export type AfterWrite = (write: Write) => void

/** The body of one commit, inside a write transaction. Returns also what it left in the outbox. */
export function applyCommit(
  db: SqlDatabase,
  outbox: Outbox,
  commit: Commit,
  afterWrite: AfterWrite,
): { result: CommitResult; left: OutboxEntry[] } {
  const key = stepHash(commit.stepKey)
  const done = db.get<{ seq: number }>('SELECT seq FROM step WHERE key = ?', key)
  if (done) return { result: { status: 'already', seq: done.seq }, left: [] }
  checkFence(db, commit.fence)
  checkVersions(db, commit.expectedVersions ?? [])
  let seq = currentSeq(db)
  const before = seq
  for (const write of commit.writes) {
    const took = applyWrite(db, write, seq)
    if (took) seq += 1
    afterWrite(write)
  }
  if (seq !== before) db.run("UPDATE counter SET value = ? WHERE name = 'seq'", seq)
  const left = commit.jobs.map((job) => outbox.add(job))
  db.run('INSERT INTO step (key, seq) VALUES (?, ?)', key, seq)
  return { result: { status: 'committed', seq }, left }
}

/** Returns whether the write took a change number. */
function applyWrite(db: SqlDatabase, write: Write, seq: number): boolean {
  const number = write.visible ? seq + 1 : null
  const knownAt =
    write.op === 'put'
      ? putItem(db, write.kind, write.value, write.knownAt, number)
      : deleteItem(db, write.kind, write.id, write.knownAt)
  if (number === null || knownAt === null) return false
  const id = write.op === 'put' ? write.value.id : write.id
  db.run('INSERT INTO change (seq, kind, id, known_at) VALUES (?, ?, ?, ?)', number, write.kind, id, knownAt)
  return true
}

function checkFence(db: SqlDatabase, fence: Fence | undefined): void {
  if (!fence) return
  const held = db.get<{ token: number }>('SELECT token FROM fence WHERE job_key = ?', fence.jobKey)
  if ((held?.token ?? NO_TOKEN) === fence.token) return
  throw fencedOff(fence.jobKey)
}

function checkVersions(db: SqlDatabase, expected: { kind: Kind; id: string; version: number }[]): void {
  for (const { kind, id, version } of expected) {
    checkKind(kind)
    checkId(id)
    const found = versionOf(db, kind, id)
    if (found === version) continue
    throw versionConflict(kind, id, version, found)
  }
}

/** Tokens come from one counter, so a forgotten job's old holders stay refused. */
export function takeFence(db: SqlDatabase, jobKey: string): Fence {
  checkId(jobKey)
  const token = db.get<{ value: number }>("UPDATE counter SET value = value + 1 WHERE name = 'fence' RETURNING value")!.value
  db.run(
    'INSERT INTO fence (job_key, token) VALUES (?, ?) ON CONFLICT (job_key) DO UPDATE SET token = excluded.token',
    jobKey,
    token,
  )
  if (token % 1000 === 0) db.run('DELETE FROM fence WHERE token <= ?', token - FENCES_KEPT)
  return { jobKey, token }
}

export function changesSince(db: SqlDatabase, seq: number, limit: number): Change[] {
  const rows = db.all<{ seq: number; kind: Kind; id: string; known_at: Instant }>(
    'SELECT seq, kind, id, known_at FROM change WHERE seq > ? ORDER BY seq LIMIT ?',
    seq,
    limit,
  )
  return rows.map((row) => ({ seq: row.seq, kind: row.kind, id: row.id, knownAt: row.known_at }))
}
