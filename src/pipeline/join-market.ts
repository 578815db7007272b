import type { MarketView } from '../market/index.js'
import { createMarketView, joinMarket, neededSymbols, reactionDueAt } from '../market/index.js'
import {
  DAY_MS,
  type Day,
  type Instant,
  type MarketJoin,
  type NewJob,
  plusMs,
  type Story,
  type StoryInstrument,
} from '../model/index.js'
import type { Stored } from '../store/contract.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'

export interface JoinPayload {
  storyId: string
  revision: number
  /** How often a reaction was asked for before. */
  tries?: number
}

/** Enough for the longest baseline (120 sessions and a margin), in calendar days. */
const LOOK_BACK_DAYS = 420
/** Monthly facts are judged against ten years of their own past. */
const FACT_DAYS = 3_660

/** Joins a story with the signals of its instruments, as known now. Old revisions are passed over: a newer job follows. */
export async function joinStoryMarket(desk: Desk, { storyId, revision }: JoinPayload, step: Step): Promise<void> {
  const story = await currentStory(desk, storyId, revision)
  if (!story) return
  const view = await marketViewFor(desk, story.instruments, step.now)
  const newsAt = firstPublished(story)
  const join = joinMarket({
    storyId,
    instruments: story.instruments,
    asOf: step.now,
    view,
    calendar: desk.calendar,
    links: desk.links,
    eventTypes: story.eventTypes.map((t) => t.type),
    ...(newsAt ? { newsAt } : {}),
  })
  await step.commit({
    writes: [{ op: 'put', kind: 'market', value: { ...join, id: storyId }, knownAt: step.now }],
    jobs: [scoreJob(story, step.now), ...(await reactionJobs(desk, story, join, step.now))],
  })
}

/** The story if it still is at this revision and was not merged away. */
export async function currentStory(desk: Desk, storyId: string, revision: number): Promise<Story | null> {
  return (await storedStory(desk, storyId, revision))?.value ?? null
}

/** `currentStory` with the version it is stored under, for a step that must not write once the story has changed. */
export async function storedStory(desk: Desk, storyId: string, revision: number): Promise<Stored<Story> | null> {
  const stored = await desk.store.get('story', storyId)
  return stored && stored.value.revision === revision && !stored.value.redirectTo ? stored : null
}

/** The market as it could be known at `asOf`: bars and facts of what the instruments hang on. */
export async function marketViewFor(
  desk: Pick<Desk, 'store' | 'links' | 'instruments'>,
  instruments: readonly StoryInstrument[],
  asOf: Instant,
): Promise<MarketView> {
  const needed = neededSymbols(instruments, desk.links, (symbol) => desk.instruments.get(symbol))
  const range = (days: number) => ({ from: dayOf(plusMs(asOf, -days * DAY_MS)), to: dayOf(asOf), knownAt: asOf })
  const bars = await desk.store.barsOf(needed.symbols, range(LOOK_BACK_DAYS))
  const facts = await desk.store.factsOf(needed.series, range(FACT_DAYS))
  return createMarketView({ asOf, bars, facts, instruments: desk.instruments })
}

const dayOf = (at: Instant): Day => at.slice(0, 10)

/** The first publication among a story's articles: where its reaction starts. */
export const firstPublished = (story: Pick<Story, 'members'>): Instant | undefined =>
  story.members.map((m) => m.publishedAt).sort()[0]

const scoreJob = (story: Story, now: Instant): NewJob => ({
  queue: 'score',
  key: `score:${story.id}:${story.revision}`,
  payload: { storyId: story.id, revision: story.revision },
  runAt: now,
})

/** The reaction is measured once a story, when the bars of its first session after publication can be known. */
async function reactionJobs(desk: Desk, story: Story, join: MarketJoin, now: Instant): Promise<NewJob[]> {
  const publishedAt = firstPublished(story)
  if (join.signals.length === 0 || !publishedAt) return []
  const dueAt = reactionDueAt(desk.calendar, publishedAt)
  return [dueAt > now ? { ...reactionJob(story.id, dueAt, 0), plannedAt: null } : reactionJob(story.id, now, 0)]
}

/** The job that measures a story's reaction; each later try has a key of its own. */
export const reactionJob = (storyId: string, runAt: Instant, tries: number): NewJob => ({
  queue: 'join',
  key: `reaction:${storyId}${tries > 0 ? `:${tries}` : ''}`,
  payload: { storyId, revision: -1, ...(tries > 0 ? { tries } : {}) },
  runAt,
})
