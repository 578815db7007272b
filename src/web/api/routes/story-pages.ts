import { z } from 'zod'
import type { Story } from '../../../model/index.js'
import { parseQuery } from '../../../search/index.js'
import { audienceIn } from '../../read/context.js'
import { asOfOf, type Moment, momentOf } from '../../read/moment.js'
import type { WebServices } from '../../services.js'
import { asOfParam, audienceOrRefuse, cursorParam, limitParam, searchParam } from './common.js'

/** The query of lists that are made of what stories hold: a page is so many stories, newest first. */
export const partsQuery = z.object({
  q: searchParam.default('').describe('Of stories that this search finds, as in /stories. Absent: of all.'),
  limit: limitParam(50, 200).describe('Stories a page; each gives as many as it has.'),
  cursor: cursorParam,
  asOf: asOfParam,
})

/** Which stories a page of parts came from, and what follows. */
export interface StoryPage {
  stories: Story[]
  next: string | null
  moment: Moment
}

/** A page of stories by time: none is missed or met twice while others come in. Code `bad-cursor`. */
export async function storyPage(services: WebServices, query: z.output<typeof partsQuery>): Promise<StoryPage> {
  const { store, clock } = services
  const moment = momentOf(clock, query.asOf)
  const answer = await store.search({
    query: parseQuery(query.q),
    audience: audienceOrRefuse(services, audienceIn(query.q)).id,
    sort: 'time',
    limit: query.limit,
    asOf: moment.now,
    ...(query.cursor ? { cursor: query.cursor } : {}),
  })
  const ids = answer.hits.map((hit) => hit.storyId)
  const stored = await store.getMany('story', ids, asOfOf(moment))
  return { stories: stored.map((one) => one.value), next: answer.next, moment }
}
