import type { ChannelContext, ChannelMember } from './contract.js'
import { createDiscordChannel } from './discord.js'
import { createEmailChannel } from './email.js'
import { createFileChannel } from './file.js'
import { createSlackChannel } from './slack.js'
import { createTelegramChannel } from './telegram.js'
import { createWebhookChannel } from './webhook.js'
import { createWebSubChannel } from './websub.js'

/** Every kind of channel. Adding one is one file and one line here. */
export const CHANNELS: readonly ((context: ChannelContext) => ChannelMember)[] = [
  createFileChannel,
  createWebhookChannel,
  createSlackChannel,
  createDiscordChannel,
  createTelegramChannel,
  createEmailChannel,
  createWebSubChannel,
]
