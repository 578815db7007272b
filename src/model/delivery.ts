import type { Instant } from './time.js'

/** `digest` bundles several stories of a channel into one post; the others are one story's. */
export type DeliveryReason = 'new' | 'update' | 'correction' | 'withdrawal' | 'digest'
/**
 * `ready` waits for its turn, `sending` went out and has no answer recorded yet, `maybe-sent` waits for a person, `failed` is a dead
 * letter, `suppressed` is never sent. `collected` waits for its channel's digest and is `bundled` in it. `leased` is held by a bot.
 */
export type DeliveryState =
  | 'waiting-approval'
  | 'ready'
  | 'sending'
  | 'sent'
  | 'maybe-sent'
  | 'failed'
  | 'suppressed'
  | 'collected'
  | 'bundled'
  | 'leased'

/** A time of day in a zone, 24 hours: `07:00`. */
export interface DailyTime {
  at: string
  timeZone: string
}

/** Where posts go. Read from config/channels.yaml. */
export interface Channel {
  id: string
  /** A member of src/deliver/channels. */
  type: string
  enabled: boolean
  audience: string
  /** Importance and credibility at or above which a story is posted, 0-100. */
  minImportance: number
  minCredibility: number
  /** It takes alerts of saved searches: beside what reaches its lines, or nothing but them. Absent: none. */
  alerts?: 'also' | 'only'
  /** Editors must approve first; otherwise drafts go out, marked as such. */
  requires: 'published' | 'draft'
  /** Only stories that name one of the symbols or carry one of the event types (a type holds those below it). Absent: all. */
  topics?: { symbols?: string[]; eventTypes?: string[] }
  /** No post between these times of day; what is at least this important goes out all the same. */
  quietHours?: { from: string; to: string; timeZone: string; exceptImportance?: number }
  /** Posts in any 60 minutes at most; null is no cap. */
  perHour?: number | null
  /** Everything is planned and rendered, nothing is sent. */
  dryRun?: boolean
  /** One post a day with all that came in, in place of one a story. */
  digest?: DailyTime
  /** Channel settings, checked by the channel itself. */
  options: Record<string, unknown>
}

/** One story revision to one channel, exactly one post. `id` hashes (channel, story, reason, published revision). */
export interface Delivery {
  id: string
  channelId: string
  /** The story, or the digest's day. */
  storyId: string
  reason: DeliveryReason
  publishedRevision: number
  state: DeliveryState
  /** The message as it will be, or was, posted. */
  payload: Record<string, unknown>
  remoteId?: string
  stateReason?: string
  createdAt: Instant
  /** When a person ordered it to be sent after all. */
  orderedAt?: Instant
  /** Sendings begun so far, and the moment of the last. */
  tries?: number
  triedAt?: Instant
  sentAt?: Instant
  /** The story's first post in this channel: updates answer it, corrections edit it. */
  previousId?: string
  /** The digest that holds it. */
  bundledIn?: string
  /** A bot's hold on it: the hash of the token that `done` must name, until when it holds (the wall's clock), and whose it is. */
  lease?: { token: string; until: Instant; holder: string }
}
