import { z } from 'zod'
import { type Answered, type Asked, type StandIn, serve } from './server.js'

// Bot API: sendMessage and editMessageText with parse_mode HTML. Text has 1-4096 characters after entities parsing.
const common = {
  chat_id: z.string().regex(/^(?:@\w+|-?\d+)$/),
  text: z.string().min(1),
  parse_mode: z.literal('HTML'),
  link_preview_options: z.strictObject({ is_disabled: z.boolean() }),
}
const send = z.strictObject({
  ...common,
  reply_parameters: z.strictObject({ message_id: z.number().int(), allow_sending_without_reply: z.boolean() }).optional(),
})
const edit = z.strictObject({ ...common, message_id: z.number().int() })

export interface TelegramMessage {
  message_id: number
  text: string
  reply?: number
  edits: number
}

/** The text that is shown; null where the markup is not what the Bot API takes (only these tags, closed in order, four entities). */
export function parseEntities(html: string): string | null {
  const open: string[] = []
  let text = ''
  for (const [part] of html.matchAll(/<[^>]*>|&[^;\s]*;|[^<&]+|[<&]/g)) {
    const tag = /^<(\/?)(b|i|a)(?: href="([^"<>]*)")?>$/.exec(part)
    if (tag) {
      if (tag[1]) {
        if (open.pop() !== tag[2]) return null
      } else open.push(tag[2]!)
    } else if (/^&(?:lt|gt|amp|quot);$/.test(part)) text += 'x'
    else if (/[<>&]/.test(part)) return null
    else text += part
  }
  return open.length === 0 ? text : null
}

export async function telegramStandIn(token: string): Promise<StandIn & { messages: TelegramMessage[] }> {
  const messages: TelegramMessage[] = []
  const refuse = (status: number, description: string): Answered => ({
    status,
    json: { ok: false, error_code: status, description },
  })
  const standIn = await serve(
    (asked) => {
      if (!asked.path.startsWith(`/bot${token}/`)) return refuse(401, 'Unauthorized')
      return write(asked)
    },
    () => true,
  )

  function write(asked: Asked): Answered {
    const editing = asked.path.endsWith('/editMessageText')
    if (!editing && !asked.path.endsWith('/sendMessage')) return refuse(404, 'Not Found')
    const parsed = (editing ? edit : send).safeParse(JSON.parse(asked.body))
    const shown = parsed.success ? parseEntities(parsed.data.text) : null
    if (!parsed.success || shown === null || shown.length > 4096) {
      standIn.problems.push(
        parsed.success ? `text: ${shown === null ? "can't parse entities" : 'too long'}` : z.prettifyError(parsed.error),
      )
      return refuse(400, "Bad Request: can't parse entities")
    }
    const sent = parsed.data as z.infer<typeof send> & { message_id?: number }
    if (editing) {
      const old = messages.find((m) => m.message_id === sent.message_id)
      if (!old) return refuse(400, 'Bad Request: message to edit not found')
      Object.assign(old, { text: sent.text, edits: old.edits + 1 })
      return { status: 200, json: { ok: true, result: { message_id: old.message_id, chat: { id: 1 } } } }
    }
    const message: TelegramMessage = {
      message_id: messages.length + 1,
      text: sent.text,
      ...(sent.reply_parameters ? { reply: sent.reply_parameters.message_id } : {}),
      edits: 0,
    }
    messages.push(message)
    return { status: 200, json: { ok: true, result: { message_id: message.message_id, chat: { id: 1 } } } }
  }
  return Object.assign(standIn, { messages })
}
