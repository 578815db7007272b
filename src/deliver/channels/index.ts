import type { ChannelContext, ChannelMember } from './contract.js'
import { createFileChannel } from './file.js'

/** Every kind of channel. Adding one is one file and one line here. */
export const CHANNELS: readonly ((context: ChannelContext) => ChannelMember)[] = [createFileChannel]
