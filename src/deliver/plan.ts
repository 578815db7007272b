import {
  type Brief,
  type Channel,
  type Delivery,
  type DeliveryReason,
  type Instant,
  type Score,
  type Source,
  type Story,
  stableId,
} from '../model/index.js'
import { asPost, isPublished, postOf } from './post.js'

/** What is known when deciding what to post. */
export interface DeliveryQuestion {
  story: Story
  score: Score
  /** Null where none was drafted: only alerts are told then. */
  brief: Brief | null
  channels: readonly Channel[]
  /** Deliveries of this story that exist already, to any channel. */
  existing: readonly Delivery[]
  /** What the editors made public last: 1 and `new` until they change something. */
  published?: { revision: number; reason: DeliveryReason; note?: string | null }
  /** Channels that are told because a saved search asks for it, whatever their lines. */
  alerts?: ReadonlyMap<string, Alert>
  sources: ReadonlyMap<string, Pick<Source, 'rights'>>
  publicUrl?: string | null
  notice?: string | null
  now: Instant
}

/** Why a channel is told of a story although its lines do not ask for it: a sentence for each saved search. */
export interface Alert {
  because: readonly string[]
  /** Also where the channel has a daily digest. */
  atOnce: boolean
}

/** Points by which a story must fall below a channel's line before it counts as gone from there. */
export const HYSTERESIS = 5

/**
 * A delivery's key: (channel, story, reason, published revision). Revisions count through all briefs of a story, so that none of one
 * audience meets another's. Re-scoring makes none (DESIGN, "Delivery key").
 */
export const deliveryId = (channelId: string, storyId: string, reason: DeliveryReason, publishedRevision: number): string =>
  stableId('dlv', channelId, storyId, reason, String(publishedRevision))

/**
 * Which posts are due. A story's first post goes to every enabled channel of its audience whose lines both scores reach; that happens
 * once, however the scores move afterwards. What editors change later in this audience's brief goes only where the first post was of
 * that brief: updates while the story is not {@link HYSTERESIS} points below the line, corrections and withdrawals always. Pure.
 */
export function planDeliveries(question: DeliveryQuestion): Delivery[] {
  return question.channels.filter((c) => c.enabled).flatMap((channel) => planned(question, channel) ?? [])
}

function planned(question: DeliveryQuestion, channel: Channel): Delivery | null {
  const { story, existing, published } = question
  const first = existing.find((d) => d.channelId === channel.id && d.reason === 'new')
  if (!first) return entersLine(question, channel) ? make(question, channel, 'new', 1) : null
  // Another audience's brief: it has words, revisions and editors of its own.
  if (asPost(first.payload).audience !== question.score.audience) return null
  const reason = published && reasonFor(published, channel, first, question)
  if (!reason) return null
  // Never posted: there is nothing to mend.
  if (first.state === 'suppressed' || first.state === 'failed') return null
  if (first.state === 'ready' || first.state === 'collected') return broughtUpToDate(question, channel, first)
  const id = deliveryId(channel.id, story.id, reason, published.revision)
  if (existing.some((d) => d.id === id)) return null
  if (reason === 'update' && !staysIn(question, channel)) return null
  return { ...make(question, channel, reason, published.revision), previousId: first.id }
}

/** What a channel that has the story is told. A draft it posted is brought up to date once an editor has published the brief. */
function reasonFor(
  { reason }: NonNullable<DeliveryQuestion['published']>,
  channel: Channel,
  first: Delivery,
  { score }: DeliveryQuestion,
): DeliveryReason | null {
  if (reason === 'digest') return null
  if (reason !== 'new') return reason
  return first.payload.state === 'draft' && channel.audience === score.audience ? 'update' : null
}

/** What still waits goes out as the story stands now, or not at all. */
function broughtUpToDate(question: DeliveryQuestion, channel: Channel, waiting: Delivery): Delivery | null {
  if (question.published?.reason === 'withdrawal')
    return { ...waiting, state: 'suppressed', stateReason: 'the story was withdrawn before this was sent' }
  const { payload } = make(question, channel, 'new', 1)
  return JSON.stringify(payload) === JSON.stringify(waiting.payload) ? null : { ...waiting, payload }
}

/** Nobody is told of these, by any line or alert. */
const KEPT_BACK: ReadonlySet<Story['state']> = new Set(['withdrawn', 'held', 'embargoed'])

function entersLine(question: DeliveryQuestion, channel: Channel): boolean {
  const { story, score, brief, alerts, published } = question
  if (published?.reason === 'withdrawal' || KEPT_BACK.has(story.state)) return false
  if (channel.requires === 'published' && !isPublished(story)) return false
  if (alerts?.has(channel.id)) return true
  if (!brief || channel.audience !== score.audience || channel.alerts === 'only') return false
  return reaches(score, channel, 0) && onTopic(story, channel)
}

const staysIn = ({ score, alerts }: DeliveryQuestion, channel: Channel): boolean =>
  alerts?.has(channel.id) || channel.audience !== score.audience || reaches(score, channel, HYSTERESIS)

const reaches = (score: Score, channel: Channel, slack: number): boolean =>
  score.importance.totalHundredths / 100 >= channel.minImportance - slack &&
  score.credibility.totalHundredths / 100 >= channel.minCredibility - slack

/** True where the channel takes every topic, or the story has one of its symbols or event types. */
export function onTopic(story: Pick<Story, 'instruments' | 'eventTypes'>, { topics }: Pick<Channel, 'topics'>): boolean {
  const symbols = topics?.symbols ?? []
  const types = topics?.eventTypes ?? []
  if (symbols.length + types.length === 0) return true
  return (
    story.instruments.some((i) => symbols.includes(i.symbol)) ||
    story.eventTypes.some(({ type }) => types.some((t) => type === t || type.startsWith(`${t}.`)))
  )
}

function make(question: DeliveryQuestion, channel: Channel, reason: DeliveryReason, revision: number): Delivery {
  const { story, score, published, alerts, now } = question
  const alert = alerts?.get(channel.id)
  const because = alert?.because ?? [lineSentence(score, channel)]
  const brief = question.brief ?? { headline: story.title, standfirst: '' }
  return {
    id: deliveryId(channel.id, story.id, reason, revision),
    channelId: channel.id,
    storyId: story.id,
    reason,
    publishedRevision: revision,
    // Corrections do not wait for tomorrow's digest.
    state: channel.digest && !alert?.atOnce && (reason === 'new' || reason === 'update') ? 'collected' : 'ready',
    payload: { ...postOf({ ...question, brief, reason, because, note: reason === 'new' ? null : (published?.note ?? null) }) },
    createdAt: now,
  }
}

const lineSentence = (score: Score, channel: Channel): string =>
  `Importance ${score.importance.totalHundredths / 100} and credibility ${score.credibility.totalHundredths / 100} for ${score.audience} reach this channel's lines of ${channel.minImportance} and ${channel.minCredibility}.`
