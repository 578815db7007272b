import { z } from 'zod'
import { type Channel, DeskError, epochMs } from '../../model/index.js'
import { clipTo, linesWithin } from '../clip.js'
import { asDigest, asPost, isDigest, type Post } from '../post.js'
import { scoresOf, smallPrint, titleOf } from '../wording.js'
import { type CallResult, call } from './call.js'
import type { ChannelContext, ChannelMember, PostTask } from './contract.js'
import { baseUrl, readOptions, readSecret, secretName } from './options.js'

// Limits: Discord's message resource (content 2000, nonce 25, 10 embeds of 6000 together; title 256, description 4096, footer 2048).
const MAX = { title: 256, description: 4096, footer: 2048, whole: 6000, embeds: 10 }
/** Discord counts its ids from this moment, in milliseconds above 22 bits. */
const EPOCH_MS = 1_420_070_400_000
const SKEW_MS = 120_000
const MOST_PAGES = 50

const optionsShape = z.strictObject({
  token: secretName,
  channel: z.string().regex(/^\d{1,20}$/, "a channel's id, digits only"),
  baseUrl: baseUrl('https://discord.com/api/v10'),
})
const messageShape = z.looseObject({ id: z.string() })
const pageShape = z.array(
  z.looseObject({
    id: z.string(),
    embeds: z.array(z.looseObject({ footer: z.looseObject({ text: z.string() }).optional() })).default([]),
  }),
)

/**
 * Discord by a bot's token: updates answer the post, corrections and withdrawals edit it. `enforce_nonce` keeps Discord itself from
 * posting twice within minutes, and the delivery's id at the end of the footer is how a post is found again after that.
 */
export function createDiscordChannel(context: ChannelContext): ChannelMember {
  const ask = (channel: Channel, path: string, method: 'GET' | 'POST' | 'PATCH', body?: object): Promise<CallResult> => {
    const options = readOptions(channel, optionsShape)
    const token = readSecret(context, channel, options.token)
    return call(
      context.fetcher,
      {
        url: `${options.baseUrl}/channels/${path}`,
        method,
        accept: 'json',
        headers: { authorization: `Bot ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      },
      { secrets: [token] },
    )
  }
  return {
    type: 'discord',
    check: (channel) => void readSecret(context, channel, readOptions(channel, optionsShape).token),
    preview: (task) => bodyOf(task),
    async send(task) {
      const { channel, previous } = task
      const { channel: id } = readOptions(channel, optionsShape)
      const answer = isEdit(task)
        ? await ask(channel, previous!.remoteId!.replace(':', '/messages/'), 'PATCH', bodyOf(task))
        : await ask(channel, `${id}/messages`, 'POST', bodyOf(task))
      if (answer.status !== 'answered') return answer
      const parsed = messageShape.safeParse(answer.json)
      if (!parsed.success)
        return { status: 'unknown', code: 'discord-answer', message: 'Discord answered in no form it documents' }
      return { status: 'sent', remoteId: `${id}:${parsed.data.id}` }
    },
    async lookUp(task) {
      if (isEdit(task)) return null
      const { delivery, channel } = task
      const { channel: id } = readOptions(channel, optionsShape)
      const from = epochMs(delivery.triedAt ?? delivery.createdAt) - SKEW_MS - EPOCH_MS
      let after = (BigInt(Math.max(0, from)) << 22n).toString()
      for (let page = 0; page < MOST_PAGES; page++) {
        const answer = await ask(channel, `${id}/messages?after=${after}&limit=100`, 'GET')
        if (answer.status === 'refused') return 'cannot-ask'
        if (answer.status !== 'answered') throw new DeskError('discord-lookup', `${answer.code}: ${answer.message}`, 'retry')
        const parsed = pageShape.safeParse(answer.json)
        if (!parsed.success) return 'cannot-ask'
        const found = parsed.data.find((m) => m.embeds.some((e) => e.footer?.text.endsWith(delivery.id)))
        if (found) return { remoteId: `${id}:${found.id}` }
        if (parsed.data.length < 100) return null
        after = parsed.data.map((m) => m.id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b))
      }
      return 'cannot-ask'
    },
  }
}

const isEdit = ({ delivery, previous }: PostTask): boolean =>
  (delivery.reason === 'correction' || delivery.reason === 'withdrawal') && previous?.remoteId !== undefined

function bodyOf(task: PostTask): Record<string, unknown> {
  const { delivery, previous } = task
  const embeds = isDigest(delivery.payload)
    ? digestEmbeds(delivery.payload, delivery.id)
    : // An edited post keeps the id it is found by.
      [embedOf(asPost(delivery.payload), isEdit(task) ? previous!.id : delivery.id)]
  const body = { embeds, allowed_mentions: { parse: [] } }
  if (isEdit(task)) return body
  return {
    ...body,
    nonce: delivery.id.slice(0, 25),
    enforce_nonce: true,
    ...(previous?.remoteId
      ? { message_reference: { message_id: previous.remoteId.split(':')[1], fail_if_not_exists: false } }
      : {}),
  }
}

function embedOf(post: Post, id: string): object {
  const title = clipTo(titleOf(post), MAX.title)
  const footer = footerOf(smallPrint(post).join(' '), id)
  const lines = [
    ...(post.note ? [`*${escaped(post.note)}*`] : []),
    escaped(post.standfirst),
    `**${escaped(scoresOf(post))}**`,
    escaped(post.instruments.join(', ')),
    ...post.sources.map((s) => `[${escaped(clipTo(s.publisher, 80))}](${linkOf(s.url)}) (${s.role})`),
  ]
  return {
    title,
    ...(post.url ? { url: post.url } : {}),
    description: linesWithin(lines, Math.min(MAX.description, MAX.whole - title.length - footer.length)),
    footer: { text: footer },
  }
}

function digestEmbeds(payload: Record<string, unknown>, id: string): object[] {
  const { posts, day, notice } = asDigest(payload)
  const title = `${posts.length} stories, ${day}`
  const footer = footerOf(notice ?? '', id)
  const lines = posts.map((p) => {
    const head = clipTo(escaped(titleOf(p)), 300)
    return `${p.url ? `[${head}](${linkOf(p.url)})` : head}: ${escaped(scoresOf(p))}`
  })
  const description = linesWithin(lines, Math.min(MAX.description, MAX.whole - title.length - footer.length))
  return [{ title, description, footer: { text: footer } }]
}

const footerOf = (text: string, id: string): string => `${clipTo(text, 1500)}${text ? ' · ' : ''}${id}`.slice(0, MAX.footer)

/** Discord's Markdown, taken literally; mentions are switched off for the whole message. */
const escaped = (text: string): string => text.replace(/[\\*_~`|>#[\]()<@-]/g, '\\$&')
const linkOf = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')
