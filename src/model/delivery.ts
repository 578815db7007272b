import type { Instant } from './time.js'

export type DeliveryReason = 'new' | 'update' | 'correction' | 'withdrawal'
export type DeliveryState = 'waiting-approval' | 'ready' | 'sending' | 'sent' | 'maybe-sent' | 'failed' | 'suppressed'

/** Where posts go. Read from config/channels.yaml. */
export interface Channel {
  id: string
  /** A member of src/deliver/channels. */
  type: string
  enabled: boolean
  audience: string
  minImportance: number
  minCredibility: number
  /** Editors must approve first; otherwise drafts go out, marked as such. */
  requires: 'published' | 'draft'
  /** Channel settings, checked by the channel itself. */
  options: Record<string, unknown>
}

/** One story revision to one channel, exactly one post. `id` hashes (channel, story, reason, published revision). */
export interface Delivery {
  id: string
  channelId: string
  storyId: string
  reason: DeliveryReason
  publishedRevision: number
  state: DeliveryState
  /** The message as it will be, or was, posted. */
  payload: Record<string, unknown>
  remoteId?: string
  stateReason?: string
  createdAt: Instant
  sentAt?: Instant
}
