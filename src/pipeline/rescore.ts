import { type Article, type Audience, type Instant, type Score, type Story, wholeText } from '../model/index.js'
import { type Evidence, points, scoreStory, versionFor } from '../score/index.js'
import type { Store, Stored, Write } from '../store/contract.js'
import type { Desk } from './desk.js'
import { LEAD_CHARS, withChange } from './score-story.js'

/** Stories read and written together. A run that is ended loses at most this much work. */
const BATCH = 200
/** The greatest moves kept for a report. */
const MAX_MOVES = 20

export interface RescoreOptions {
  /** Write the new scores; else only tell what they would be. */
  apply: boolean
  /** Only scores that this version made; by default all that the desk's own version did not make. */
  version?: string
  onProgress?: (stories: number) => void
  /** Asked between batches; true ends the run, which goes on from there the next time. */
  stopping?: () => boolean
}

/** A story's move for one audience, in points. */
export interface ScoreMove {
  storyId: string
  title: string
  audience: string
  before: number
  after: number
}

export interface RescoreReport {
  stories: number
  scores: number
  changed: number
  /** Stories at or above the audience's line for posting, before and after. */
  posting: Record<string, { before: number; after: number }>
  /** The greatest moves of importance, greatest first. */
  moves: ScoreMove[]
}

/**
 * Scores stored stories anew with the desk's own version, from what the store knows of them. Resumable: what has a score of
 * this version is passed over, and each batch is one commit under its own key. Neither drafts nor posts anything.
 */
export async function rescore(desk: Desk, options: RescoreOptions): Promise<RescoreReport> {
  const report: RescoreReport = { stories: 0, scores: 0, changed: 0, posting: {}, moves: [] }
  let batch: Stored<Story>[] = []
  for await (const story of desk.store.all('story')) {
    if (story.value.redirectTo === undefined) batch.push(story)
    if (batch.length < BATCH) continue
    await rescoreBatch(desk, batch, options, report)
    batch = []
    options.onProgress?.(report.stories)
    if (options.stopping?.()) return report
  }
  if (batch.length > 0) await rescoreBatch(desk, batch, options, report)
  options.onProgress?.(report.stories)
  return report
}

async function rescoreBatch(desk: Desk, stories: Stored<Story>[], options: RescoreOptions, report: RescoreReport): Promise<void> {
  const { store, audiences } = desk
  const now = desk.clock.now()
  const known = await storedScores(store, stories, audiences)
  const due = stories.filter(({ id }) =>
    audiences.some((a) => isDue(known.get(`${id}:${a.id}`), versionFor(a, desk.version), options.version)),
  )
  report.stories += stories.length
  if (due.length === 0) return
  const evidence = await evidenceOf(store, due, now)
  const fresh = new Map<string, Score[]>()
  for (const { id, value } of due)
    for (const audience of audiences) {
      const before = known.get(`${id}:${audience.id}`)
      if (!isDue(before, versionFor(audience, desk.version), options.version)) continue
      const after = withChange(scoreStory(evidence.get(id)!, audience, desk.version), before)
      fresh.set(id, [...(fresh.get(id) ?? []), after])
      note(report, value, audience, before!, after)
    }
  if (options.apply) await write(desk, due, fresh, now)
}

const isDue = (score: Score | undefined, current: string, wanted: string | undefined): score is Score =>
  score !== undefined &&
  (wanted === undefined ? score.version !== current : score.version === wanted || score.version.startsWith(`${wanted}.`))

async function storedScores(
  store: Store,
  stories: readonly { id: string }[],
  audiences: readonly Audience[],
): Promise<Map<string, Score>> {
  const lists = await Promise.all(
    audiences.map((a) =>
      store.getMany(
        'score',
        stories.map((s) => `${s.id}:${a.id}`),
      ),
    ),
  )
  return new Map(lists.flat().map((s) => [s.id, s.value]))
}

/** All that the store knows of each story, as `scoreCurrentStory` takes it. */
async function evidenceOf(store: Store, stories: Stored<Story>[], now: Instant): Promise<Map<string, Evidence>> {
  const ids = stories.map((s) => s.id)
  const originals = new Map(stories.map((s) => [s.id, originalOf(s.value)]))
  const [markets, articles] = await Promise.all([
    store.getMany('market', ids),
    store.getMany('article', [...new Set([...originals.values()].filter((id) => id !== undefined))]),
  ])
  const market = new Map(markets.map((m) => [m.id, m.value]))
  const article = new Map<string, Article>(articles.map((a) => [a.id, a.value]))
  return new Map(
    stories.map(({ id, value: story }) => {
      const original = article.get(originals.get(id) ?? '')
      const { claims, figures, novelty } = story
      const lead = original ? wholeText(original).slice(0, LEAD_CHARS) : story.title
      return [id, { story, claims, figures, novelty, market: market.get(id) ?? null, lead, asOf: now }]
    }),
  )
}

const originalOf = (story: Story): string | undefined =>
  (story.members.find((m) => m.role === 'original') ?? story.members[0])?.articleId

function note(report: RescoreReport, story: Story, audience: Audience, before: Score, after: Score): void {
  const line = audience.lines.post
  const posts = (s: Score): number =>
    Number(s.importance.totalHundredths >= 100 * line.importance && s.credibility.totalHundredths >= 100 * line.credibility)
  const counted = report.posting[audience.id] ?? { before: 0, after: 0 }
  report.posting[audience.id] = { before: counted.before + posts(before), after: counted.after + posts(after) }
  report.scores++
  const from = before.importance.totalHundredths
  const to = after.importance.totalHundredths
  if (from === to && before.credibility.totalHundredths === after.credibility.totalHundredths) return
  report.changed++
  const move = { storyId: story.id, title: story.title, audience: audience.id, before: from / 100, after: to / 100 }
  report.moves.push(move)
  report.moves.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.storyId < b.storyId ? -1 : 1))
  report.moves.length = Math.min(report.moves.length, MAX_MOVES)
}

/** The new scores, and the search documents' numbers with them, in one commit. A story that changed meanwhile is refused whole. */
async function write(desk: Desk, due: Stored<Story>[], fresh: Map<string, Score[]>, now: Instant): Promise<void> {
  const docs = await desk.store.getMany(
    'search',
    due.map((s) => s.id),
  )
  const writes: Write[] = [...fresh].flatMap(([id, scores]) =>
    scores.map((s) => ({
      op: 'put' as const,
      kind: 'score' as const,
      value: { ...s, id: `${id}:${s.audience}` },
      knownAt: now,
      visible: true,
    })),
  )
  for (const { id, value } of docs) {
    const scores = fresh.get(id) ?? []
    const importance = { ...value.importance, ...Object.fromEntries(scores.map((s) => [s.audience, points(s.importance)])) }
    const credibility = { ...value.credibility, ...Object.fromEntries(scores.map((s) => [s.audience, points(s.credibility)])) }
    writes.push({ op: 'put', kind: 'search', value: { ...value, importance, credibility }, knownAt: now })
  }
  await desk.store.commit({
    stepKey: `rescore:${desk.version}:${due[0]!.id}:${due.length}:${now}`,
    expectedVersions: due.map((s) => ({ kind: 'story', id: s.id, version: s.version })),
    writes,
    jobs: [],
  })
}
