import { type Article, type Audience, type NewJob, type Score, type Story, wholeText } from '../model/index.js'
import { changeBetween, type Evidence, points, scoreStory } from '../score/index.js'
import { indexTokens, type SearchDoc, typePaths } from '../search/index.js'
import type { Write } from '../store/contract.js'
import { isTakenBack } from '../story/withdrawn.js'
import { takesAlerts } from './alerts.js'
import type { Desk } from './desk.js'
import { storedStory } from './join-market.js'
import type { Step } from './step.js'

export interface ScorePayload {
  storyId: string
  revision: number
}

/** Opening text that factors may read for wording, in UTF-16 units. */
export const LEAD_CHARS = 2_000

/** Scores a story for every audience from what is known now, and puts it into the search index. */
export async function scoreCurrentStory(desk: Desk, { storyId, revision }: ScorePayload, step: Step): Promise<void> {
  const stored = await storedStory(desk, storyId, revision)
  if (!stored) return
  const story = stored.value
  const [market, original] = await Promise.all([desk.store.get('market', storyId), originalOf(desk, story)])
  const evidence: Evidence = {
    story,
    claims: story.claims,
    figures: story.figures,
    novelty: story.novelty,
    market: market?.value ?? null,
    lead: original ? wholeText(original).slice(0, LEAD_CHARS) : story.title,
    asOf: step.now,
  }
  const before = await desk.store.getMany(
    'score',
    desk.audiences.map((a) => `${storyId}:${a.id}`),
  )
  const last = new Map(before.map((s) => [s.id, s.value]))
  const scores = desk.audiences.map((audience) =>
    withChange(scoreStory(evidence, audience, desk.version), last.get(`${storyId}:${audience.id}`)),
  )
  const writes: Write[] = scores.map((s) => ({
    op: 'put',
    kind: 'score',
    value: { ...s, id: `${storyId}:${s.audience}` },
    knownAt: step.now,
    visible: true,
  }))
  writes.push({ op: 'put', kind: 'search', value: await searchDocOf(desk, story, evidence, scores), knownAt: step.now })
  const drafted = isTakenBack(story.members) ? await draftedFor(desk, story) : new Set<string>()
  const jobs = [...briefJobs(story, scores, desk.audiences, step.now, drafted), ...alertJobs(desk, story, scores, step.now)]
  // A story that was merged away meanwhile must not come back into search.
  await step.commit({ writes, jobs, expectedVersions: [{ kind: 'story', id: storyId, version: stored.version }] })
}

/** A score that says what it changed; where it changed nothing, what the one before said of its own change. */
export function withChange(score: Score, before: Score | undefined): Score {
  const changed = before && (changeBetween(before, score) ?? before.changed)
  return changed ? { ...score, changed } : score
}

async function originalOf(desk: Desk, story: Story): Promise<Article | null> {
  const member = story.members.find((m) => m.role === 'original') ?? story.members[0]
  return member ? ((await desk.store.get('article', member.articleId))?.value ?? null) : null
}

/** Audiences that have a brief of a story whose report was taken back: it must say so, however low the story stands by now. */
async function draftedFor(desk: Desk, story: Story): Promise<Set<string>> {
  const briefs = await desk.store.getMany(
    'brief',
    desk.audiences.map((a) => `${story.id}:${a.id}`),
  )
  return new Set(briefs.map((b) => b.value.audience))
}

function briefJobs(
  story: Story,
  scores: Score[],
  audiences: readonly Audience[],
  now: string,
  drafted: ReadonlySet<string>,
): NewJob[] {
  return scores
    .filter(
      (s) =>
        drafted.has(s.audience) || s.importance.totalHundredths >= 100 * audiences.find((a) => a.id === s.audience)!.lines.draft,
    )
    .map((s) => ({
      queue: 'brief' as const,
      key: `brief:${story.id}:${s.audience}:${story.revision}`,
      payload: { storyId: story.id, audience: s.audience, revision: story.revision },
      runAt: now,
    }))
}

/** What gets no brief may still fit a saved search that somebody is to be told of. */
function alertJobs(desk: Desk, story: Story, scores: readonly Score[], now: string): NewJob[] {
  if (!desk.posts || !desk.channels.some(takesAlerts)) return []
  const line = new Map(desk.audiences.map((audience) => [audience.id, audience.lines.draft]))
  return scores
    .filter((score) => score.importance.totalHundredths < 100 * line.get(score.audience)!)
    .map((score) => ({
      queue: 'deliver' as const,
      key: `alert:${story.id}:${score.audience}:${story.revision}`,
      payload: { storyId: story.id, audience: score.audience },
      runAt: now,
    }))
}

/** The search document: titles and texts of all members, and everything a query's fields may ask for. */
async function searchDocOf(desk: Desk, story: Story, { market }: Evidence, scores: Score[]): Promise<SearchDoc & { id: string }> {
  const articles = (
    await desk.store.getMany(
      'article',
      story.members.slice(0, 50).map((m) => m.articleId),
    )
  ).map((a) => a.value)
  const moves = (market?.signals ?? []).filter((s) => s.name === 'abnormal-return').map((s) => Math.abs(s.value))
  return {
    id: story.id,
    storyId: story.id,
    titleTokens: indexTokens([story.title, ...story.members.map((m) => m.title)].join('\n')),
    bodyTokens: indexTokens(articles.map((a) => a.text || a.summary).join('\n')),
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
    tickers: story.instruments.map((i) => i.symbol),
    types: [...new Set(story.eventTypes.flatMap((t) => typePaths(t.type)))],
    tiers: [...new Set(story.members.map((m) => m.tier))].sort(),
    publishers: [...new Set(story.members.map((m) => m.publisher))].sort(),
    sentiment: story.sentiment.label,
    state: story.state,
    signals: [...new Set((market?.signals ?? []).filter((s) => s.distinguishable !== false).map((s) => s.name))].sort(),
    ...figuresOf(story),
    follows: story.follows ?? null,
    importance: Object.fromEntries(scores.map((s) => [s.audience, points(s.importance)])),
    credibility: Object.fromEntries(scores.map((s) => [s.audience, points(s.credibility)])),
    novelty: story.novelty.value,
    ...(scores[0] ? { fades: { from: scores[0].freshAt, halfLifeHours: scores[0].halfLifeHours } } : {}),
    reaction: moves.length > 0 ? Math.max(...moves) : null,
  }
}

/** ISO 4217 codes; other units (per cent, shares, coins) are no money. */
const CURRENCY = /^[A-Z]{3}$/

/** Money by currency, each value once: US dollars apart, since a query without a code means them. */
function figuresOf(story: Story): Pick<SearchDoc, 'figuresUsd' | 'figuresOther'> {
  const byUnit = new Map<string, Set<number>>()
  for (const { unit, values } of story.figures) {
    if (unit === null || !CURRENCY.test(unit)) continue
    const known = byUnit.get(unit) ?? new Set()
    byUnit.set(unit, known)
    for (const { figure } of values) for (const v of [figure.value, figure.value2]) if (v !== undefined) known.add(v)
  }
  const { USD, ...others } = Object.fromEntries([...byUnit].map(([unit, values]) => [unit, [...values]]))
  return { figuresUsd: USD ?? [], ...(Object.keys(others).length > 0 ? { figuresOther: others } : {}) }
}
