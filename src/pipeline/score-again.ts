import { type Article, type Audience, DeskError, type Instant, type Score, wholeText } from '../model/index.js'
import { type Evidence, scoreStory } from '../score/index.js'
import type { Store } from '../store/contract.js'
import type { Desk } from './desk.js'
import { LEAD_CHARS } from './score-story.js'

/** A stored score beside what this desk makes of the same evidence. */
export interface ScoredAgain {
  stored: Score
  again: Score
  /** Every row and both totals are the same. A score of another version may differ: it was made by other code or config. */
  same: boolean
}

/**
 * Scores a story once more from what was known when its score was made (the one that stood at `asOf`, or the current one). Writes
 * nothing. Fails with `not-found` where the story had no score for this audience.
 */
export async function scoreAgain(
  desk: Pick<Desk, 'store' | 'version'>,
  storyId: string,
  audience: Audience,
  asOf?: Instant,
): Promise<ScoredAgain> {
  const found = await desk.store.get('score', `${storyId}:${audience.id}`, asOf === undefined ? {} : { asOf })
  if (!found) throw new DeskError('not-found', `story ${storyId} has no score for ${audience.id}${asOf ? ` at ${asOf}` : ''}`)
  const { id: _id, changed: _changed, ...stored } = found.value
  const again = scoreStory(await evidenceAt(desk.store, stored), audience, desk.version)
  return { stored, again, same: JSON.stringify(comparable(stored)) === JSON.stringify(comparable(again)) }
}

const comparable = ({ importance, credibility }: Score) => [importance, credibility]

/** What a score rested on: the story at its revision, its market and its original's opening, as known at the score's moment. */
async function evidenceAt(store: Store, { storyId, storyRevision, asOf }: Score): Promise<Evidence> {
  const versions = await store.history('story', storyId)
  const story = versions.filter((v) => v.value.revision === storyRevision && v.knownAt <= asOf).at(-1)?.value
  if (!story) throw new DeskError('not-found', `revision ${storyRevision} of story ${storyId} is not kept`)
  const originalId = (story.members.find((m) => m.role === 'original') ?? story.members[0])?.articleId
  const [market, original] = await Promise.all([
    store.get('market', storyId, { asOf }),
    originalId ? store.get('article', originalId, { asOf }) : null,
  ])
  const article: Article | undefined = original?.value
  return {
    story,
    claims: story.claims,
    figures: story.figures,
    novelty: story.novelty,
    market: market?.value ?? null,
    lead: article ? wholeText(article).slice(0, LEAD_CHARS) : story.title,
    asOf,
  }
}
