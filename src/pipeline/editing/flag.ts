import { wordsOf } from '../../brief/edit/index.js'
import type { Brief, Edition, EvidenceFlag, Story } from '../../model/index.js'
import type { Write } from '../../store/contract.js'

/** So many articles are named. */
const MOST_NAMED = 5

/** What a flag on a published brief writes: the new evidence and what the desk would write now. No word of the editors' changes. */
export function flagWrites(edition: Edition, story: Story, draft: Brief, now: string): Write[] {
  const { published, id, storyId, audience } = edition
  if (!published) return []
  const flag: EvidenceFlag = {
    id,
    storyId,
    audience,
    storyRevision: story.revision,
    raisedAt: now,
    what: whatCame(story, published.at),
    draft: wordsOf(draft),
  }
  return [{ op: 'put', kind: 'flag', value: flag, knownAt: now, visible: true }]
}

function whatCame(story: Story, since: string): string[] {
  const came = story.members.filter((m) => m.joinedAt > since)
  const conflicts = story.figures.filter((g) => g.verdict === 'conflicting').length
  return [
    ...came.slice(0, MOST_NAMED).map((m) => `${m.publisher}, ${m.role}: ${m.title.slice(0, 160)}`),
    ...(came.length > MOST_NAMED ? [`${came.length - MOST_NAMED} more articles`] : []),
    ...(came.length === 0 ? ['The evidence was measured or read anew.'] : []),
    ...(conflicts > 0 ? [`${conflicts} ${conflicts === 1 ? 'figure is' : 'figures are'} contested among its sources.`] : []),
  ]
}
