import type { Instant } from './time.js'

/**
 * What a program may. `read`: stories and everything around them. `deliveries`: what was posted where. `claim`: taking stories to post
 * them, which only keys may. `admin`: all of it, and the keys themselves.
 */
export const SCOPES = ['read', 'deliveries', 'claim', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

/** A program's right to ask. The secret itself is shown once and not kept: `hash` opens nothing. Never exported. */
export interface ApiKey {
  /** The part of the key that names it: 8 hexadecimal digits. */
  id: string
  /** Whose it is, in the words of who made it. */
  name: string
  scopes: Scope[]
  /** SHA-256 of the secret (32 random bytes), hexadecimal. */
  hash: string
  /** Requests a minute; null: as many as the desk gives everybody. */
  perMinute: number | null
  madeAt: Instant
  madeBy: string
  /** From then on it is refused; null: never by itself. */
  expiresAt: Instant | null
  revokedAt: Instant | null
  /** To five minutes. */
  usedAt: Instant | null
}
