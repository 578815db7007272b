import { z } from 'zod'
import type { Channel } from '../../model/index.js'
import { clipTo } from '../clip.js'
import { asDigest, asPost, isDigest, type Post } from '../post.js'
import { scoresOf, smallPrint, titleOf } from '../wording.js'
import { type CallResult, call } from './call.js'
import type { ChannelContext, ChannelMember, PostTask, SendResult } from './contract.js'
import { baseUrl, readOptions, readSecret, secretName } from './options.js'

/** Bot API, sendMessage: 1-4096 characters after entities parsing. Counted here with its markup, which is safely more. */
const MAX_TEXT = 4096

const optionsShape = z.strictObject({
  token: secretName,
  chat: z.string().regex(/^(?:@[A-Za-z0-9_]{4,32}|-?\d{1,20})$/, "a chat's id or @name"),
  baseUrl: baseUrl('https://api.telegram.org'),
})
const answerShape = z.looseObject({
  ok: z.boolean(),
  result: z.looseObject({ message_id: z.number().int(), chat: z.looseObject({ id: z.number() }).optional() }).optional(),
})

/**
 * Telegram by a bot's token: updates answer the post, corrections and withdrawals edit it. A bot cannot read what it posted, so a
 * post in doubt is left to a person.
 */
export function createTelegramChannel(context: ChannelContext): ChannelMember {
  const ask = (channel: Channel, method: string, body: object): Promise<CallResult> => {
    const options = readOptions(channel, optionsShape)
    const token = readSecret(context, channel, options.token)
    return call(
      context.fetcher,
      {
        url: `${options.baseUrl}/bot${token}/${method}`,
        method: 'POST',
        accept: 'json',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      { secrets: [token] },
    )
  }
  return {
    type: 'telegram',
    check: (channel) => void readSecret(context, channel, readOptions(channel, optionsShape).token),
    preview: (task) => messageOf(task, readOptions(task.channel, optionsShape).chat).body,
    async send(task) {
      const { chat } = readOptions(task.channel, optionsShape)
      const { method, body } = messageOf(task, chat)
      return sent(await ask(task.channel, method, body), chat, task)
    },
    // An edit made twice is the same edit.
    lookUp: async (task) => (isEdit(task) ? null : 'cannot-ask'),
  }
}

const isEdit = ({ delivery, previous }: PostTask): boolean =>
  (delivery.reason === 'correction' || delivery.reason === 'withdrawal') && previous?.remoteId !== undefined

function messageOf(task: PostTask, chat: string): { method: string; body: object } {
  const { delivery, previous } = task
  const original = previous?.remoteId ? Number(previous.remoteId.split(':')[1]) : null
  const body = {
    chat_id: chat,
    text: isDigest(delivery.payload) ? digestText(delivery.payload) : textOf(asPost(delivery.payload)),
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  }
  if (original !== null && isEdit(task)) return { method: 'editMessageText', body: { ...body, message_id: original } }
  const reply = original === null ? {} : { reply_parameters: { message_id: original, allow_sending_without_reply: true } }
  return { method: 'sendMessage', body: { ...body, ...reply } }
}

function textOf(post: Post): string {
  const title = escaped(clipTo(titleOf(post), 500))
  return wholeLines([
    post.url ? `<b><a href="${escaped(post.url)}">${title}</a></b>` : `<b>${title}</b>`,
    ...(post.note ? [`<i>${escaped(clipTo(post.note, 600))}</i>`] : []),
    escaped(clipTo(post.standfirst, 700)),
    `<b>${escaped(scoresOf(post))}</b>`,
    escaped(post.instruments.join(', ')),
    ...post.sources.map((s) => `<a href="${escaped(s.url)}">${escaped(clipTo(s.publisher, 80))}</a> (${s.role})`),
    ...smallPrint(post).map((line) => `<i>${escaped(clipTo(line, 300))}</i>`),
  ])
}

function digestText(payload: Record<string, unknown>): string {
  const { posts, day } = asDigest(payload)
  return wholeLines([
    `<b>${posts.length} stories, ${escaped(day)}</b>`,
    ...posts.map((p) => {
      const title = escaped(clipTo(titleOf(p), 200))
      return `${p.url ? `<a href="${escaped(p.url)}">${title}</a>` : title}: ${escaped(scoresOf(p))}`
    }),
  ])
}

/** Whole lines only: half of one could break its markup. A line that does not fit is left out, and later ones may still stand. */
function wholeLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines.filter((l) => l !== ''))
    if (text.length + line.length + 1 <= MAX_TEXT) text += text === '' ? line : `\n${line}`
  return text
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function sent(answer: CallResult, chat: string, task: PostTask): SendResult {
  if (answer.status !== 'answered') return answer
  const parsed = answerShape.safeParse(answer.json)
  if (!parsed.success || !parsed.data.ok || !parsed.data.result)
    return { status: 'unknown', code: 'telegram-answer', message: 'Telegram answered in no form it documents' }
  return { status: 'sent', remoteId: isEdit(task) ? task.previous!.remoteId! : `${chat}:${parsed.data.result.message_id}` }
}
