import type { Story } from '../../model/index.js'
import { storyHref } from './row.js'
import { capital, clip, minusSigns } from './text.js'
import { utcMoment } from './times.js'

/** Something that was said and no longer stands, or stands against something else. */
export interface CorrectionView {
  kind: 'corrected' | 'withdrawn' | 'superseded' | 'conflict'
  title: string
  href: string
  text: string
}

const MOST_EACH = 2

/** What a list of corrections needs of a story. */
export interface Corrected {
  id: string
  title: string
  reasons: readonly Pick<CorrectionView, 'kind' | 'text'>[]
}

/** What of a story was corrected, withdrawn, replaced or is in conflict, the gravest first. */
export const corrected = (story: Story): Corrected => ({
  id: story.id,
  title: story.title,
  reasons: reasonsOf(story).slice(0, MOST_EACH),
})

/** Moments inside a sentence as they are shown elsewhere. */
const plainTimes = (text: string): string =>
  text.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, (at) => `${utcMoment(at)} UTC`)

/** What no longer stands in some stories, in their order. */
export function corrections(stories: readonly Corrected[], asof: string | null): CorrectionView[] {
  return stories.flatMap((story) => {
    if (story.reasons.length === 0) return []
    const at = { title: clip(story.title, 110), href: storyHref(story.id, undefined, asof) }
    return story.reasons.map((one) => ({ ...one, ...at }))
  })
}

function reasonsOf(story: Story): Pick<CorrectionView, 'kind' | 'text'>[] {
  const found: Pick<CorrectionView, 'kind' | 'text'>[] = []
  if (story.state === 'withdrawn') found.push({ kind: 'withdrawn', text: 'The desk withdrew the story.' })
  if (story.state === 'corrected') found.push({ kind: 'corrected', text: `The desk corrected it at revision ${story.revision}.` })
  for (const member of story.members) {
    const reason = member.reasons.find((one) => one.rule === 'withdrawn')
    if (reason)
      found.push({ kind: 'withdrawn', text: `${clip(member.publisher, 40)}: ${plainTimes(clip(reason.sentence, 200))}` })
  }
  for (const { verdict, measure, note } of story.figures) {
    if (verdict !== 'superseded' && verdict !== 'conflicting') continue
    const what = measure ? `${capital(clip(measure, 60))}: ` : ''
    found.push({
      kind: verdict === 'conflicting' ? 'conflict' : 'superseded',
      text: `${what}${minusSigns(clip(note ?? (verdict === 'conflicting' ? 'figures conflict' : 'replaced by a later count'), 200))}`,
    })
  }
  return found
}
