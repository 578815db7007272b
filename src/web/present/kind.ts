import type { Score, Story } from '../../model/index.js'
import { typeName } from './text.js'

/**
 * The kind of event that a story is shown as, in words: the one its importance rests on, or else the surest. Empty where none is
 * known.
 */
export function storyKind(story: Pick<Story, 'eventTypes'>, score: Pick<Score, 'importance'> | null | undefined): string {
  const ruling = score?.importance.rows.find((row) => row.factor === 'transmission')?.evidence ?? []
  const type = ruling.find((one) => story.eventTypes.some((tag) => tag.type === one)) ?? story.eventTypes[0]?.type
  return type ? typeName(type) : ''
}
