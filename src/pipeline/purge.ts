import {
  type Article,
  type BriefSection,
  type BriefSentence,
  DAY_MS,
  DeskError,
  type Instant,
  plusMs,
  type Story,
  stableId,
  type Words,
} from '../model/index.js'
import { indexTokens } from '../search/index.js'
import type { Condition, Kind, Kinds, Store, Stored } from '../store/contract.js'
import type { Desk } from './desk.js'
import { onFreshReads } from './editing/context.js'

type PurgeDesk = Pick<Desk, 'store' | 'sources' | 'clock'>

/** What a purge took out. */
export interface PurgeReport {
  articles: number
  stories: number
  briefs: number
  deliveries: number
}

/** In place of words that may no longer be kept. */
export const REMOVED = '[removed: rights]'
const PAGE = 200

/**
 * Takes a source's text out of everything that is kept: its articles and every past version of them, what was understood of them,
 * stories' claims and sentences, briefs' quotations, posts' and the search index. Addresses, titles, figures, spans, hashes and
 * dates stay, and so does an entry in the audit log. Safe to repeat. Fails with `unknown-source` where nothing is known of it.
 */
export async function purgeSource(desk: PurgeDesk, sourceId: string, who: string, reason: string | null): Promise<PurgeReport> {
  const known = desk.sources.has(sourceId) || (await desk.store.count('article', [{ field: 'sourceId', is: sourceId }])) > 0
  if (!known) throw new DeskError('unknown-source', `there is no source ${sourceId} in config, and no article of it is kept`)
  const report = await purgeWhere(desk, sourceId, () => true)
  await note(desk, { who, reason, on: sourceId, act: 'purge', report })
  return report
}

/** Ends the keeping of texts whose source's rights record says so (`keepTextDays` from when they were first seen). */
export async function purgeExpired(desk: PurgeDesk): Promise<PurgeReport> {
  const total: PurgeReport = { articles: 0, stories: 0, briefs: 0, deliveries: 0 }
  for (const source of desk.sources.values()) {
    const limit = plusMs(desk.clock.now(), -source.rights.keepTextDays * DAY_MS)
    const report = await purgeWhere(desk, source.id, (a) => a.firstSeenAt < limit)
    for (const key of Object.keys(total) as (keyof PurgeReport)[]) total[key] += report[key]
    if (report.articles > 0) await note(desk, { who: 'retention', reason: null, on: source.id, act: 'purge-expired', report })
  }
  return total
}

/** The articles of a source for which `isDue` holds, and everything that quotes them. */
async function purgeWhere(desk: PurgeDesk, sourceId: string, isDue: (a: Article) => boolean): Promise<PurgeReport> {
  const { store } = desk
  const gone = new Set<string>()
  const stories = new Set<string>()
  let articles = 0
  for await (const { id, value } of every(store, 'article', [{ field: 'sourceId', is: sourceId }])) {
    if (!isDue(value)) continue
    gone.add(id)
    if (value.storyId) stories.add(value.storyId)
    const changed = await store.redact('article', id, withoutText)
    for await (const analysis of every(store, 'analysis', [{ field: 'articleId', is: id }]))
      await store.redact('analysis', analysis.id, withoutStatements)
    if (changed > 0) articles++
  }
  if (gone.size > 0) for await (const { id } of every(store, 'story', [{ field: 'sourceId', is: sourceId }])) stories.add(id)
  const report: PurgeReport = { articles, stories: 0, briefs: 0, deliveries: 0 }
  for (const storyId of stories) await purgeStory(desk, storyId, gone, report)
  return report
}

/** Every current value under a condition, page by page. */
async function* every<K extends Kind>(store: Store, kind: K, where: Condition[]): AsyncGenerator<Stored<Kinds[K]>> {
  for (let cursor: string | undefined; ; ) {
    const page = await store.find(kind, { where, limit: PAGE, ...(cursor ? { cursor } : {}) })
    yield* page.items
    if (page.next === null) return
    cursor = page.next
  }
}

async function purgeStory(desk: PurgeDesk, storyId: string, gone: ReadonlySet<string>, report: PurgeReport): Promise<void> {
  const { store } = desk
  const changed = await store.redact('story', storyId, (story) => withoutClaims(story, gone))
  if (changed > 0) report.stories++
  let quotes = new Set<string>()
  for await (const { id } of every(store, 'brief', [{ field: 'storyId', is: storyId }])) {
    const before = await store.history('brief', id)
    quotes = new Set([...quotes, ...before.flatMap((b) => quotesOf(b.value.sections, gone))])
    const n = await store.redact('brief', id, (brief) => {
      const sections = brief.sections.map((s) => ({ ...s, sentences: s.sentences.map((x) => withoutQuotes(x, gone)) }))
      return JSON.stringify(sections) === JSON.stringify(brief.sections) ? null : { ...brief, sections }
    })
    if (n > 0) report.briefs++
  }
  await purgeEditions(store, storyId, gone, quotes)
  for await (const { id } of every(store, 'delivery', [{ field: 'storyId', is: storyId }])) {
    const n = await store.redact('delivery', id, (delivery) => {
      const payload = JSON.parse(replaceAll(JSON.stringify(delivery.payload), quotes)) as Record<string, unknown>
      return JSON.stringify(payload) === JSON.stringify(delivery.payload) ? null : { ...delivery, payload }
    })
    if (n > 0) report.deliveries++
  }
  await indexAnew(desk, storyId)
}

/** What editors wrote, in every version; what they typed and did not save; and what the desk would write now. */
async function purgeEditions(store: Store, storyId: string, gone: ReadonlySet<string>, quotes: Set<string>): Promise<void> {
  const cleaned = <T>(value: T, read: (value: T) => Words, write: (value: T, words: Words) => T): T | null => {
    const words = read(value)
    const sections = words.sections.map((s) => ({ ...s, sentences: s.sentences.map((x) => withoutQuotes(x, gone)) }))
    const next = JSON.parse(replaceAll(JSON.stringify(write(value, { ...words, sections })), quotes)) as T
    return JSON.stringify(next) === JSON.stringify(value) ? null : next
  }
  for await (const { id } of every(store, 'brief', [{ field: 'storyId', is: storyId }])) {
    for (const kept of await store.history('edition', id))
      for (const quote of quotesOf(kept.value.words.sections, gone)) quotes.add(quote)
    await store.redact('edition', id, (e) =>
      cleaned(
        e,
        (v) => v.words,
        (v, words) => ({ ...v, words }),
      ),
    )
    await store.redact('flag', id, (f) =>
      cleaned(
        f,
        (v) => v.draft,
        (v, draft) => ({ ...v, draft }),
      ),
    )
    for await (const typed of every(store, 'working', [{ field: 'editionId', is: id }]))
      await store.redact('working', typed.id, (w) =>
        cleaned(
          w,
          (v) => v.words,
          (v, words) => ({ ...v, words }),
        ),
      )
  }
}

/** Scores that may come in between while a story is indexed anew. */
const INDEX_RERUNS = 9

/** The search index forgets the words, also where a desk at work scores the story meanwhile. */
const indexAnew = (desk: PurgeDesk, storyId: string): Promise<void> =>
  onFreshReads(() => indexByWhatIsLeft(desk, storyId), INDEX_RERUNS)

async function indexByWhatIsLeft({ store, clock }: PurgeDesk, storyId: string): Promise<void> {
  const [doc, story] = await Promise.all([store.get('search', storyId), store.get('story', storyId)])
  if (!doc || !story) return
  const articles = await store.getMany(
    'article',
    story.value.members.slice(0, 50).map((m) => m.articleId),
  )
  const bodyTokens = indexTokens(articles.map((a) => a.value.text || a.value.summary).join('\n'))
  if (JSON.stringify(bodyTokens) === JSON.stringify(doc.value.bodyTokens)) return
  await store.commit({
    stepKey: `purge:${storyId}:${doc.version}`,
    expectedVersions: [{ kind: 'search', id: storyId, version: doc.version }],
    writes: [{ op: 'put', kind: 'search', value: { ...doc.value, bodyTokens }, knownAt: clock.now() }],
    jobs: [],
  })
}

const withoutText = (article: Article): Article | null =>
  article.text === '' && article.summary === '' ? null : { ...article, text: '', summary: '' }

/** Figures, instruments and types stay; statements and the credit's words go. Their spans tell where they stood. */
function withoutStatements<T extends { claims: { text: string }[]; credited?: { text: string } }>(analysis: T): T | null {
  if (analysis.claims.every((c) => c.text === REMOVED) && (analysis.credited?.text ?? REMOVED) === REMOVED) return null
  return {
    ...analysis,
    claims: analysis.claims.map((c) => ({ ...c, text: REMOVED })),
    ...(analysis.credited ? { credited: { ...analysis.credited, text: REMOVED } } : {}),
  }
}

function withoutClaims(story: Story, gone: ReadonlySet<string>): Story | null {
  const touched =
    story.claims.some((c) => gone.has(c.articleId) && c.text !== REMOVED) ||
    story.figures.some((g) => g.values.some((v) => gone.has(v.articleId) && v.sentence !== REMOVED))
  if (!touched) return null
  return {
    ...story,
    claims: story.claims.map((c) => (gone.has(c.articleId) ? { ...c, text: REMOVED } : c)),
    figures: story.figures.map((g) => ({
      ...g,
      values: g.values.map((v) => (gone.has(v.articleId) ? { ...v, sentence: REMOVED } : v)),
    })),
  }
}

const QUOTED = /[“"][^”"]{1,2000}[”"]/g
const restsOn = (sentence: BriefSentence, gone: ReadonlySet<string>): boolean =>
  sentence.provenance.some((p) => p.articleId !== undefined && gone.has(p.articleId))

const quotesOf = (sections: readonly BriefSection[], gone: ReadonlySet<string>): string[] =>
  sections.flatMap((s) => s.sentences.filter((x) => restsOn(x, gone)).flatMap((x) => x.text.match(QUOTED) ?? []))

const withoutQuotes = (sentence: BriefSentence, gone: ReadonlySet<string>): BriefSentence =>
  restsOn(sentence, gone) ? { ...sentence, text: sentence.text.replace(QUOTED, REMOVED) } : sentence

/** In JSON text, where a quotation's own marks may be escaped. */
const replaceAll = (json: string, quotes: ReadonlySet<string>): string =>
  [...quotes].reduce((text, quote) => text.split(JSON.stringify(quote).slice(1, -1)).join(REMOVED), json)

interface Noted {
  who: string
  reason: string | null
  on: string
  act: string
  report: PurgeReport
}

/** What was purged, when and by whom stays in the audit log. */
async function note({ store, clock }: PurgeDesk, { who, reason, on, act, report }: Noted): Promise<void> {
  const at: Instant = clock.now()
  const id = stableId('aud', act, on, at)
  await store.commit({
    stepKey: id,
    writes: [{ op: 'put', kind: 'audit', value: { id, at, who, act, on, reason, detail: { ...report } }, knownAt: at }],
    jobs: [],
  })
}
