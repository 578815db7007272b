import { DeskError, type Story } from '../../../model/index.js'
import type { Store } from '../../../store/contract.js'

const MOST_NAMED = 3

/** What an editor looked at, to be sent back with the decision: the revision of each story. */
export const seenOf = (stories: readonly Story[]): string => stories.map((s) => `${s.id}@${s.revision}`).join(',')

/** The stories that were looked at; a decision is about two at most. */
export const storiesSeen = (seen: string): string[] =>
  [...new Set(seen.split(',').map((one) => one.split('@')[0]!))].filter(Boolean).slice(0, 2)

/** Refuses a decision that rests on stories as they no longer are, and says what changed. Code `stale`. */
export async function refuseIfStale(store: Pick<Store, 'history'>, stories: readonly Story[], seen: string): Promise<void> {
  if (seen === seenOf(stories)) return
  const known = new Map(seen.split(',').map((one) => one.split('@') as [string, string]))
  const said: string[] = []
  for (const story of stories) {
    const revision = Number(known.get(story.id))
    if (revision === story.revision) continue
    const before = (await store.history('story', story.id)).find((one) => one.value.revision === revision)?.value
    said.push(`“${story.title}” has changed since you looked: ${changeText(before, story)}.`)
  }
  const what = said.length > 0 ? said.join(' ') : 'It would go to another story than the one you looked at.'
  throw new DeskError('stale', `${what} Nothing was done. Look at what it would change now.`, 'conflict')
}

function changeText(before: Story | undefined, after: Story): string {
  if (!before) return 'it was not among the stories you looked at'
  const had = new Set(before.members.map((m) => m.articleId))
  const has = new Set(after.members.map((m) => m.articleId))
  const came = after.members.filter((m) => !had.has(m.articleId))
  const left = before.members.filter((m) => !has.has(m.articleId))
  const parts = [
    came.length > 0 ? `${named(came)} joined` : '',
    left.length > 0 ? `${named(left)} left` : '',
    ...newDecisions(before, after),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : 'its evidence was read anew'
}

const named = (members: Story['members']): string =>
  `${members
    .slice(0, MOST_NAMED)
    .map((m) => `${m.publisher}, “${m.title.slice(0, 80)}”`)
    .join('; ')}${members.length > MOST_NAMED ? ` and ${members.length - MOST_NAMED} more` : ''}`

const newDecisions = (before: Story, after: Story): string[] => {
  const known = new Set(before.decisions?.map((d) => d.id))
  return (after.decisions ?? []).filter((d) => !known.has(d.id)).map((d) => `${d.by.name} decided on a ${d.act}`)
}
