import { isEvent, MILDER } from '../extract/index.js'
import type { EventTag, FigureGroup, Instant, Member, Novelty, Sentiment, Story, StoryInstrument } from '../model/index.js'
import { storyClaims } from './claims.js'
import { asComment, commentsOf, passesOn } from './comments.js'
import type { FigureInput, StoryMemberInput } from './contract.js'
import { cleanTitle } from './features.js'
import { reconcileFigures } from './figures/reconcile.js'
import { contentOf, join, noveltyOf } from './novelty.js'
import { countIndependent, originsOf } from './origins.js'
import { afterWithdrawals } from './withdrawn.js'

export interface BuildStoryInput {
  id: string
  members: readonly StoryMemberInput[]
  /** The story as it stood; its editorial state, revision and joining times go on. */
  previous?: Story
  /** Stories of the last 90 days on the same instruments or themes: what this one is new against. */
  earlier?: readonly Story[]
  /** When the newest evidence became known. */
  knownAt: Instant
  now: Instant
}

/** Republications tell what a story is about, but less than who reports. */
const CARRIED_WEIGHT = 0.3
const MAX_INSTRUMENTS = 40
const MAX_EVENT_TYPES = 8
const NEUTRAL_BAND = 0.1
/** From such a share of its own surety on, a milder kind of event is the stronger one that others of the story tell. */
const SAME_EVENT = 0.75

/** Builds a story from its members: pure, the same input gives the same story. Members are never empty. */
export function buildStory(input: BuildStoryInput): Story {
  const ordered = inOrder(afterWithdrawals(input.members))
  const standing = ordered.filter((m) => !m.article.withdrawnAt)
  const original =
    standing.find((m) => m.assignment.role === 'original') ??
    standing.find((m) => m.assignment.firstHand) ??
    standing[0] ??
    ordered[0]!
  const { previous } = input
  const comments = commentsOf(ordered)
  const read = eventTypesOf(ordered)
  const setTypes = previous?.setTypes && { ...previous.setTypes, read }
  const follows = ordered.find((m) => m.assignment.follows)?.assignment.follows ?? previous?.follows
  return {
    id: input.id,
    revision: (previous?.revision ?? 0) + 1,
    title: cleanTitle(original.article.title, original.article.publisher),
    members: ordered.map((m) => memberOf(m, previous, input.now)).map((m) => (comments.has(m.articleId) ? asComment(m) : m)),
    instruments: instrumentsOf(ordered),
    eventTypes: setTypes ? setTypes.types.map((type) => ({ type, confidence: 1 })) : read,
    sentiment: sentimentOf(ordered),
    claims: storyClaims(ordered),
    figures: figuresOf(ordered, comments),
    novelty: storyNovelty(ordered, input.earlier ?? [], follows, previous),
    independentPublishers: countIndependent(ordered),
    state: previous?.state ?? 'draft',
    firstSeenAt: earliest(ordered, previous),
    updatedAt: input.now,
    knownAt: input.knownAt,
    ...(follows ? { follows } : {}),
    ...(previous?.apart ? { apart: previous.apart } : {}),
    ...(previous?.decisions ? { decisions: previous.decisions } : {}),
    ...(setTypes ? { setTypes } : {}),
  }
}

/** By publication, then first sight, then id. */
function inOrder(members: readonly StoryMemberInput[]): StoryMemberInput[] {
  const key = (m: StoryMemberInput) => `${m.article.publishedAt} ${m.article.firstSeenAt} ${m.article.id}`
  return [...members].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function memberOf({ article, assignment, url }: StoryMemberInput, previous: Story | undefined, now: Instant): Member {
  return {
    articleId: article.id,
    sourceId: article.sourceId ?? article.publisher,
    publisher: article.publisher,
    family: article.family,
    tier: article.tier,
    role: assignment.role,
    of: assignment.of,
    firstHand: assignment.firstHand,
    title: article.title,
    url: url ?? '',
    publishedAt: article.publishedAt,
    joinedAt: previous?.members.find((m) => m.articleId === article.id)?.joinedAt ?? now,
    access: article.access ?? 'open',
    reasons: assignment.reasons,
    ...(assignment.fixed ? { fixed: true } : {}),
  }
}

const weightOf = (m: StoryMemberInput): number => (m.assignment.firstHand ? 1 : CARRIED_WEIGHT)
const totalWeight = (members: readonly StoryMemberInput[]): number => members.reduce((sum, m) => sum + weightOf(m), 0)
const round = (x: number): number => Math.round(x * 1000) / 1000

/** Salience in the story: the weighted mean over its articles of how much each is about the instrument. */
function instrumentsOf(members: readonly StoryMemberInput[]): StoryInstrument[] {
  const total = totalWeight(members)
  const found = new Map<string, StoryInstrument>()
  for (const m of members) {
    const best = new Map<string, number>()
    for (const x of m.analysis.mentions) {
      if (!found.has(x.symbol)) found.set(x.symbol, { symbol: x.symbol, name: x.name, assetClass: x.assetClass, salience: 0 })
      best.set(x.symbol, Math.max(best.get(x.symbol) ?? 0, x.salience))
    }
    for (const [symbol, salience] of best) found.get(symbol)!.salience += (salience * weightOf(m)) / total
  }
  const list = [...found.values()].map((i) => ({ ...i, salience: round(i.salience) }))
  return list.sort((a, b) => b.salience - a.salience || (a.symbol < b.symbol ? -1 : 1)).slice(0, MAX_INSTRUMENTS)
}

/**
 * An event type is as sure as its surest article, and half of that counts only as far as the others share it. What an article is
 * beside the event (an opinion, a recap) speaks for its own share alone: one column does not make a column of the story.
 */
function eventTypesOf(members: readonly StoryMemberInput[]): EventTag[] {
  const total = totalWeight(members)
  const found = new Map<string, { best: number; share: number }>()
  for (const m of members)
    for (const { type, confidence } of m.analysis.eventTypes) {
      const known = found.get(type) ?? { best: 0, share: 0 }
      found.set(type, { best: Math.max(known.best, confidence), share: known.share + weightOf(m) / total })
    }
  const list = [...found].map(([type, { best, share }]) => ({
    type,
    confidence: round(best * (isEvent({ type }) ? 0.5 + 0.5 * Math.min(1, share) : Math.min(1, share))),
  }))
  const sure = new Map(list.map((t) => [t.type, t.confidence]))
  return list
    .filter((t) => (sure.get(MILDER[t.type] ?? '') ?? 0) < SAME_EVENT * t.confidence)
    .sort((a, b) => b.confidence - a.confidence || (a.type < b.type ? -1 : 1))
    .slice(0, MAX_EVENT_TYPES)
}

function sentimentOf(members: readonly StoryMemberInput[]): Sentiment {
  const mean = members.reduce((sum, m) => sum + m.analysis.sentiment.score * weightOf(m), 0) / totalWeight(members)
  const score = round(mean)
  return { score, label: score > NEUTRAL_BAND ? 'positive' : score < -NEUTRAL_BAND ? 'negative' : 'neutral' }
}

function figuresOf(members: readonly StoryMemberInput[], comments: ReadonlySet<string>): FigureGroup[] {
  const origins = originsOf(members)
  const inputs = members.flatMap((m, i) => {
    const own = figureInputs(m, origins[i]!)
    if (!comments.has(m.article.id)) return own
    return own.map((one) => ({ ...one, carried: one.carried || passesOn(m, one.figure, one.sentence, members, comments) }))
  })
  return reconcileFigures(inputs)
}

function figureInputs(m: StoryMemberInput, origin: string): FigureInput[] {
  const whole = `${m.article.title}\n\n${m.article.text}`
  return m.analysis.figures.map((figure) => ({
    articleId: m.article.id,
    publisher: m.article.publisher,
    family: m.article.family,
    origin,
    carried: !m.assignment.firstHand,
    ...(m.assignment.role === 'republication' && m.assignment.of ? { carries: m.assignment.of } : {}),
    publishedAt: m.article.publishedAt,
    figure,
    sentence: sentenceAround(whole, figure.start, figure.end),
  }))
}

const MAX_SENTENCE = 400

/** The sentence a span stands in, at most 400 characters either side. */
function sentenceAround(whole: string, start: number, end: number): string {
  const before = whole.slice(Math.max(0, start - MAX_SENTENCE), start)
  const after = whole.slice(end, end + MAX_SENTENCE)
  const from = Math.max(before.lastIndexOf('\n'), lastStop(before))
  const stop = /[.!?](?=\s|$)|\n/.exec(after)
  return (before.slice(from + 1) + whole.slice(start, end) + (stop ? after.slice(0, stop.index + 1) : after)).trim()
}

function lastStop(text: string): number {
  for (let i = text.length - 2; i >= 0; i--) if (/[.!?]/.test(text[i]!) && /\s/.test(text[i + 1]!)) return i
  return -1
}

function storyNovelty(
  members: readonly StoryMemberInput[],
  earlier: readonly Story[],
  follows: string | undefined,
  previous: Story | undefined,
): Novelty {
  const now = join(members.filter((m) => m.assignment.firstHand || members.length === 1).map(memberContent))
  if (earlier.length > 0) return noveltyOf(now, join(earlier.map(storyContent)))
  if (previous && previous.novelty.kind !== 'first') return previous.novelty
  return follows ? { value: 0.5, kind: 'follow-up', added: ['goes on from an earlier story'] } : noveltyOf(now, null)
}

const memberContent = (m: StoryMemberInput) =>
  contentOf(
    `${m.article.title}\n${m.article.text || m.article.summary || ''}`,
    m.analysis.mentions.map((x) => x.symbol),
    m.analysis.figures,
    m.analysis.claims,
  )

const storyContent = (s: Story) =>
  contentOf(
    [...s.members.map((m) => m.title), ...s.claims.map((c) => c.text)].join('\n'),
    s.instruments.map((i) => i.symbol),
    s.figures.flatMap((g) => g.values.map((v) => v.figure)),
    s.claims,
  )

function earliest(members: readonly StoryMemberInput[], previous: Story | undefined): Instant {
  const times = members.map((m) => m.article.firstSeenAt)
  return [...times, ...(previous ? [previous.firstSeenAt] : [])].sort()[0]!
}
