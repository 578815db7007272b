import { measureReaction } from '../market/index.js'
import type { Desk } from './desk.js'
import { firstPublished, marketViewFor } from './join-market.js'
import type { Step } from './step.js'

/** Instruments per story whose reaction is measured. */
const MAX_INSTRUMENTS = 5

/** Measures what the market did after publication, once its session's bars can be known. Shown beside the score, never in it. */
export async function measureStoryReaction(desk: Desk, storyId: string, step: Step): Promise<void> {
  const story = (await desk.store.get('story', storyId))?.value
  if (!story || story.redirectTo) return
  const view = await marketViewFor(desk, story.instruments, step.now)
  const publishedAt = firstPublished(story)!
  const reactions = story.instruments
    .slice(0, MAX_INSTRUMENTS)
    .flatMap((i) => measureReaction({ view, calendar: desk.calendar, links: desk.links, publishedAt, symbol: i.symbol }))
  await step.commit({
    writes: reactions.map((r) => ({
      op: 'put' as const,
      kind: 'reaction' as const,
      value: { ...r, id: `${storyId}:${r.symbol}:${r.benchmark}:${r.model}`, storyId },
      knownAt: step.now,
      visible: true,
    })),
    jobs: [],
  })
}
