import { type MarketView, measureReaction, reactionStart } from '../market/index.js'
import { HOUR_MS, type Instant, plusMs } from '../model/index.js'
import type { Desk } from './desk.js'
import { firstPublished, marketViewFor, reactionJob } from './join-market.js'
import type { Step } from './step.js'

/** Instruments per story whose reaction is measured. */
export const REACTING = 5
/** Where the session's bars are late, it is asked again every hour for two days. */
const AGAIN_MS = HOUR_MS
const MOST_TRIES = 48

/** Measures what the market did after publication, once its session's bars can be known. Shown beside the score, never in it. */
export async function measureStoryReaction(desk: Desk, storyId: string, step: Step, tries = 0): Promise<void> {
  const story = (await desk.store.get('story', storyId))?.value
  if (!story || story.redirectTo) return
  const view = await marketViewFor(desk, story.instruments, step.now)
  const publishedAt = firstPublished(story)!
  if (!barsAreIn(desk, view, publishedAt) && tries < MOST_TRIES) {
    await step.commit({ writes: [], jobs: [reactionJob(storyId, plusMs(step.now, AGAIN_MS), tries + 1)] })
    return
  }
  const reactions = story.instruments
    .slice(0, REACTING)
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

/** True where the market's bar of the first session after publication has come in, or there are no prices at all. */
function barsAreIn({ calendar, links }: Desk, view: MarketView, publishedAt: Instant): boolean {
  const last = view.bars(links.market).at(-1)?.day
  return last === undefined || last >= reactionStart(calendar, publishedAt).first.day
}
