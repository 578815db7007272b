import type { Instant, Score, Story, StoryDecision } from '../../model/index.js'
import { signed, wholePoints } from './numbers.js'
import { clip, count, words } from './text.js'
import { utcMoment } from './times.js'

export interface HistoryRow {
  revision: number
  moment: string
  text: string
  importance: string
  credibility: string
}

const openConflicts = (story: Story): number => story.figures.filter((group) => group.verdict === 'conflicting').length

/** What changed between two revisions of a story, in words; empty where only evidence was read again. */
export function storyChange(before: Story | undefined, after: Story): string {
  const had = new Set(before?.members.map((member) => member.articleId))
  const joined = after.members.filter((member) => !had.has(member.articleId))
  const parts: string[] = []
  if (!before) parts.push(`first article, ${clip(joined[0]?.publisher ?? 'unknown', 40)}`)
  else if (joined.length) {
    const names = [...new Set(joined.map((member) => clip(member.publisher, 40)))]
    const copies = joined.every((member) => member.role === 'republication')
    parts.push(
      `${names.slice(0, 2).join(', ')}${names.length > 2 ? ` and ${names.length - 2} more` : ''} ${copies ? 'carried it' : 'joined'}`,
    )
  }
  const gone = before
    ? before.members.filter((member) => !after.members.some((one) => one.articleId === member.articleId)).length
    : 0
  if (gone) parts.push(`${count(gone, 'article', 'articles')} moved away`)
  const known = new Set(before?.decisions?.map((decision) => decision.id))
  for (const decision of after.decisions ?? []) if (!known.has(decision.id)) parts.push(decidedText(decision, after))
  if (before && kindOf(before) !== kindOf(after))
    parts.push(
      after.setTypes
        ? `editors set the kind of event: ${clip(after.setTypes.reason, 300)}`
        : 'the kind of event is as its articles say again',
    )
  const conflicts = openConflicts(after) - (before ? openConflicts(before) : 0)
  if (conflicts > 0) parts.push('figures conflict')
  if (conflicts < 0) parts.push('a conflict settled')
  if (before && before.state !== after.state) parts.push(`state became ${after.state.replace('-', ' ')}`)
  return parts.join('; ')
}

/** The kinds that editors set. */
const kindOf = ({ setTypes }: Story): string => setTypes?.types.join(' ') ?? ''

/** An editor's decision as readers are told of it: what and why. */
function decidedText({ act, from, to, articleIds, reason }: StoryDecision, story: Story): string {
  const articles = count(articleIds.length, 'article', 'articles')
  const isTo = story.id === to.id
  const what = {
    merge: isTo ? `editors made “${clip(from.title, 100)}” part of it` : 'editors made it part of another story',
    split: isTo ? `editors split it off “${clip(from.title, 100)}”` : `editors split ${articles} off`,
    move: isTo ? `editors moved ${articles} here` : `editors moved ${articles} to another story`,
  }[act]
  return `${what}: ${clip(reason, 300)}`
}

/** What moved the score with a revision, the two rows that moved most: "size +9.00, consistency −5.25". */
function movedBy(score: Score | undefined): string {
  if (!score?.changed) return ''
  const rows = score.changed.rows.slice(0, 2)
  return rows.map((row) => `${words(row.factor).toLowerCase()} ${signed(row.difference / 100, 2)}`).join(', ')
}

/** A story's revisions, oldest first, each with the two scores it was given. */
export function history(stories: readonly Story[], scores: readonly Score[]): HistoryRow[] {
  const byRevision = new Map<number, Score>()
  for (const score of scores) byRevision.set(score.storyRevision, score)
  const last = new Map<number, { story: Story; before: Story | undefined; at: Instant }>()
  stories.forEach((story, i) => {
    if (!last.has(story.revision)) last.set(story.revision, { story, before: stories[i - 1], at: story.updatedAt })
    else last.get(story.revision)!.story = story
  })
  return [...last.values()].map(({ story, before, at }) => {
    const score = byRevision.get(story.revision)
    return {
      revision: story.revision,
      moment: `${utcMoment(at)} UTC`,
      text: [storyChange(before, story) || 'evidence read again', movedBy(score)].filter(Boolean).join(': '),
      importance: score ? String(wholePoints(score.importance.totalHundredths)) : 'not scored',
      credibility: score ? String(wholePoints(score.credibility.totalHundredths)) : 'not scored',
    }
  })
}
