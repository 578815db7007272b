import { z } from 'zod'
import { type Channel, DeskError } from '../../model/index.js'
import type { ChannelContext } from './contract.js'

/** Name of an environment variable that holds a secret. Secrets themselves never stand in config. */
export const secretName = z.string().regex(/^[A-Z][A-Z0-9_]{1,63}$/, 'the name of an environment variable, such as SLACK_TOKEN')
/** Where a service lives; only tests and self-hosted services name another. */
export const baseUrl = (official: string) => z.url({ protocol: /^https?$/ }).default(official)

/** A channel's options by their shape. @throws DeskError `bad-channel-options` with the channel and the field */
export function readOptions<T extends z.ZodType>(channel: Channel, shape: T): z.infer<T> {
  const parsed = shape.safeParse(channel.options)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new DeskError('bad-channel-options', `channel ${channel.id}: options.${issue.path.join('.')}: ${issue.message}`)
}

/** A secret from the environment. @throws DeskError `bad-channel-options` that names the variable, never its value */
export function readSecret(context: Pick<ChannelContext, 'secret'>, channel: Channel, name: string): string {
  const value = context.secret(name)
  if (value) return value
  throw new DeskError('bad-channel-options', `channel ${channel.id}: the environment variable ${name} is not set`)
}
