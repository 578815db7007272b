import { z } from 'zod'
import { type Channel, DeskError, epochMs } from '../../model/index.js'
import { clipTo, linesWithin } from '../clip.js'
import { asDigest, asPost, isDigest, type Post } from '../post.js'
import { scoresOf, smallPrint, titleOf } from '../wording.js'
import { type CallResult, call } from './call.js'
import type { ChannelContext, ChannelMember, PostTask, SendResult } from './contract.js'
import { baseUrl, readOptions, readSecret, secretName } from './options.js'

// Limits: Slack's block kit reference (header 150, section 3000, context element 2000, 50 blocks) and chat.postMessage (text 4000).
const MAX = { header: 150, section: 3000, text: 4000, blocks: 50 }
const EVENT = 'signaldesk_post'
/** Clocks may differ by so much when a post is looked up. */
const SKEW_MS = 120_000
const MOST_PAGES = 50

const optionsShape = z.strictObject({
  token: secretName,
  channel: z.string().regex(/^[CGD][A-Z0-9]{2,}$/, "a channel's id, such as C0123456789"),
  baseUrl: baseUrl('https://slack.com/api'),
})

const answerShape = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  ts: z.string().optional(),
  channel: z.string().optional(),
})
const historyShape = z.looseObject({
  ok: z.boolean(),
  messages: z
    .array(
      z.looseObject({
        ts: z.string(),
        metadata: z.looseObject({ event_payload: z.looseObject({ delivery_id: z.string().optional() }).optional() }).optional(),
      }),
    )
    .default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
})

/** Errors after which Slack may have posted, and errors that pass. All others are for good. */
const MAYBE = new Set(['internal_error', 'fatal_error', 'request_timeout'])
const PASSING = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org'])

/**
 * Slack by a bot's token: updates answer in the post's thread, corrections and withdrawals edit it. Every message carries its
 * delivery's id as metadata, by which it is found again (`conversations.history`; needs the scopes chat:write and channels:history).
 */
export function createSlackChannel(context: ChannelContext): ChannelMember {
  const ask = (channel: Channel, method: string, body?: object, query = ''): Promise<CallResult> => {
    const options = readOptions(channel, optionsShape)
    const token = readSecret(context, channel, options.token)
    return call(
      context.fetcher,
      {
        url: `${options.baseUrl}/${method}${query}`,
        method: body ? 'POST' : 'GET',
        accept: 'json',
        headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      },
      { secrets: [token] },
    )
  }
  return {
    type: 'slack',
    check: (channel) => void readSecret(context, channel, readOptions(channel, optionsShape).token),
    preview: (task) => messageOf(task, readOptions(task.channel, optionsShape).channel).body,
    async send(task) {
      const { method, body } = messageOf(task, readOptions(task.channel, optionsShape).channel)
      return sent(await ask(task.channel, method, body))
    },
    async lookUp({ delivery, channel, previous }) {
      const { channel: id } = readOptions(channel, optionsShape)
      if (edits(delivery.reason) && previous?.remoteId) return null
      const thread = previous?.remoteId ? `&ts=${previous.remoteId.split(':')[1]}` : ''
      const oldest = ((epochMs(delivery.triedAt ?? delivery.createdAt) - SKEW_MS) / 1000).toFixed(6)
      let cursor = ''
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = `?channel=${id}&oldest=${oldest}&limit=200&include_all_metadata=true${thread}${cursor}`
        const answer = await ask(channel, thread ? 'conversations.replies' : 'conversations.history', undefined, query)
        if (answer.status !== 'answered') throw new DeskError('slack-lookup', `${answer.code}: ${answer.message}`, 'retry')
        const parsed = historyShape.safeParse(answer.json)
        if (!parsed.success || !parsed.data.ok) return 'cannot-ask'
        const found = parsed.data.messages.find((m) => m.metadata?.event_payload?.delivery_id === delivery.id)
        if (found) return { remoteId: `${id}:${found.ts}` }
        const next = parsed.data.response_metadata?.next_cursor
        if (!next) return null
        cursor = `&cursor=${encodeURIComponent(next)}`
      }
      return 'cannot-ask'
    },
  }
}

const edits = (reason: string): boolean => reason === 'correction' || reason === 'withdrawal'

function messageOf({ delivery, previous }: PostTask, channel: string): { method: string; body: Record<string, unknown> } {
  const original = previous?.remoteId?.split(':')
  const edit = edits(delivery.reason) && original !== undefined
  const metadata = { event_type: EVENT, event_payload: { delivery_id: edit ? previous!.id : delivery.id } }
  const body = { ...layout(delivery.payload), metadata, unfurl_links: false, unfurl_media: false }
  if (edit) {
    const { unfurl_links: _links, unfurl_media: _media, ...kept } = body
    return { method: 'chat.update', body: { channel: original[0], ts: original[1], ...kept } }
  }
  return { method: 'chat.postMessage', body: { channel, ...body, ...(original ? { thread_ts: original[1] } : {}) } }
}

function layout(payload: Record<string, unknown>): { text: string; blocks: object[] } {
  if (!isDigest(payload)) return onePost(asPost(payload))
  const { posts, day } = asDigest(payload)
  const rows = posts.map((post) => section(`*${linked(post)}*\n${escaped(post.standfirst)}\n${escaped(scoresOf(post))}`))
  const title = `${posts.length} stories, ${day}`
  return { text: title, blocks: [header(title), ...rows].slice(0, MAX.blocks) }
}

function onePost(post: Post): { text: string; blocks: object[] } {
  const title = titleOf(post)
  const sources = post.sources.map((s) => `• <${escapeUrl(s.url)}|${escaped(clipTo(s.publisher, 80))}> (${s.role})`)
  const body = [
    ...(post.note ? [`_${escaped(post.note)}_`] : []),
    ...(post.standfirst ? [escaped(post.standfirst)] : []),
    `*${escaped(scoresOf(post))}*`,
    ...(post.instruments.length > 0 ? [escaped(post.instruments.join(', '))] : []),
    ...(post.url ? [`<${escapeUrl(post.url)}|The story and its reasons>`] : []),
    ...sources,
  ]
  const small = escaped(smallPrint(post).join(' '))
  return {
    text: clipTo(escaped(`${title} (${scoresOf(post)})`), MAX.text),
    blocks: [
      header(title),
      section(linesWithin(body, MAX.section)),
      ...(small ? [{ type: 'context', elements: [{ type: 'mrkdwn', text: clipTo(small, 2000) }] }] : []),
    ],
  }
}

const linked = (post: Post): string => (post.url ? `<${escapeUrl(post.url)}|${escaped(titleOf(post))}>` : escaped(titleOf(post)))
const header = (text: string) => ({ type: 'header', text: { type: 'plain_text', text: clipTo(text, MAX.header) } })
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text: clipTo(text, MAX.section) } })

/** Slack's three control characters. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeUrl = (url: string): string => escaped(url).replaceAll('|', '%7C')

function sent(answer: CallResult): SendResult {
  if (answer.status !== 'answered') return answer
  const parsed = answerShape.safeParse(answer.json)
  if (!parsed.success) return { status: 'unknown', code: 'slack-answer', message: 'Slack answered in no form it documents' }
  const { ok, error = 'unknown_error', channel, ts } = parsed.data
  if (ok && channel && ts) return { status: 'sent', remoteId: `${channel}:${ts}` }
  const said = { code: `slack-${error.replaceAll('_', '-')}`.slice(0, 60), message: `Slack answered ${error}` }
  if (ok || MAYBE.has(error)) return { status: 'unknown', ...said }
  return PASSING.has(error) ? { status: 'retry', ...said } : { status: 'refused', ...said }
}
