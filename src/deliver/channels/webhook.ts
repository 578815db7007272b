import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { type Channel, epochMs } from '../../model/index.js'
import { call } from './call.js'
import type { ChannelContext, ChannelMember, PostTask } from './contract.js'
import { readOptions, readSecret, secretName } from './options.js'

const optionsShape = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** Holds `whsec_` and 24 to 64 bytes in base64. */
  secret: secretName,
  /** The receiver knows a repeat by its webhook-id, as Standard Webhooks asks of it: what is in doubt is sent again. */
  receiverDropsRepeats: z.boolean().default(false),
})

/**
 * A signed webhook after Standard Webhooks 1.0: headers webhook-id (the delivery's id), webhook-timestamp and webhook-signature over a
 * JSON body `{type, timestamp, data}`. Every reason is a message of its own; `data.storyId` ties them together.
 */
export function createWebhookChannel(context: ChannelContext): ChannelMember {
  const signerOf = (channel: Channel): Webhook =>
    new Webhook(readSecret(context, channel, readOptions(channel, optionsShape).secret))
  return {
    type: 'webhook',
    check: (channel) => void signerOf(channel),
    preview: (task) => bodyOf(task),
    async send(task) {
      const { delivery, channel } = task
      const { url, receiverDropsRepeats } = readOptions(channel, optionsShape)
      const body = JSON.stringify(bodyOf(task))
      const seconds = Math.floor(epochMs(context.now()) / 1000)
      const answer = await call(
        context.fetcher,
        {
          url,
          method: 'POST',
          accept: 'any',
          headers: {
            'content-type': 'application/json',
            'webhook-id': delivery.id,
            'webhook-timestamp': String(seconds),
            'webhook-signature': signerOf(channel).sign(delivery.id, new Date(seconds * 1000), body),
          },
          body,
        },
        { repeatable: receiverDropsRepeats },
      )
      return answer.status === 'answered' ? { status: 'sent', remoteId: delivery.id } : answer
    },
    lookUp: async ({ channel }) => (readOptions(channel, optionsShape).receiverDropsRepeats ? null : 'cannot-ask'),
  }
}

/** The timestamp is the delivery's own, so that a repeat is the same body. */
const bodyOf = ({ delivery }: PostTask): object => ({
  type: delivery.reason === 'digest' ? 'digest' : `story.${delivery.reason}`,
  timestamp: delivery.createdAt,
  data: { deliveryId: delivery.id, publishedRevision: delivery.publishedRevision, ...delivery.payload },
})
