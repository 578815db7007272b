import type { Audience, Instant, Score, Story } from '../../model/index.js'
import type { Condition } from '../../store/contract.js'
import type { WebServices } from '../services.js'
import { asOfOf, type Moment } from './moment.js'

/** Since when, and where it is known the number of the last change that had been seen. */
export interface Baseline {
  at: Instant
  seq: number | null
}

/** A story then and now; `before` is null where the desk did not know it. */
export interface StoryPair {
  before: { story: Story; score: Score | null } | null
  after: { story: Story; score: Score | null }
}

export interface Changes {
  /** The latest changed first. */
  pairs: StoryPair[]
  /** There was more than is shown. */
  more: boolean
}

const MOST_STORIES = 150
/** Of more that changed, those that changed last are looked at. */
const MOST_LOOKED_AT = 300
const MOST_CHANGES = 500
/** Changes read one after the other; who is further behind is shown what changed last. */
const MOST_LOOKS = 10

/**
 * Stories that changed since a baseline, each as it stood then and as it stands at the moment. By the change number what a
 * reader's last page could show is told exactly; by the moment alone, to the minute.
 */
export async function readChanges(
  services: WebServices,
  baseline: Baseline,
  audience: Audience,
  moment: Moment,
): Promise<Changes> {
  const bySeq = moment.setBack === null && baseline.seq !== null ? await changedSince(services, baseline.seq, audience) : null
  const { store } = services
  const asOf = asOfOf(moment)
  // They come in order, so that no more need be read than are shown.
  const changed: Condition = bySeq
    ? { field: 'id', in: bySeq.slice(0, MOST_LOOKED_AT) }
    : { field: 'updatedAt', from: baseline.at, upTo: moment.now }
  const ids = await lastUpdated(services, changed, moment)
  const shown = (await store.getMany('story', ids.slice(0, MOST_STORIES), asOf)).map((one) => one.value)
  const [scores, before] = await Promise.all([
    store.getMany(
      'score',
      shown.map((story) => `${story.id}:${audience.id}`),
      asOf,
    ),
    bySeq ? beforeSeq(services, shown, baseline.seq!, audience) : beforeMoment(services, shown, baseline.at, audience),
  ])
  const score = new Map(scores.map(({ value }) => [value.storyId, value]))
  return {
    pairs: shown.map((story) => ({
      before: before.get(story.id) ?? null,
      after: { story, score: score.get(story.id) ?? null },
    })),
    more: ids.length > MOST_STORIES || (bySeq?.length ?? 0) > MOST_LOOKED_AT,
  }
}

/** Ids of stories with a visible change after a number, the latest first; null where there were too many to walk through. */
async function changedSince({ store }: WebServices, seq: number, audience: Audience): Promise<string[] | null> {
  const ids = new Set<string>()
  const add = (id: string) => {
    ids.delete(id)
    ids.add(id)
  }
  let at = seq
  for (let look = 0; look < MOST_LOOKS; look++) {
    const changes = await store.changesSince(at, MOST_CHANGES)
    for (const { kind, id } of changes) {
      if (kind === 'story') add(id)
      if (kind === 'score' && id.endsWith(`:${audience.id}`)) add(id.slice(0, -audience.id.length - 1))
    }
    if (changes.length < MOST_CHANGES) return [...ids].reverse()
    at = changes.at(-1)!.seq
  }
  return null
}

/** Ids of the stories that fit, the latest updated first, one more than are shown. */
async function lastUpdated({ store }: WebServices, where: Condition, moment: Moment): Promise<string[]> {
  const { items } = await store.findIds('story', {
    where: [where],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_STORIES + 1,
    ...asOfOf(moment),
  })
  return items.map((one) => one.id)
}

type Before = Map<string, NonNullable<StoryPair['before']>>

async function beforeMoment({ store }: WebServices, stories: readonly Story[], at: Instant, audience: Audience): Promise<Before> {
  const ids = stories.map((story) => story.id)
  const keys = ids.map((id) => `${id}:${audience.id}`)
  const [old, scores] = await Promise.all([store.getMany('story', ids, { asOf: at }), store.getMany('score', keys, { asOf: at })])
  const score = new Map(scores.map(({ value }) => [value.storyId, value]))
  return new Map(old.map(({ id, value }) => [id, { story: value, score: score.get(id) ?? null }]))
}

/** The last versions whose change number is not above `seq`. */
async function beforeSeq({ store }: WebServices, stories: readonly Story[], seq: number, audience: Audience): Promise<Before> {
  const before: Before = new Map()
  for (const { id } of stories) {
    const [old, scores] = await Promise.all([store.history('story', id), store.history('score', `${id}:${audience.id}`)])
    const story = old.findLast((one) => one.seq <= seq)?.value
    if (story) before.set(id, { story, score: scores.findLast((one) => one.seq <= seq)?.value ?? null })
  }
  return before
}
