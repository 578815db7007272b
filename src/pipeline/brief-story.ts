import { draftBrief } from '../brief/index.js'
import type { NewJob } from '../model/index.js'
import type { Desk } from './desk.js'
import { currentStory } from './join-market.js'
import type { Step } from './step.js'

export interface BriefPayload {
  storyId: string
  audience: string
  revision: number
}

/** Drafts the brief of a story for one audience, and hands the story to the channels. */
export async function briefStory(desk: Desk, { storyId, audience, revision }: BriefPayload, step: Step): Promise<void> {
  const story = await currentStory(desk, storyId, revision)
  const id = `${storyId}:${audience}`
  const [score, market, previous, reactions] = await Promise.all([
    desk.store.get('score', id),
    desk.store.get('market', storyId),
    desk.store.get('brief', id),
    desk.store.find('reaction', { where: [{ field: 'storyId', is: storyId }] }),
  ])
  if (!story || !score) return
  const articles = await desk.store.getMany('article', story.members.map((m) => m.articleId).slice(0, 100))
  const brief = draftBrief({
    story,
    articles: new Map(articles.map((a) => [a.id, a.value])),
    market: market?.value ?? null,
    reactions: reactions.items.map((r) => r.value),
    score: score.value,
    audience: desk.audiences.find((a) => a.id === audience)?.name ?? audience,
    now: step.now,
  })
  await step.commit({
    expectedVersions: [{ kind: 'brief', id, version: previous?.version ?? 0 }],
    writes: [
      {
        op: 'put',
        kind: 'brief',
        value: { ...brief, id, revision: (previous?.value.revision ?? 0) + 1 },
        knownAt: step.now,
        visible: true,
      },
    ],
    jobs: desk.posts ? [deliverJob(storyId, audience, revision, step.now)] : [],
  })
}

const deliverJob = (storyId: string, audience: string, revision: number, now: string): NewJob => ({
  queue: 'deliver',
  key: `deliver:${storyId}:${audience}:${revision}`,
  payload: { storyId, audience },
  runAt: now,
})
