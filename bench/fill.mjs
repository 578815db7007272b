// Fills a desk in bulk with what earlier articles have left: copies of real ones with other names, words and moments, two articles a
// story, over the two years before. What they are found by (words, themes, times, instruments) is as spread as news is.
import { indexTokens } from '../dist/src/search/index.js'
import { makeNews } from './desk.mjs'

const DAY_MS = 86_400_000
const DAYS = 730
/** The newest are this old: the window in which stories are matched holds its share of them. */
const AT_ONCE = 40

/** `count` articles into `desk`, made after its newest whole story. `say` hears how far it is. */
export async function fillDesk(desk, count, say = () => {}) {
  if (count === 0) return
  const like = await patternOf(desk.store)
  const stories = Math.floor(count / 2)
  const start = Date.now() - DAYS * DAY_MS
  for (let at = 0; at < stories; at += AT_ONCE) {
    const some = Math.min(AT_ONCE, stories - at)
    const news = makeNews(2 * some, 10_000_000 + 2 * at)
    const writes = []
    for (let i = 0; i < some; i++) {
      const seen = new Date(start + ((at + i) / stories) * DAYS * DAY_MS).toISOString()
      writes.push(...storyLike(like, at + i, news.slice(2 * i, 2 * i + 2), seen))
    }
    await desk.store.commit({ stepKey: `fill:${at}`, writes, jobs: [] })
    if (at % 10_000 < AT_ONCE) say(`${2 * at} filled`)
  }
}

async function patternOf(store) {
  const { items } = await store.find('score', { limit: 1 })
  const story = (await store.get('story', items[0].value.storyId)).value
  const ids = story.members.map((m) => m.articleId)
  return {
    story,
    article: (await store.get('article', ids[0])).value,
    analysis: (await store.get('analysis', ids[0])).value,
    market: (await store.get('market', story.id)).value,
    search: (await store.get('search', story.id)).value,
    scores: (await store.find('score', { where: [{ field: 'storyId', is: story.id }] })).items.map((s) => s.value),
  }
}

function storyLike({ story, article, analysis, market, search, scores }, n, news, seen) {
  const id = `sto_fill${String(n).padStart(10, '0')}`
  const put = (kind, value) => ({ op: 'put', kind, value, knownAt: seen })
  const members = news.map(({ title }, i) => ({
    ...story.members[0],
    articleId: `art_fill${n}_${i}`,
    title,
    publishedAt: seen,
    firstSeenAt: seen,
  }))
  const articles = news.map(({ title, text }, i) => ({
    ...article,
    ...{
      id: members[i].articleId,
      url: `https://fill.example/${n}/${i}`,
      guid: `${n}/${i}`,
      title,
      text,
      contentHash: `fill${n}/${i}`,
    },
    ...{ publishedAt: seen, firstSeenAt: seen, knownAt: seen, storyId: id, state: 'assigned' },
  }))
  return [
    ...articles.map((value) => put('article', value)),
    ...articles.map((a) => put('analysis', { ...analysis, id: a.id, articleId: a.id, contentHash: a.contentHash })),
    put('story', { ...story, id, title: news[0].title, members, firstSeenAt: seen, updatedAt: seen, knownAt: seen }),
    put('market', { ...market, id, storyId: id }),
    ...scores.map((s) => put('score', { ...s, id: `${id}:${s.audience}`, storyId: id })),
    put('search', {
      ...search,
      ...{ id, storyId: id, firstSeenAt: seen, updatedAt: seen },
      titleTokens: indexTokens(news[0].title),
      bodyTokens: indexTokens(news.map((one) => one.text).join('\n')),
    }),
  ]
}
