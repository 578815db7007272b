import type { ScheduledEvent } from '../market/index.js'
import type { Article, Instant, MarketJoin, Reaction, Score, Story } from '../model/index.js'
import type { Playbook } from './playbooks.js'

/** All a draft is written from. Article texts are there to quote from, within limits, and to point into. */
export interface BriefEvidence {
  story: Story
  articles: ReadonlyMap<string, Pick<Article, 'id' | 'title' | 'text' | 'publishedAt'>>
  market: MarketJoin | null
  reactions: readonly Reaction[]
  score: Score
  /** Name of the audience. */
  audience: string
  playbooks: readonly Playbook[]
  /** What is on the calendar from now on and may bear on this story (its symbols, its country), in order of time. */
  events: readonly ScheduledEvent[]
  /** What stands for a leveraged fund's index here, by the fund's symbol. */
  proxyOf: (symbol: string) => string | undefined
  /** Whether a source's rights record allows short quotations. */
  mayQuote: (sourceId: string) => boolean
  now: Instant
}

/** Verbatim words of one quotation at most, and quotations of one source at most (rights). */
export const MAX_QUOTE_WORDS = 25
export const MAX_QUOTES_PER_SOURCE = 2
