import { wordsOf } from '../../brief/edit/index.js'
import type { Brief, Edition, EvidenceFlag, Story, StoryDecision } from '../../model/index.js'
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

/** A decision about a story's articles, in a sentence. */
export const decisionText = ({ act, by, from, to, articleIds, reason }: StoryDecision): string => {
  const articles = articleIds.length === 1 ? '1 article' : `${articleIds.length} articles`
  const what = {
    merge: `made “${clip(from.title)}” part of “${clip(to.title)}”`,
    split: `split ${articles} off “${clip(from.title)}”`,
    move: `moved ${articles} from “${clip(from.title)}” to “${clip(to.title)}”`,
  }[act]
  return `${by.name} ${what}: ${reason}`
}

const clip = (title: string): string => title.slice(0, 100)

/** What came to a story since a moment, a sentence each. */
export function whatCame(story: Story, since: string): string[] {
  const decided = (story.decisions ?? []).filter((d) => d.at >= since)
  const came = story.members.filter((m) => m.joinedAt > since)
  const conflicts = story.figures.filter((g) => g.verdict === 'conflicting').length
  return [
    ...decided.map(decisionText),
    ...came.slice(0, MOST_NAMED).map((m) => `${m.publisher}, ${m.role}: ${m.title.slice(0, 160)}`),
    ...(came.length > MOST_NAMED ? [`${came.length - MOST_NAMED} more articles`] : []),
    ...(came.length + decided.length === 0 ? ['The evidence was measured or read anew.'] : []),
    ...(conflicts > 0 ? [`${conflicts} ${conflicts === 1 ? 'figure is' : 'figures are'} contested among its sources.`] : []),
  ]
}
