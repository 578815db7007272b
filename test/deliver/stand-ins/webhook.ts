import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { type StandIn, serve } from './server.js'

const body = z.object({
  type: z.string().regex(/^[a-z]+(?:\.[a-z]+)?$/),
  timestamp: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
})

export interface WebhookMessage {
  id: string
  body: z.infer<typeof body>
}

/** A receiver after Standard Webhooks: checks signature and time, and drops what it had under the same id. */
export async function webhookStandIn(secret: string): Promise<StandIn & { messages: WebhookMessage[]; repeats: number }> {
  const messages: WebhookMessage[] = []
  const ids = new Set<string>()
  const verifier = new Webhook(secret)
  const state = { messages, repeats: 0 }
  const standIn = await serve(
    (asked) => {
      try {
        const parsed = body.parse(verifier.verify(asked.body, asked.headers as Record<string, string>))
        if (asked.body.length > 20_000) throw new Error('more than the 20 kB that Standard Webhooks advises')
        const id = String(asked.headers['webhook-id'])
        if (ids.has(id)) state.repeats += 1
        else messages.push({ id, body: parsed })
        ids.add(id)
        return { status: 204, json: null }
      } catch (error) {
        standIn.problems.push(String(error))
        return { status: 400, json: {} }
      }
    },
    () => true,
  )
  return Object.assign(standIn, state)
}
