import {
  type Brief,
  type BriefClaim,
  byNewest,
  type Edition,
  type EvidenceFlag,
  type Score,
  type Story,
  type StoryJudgement,
} from '../../model/index.js'
import { importanceAt } from '../../score/index.js'
import { wholePoints } from '../present/numbers.js'
import { type StateView, stateView } from '../present/row.js'
import { clip, typeName } from '../present/text.js'
import { age, utcTime } from '../present/times.js'
import type { WebServices } from '../services.js'

export interface QueueItem {
  storyId: string
  title: string
  score: number
  href: string
  state: StateView
  /** Who has it, or how long it has waited. */
  note: string
  /** A person must look: new evidence, or a change that is not published yet. */
  alert: string | null
  pinned: boolean
  /** The kind of event, where editors set it. */
  topic: string | null
}

export type QueueOrder = 'score' | 'age'

const MOST_READ = 200
export const MOST_SHOWN = 60

export const briefHref = (storyId: string, audience: string, more = ''): string =>
  `/desk/briefs/${encodeURIComponent(storyId)}/${encodeURIComponent(audience)}${more}`

/** The briefs of an audience, pinned ones first: by what is left of their importance, or newest first. */
export async function readQueue(services: WebServices, audience: string, by: QueueOrder, viewer: string): Promise<QueueItem[]> {
  const { store } = services
  const scores = await store.find('score', {
    where: [{ field: 'audience', is: audience }],
    orderBy: { field: 'importance', descending: true },
    limit: MOST_READ,
  })
  const ids = scores.items.map((s) => s.value.storyId)
  const keys = ids.map((id) => `${id}:${audience}`)
  const [stories, briefs, editions, claims, flags, judgements] = await Promise.all([
    store.getMany('story', ids),
    store.getMany('brief', keys),
    store.getMany('edition', keys),
    store.getMany('claim', keys),
    store.getMany('flag', keys),
    store.find('judgement', {
      where: [{ field: 'audience', is: audience }],
      orderBy: { field: 'at', descending: true },
      limit: 500,
    }),
  ])
  const map = <T>(list: { id: string; value: T }[]) => new Map(list.map((one) => [one.id, one.value]))
  const known = {
    briefs: map<Brief>(briefs),
    editions: map<Edition>(editions),
    claims: map<BriefClaim>(claims),
    flags: map<EvidenceFlag>(flags),
    stories: map<Story>(stories),
  }
  const now = services.clock.now()
  const wall = services.editing!.wall.now()
  const items = scores.items.flatMap(({ value: score }) => {
    const story = known.stories.get(score.storyId)
    const key = `${score.storyId}:${audience}`
    const brief = known.briefs.get(key)
    if (!story || story.redirectTo || !brief) return []
    const claim = known.claims.get(key)
    const parts: Parts = {
      story,
      score,
      brief,
      edition: known.editions.get(key) ?? null,
      claim: claim && claim.until > wall ? claim : null,
      flag: known.flags.get(key) ?? null,
      judgements: judgements.items
        .map((j) => j.value)
        .filter((j) => j.storyId === story.id)
        .sort(byNewest),
    }
    return [{ item: itemOf(parts, audience, now, viewer), left: importanceAt(score, now), seen: story.firstSeenAt }]
  })
  const order =
    by === 'age'
      ? (a: Sorted, b: Sorted) => (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : 0)
      : (a: Sorted, b: Sorted) => b.left - a.left
  return items
    .sort((a, b) => Number(b.item.pinned) - Number(a.item.pinned) || order(a, b) || (a.item.storyId < b.item.storyId ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ item }) => item)
}

interface Sorted {
  item: QueueItem
  left: number
  seen: string
}

interface Parts {
  story: Story
  score: Score
  brief: Brief
  edition: Edition | null
  claim: BriefClaim | null
  flag: EvidenceFlag | null
  judgements: StoryJudgement[]
}

function itemOf(
  { story, score, brief, edition, claim, flag, judgements }: Parts,
  audience: string,
  now: string,
  viewer: string,
): QueueItem {
  const pin = judgements.find((j) => j.act === 'pin' || j.act === 'unpin')
  const waiting = edition?.published && edition.state !== 'withdrawn' && edition.revision > edition.published.revision
  return {
    storyId: story.id,
    title: clip(edition?.words.headline ?? brief.headline, 90),
    score: wholePoints(importanceAt(score, now)),
    href: briefHref(story.id, audience),
    state: stateView(edition?.state ?? 'draft'),
    note: claim ? (claim.by.id === viewer ? 'In your hands' : `${claim.by.name} has it`) : restsSince(edition, story, now),
    alert: flag ? 'New evidence' : waiting ? 'Change not published' : null,
    pinned: pin?.act === 'pin',
    topic: story.setTypes ? typeName(story.setTypes.types[0]!) : null,
  }
}

const restsSince = (edition: Edition | null, story: Story, now: string): string =>
  edition ? `${edition.moved.by.name}, ${utcTime(edition.moved.at)} UTC` : `Unclaimed, ${age(story.firstSeenAt, now)}`
