import {
  type Brief,
  type Channel,
  type Delivery,
  type DeliveryReason,
  type Instant,
  type Score,
  type Story,
  stableId,
} from '../model/index.js'

export type { ChannelMember, SendResult } from './channels/contract.js'
export { CHANNELS } from './channels/index.js'

/** What is known when deciding what to post. */
export interface DeliveryQuestion {
  story: Story
  score: Score
  brief: Brief
  channels: readonly Channel[]
  /** Deliveries of this story that exist already, to any channel. */
  existing: readonly Delivery[]
  now: Instant
}

/** A delivery's key: (channel, story, reason, published revision). Re-scoring makes none (DESIGN, "Delivery key"). */
export const deliveryId = (channelId: string, storyId: string, reason: DeliveryReason, publishedRevision: number): string =>
  stableId('dlv', channelId, storyId, reason, String(publishedRevision))

/** Which posts are due: for every enabled channel of the audience whose lines both scores reach and that has not had it. Pure. */
export function planDeliveries({ story, score, brief, channels, existing, now }: DeliveryQuestion): Delivery[] {
  const importance = score.importance.totalHundredths / 100
  const credibility = score.credibility.totalHundredths / 100
  const planned: Delivery[] = []
  for (const channel of channels) {
    if (!channel.enabled || channel.audience !== score.audience) continue
    if (importance < channel.minImportance || credibility < channel.minCredibility) continue
    if (channel.requires === 'published' && story.state !== 'published' && story.state !== 'corrected') continue
    if (existing.some((d) => d.channelId === channel.id && d.storyId === story.id && d.reason === 'new')) continue
    // A story's first post is for published revision 1; what editors change later has its own reason and revision.
    planned.push({
      id: deliveryId(channel.id, story.id, 'new', 1),
      channelId: channel.id,
      storyId: story.id,
      reason: 'new',
      publishedRevision: 1,
      state: 'ready',
      payload: postOf(story, score, brief),
      createdAt: now,
    })
  }
  return planned
}

/** What is posted: headline, the line of what and why, scores, and links; no article text. */
function postOf(story: Story, score: Score, brief: Brief): Record<string, unknown> {
  return {
    storyId: story.id,
    headline: brief.headline,
    standfirst: brief.standfirst,
    marked: story.state === 'published' || story.state === 'corrected' ? 'published' : 'draft, not reviewed',
    importance: score.importance.totalHundredths / 100,
    credibility: score.credibility.totalHundredths / 100,
    audience: score.audience,
    instruments: story.instruments.slice(0, 5).map((i) => i.symbol),
    rationale: score.rationale,
    sources: story.members.slice(0, 8).map((m) => ({ publisher: m.publisher, role: m.role, url: m.url })),
  }
}
