import { z } from 'zod'
import { type Answered, type Asked, type StandIn, serve } from './server.js'

// Message resource of the Discord API v10: create, edit and list, with its limits.
const embed = z.strictObject({
  title: z.string().min(1).max(256),
  url: z.url().optional(),
  description: z.string().max(4096),
  footer: z.strictObject({ text: z.string().min(1).max(2048) }),
})
const content = {
  embeds: z
    .array(embed)
    .min(1)
    .max(10)
    .refine(
      (all) => all.reduce((n, e) => n + e.title.length + e.description.length + e.footer.text.length, 0) <= 6000,
      'over 6000',
    ),
  allowed_mentions: z.strictObject({ parse: z.array(z.string()).max(0) }),
}
const create = z.strictObject({
  ...content,
  nonce: z.string().min(1).max(25),
  enforce_nonce: z.literal(true),
  message_reference: z.strictObject({ message_id: z.string().regex(/^\d+$/), fail_if_not_exists: z.boolean() }).optional(),
})
const edit = z.strictObject(content)

export interface DiscordMessage {
  id: string
  nonce: string
  at: number
  embeds: z.infer<typeof embed>[]
  message_reference?: { message_id: string }
  edits: number
}

const EPOCH_MS = 1_420_070_400_000
/** How long a nonce is remembered: "the past few minutes". */
const NONCE_MS = 180_000

export async function discordStandIn(token: string): Promise<StandIn & { messages: DiscordMessage[] }> {
  const messages: DiscordMessage[] = []
  let count = 0n
  const refuse = (status: number, message: string): Answered => ({ status, json: { code: 50035, message } })
  const standIn = await serve(
    (asked) => {
      if (asked.headers.authorization !== `Bot ${token}`) return refuse(401, 'Unauthorized')
      if (!/^\/channels\/\d+\/messages/.test(asked.path)) return refuse(404, 'Unknown Channel')
      return asked.method === 'GET' ? list(asked) : write(asked)
    },
    (asked) => asked.method !== 'GET',
  )

  function write(asked: Asked): Answered {
    const parsed = (asked.method === 'PATCH' ? edit : create).safeParse(JSON.parse(asked.body))
    if (!parsed.success) {
      standIn.problems.push(`${asked.method}: ${z.prettifyError(parsed.error)}`)
      return refuse(400, 'Invalid Form Body')
    }
    if (asked.method === 'PATCH') {
      const old = messages.find((m) => asked.path.endsWith(`/messages/${m.id}`))
      if (!old) return refuse(404, 'Unknown Message')
      Object.assign(old, parsed.data, { edits: old.edits + 1 })
      return { status: 200, json: old }
    }
    const sent = parsed.data as z.infer<typeof create>
    const now = Date.now()
    const twin = messages.findLast((m) => m.nonce === sent.nonce && now - m.at < NONCE_MS)
    if (twin) return { status: 200, json: twin }
    const id = ((BigInt(now - EPOCH_MS) << 22n) + (count++ & 0x3f_ffffn)).toString()
    const message: DiscordMessage = { ...sent, id, at: now, edits: 0 }
    messages.push(message)
    return { status: 200, json: message }
  }

  /** The oldest `limit` of those after an id, newest first, as Discord gives them. */
  function list({ query }: Asked): Answered {
    const after = BigInt(query.get('after') ?? 0)
    const limit = Number(query.get('limit') ?? 50)
    if (limit > 100) return refuse(400, 'limit')
    return {
      status: 200,
      json: messages
        .filter((m) => BigInt(m.id) > after)
        .slice(0, limit)
        .reverse(),
    }
  }
  return Object.assign(standIn, { messages })
}
