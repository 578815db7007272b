import type { FigureGroup } from '../../model/index.js'
import type { Changes, StoryPair } from '../read/changes.js'
import { type CorrectionView, corrected, corrections } from './corrections.js'
import { storyChange } from './history.js'
import { storyKind } from './kind.js'
import { figureText, wholePoints } from './numbers.js'
import { type StateView, stateView, storyHref } from './row.js'
import { clip, count } from './text.js'
import { nyMoment } from './times.js'

/** One story that is new or changed. */
export interface ChangeRow {
  id: string
  href: string
  title: string
  importance: number | null
  /** What it was; null where the story is new or was not scored. */
  was: number | null
  text: string
  state: StateView
  at: string
}

export interface ChangesView {
  corrections: CorrectionView[]
  added: ChangeRow[]
  changed: ChangeRow[]
  /** Looked at, and the same as before in all that is shown. */
  same: number
  more: boolean
}

const MOST_EXAMPLES = 2

/** What is new, what changed and what no longer stands, between then and now. Pure. */
export function changesView(
  { pairs, more }: Changes,
  context: { asof: string | null; audience: string; defaultAudience: string },
): ChangesView {
  const view: ChangesView = { corrections: [], added: [], changed: [], same: 0, more }
  for (const pair of pairs) {
    view.corrections.push(...newCorrections(pair, context.asof))
    const row = rowOf(pair, context)
    if (!pair.before) {
      if (!pair.after.story.redirectTo) view.added.push(row)
    } else if (row.text || row.importance !== row.was) view.changed.push(row)
    else view.same++
  }
  const byImportance = (a: ChangeRow, b: ChangeRow) => (b.importance ?? -1) - (a.importance ?? -1)
  view.added.sort(byImportance)
  view.changed.sort((a, b) => shift(b) - shift(a) || byImportance(a, b))
  return view
}

const shift = ({ importance, was }: ChangeRow): number => Math.abs((importance ?? 0) - (was ?? importance ?? 0))

function rowOf(
  { before, after }: StoryPair,
  { asof, audience, defaultAudience }: { asof: string | null; audience: string; defaultAudience: string },
): ChangeRow {
  const { story, score } = after
  const whole = (one: typeof score | undefined) => (one ? wholePoints(one.importance.totalHundredths) : null)
  const href = storyHref(story.redirectTo ?? story.id, audience === defaultAudience ? undefined : audience, asof)
  return {
    id: story.id,
    href,
    title: clip(story.title, 160) || 'Untitled',
    importance: whole(score),
    was: whole(before?.score),
    text: before ? changeText({ before, after }) : arrivalText(after),
    state: stateView(story.state),
    at: nyMoment(story.updatedAt),
  }
}

function arrivalText({ story, score }: StoryPair['after']): string {
  const first = story.members.filter((one) => one.firstHand).length
  const kind = storyKind(story, score)
  return `${kind ? `${kind}; ` : ''}${count(story.members.length, 'article', 'articles')}, ${first} first-hand`
}

function changeText({ before, after }: { before: NonNullable<StoryPair['before']>; after: StoryPair['after'] }): string {
  if (after.story.redirectTo) return before.story.redirectTo ? '' : 'became part of another story'
  const credibility = [before.score, after.score].map((one) => one && wholePoints(one.credibility.totalHundredths))
  return [
    storyChange(before.story, after.story),
    figuresChange(before.story.figures, after.story.figures),
    credibility[0] != null && credibility[1] != null && credibility[0] !== credibility[1]
      ? `credibility ${credibility[0]} to ${credibility[1]}`
      : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** Figures that an origin told and that were not there before, in words. */
function figuresChange(before: readonly FigureGroup[], after: readonly FigureGroup[]): string {
  const told = (groups: readonly FigureGroup[]) =>
    new Map(
      groups.flatMap(({ measure, values }) =>
        values
          .filter((one) => !one.carried)
          .map(({ figure }) => {
            const { value } = figureText(figure)
            const told = measure && !/^\W?\d/.test(measure) ? `${value} (${clip(measure, 50)})` : value
            return [`${value} ${measure}`, told] as const
          }),
      ),
    )
  const had = told(before)
  const fresh = [...new Set([...told(after)].filter(([key]) => !had.has(key)).map(([, text]) => text))]
  if (fresh.length === 0) return ''
  const rest = fresh.length - MOST_EXAMPLES
  return `new figures: ${fresh.slice(0, MOST_EXAMPLES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** Corrections that were not to be seen before. */
function newCorrections({ before, after }: StoryPair, asof: string | null): CorrectionView[] {
  if (after.story.redirectTo) return []
  const had = new Set(before ? corrections([corrected(before.story)], asof).map((one) => one.kind + one.text) : [])
  return corrections([corrected(after.story)], asof).filter((one) => !had.has(one.kind + one.text))
}
