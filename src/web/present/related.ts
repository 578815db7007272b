import type { Story } from '../../model/index.js'
import type { Related } from '../read/related.js'
import { wholePoints } from './numbers.js'
import { storyHref } from './row.js'
import { clip, typeName } from './text.js'
import { nyMoment } from './times.js'

export interface RelatedRow {
  id: string
  href: string
  title: string
  importance: number | null
  at: string
  /** What it has in common; empty where the heading says it. */
  shared: string
}

export interface RelatedView {
  groups: { title: string; note: string; rows: RelatedRow[] }[]
}

/** Stories around one as lists; null where there is none. */
export function relatedView(
  related: Related,
  context: { asof: string | null; audience: string | undefined },
): RelatedView | null {
  const row = (story: Story, shared = ''): RelatedRow => {
    const score = related.scores.get(story.id)
    return {
      id: story.id,
      href: storyHref(story.id, context.audience, context.asof),
      title: clip(story.title, 140) || 'Untitled',
      importance: score ? wholePoints(score.importance.totalHundredths) : null,
      at: nyMoment(story.firstSeenAt),
      shared,
    }
  }
  const sharedText = (shared: readonly string[]) =>
    shared.map((one) => (one.includes('.') ? typeName(one) : clip(one, 12))).join(', ')
  const groups = [
    { title: 'Earlier', note: 'what it goes on from', rows: related.earlier.map((story) => row(story)) },
    { title: 'Later', note: 'what goes on from it', rows: related.later.map((story) => row(story)) },
    {
      title: 'Similar stories',
      note: 'by headline, instruments and kind of event',
      rows: related.alike.map(({ story, shared }) => row(story, sharedText(shared))),
    },
  ].filter((group) => group.rows.length > 0)
  return groups.length ? { groups } : null
}
