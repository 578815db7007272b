import { wordsOf } from '../../deliver/index.js'
import type { Brief, Member, Score, Story } from '../../model/index.js'
import type { ReadDesk } from './desk.js'

/** Where a story comes from, and what made its scores. In every answer. */
export interface StoryProvenance {
  /** Numbered as sentences refer to them. A republication never confirms. */
  articles: { n: number; publisher: string; tier: string; role: string; firstHand: boolean; publishedAt: string; url: string }[]
  moreArticles: number
  /** Families that reported first-hand. */
  independentPublishers: number
  scoredBy: { version: string; asOf: string } | null
  /** That it was written for demonstration, where it was. */
  notice: string | null
}

const MOST_ARTICLES = 30
const MOST_URL = 500

/** First-hand articles stand first, then others as they came. */
const ordered = (members: readonly Member[]): Member[] => [
  ...members.filter((member) => member.firstHand),
  ...members.filter((member) => !member.firstHand),
]

export function provenanceOf(desk: ReadDesk, story: Story, score: Score | null, most = MOST_ARTICLES): StoryProvenance {
  const members = ordered(story.members)
  return {
    articles: members.slice(0, most).map(({ publisher, tier, role, firstHand, publishedAt, url }, i) => ({
      n: i + 1,
      publisher: clipped(publisher, 80),
      tier,
      role,
      firstHand,
      publishedAt,
      url: url.slice(0, MOST_URL),
    })),
    moreArticles: Math.max(0, members.length - most),
    independentPublishers: story.independentPublishers,
    scoredBy: score && { version: score.version, asOf: score.asOf },
    notice: desk.posting?.notice ?? null,
  }
}

/** An article's number in {@link provenanceOf}; null where it is not named there. */
export function numbersOf(story: Story): (articleId: string | undefined) => number | null {
  const numbers = new Map(
    ordered(story.members)
      .slice(0, MOST_ARTICLES)
      .map((member, i) => [member.articleId, i + 1]),
  )
  return (articleId) => (articleId === undefined ? null : (numbers.get(articleId) ?? null))
}

/** Headline and standfirst, without what a source forbids to show. */
export function shownWords(desk: ReadDesk, story: Story, brief: Brief | null): { headline: string; standfirst: string } {
  const { headline, standfirst } = wordsOf(story, brief ?? { headline: story.title, standfirst: '' }, desk.sources)
  return { headline: clipped(headline, 300), standfirst: clipped(standfirst, 600) }
}

/** One line, of at most `most` characters. */
export function clipped(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Points, 0-100, to the hundredth. */
export const points = (hundredths: number): number => hundredths / 100
