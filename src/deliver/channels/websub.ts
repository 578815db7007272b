import { z } from 'zod'
import { call } from './call.js'
import type { ChannelContext, ChannelMember, PostTask } from './contract.js'
import { readOptions } from './options.js'

const webUrl = z.url({ protocol: /^https?$/ })
const optionsShape = z.strictObject({
  hub: webUrl,
  /** Feeds of this desk, as the hub reaches them. */
  feeds: z.array(webUrl).min(1).max(20),
})

/**
 * Tells a WebSub hub that feeds of this desk have something new, so that their readers have it at once. The hub fetches the feeds itself: a
 * post says nothing but which. Hubs take `hub.mode=publish` with one `hub.url` for each feed (W3C WebSub leaves this to them; the public
 * ones agree on it).
 */
export function createWebSubChannel(context: ChannelContext): ChannelMember {
  return {
    type: 'websub',
    check: (channel) => void readOptions(channel, optionsShape),
    preview: (task) => Object.fromEntries(new URLSearchParams(bodyOf(task))),
    async send(task) {
      const { hub } = readOptions(task.channel, optionsShape)
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      // A hub that is told twice fetches twice and finds nothing new.
      const answer = await call(
        context.fetcher,
        { url: hub, method: 'POST', accept: 'any', headers, body: bodyOf(task) },
        { repeatable: true },
      )
      return answer.status === 'answered' ? { status: 'sent', remoteId: task.delivery.id } : answer
    },
    lookUp: async () => null,
  }
}

function bodyOf({ channel }: PostTask): string {
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const feed of readOptions(channel, optionsShape).feeds) body.append('hub.url', feed)
  return body.toString()
}

/** The hubs that are told of a feed, by its address: the feed names them to its readers. */
export function hubsOf(
  channels: readonly { type: string; enabled: boolean; options: Record<string, unknown> }[],
  feed: string,
): string[] {
  const options = channels.filter((one) => one.type === 'websub' && one.enabled).map((one) => optionsShape.safeParse(one.options))
  return [...new Set(options.flatMap(({ data }) => (data?.feeds.includes(feed) ? [data.hub] : [])))]
}
