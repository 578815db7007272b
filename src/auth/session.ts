import { createHash } from 'node:crypto'
import { HOUR_MS, type Instant, MINUTE_MS, plusMs, type Session } from '../model/index.js'

/** A session ends after so long unused, and after so long in any case. */
export const IDLE_MS = 12 * HOUR_MS
export const LONGEST_MS = 7 * 24 * HOUR_MS
/** Its token is changed this often; the one before stays good for a moment, for requests already under way. */
export const ROTATE_MS = HOUR_MS
export const GRACE_MS = MINUTE_MS
/** Being seen is written down at most this often. */
const SEEN_EVERY_MS = 5 * MINUTE_MS

/** What is kept of a token: the store's content cannot be used to sign in. */
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A token is 32 random bytes. Anything else is not looked up. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

export const isOver = (session: Session, now: Instant): boolean =>
  session.endsAt <= now || plusMs(session.seenAt, IDLE_MS) <= now || plusMs(session.startedAt, LONGEST_MS) <= now

export const wantsRotation = (session: Session, now: Instant): boolean =>
  plusMs(session.rotatedAt, ROTATE_MS) <= now && session.endsAt > plusMs(now, GRACE_MS)

export const wantsSeen = (session: Session, now: Instant): boolean => plusMs(session.seenAt, SEEN_EVERY_MS) <= now
