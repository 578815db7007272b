import { z } from 'zod'
import type { Brief, Score, Story } from '../../model/index.js'
import { describeQuery, parseQuery, queryAudience } from '../../search/index.js'
import { audienceInput, audienceOf, type ReadDesk, tool } from './desk.js'
import { points, provenanceOf, shownWords } from './provenance.js'

const MOST_STORIES = 20
/** Articles named with each story of a list; get_story names more. */
const NAMED = 6

export const searchStories = tool({
  name: 'search_stories',
  title: 'Search stories',
  description:
    'Scored financial news stories by a search: words are ANDed; OR, "phrases", -not, prefix*; fields ticker:NVDA type:leverage score:>70 cred:>=60 tier:A ' +
    'publisher:"…" after:2026-06-20 before:2026-07 sentiment:negative figure:>1bn signal:skew state:published follows:any. An empty search gives all stories.',
  input: {
    query: z.string().max(500).default('').describe('The search'),
    audience: audienceInput,
    sort: z.enum(['importance', 'relevance', 'time', 'novelty', 'reaction']).optional().describe('Without it: relevance'),
    limit: z.number().int().min(1).max(MOST_STORIES).default(10),
    cursor: z.string().max(500).optional().describe('The `next` of an earlier answer to the same search'),
  },
  async answer(desk, { query: text, audience: asked, sort, limit, cursor }) {
    const query = parseQuery(text)
    const audience = audienceOf(desk, queryAudience(query) ?? asked).id
    const answer = await desk.store.search({
      query,
      audience,
      sort: sort ?? 'relevance',
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    })
    return {
      reads: describeQuery(query),
      problems: query.problems.map((problem) => problem.message),
      audience,
      total: answer.total,
      stories: await listed(
        desk,
        answer.hits.map((hit) => hit.storyId),
        audience,
      ),
      next: answer.next,
      notice: desk.posting?.notice ?? null,
    }
  },
})

async function listed(desk: ReadDesk, ids: string[], audience: string): Promise<object[]> {
  const keys = ids.map((id) => `${id}:${audience}`)
  const [stories, scores, briefs] = await Promise.all([
    desk.store.getMany('story', ids),
    desk.store.getMany('score', keys),
    desk.store.getMany('brief', keys),
  ])
  const score = new Map(scores.map((one) => [one.value.storyId, one.value]))
  const brief = new Map(briefs.map((one) => [one.value.storyId, one.value]))
  return stories.map(({ id, value }) => item(desk, value, score.get(id) ?? null, brief.get(id) ?? null))
}

function item(desk: ReadDesk, story: Story, score: Score | null, brief: Brief | null): object {
  return {
    id: story.id,
    ...shownWords(desk, story, brief),
    state: story.state,
    importance: score && points(score.importance.totalHundredths),
    credibility: score && points(score.credibility.totalHundredths),
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
    instruments: story.instruments.slice(0, 10).map((one) => one.symbol),
    eventTypes: story.eventTypes.slice(0, 5).map((one) => one.type),
    provenance: provenanceOf(desk, story, score, NAMED),
  }
}
