import { z } from 'zod'
import { type Answered, type Asked, type StandIn, serve } from './server.js'

// chat.postMessage, chat.update, conversations.history and .replies as docs.slack.dev describes them, with Block Kit's limits.
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max).refine(escaped, 'raw < or >') })
const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('header'),
    text: z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(150) }),
  }),
  z.strictObject({ type: z.literal('section'), text: mrkdwn(3000) }),
  z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn(2000)).min(1).max(10) }),
])
const common = {
  channel: z.string().regex(/^C[A-Z0-9]+$/),
  text: z.string().min(1).max(4000),
  blocks: z.array(block).min(1).max(50),
  metadata: z.strictObject({ event_type: z.string().regex(/^[a-z_]+$/), event_payload: z.record(z.string(), z.string()) }),
}
const post = z.strictObject({
  ...common,
  thread_ts: z
    .string()
    .regex(/^\d+\.\d{6}$/)
    .optional(),
  unfurl_links: z.boolean(),
  unfurl_media: z.boolean(),
})
const update = z.strictObject({ ...common, ts: z.string().regex(/^\d+\.\d{6}$/) })

/** Only links may carry angle brackets. */
function escaped(text: string): boolean {
  return !/[<>]/.test(text.replace(/<https?:\/\/[^<>|\s]+\|[^<>|]*>/g, ''))
}

export interface SlackMessage {
  ts: string
  thread_ts?: string
  text: string
  blocks: unknown[]
  metadata: { event_payload: { delivery_id?: string } }
  edits: number
}

export async function slackStandIn(token: string): Promise<StandIn & { messages: SlackMessage[] }> {
  const messages: SlackMessage[] = []
  let last = 0
  const stamp = (): string => {
    last = Math.max(last + 1, Date.now() * 1000)
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`
  }
  const refuse = (error: string): Answered => ({ status: 200, json: { ok: false, error } })
  const standIn = await serve(
    (asked) => {
      if (asked.headers.authorization !== `Bearer ${token}`) return refuse('invalid_auth')
      return asked.method === 'GET' ? read(asked) : write(asked)
    },
    (asked) => asked.method === 'POST',
  )

  function write(asked: Asked): Answered {
    if (!/^application\/json/.test(asked.headers['content-type'] ?? '')) return refuse('invalid_post_type')
    const edit = asked.path === '/api/chat.update'
    const parsed = (edit ? update : post).safeParse(JSON.parse(asked.body))
    if (!parsed.success) {
      standIn.problems.push(`${asked.path}: ${z.prettifyError(parsed.error)}`)
      return refuse('invalid_blocks')
    }
    const sent = parsed.data as z.infer<typeof post> & { ts?: string }
    if (edit) {
      const old = messages.find((m) => m.ts === sent.ts)
      if (!old) return refuse('message_not_found')
      Object.assign(old, { text: sent.text, blocks: sent.blocks, metadata: sent.metadata, edits: old.edits + 1 })
      return { status: 200, json: { ok: true, channel: sent.channel, ts: old.ts } }
    }
    const message = { ...sent, ts: stamp(), edits: 0 } as unknown as SlackMessage
    messages.push(message)
    return { status: 200, json: { ok: true, channel: sent.channel, ts: message.ts } }
  }

  /** Newest first, a page at a time; metadata only where it is asked for. */
  function read({ path, query }: Asked): Answered {
    const oldest = query.get('oldest') ?? '0'
    const limit = Number(query.get('limit') ?? 100)
    if (limit > 999 || query.get('include_all_metadata') !== 'true') standIn.problems.push(`${path}: ${query}`)
    const thread = path.endsWith('replies') ? query.get('ts') : null
    const from = Number(query.get('cursor') ?? 0)
    const fits = messages
      .filter((m) => Number(m.ts) >= Number(oldest) && (thread ? m.thread_ts === thread || m.ts === thread : !m.thread_ts))
      .reverse()
    const next = from + limit < fits.length ? String(from + limit) : ''
    return { status: 200, json: { ok: true, messages: fits.slice(from, from + limit), response_metadata: { next_cursor: next } } }
  }
  return Object.assign(standIn, { messages, url: standIn.url })
}
