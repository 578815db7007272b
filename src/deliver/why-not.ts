import type { Channel, Score, Story } from '../model/index.js'
import { onTopic } from './plan.js'
import { isPublished } from './post.js'

/** Why a channel's own rules keep a story from it, a sentence each; none where it would be posted. Alerts have rules of their own. */
export function whyNot(story: Story, score: Score | null, hasBrief: boolean, channel: Channel): string[] {
  const why: string[] = []
  if (!channel.enabled) why.push('The channel is switched off.')
  if (channel.dryRun) why.push('The channel is on a dry run: everything is planned, nothing is sent.')
  if (channel.alerts === 'only') why.push('The channel takes alerts alone.')
  if (['withdrawn', 'held', 'embargoed'].includes(story.state)) why.push(`The story is ${story.state}.`)
  if (channel.requires === 'published' && !isPublished(story)) why.push('The channel takes published stories; this one is not.')
  if (!hasBrief) why.push(`No brief was drafted for ${channel.audience}.`)
  if (!score) return [...why, `The story is not scored for ${channel.audience}.`]
  const below = (name: string, hundredths: number, line: number) => {
    if (hundredths < line * 100) why.push(`${name} ${hundredths / 100} is below the channel's line of ${line}.`)
  }
  below('Importance', score.importance.totalHundredths, channel.minImportance)
  below('Credibility', score.credibility.totalHundredths, channel.minCredibility)
  if (!onTopic(story, channel)) why.push('It is on none of the channel’s topics.')
  return why
}
