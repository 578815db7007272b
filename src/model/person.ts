import type { Instant } from './time.js'

/** What people may do, each role all that the one before it may: read; write and publish; add people and read the audit log. */
export const PERSON_ROLES = ['analyst', 'editor', 'admin'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

/** True where `role` may do what `needed` may. */
export const atLeast = (role: PersonRole, needed: PersonRole): boolean =>
  PERSON_ROLES.indexOf(role) >= PERSON_ROLES.indexOf(needed)

/** A password as it is kept: scrypt's parameters, salt and hash (base64). */
export interface KeptPassword {
  scheme: 'scrypt'
  /** CPU and memory cost (N), block size (r), parallelisation (p). */
  n: number
  r: number
  p: number
  salt: string
  hash: string
}

/** Somebody who may sign in. Never exported. */
export interface Person {
  /** The name signed in with. */
  id: string
  /** As it stands beside what they did. */
  name: string
  role: PersonRole
  /** Null for the demo's people, who have no password and sign in on loopback only. */
  password: KeptPassword | null
  addedAt: Instant
  /** From then on they cannot sign in; what they did keeps their name. */
  disabledAt: Instant | null
  /** Wrong passwords since the last right one. */
  failures: number
  lockedUntil: Instant | null
  demo?: true
}

/** A signed-in browser. `id` is the hash of the token that the browser holds: the store alone opens nothing. */
export interface Session {
  id: string
  personId: string
  /** Stands in every form; a request that changes something must bring it back. */
  csrf: string
  startedAt: Instant
  /** When this token took the place of an earlier one. */
  rotatedAt: Instant
  seenAt: Instant
  endsAt: Instant
}

/** One thing that somebody did. Entries are only ever added. */
export interface AuditEntry {
  id: string
  at: Instant
  /** A person's id, or `console` for the command line. */
  who: string
  /** What was done: `sign-in`, `publish`, `override`, ... */
  act: string
  /** What it was done to: a story's, person's or channel's id. */
  on: string | null
  /** In the person's own words, where the act asks for a reason. */
  reason: string | null
  detail: Record<string, unknown>
}
