import type { Audience, Score, Story } from '../../model/index.js'
import { parseQuery } from '../../search/index.js'
import { type Alike, likeQuery, mostAlike } from '../present/likeness.js'
import type { WebServices } from '../services.js'
import { asOfOf, type Moment } from './moment.js'

/** Stories around one: those it goes on from, those that go on from it, and those like it. */
export interface Related {
  /** The nearest first. */
  earlier: Story[]
  /** The newest first. */
  later: Story[]
  alike: Alike[]
  /** Scores for the audience, by story id. */
  scores: ReadonlyMap<string, Score>
}

const MOST_EARLIER = 5
const MOST_LATER = 8
const MOST_ALIKE = 6
const MOST_CANDIDATES = 40

/** What else the desk knows about a story's matter at a moment. */
export async function readRelated(services: WebServices, story: Story, audience: Audience, moment: Moment): Promise<Related> {
  const { store } = services
  const [earlier, later, candidates] = await Promise.all([
    chainOf(services, story, moment),
    store.find('story', { where: [{ field: 'follows', is: story.id }], limit: MOST_LATER, ...asOfOf(moment) }),
    candidatesFor(services, story, audience, moment),
  ])
  const after = later.items
    .map((one) => one.value)
    .filter((one) => !one.redirectTo)
    .sort((a, b) => (a.firstSeenAt < b.firstSeenAt ? 1 : -1))
  const named = new Set([story.id, ...earlier.map((one) => one.id), ...after.map((one) => one.id)])
  const alike = mostAlike(
    story,
    candidates.filter((one) => !named.has(one.id)),
    MOST_ALIKE,
  )
  const ids = [...earlier, ...after, ...alike.map((one) => one.story)].map((one) => `${one.id}:${audience.id}`)
  const scores = await store.getMany('score', ids, asOfOf(moment))
  return { earlier, later: after, alike, scores: new Map(scores.map(({ value }) => [value.storyId, value])) }
}

/** The story it goes on from, the one that goes on from, and so on; a ring ends it. */
async function chainOf({ store }: WebServices, story: Story, moment: Moment): Promise<Story[]> {
  const chain: Story[] = []
  const seen = new Set([story.id])
  let next = story.follows
  while (next && !seen.has(next) && chain.length < MOST_EARLIER) {
    seen.add(next)
    const found: Story | undefined = (await store.get('story', next, asOfOf(moment)))?.value
    if (!found) break
    if (!found.redirectTo) chain.push(found)
    next = found.redirectTo ?? found.follows
  }
  return chain
}

async function candidatesFor({ store }: WebServices, story: Story, audience: Audience, moment: Moment): Promise<Story[]> {
  const text = likeQuery(story.title)
  if (!text) return []
  const request = { query: parseQuery(text), audience: audience.id, sort: 'relevance' as const, limit: MOST_CANDIDATES }
  const { hits } = await store.search({ ...request, ...asOfOf(moment) })
  const ids = hits.map((hit) => hit.storyId).filter((id) => id !== story.id)
  return (await store.getMany('story', ids, asOfOf(moment))).map((one) => one.value).filter((one) => !one.redirectTo)
}
