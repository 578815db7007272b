// Fills a desk in bulk with what earlier articles have left: copies of a real story with other ids, names, words and moments, two articles a
// story, over the years or days before, straight into the store's tables. What they are found by is as spread as news is; what is only carried
// along (texts, lists of an analysis, reasons of a score) is short, so that a million of them fit on a disk.
import { articleId, storyIdOf } from '../dist/src/model/index.js'
import { indexTokens } from '../dist/src/search/index.js'
import { indexedFields } from '../dist/src/store/kinds.js'
import { indexStory } from '../dist/src/store/sqlite/search-index.js'
import { randomFrom, wordAt } from './stories.mjs'

const DAY_MS = 86_400_000
/** Stories of one transaction. */
const AT_ONCE = 500
/** Entries kept of a list that is only carried along. */
const CARRIED = 1
/** Words in use, and those of one text. */
const WORDS = 38_000
const TEXT_WORDS = 90

/**
 * Articles `from` to `to` of those filled in, made after one whole story that the desk holds; each call spreads its own over the last `days`
 * (two years unless told otherwise). `say` hears how far it is.
 */
export async function fillDesk(desk, to, { say = () => {}, from = 0, days = 730 } = {}) {
  if (to <= from) return
  const { db } = desk.store
  const like = await patternOf(desk.store)
  const first = Math.floor(from / 2)
  const stories = Math.floor(to / 2) - first
  const start = Date.now() - days * DAY_MS
  for (let at = 0; at < stories; at += AT_ONCE) {
    db.write(() => {
      for (let i = at; i < Math.min(at + AT_ONCE, stories); i++)
        fillStory(db, like, first + i, new Date(start + (i / stories) * days * DAY_MS).toISOString())
    })
    if (at % 5_000 < AT_ONCE) say(`${2 * (first + at)} filled`)
    await new Promise((done) => setImmediate(done))
  }
}

async function patternOf(store) {
  const { items } = await store.find('score', { limit: 1 })
  const story = (await store.get('story', items[0].value.storyId)).value
  const ids = story.members.map((m) => m.articleId)
  const seen = { publishedAt: '@seen@', firstSeenAt: '@seen@', joinedAt: '@seen@', knownAt: '@seen@' }
  const members = ['a', 'b'].map((k) => ({
    ...short(story.members[0]),
    ...{ articleId: `@${k}@`, title: '@title@', url: `https://fill.example/@${k}@`, ...seen },
  }))
  const article = (await store.get('article', ids[0])).value
  const analysis = (await store.get('analysis', ids[0])).value
  const scores = (await store.find('score', { where: [{ field: 'storyId', is: story.id }] })).items.map((s) => s.value)
  const ofStory = { id: '@id@', storyId: '@id@', updatedAt: '@seen@', ...seen }
  return {
    story: { ...story, instruments: story.instruments.slice(0, 3) },
    search: { ...(await store.get('search', story.id)).value },
    scores,
    texts: {
      article: template({
        ...short(article),
        ...{ id: '@id@', url: 'https://fill.example/@id@', guid: '@id@', title: '@title@', text: '@text@', contentHash: '@id@' },
        ...{ ...seen, storyId: '@story@', state: 'assigned' },
      }),
      analysis: template({ ...short(analysis), id: '@id@', articleId: '@id@', contentHash: '@id@' }),
      story: template({ ...short(story), ...ofStory, title: '@title@', members, instruments: story.instruments.slice(0, 3) }),
      market: template({ ...short((await store.get('market', story.id)).value), ...ofStory }),
      scores: scores.map((s) => template({ ...short(s), rationale: '', id: `@id@:${s.audience}`, storyId: '@id@' })),
    },
  }
}

/** A value whose lists are cut, at every depth. */
function short(value) {
  if (Array.isArray(value)) return value.slice(0, CARRIED).map(short)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one)]))
}

/** JSON text with holes (`@name@`), as a function of what goes into them. */
function template(value) {
  const parts = JSON.stringify(value).split(/@(\w+)@/)
  return (holes) => parts.map((part, i) => (i % 2 ? holes[part] : part)).join('')
}

function fillStory(db, like, n, seen) {
  const random = randomFrom(n * 2654435761 + 7)
  const rare = Array.from({ length: 30 }, () => 200 + Math.floor((WORDS - 200) * random()))
  const any = () => (random() < 0.25 ? Math.floor(60 * random()) : rare[Math.floor(30 * random())])
  const body = Array.from({ length: TEXT_WORDS }, any)
  const title = [0, 1, 2, 3, 4].map((k) => wordAt(rare[k])).join(' ')
  const [a, b] = ['a', 'b'].map((k) => articleId(`https://fill.example/${n}/${k}`))
  const id = storyIdOf(a)
  const { texts } = like
  const put = (kind, fields, text) => insert(db, kind, { ...fields, ...(fields.id ? {} : { id }) }, seen, text)
  for (const articleKey of [a, b]) {
    const text = body.map(wordAt).join(' ')
    const fields = { id: articleKey, sourceId: like.story.members[0].sourceId, state: 'assigned', contentHash: articleKey }
    const times = { publishedAt: seen, firstSeenAt: seen }
    put('article', { ...fields, ...times }, texts.article({ id: articleKey, title, text, seen, story: id }))
    put('analysis', { id: articleKey, articleId: articleKey, contentHash: articleKey }, texts.analysis({ id: articleKey }))
  }
  const members = [a, b].map((one) => ({ articleId: one, sourceId: like.story.members[0].sourceId }))
  const story = { ...like.story, id, title, members, firstSeenAt: seen, updatedAt: seen }
  put('story', story, texts.story({ id, a, b, title, seen }))
  put('market', { storyId: id }, texts.market({ id, seen }))
  like.scores.forEach((score, i) => {
    put('score', { ...score, id: `${id}:${score.audience}`, storyId: id }, texts.scores[i]({ id }))
  })
  const tokens = { titleTokens: [0, 1, 2, 3, 4].map((k) => tokenAt(rare[k])), bodyTokens: body.map(tokenAt) }
  const search = { ...like.search, id, storyId: id, firstSeenAt: seen, updatedAt: seen, ...tokens }
  put('search', {}, JSON.stringify(search))
  indexStory(db, search)
}

const statements = new Map()

/** One row of a kind and its tags, as the store itself would write them. */
function insert(db, kind, value, knownAt, text) {
  const { one, many } = indexedFields(kind, value)
  const names = Object.keys(one)
  let sql = statements.get(kind)
  if (!sql) {
    const columns = ['id', 'version', 'seq', 'known_at', 'tags', ...names.map((name) => `f_${name}`), 'value']
    sql = `INSERT OR IGNORE INTO k_${kind} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    statements.set(kind, sql)
  }
  const tags = Object.keys(many).length === 0 ? null : JSON.stringify(many)
  db.run(sql, value.id, 1, 0, knownAt, tags, ...Object.values(one), text)
  for (const [field, values] of Object.entries(many))
    for (const tag of values)
      db.run('INSERT OR IGNORE INTO tag (kind, field, value, id) VALUES (?, ?, ?, ?)', kind, field, tag, value.id)
}

const tokens = []
/** The token that the index knows a made-up word by. */
const tokenAt = (i) => (tokens[i] ??= indexTokens(wordAt(i))[0] ?? wordAt(i))
