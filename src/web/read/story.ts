import type { Analogues } from '../../market/index.js'
import type { Article, Audience, Brief, MarketJoin, Reaction, Score, Source, Story } from '../../model/index.js'
import type { StoryPicture } from '../../pipeline/story-picture.js'
import type { WebServices } from '../services.js'
import { asOfOf, type Moment } from './moment.js'

/** Everything stored about one story. */
export interface StoryFile {
  story: Story
  seq: number
  audience: Audience
  score: Score | null
  /** Scores of all audiences, by audience id. */
  scores: ReadonlyMap<string, Score>
  brief: Brief | null
  market: MarketJoin | null
  reactions: Reaction[]
  articles: ReadonlyMap<string, Article>
  sources: ReadonlyMap<string, Source>
  pastStories: Story[]
  pastScores: Score[]
  picture: StoryPicture | null
  analogues: Analogues | null
}

/** A story that is here, one that was merged into another, or nothing. */
export type StoryAnswer = { kind: 'found'; file: StoryFile } | { kind: 'moved'; to: string } | { kind: 'missing' }

const MOST_ARTICLES = 400

/** Reads one story's file. A merged story names the one it lives on in. */
export async function readStory(services: WebServices, id: string, audience: Audience, moment: Moment): Promise<StoryAnswer> {
  const { store } = services
  const asOf = asOfOf(moment)
  const stored = await store.get('story', id, asOf)
  if (!stored) return { kind: 'missing' }
  const story = stored.value
  if (story.redirectTo && story.redirectTo !== id) return { kind: 'moved', to: story.redirectTo }
  const key = `${id}:${audience.id}`
  const articleIds = [...new Set(story.members.map((member) => member.articleId))].slice(0, MOST_ARTICLES)
  const [scores, brief, market, reactions, articles, pastStories, pastScores, picture, analogues] = await Promise.all([
    store.getMany(
      'score',
      services.audiences.map((one) => `${id}:${one.id}`),
      asOf,
    ),
    store.get('brief', key, asOf),
    store.get('market', id, asOf),
    store.find('reaction', { where: [{ field: 'storyId', is: id }], limit: 60, ...asOf }),
    store.getMany('article', articleIds, asOf),
    store.history('story', id),
    store.history('score', key),
    services.market.picture?.(story, moment.now) ?? null,
    services.market.analogues?.(story, moment.now) ?? null,
  ])
  const known = (one: { knownAt: string }) => one.knownAt <= moment.now
  const byAudience = new Map(scores.map((one) => [one.value.audience, one.value]))
  return {
    kind: 'found',
    file: {
      story,
      seq: stored.seq,
      audience,
      score: byAudience.get(audience.id) ?? null,
      scores: byAudience,
      brief: brief?.value ?? null,
      market: market?.value ?? null,
      reactions: reactions.items.map((one) => one.value),
      articles: new Map(articles.map((one) => [one.id, one.value])),
      sources: new Map(services.sources.map((one) => [one.id, one])),
      pastStories: pastStories.filter(known).map((one) => one.value),
      pastScores: pastScores.filter(known).map((one) => one.value),
      picture,
      analogues,
    },
  }
}
