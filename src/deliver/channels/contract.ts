import type { Channel, Delivery, Instant } from '../../model/index.js'
import type { Fetcher } from '../../net/contract.js'

/** Answers of a remote: posted with its id, refused for good, or to be tried again after a while. */
export type SendResult =
  | { status: 'sent'; remoteId: string }
  | { status: 'refused'; code: string; message: string }
  | { status: 'retry'; code: string; message: string; retryAfterMs?: number }
  /** The request went out and no answer came: it may be posted. */
  | { status: 'unknown'; code: string; message: string }

/** One post to make. `previous` is the story's first post in this channel, for everything but a first one. */
export interface PostTask {
  delivery: Delivery
  channel: Channel
  previous: Delivery | null
}

/** One kind of channel. Its effects go through what it is given: `net` for the web, a writer for files. */
export interface ChannelMember {
  readonly type: string
  /** Throws DeskError `bad-channel-options` with what and where; a missing secret is one. */
  check(channel: Channel): void
  /** The message as it would be sent, without secrets. */
  preview(task: PostTask): unknown
  send(task: PostTask): Promise<SendResult>
  /** Asks the remote whether a delivery was posted; null where it was not, or where sending it again changes nothing. */
  lookUp(task: PostTask): Promise<{ remoteId: string } | null | 'cannot-ask'>
}

/** What channels are made with: where files may be written, the way out, the wall clock, and secrets by name (the environment). */
export interface ChannelContext {
  dataDir: string
  fetcher: Fetcher
  now(): Instant
  secret(name: string): string | undefined
}
