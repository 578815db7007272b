import type { Brief, DeliveryReason, Member, Score, Source, Story } from '../model/index.js'
import { clipTo } from './clip.js'

/** What a post says, in fields that every channel lays out in its own way. No article text is in it. */
export interface Post {
  storyId: string
  reason: DeliveryReason
  /** The story's page, where the desk has a public address. */
  url: string | null
  headline: string
  standfirst: string
  state: 'published' | 'draft'
  importance: number
  credibility: number
  audience: string
  instruments: string[]
  eventTypes: string[]
  rationale: string
  sources: { publisher: string; role: string; url: string }[]
  /** What an update, correction or withdrawal is about, in an editor's words. */
  note: string | null
  /** Why this reader gets it, a sentence each. */
  because: string[]
  /** Stands on every post of a demonstration. */
  notice: string | null
}

/** Many stories in one post. */
export interface Digest {
  reason: 'digest'
  day: string
  posts: Post[]
  notice: string | null
  /** Moves no story explains, and dates ahead; absent where the desk keeps none, and in digests of earlier versions. */
  moves?: DigestRow[]
  coming?: DigestRow[]
}

/** A line of a digest: what it is about, and the rest. */
export interface DigestRow {
  lead: string
  text: string
}

export const isDigest = (payload: Record<string, unknown>): boolean => payload.reason === 'digest'
/** A delivery's payload, which `planDeliveries` and `digestOf` alone make. */
export const asPost = (payload: Record<string, unknown>): Post => payload as unknown as Post
export const asDigest = (payload: Record<string, unknown>): Digest => payload as unknown as Digest

/** What a post is made from. */
export interface PostInput {
  story: Story
  score: Score
  brief: Pick<Brief, 'headline' | 'standfirst'>
  reason: DeliveryReason
  note?: string | null
  because?: readonly string[]
  /** Rights by source id: what a source forbids to show is left out. A source that is not listed shows nothing. */
  sources: SourceRights
  /** `https://desk.example`, without a slash at its end. */
  publicUrl?: string | null
  notice?: string | null
}

const MOST_SOURCES = 8
const MOST_INSTRUMENTS = 5
/** UTF-16 units; a webhook's body stays well under the 20 kB that Standard Webhooks advises. */
const MAX = { headline: 300, text: 1000 }

/** The post of a story: headline, the line of what and why, scores and links. */
export function postOf({ story, score, brief, reason, note, because, sources, publicUrl, notice }: PostInput): Post {
  const words = wordsOf(story, brief, sources)
  return {
    storyId: story.id,
    reason,
    url: publicUrl ? `${publicUrl}/stories/${encodeURIComponent(story.id)}` : null,
    headline: clipTo(words.headline, MAX.headline),
    standfirst: clipTo(words.standfirst, MAX.text),
    state: isPublished(story) ? 'published' : 'draft',
    importance: score.importance.totalHundredths / 100,
    credibility: score.credibility.totalHundredths / 100,
    audience: score.audience,
    instruments: mainSymbols(story),
    eventTypes: story.eventTypes.map((t) => t.type),
    rationale: clipTo(score.rationale, MAX.text),
    // A link and a name may always be given; they are no part of the text.
    sources: story.members
      .slice(0, MOST_SOURCES)
      .map((m) => ({ publisher: m.publisher, role: m.role, url: m.url.slice(0, 1_000) })),
    note: note ? clipTo(note, MAX.text) : null,
    because: [...(because ?? [])],
    notice: notice ?? null,
  }
}

type SourceRights = ReadonlyMap<string, Pick<Source, 'rights'>>

/** A story's headline and standfirst as others may see them: without the titles of articles whose sources forbid to show them. */
export function wordsOf(
  story: Story,
  brief: Pick<Brief, 'headline' | 'standfirst'>,
  sources: SourceRights,
): { headline: string; standfirst: string } {
  const hidden = story.members.filter((m) => !(sources.get(m.sourceId)?.rights.mayShowQuotes ?? false))
  return {
    headline: ownWords(brief.headline, hidden) ?? plainHeadline(story),
    standfirst: ownWords(brief.standfirst, hidden) ?? '',
  }
}

/** Rights: what goes out carries the origin's title, words and link, so its source must allow that. */
export function mayGoOut({ members }: Pick<Story, 'members'>, sources: SourceRights): boolean {
  const origin = members.find((m) => m.role === 'original') ?? members[0]
  return origin === undefined || sources.get(origin.sourceId)?.rights.mayRedistribute !== false
}

export const isPublished = (story: Pick<Story, 'state'>): boolean => story.state === 'published' || story.state === 'corrected'

const mainSymbols = (story: Story): string[] =>
  [...story.instruments]
    .sort((a, b) => b.salience - a.salience || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, MOST_INSTRUMENTS)
    .map((i) => i.symbol)

/** Null where a text carries the title of an article whose source forbids to show it. */
function ownWords(text: string, hidden: readonly Member[]): string | null {
  const folded = fold(text)
  return hidden.some((m) => m.title.length > 0 && folded.includes(fold(m.title))) ? null : text
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A headline from facts alone. */
function plainHeadline(story: Story): string {
  const type = story.eventTypes[0]?.type.split('.').at(-1)?.replaceAll('-', ' ')
  const symbols = mainSymbols(story)
  const subject = symbols.length > 0 ? symbols.join(', ') : 'a story'
  return type ? `${type[0]!.toUpperCase()}${type.slice(1)}: ${subject}` : `News on ${subject}`
}
