import type { Article, Source, SourceHealth, Story } from '../../model/index.js'
import { parseQuery } from '../../search/index.js'
import { termOf } from '../present/query.js'
import type { WebServices } from '../services.js'
import { asOfOf, type Moment } from './moment.js'
import { readHealth } from './status.js'

/** One publication: its stories as they stand at a moment, its articles, and what config says of its sources. */
export interface PublicationFile {
  name: string
  /** Newest first. */
  stories: Story[]
  /** There are older ones. */
  more: boolean
  articles: ReadonlyMap<string, Article>
  sources: { source: Source; health: SourceHealth | null }[]
}

/** Stories a publication's record is counted over, and those that all records are. */
const MOST_STORIES = 400
const PAGE = 200
const MOST_ARTICLES = 400

/** Null where neither config nor any story knows the name. */
export async function readPublication(services: WebServices, name: string, moment: Moment): Promise<PublicationFile | null> {
  const own = services.sources.filter((source) => source.name === name)
  const { ids, more } = await storiesNaming(services, name, moment)
  const found = await services.store.getMany('story', ids, asOfOf(moment))
  const stories = found
    .map((one) => one.value)
    .filter((story) => !story.redirectTo && story.members.some((member) => member.publisher === name))
  if (own.length === 0 && stories.length === 0) return null
  const articleIds = stories
    .flatMap((story) => story.members.filter((member) => member.publisher === name).map((member) => member.articleId))
    .slice(0, MOST_ARTICLES)
  const [articles, healths] = await Promise.all([
    services.store.getMany('article', articleIds, asOfOf(moment)),
    readHealth(
      services,
      own.map((source) => source.id),
    ),
  ])
  return {
    name,
    stories,
    more,
    articles: new Map(articles.map((one) => [one.id, one.value])),
    sources: own.map((source) => ({ source, health: healths.get(source.id) ?? null })),
  }
}

async function storiesNaming(
  { store, audiences }: WebServices,
  name: string,
  moment: Moment,
): Promise<{ ids: string[]; more: boolean }> {
  const query = parseQuery(termOf('publisher', name))
  if (query.problems.length > 0) return { ids: [], more: false }
  const request = { query, audience: audiences[0]!.id, sort: 'time' as const, limit: PAGE, asOf: moment.now }
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof store.search>> = await store.search({ ...request, ...(cursor ? { cursor } : {}) })
    ids.push(...page.hits.map((hit) => hit.storyId))
    cursor = page.next
  } while (cursor && ids.length < MOST_STORIES)
  return { ids: ids.slice(0, MOST_STORIES), more: cursor !== null }
}

/** The newest stories, over which all publications' records are counted. */
export async function readNewest({ store }: WebServices, moment: Moment): Promise<{ stories: Story[]; more: boolean }> {
  const { items, next } = await store.find('story', {
    // What was updated later was not known then: said, the index is not walked from its end.
    where: [{ field: 'updatedAt', upTo: moment.now }],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_STORIES,
    ...asOfOf(moment),
  })
  return { stories: items.map((one) => one.value).filter((story) => !story.redirectTo), more: next !== null }
}
