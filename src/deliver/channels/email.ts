import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import type { Channel } from '../../model/index.js'
import { clipTo } from '../clip.js'
import { digestMail, mailHtml, postMail } from '../mail/index.js'
import { asDigest, asPost, type DigestRow, isDigest, type Post } from '../post.js'
import { scoresOf, smallPrint, titleOf } from '../wording.js'
import type { ChannelContext, ChannelMember, PostTask, SendResult } from './contract.js'
import { readOptions, readSecret, secretName } from './options.js'

/** RFC 5322 allows 998 characters a line; nodemailer folds, readers show about this much of a subject. */
const MAX_SUBJECT = 200
const WAIT_MS = 15_000

const optionsShape = z.strictObject({
  host: z.string().min(1),
  port: z.number().int().min(1).max(65_535).default(587),
  /** TLS from the first byte (465); otherwise STARTTLS is asked for where the server offers it. */
  secure: z.boolean().default(false),
  user: z.string().optional(),
  password: secretName.optional(),
  from: z.string().regex(/@/, 'an address'),
  to: z.array(z.string().regex(/@/, 'an address')).min(1).max(50),
  /** Where a reader asks for no more: stands in List-Unsubscribe (RFC 2369), which mail programs show as a button. */
  unsubscribe: z
    .string()
    .regex(/^(?:mailto:|https:\/\/)[^\s<>]+$/, 'a mailto: or https: address')
    .max(500)
    .optional(),
})

/**
 * E-mail over the operator's SMTP server. Updates, corrections and withdrawals are mails in the first one's thread; the Message-ID is
 * made from the delivery's id. What a server took cannot be asked, so a mail in doubt is left to a person.
 */
export function createEmailChannel(context: ChannelContext): ChannelMember {
  const transports = new Map<string, Transporter>()
  const transportOf = (channel: Channel): Transporter => {
    const options = readOptions(channel, optionsShape)
    const pass = options.password ? readSecret(context, channel, options.password) : undefined
    const known = transports.get(channel.id)
    if (known) return known
    const made = createTransport({
      host: options.host,
      port: options.port,
      secure: options.secure,
      ...(options.user && pass ? { auth: { user: options.user, pass } } : {}),
      connectionTimeout: WAIT_MS,
      greetingTimeout: WAIT_MS,
      socketTimeout: WAIT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    transports.set(channel.id, made)
    return made
  }
  return {
    type: 'email',
    check(channel) {
      const { password } = readOptions(channel, optionsShape)
      if (password) readSecret(context, channel, password)
    },
    preview: (task) => mailOf(task, readOptions(task.channel, optionsShape)),
    async send(task) {
      try {
        await transportOf(task.channel).sendMail(mailOf(task, readOptions(task.channel, optionsShape)))
        return { status: 'sent', remoteId: messageId(task.delivery.id, readOptions(task.channel, optionsShape).from) }
      } catch (error) {
        return failure(error)
      }
    },
    lookUp: async () => 'cannot-ask',
  }
}

const messageId = (deliveryId: string, from: string): string =>
  `<${deliveryId}@${/@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'signaldesk'}>`

function mailOf(
  { delivery, previous }: PostTask,
  { from, to, unsubscribe }: { from: string; to: string[]; unsubscribe?: string | undefined },
) {
  const digest = isDigest(delivery.payload)
  const { subject, text } = digest ? digestText(delivery.payload) : postText(asPost(delivery.payload))
  const view = digest ? digestMail(asDigest(delivery.payload)) : postMail(asPost(delivery.payload))
  const first = previous ? messageId(previous.id, from) : null
  return {
    from,
    to,
    subject: clipTo(subject, MAX_SUBJECT),
    text,
    html: mailHtml(view),
    messageId: messageId(delivery.id, from),
    ...(first ? { inReplyTo: first, references: [first] } : {}),
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>` } : {}) },
  }
}

function postText(post: Post): { subject: string; text: string } {
  return { subject: titleOf(post), text: `${paragraphs(post).join('\n\n')}\n` }
}

function paragraphs(post: Post): string[] {
  return [
    titleOf(post),
    ...(post.note ? [post.note] : []),
    ...(post.standfirst ? [post.standfirst] : []),
    `${scoresOf(post)}\n${post.rationale}`,
    ...(post.instruments.length > 0 ? [post.instruments.join(', ')] : []),
    ...(post.url ? [post.url] : []),
    post.sources.map((s) => `${s.publisher} (${s.role})\n${s.url}`).join('\n'),
    smallPrint(post).join('\n'),
  ].filter((p) => p !== '')
}

function digestText(payload: Record<string, unknown>): { subject: string; text: string } {
  const { posts, day, moves = [], coming = [] } = asDigest(payload)
  const subject = `${posts.length === 1 ? '1 story' : `${posts.length} stories`}, ${day}`
  const list = (title: string, rows: readonly DigestRow[]): string[] =>
    rows.length === 0 ? [] : [[title, ...rows.map(({ lead, text }) => `* ${lead} ${text}`.trimEnd())].join('\n')]
  const parts = [
    subject,
    ...posts.map((p) => paragraphs(p).join('\n')),
    ...list('Unexplained moves', moves),
    ...list('Coming up', coming),
  ]
  return { subject, text: `${parts.join('\n\n')}\n` }
}

/** Commands before the mail's text: what fails there has sent nothing. (`CONN` is also named when a connection breaks later.) */
const BEFORE_DATA = new Set(['EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO'])
const NOT_CONNECTED = /^(?:Connection timeout|Greeting never received|Invalid greeting)/

/** What nodemailer's errors mean: a reply of 4xx passes, 5xx is for good, and what broke off while the mail went out is in doubt. */
function failure(error: unknown): SendResult {
  const { code = 'unexpected', command = '', message = '', responseCode, syscall } = error as MailError
  const said = {
    code: `mail-${String(code).toLowerCase()}`,
    message: `the mail server: ${responseCode ?? code} at ${command || 'connecting'}`,
  }
  if (code === 'EAUTH') return { status: 'refused', ...said }
  if (responseCode) return { status: responseCode >= 500 ? 'refused' : 'retry', ...said }
  const unsent = code === 'EDNS' || syscall === 'connect' || BEFORE_DATA.has(command) || NOT_CONNECTED.test(message)
  return { status: unsent ? 'retry' : 'unknown', ...said }
}

interface MailError {
  code?: string
  command?: string
  message?: string
  responseCode?: number
  syscall?: string
}
