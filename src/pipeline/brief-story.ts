import { type BriefEvidence, draftBrief } from '../brief/index.js'
import { bearsOn, leveragedFund, upcomingEvents } from '../market/index.js'
import type { Article, Instant, MarketJoin, NewJob, Reaction, Score, Story } from '../model/index.js'
import type { Desk } from './desk.js'
import { flagWrites } from './editing/flag.js'
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
  const score = await desk.store.get('score', id)
  if (!story || !score) return
  const [evidence, previous, edition] = await Promise.all([
    readBriefEvidence(desk, story, score.value, step.now),
    desk.store.get('brief', id),
    desk.store.get('edition', id),
  ])
  const draft = (previous?.value.revision ?? 0) + 1
  const brief = { ...draftBrief(evidence), id, revision: draft }
  if (edition?.value.published) {
    // Readers have an editor's words: new evidence waits for the editors.
    const version = edition.version
    await step.commit({
      expectedVersions: [{ kind: 'edition', id, version }],
      writes: flagWrites(edition.value, story, brief, step.now),
      jobs: [],
    })
    return
  }
  await step.commit({
    expectedVersions: [{ kind: 'brief', id, version: previous?.version ?? 0 }],
    writes: [
      {
        op: 'put',
        kind: 'brief',
        value: brief,
        knownAt: step.now,
        visible: true,
      },
    ],
    jobs: [
      ...(desk.posts ? [deliverJob(storyId, audience, revision, step.now)] : []),
      ...(desk.writer ? [writeJob(storyId, audience, draft, step.now)] : []),
    ],
  })
}

const MOST_ARTICLES = 100
/** How far ahead the calendar is looked at. */
const DAYS_AHEAD = 30

/** What a story's brief is written from, and checked against ({@link briefSources}), as it stands now. */
export async function readBriefEvidence(
  desk: Pick<Desk, 'store' | 'audiences' | 'playbooks' | 'events' | 'calendar' | 'links' | 'instruments' | 'sources'>,
  story: Story,
  score: Score,
  now: Instant,
): Promise<BriefEvidence> {
  const ids = story.members.map((m) => m.articleId).slice(0, MOST_ARTICLES)
  const [articles, market, reactions] = await Promise.all([
    desk.store.getMany('article', ids),
    desk.store.get('market', story.id),
    desk.store.find('reaction', { where: [{ field: 'storyId', is: story.id }] }),
  ])
  return briefEvidence(desk, {
    story,
    score,
    articles: articles.map((a) => a.value),
    market: market?.value ?? null,
    reactions: reactions.items.map((r) => r.value),
    now,
  })
}

interface ReadParts {
  story: Story
  score: Score
  articles: readonly Article[]
  market: MarketJoin | null
  reactions: readonly Reaction[]
  now: Instant
}

/** Joins what was read of a story with what the desk's config knows. */
function briefEvidence(
  desk: Pick<Desk, 'audiences' | 'playbooks' | 'events' | 'calendar' | 'links' | 'instruments' | 'sources'>,
  { articles, ...parts }: ReadParts,
): BriefEvidence {
  const { calendar, events, links } = desk
  const symbols = parts.story.instruments.map((i) => i.symbol)
  const titles = parts.story.members.map((m) => m.title)
  return {
    ...parts,
    articles: new Map(articles.map((a) => [a.id, a])),
    audience: desk.audiences.find((a) => a.id === parts.score.audience)?.name ?? parts.score.audience,
    playbooks: desk.playbooks,
    events: upcomingEvents({ asOf: parts.now, calendar, events, symbols, days: DAYS_AHEAD }).filter((event) =>
      bearsOn(event, { symbols, titles }),
    ),
    proxyOf: (symbol) => leveragedFund(links, symbol, desk.instruments.get(symbol))?.proxy,
    mayQuote: (sourceId) => desk.sources.get(sourceId)?.rights.mayShowQuotes ?? false,
  }
}

const deliverJob = (storyId: string, audience: string, revision: number, now: string): NewJob => ({
  queue: 'deliver',
  key: `deliver:${storyId}:${audience}:${revision}`,
  payload: { storyId, audience },
  runAt: now,
})

/** One retry at most; nothing waits for it. */
const writeJob = (storyId: string, audience: string, draft: number, now: string): NewJob => ({
  queue: 'write',
  key: `write:${storyId}:${audience}:${draft}`,
  payload: { storyId, audience, draft },
  runAt: now,
  maxAttempts: 2,
})
