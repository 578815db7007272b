import type { Channel, Delivery } from '../../model/index.js'

/** Answers of a remote: posted with its id, refused for good, or to be tried again after a while. */
export type SendResult =
  | { status: 'sent'; remoteId: string }
  | { status: 'refused'; code: string; message: string }
  | { status: 'retry'; code: string; message: string; retryAfterMs?: number }
  /** The request went out and no answer came: it may be posted. */
  | { status: 'unknown'; code: string; message: string }

/** One kind of channel. Its effects go through what it is given: `net` for the web, a writer for files. */
export interface ChannelMember {
  readonly type: string
  /** Throws DeskError `bad-channel-options` with what and where. */
  check(channel: Channel): void
  send(delivery: Delivery, channel: Channel): Promise<SendResult>
  /** Asks the remote whether a delivery was posted; null where it cannot be asked. */
  lookUp(delivery: Delivery, channel: Channel): Promise<{ remoteId: string } | null | 'cannot-ask'>
}

/** What channels are made with: where files may be written. */
export interface ChannelContext {
  dataDir: string
}
