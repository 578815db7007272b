import type { z } from 'zod'
import { shortName } from '../../brief/index.js'
import {
  type Analysis,
  type Article,
  type Instrument,
  type Score,
  type Signal,
  type Source,
  type SourceHealth,
  type Story,
  toldReaction,
} from '../../model/index.js'
import { type StoryBundle, storyHref } from '../present/row.js'
import { quotesBeside } from '../present/story.js'
import { clean, clip } from '../present/text.js'
import type { StoryFile } from '../read/story.js'
import type { ArticleDetail, ArticleItem, instrumentShape, SourceList, StoryDetail, StoryItem } from './shapes.js'

const scoreOf = (score: Score) => ({
  audience: score.audience,
  importance: score.importance.totalHundredths / 100,
  credibility: score.credibility.totalHundredths / 100,
  version: score.version,
  asOf: score.asOf,
  freshAt: score.freshAt,
  halfLifeHours: score.halfLifeHours,
})

const MOST_TITLE = 1000

function publishersOf(story: Story): StoryItem['publishers'] {
  const tiers = story.members.map((member) => member.tier).sort()
  return {
    firstHand: new Set(story.members.filter((member) => member.firstHand).map((member) => member.publisher)).size,
    total: new Set(story.members.map((member) => member.publisher)).size,
    tier: tiers[0] ?? null,
  }
}

/** A story of the list. Titles are plain text: whoever puts them into a page must escape them. */
export function storyItem({ story, score, brief }: Pick<StoryBundle, 'story' | 'score' | 'brief'>): StoryItem {
  return {
    id: story.id,
    url: storyHref(story.id),
    revision: story.revision,
    title: clip(story.title, MOST_TITLE),
    why: clean(brief?.standfirst ?? ''),
    state: story.state,
    eventTypes: story.eventTypes.map(({ type, confidence }) => ({ type, confidence })),
    instruments: story.instruments.map(({ symbol, name, assetClass, salience }) => ({ symbol, name, assetClass, salience })),
    sentiment: { label: story.sentiment.label, score: story.sentiment.score },
    novelty: { value: story.novelty.value, kind: story.novelty.kind, added: story.novelty.added },
    publishers: publishersOf(story),
    articles: story.members.length,
    score: score ? scoreOf(score) : null,
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
  }
}

/** A story's figures as groups of one measure. */
export const figuresOf = (story: Story): StoryDetail['figures'] =>
  story.figures.map((group) => ({
    measure: shortName(group.measure),
    unit: group.unit,
    verdict: group.verdict,
    note: group.note ?? null,
    values: group.values.map(({ articleId, publisher, carried, figure }) => ({
      articleId,
      publisher,
      carried,
      value: figure.value,
      unit: figure.unit,
      text: figure.text,
      ...(figure.value2 === undefined ? {} : { value2: figure.value2 }),
    })),
  }))

/** A story's claims; of each the words that may be shown beside its brief. */
export function claimsOf(file: Pick<StoryFile, 'story' | 'brief' | 'sources'>): StoryDetail['claims'] {
  const quotes = quotesBeside(file)
  const members = new Map(file.story.members.map((member) => [member.articleId, member]))
  return file.story.claims.flatMap(({ articleId, publisher, speaker, verb, text, relayed, start, end }) => {
    const member = members.get(articleId)
    if (!member) return []
    const shown = quotes[member.role === 'republication' ? 'again' : 'show'](member.sourceId, clean(text))
    return [{ articleId, publisher, speaker: shortName(speaker), verb, text: shown, start, end, relayed }]
  })
}

/** A signal without the numbers behind it, which may be prices. */
export const signalOf = (signal: Signal): StoryDetail['signals'][number] => {
  const { name, symbol, value, unit, baseline, z, distinguishable, asOf, knownAt, provider, sentence } = signal
  return { name, symbol, value, unit, baseline, z, distinguishable, asOf, knownAt, provider, sentence }
}

/** A story with all that is known of it. Of its articles' words it shows what the page shows: titles and the permitted quotations. */
export function storyDetail(file: StoryFile): StoryDetail {
  const { story, brief } = file
  return {
    ...storyItem({ story, score: file.score, brief }),
    follows: story.follows ?? null,
    members: story.members.map(({ articleId, publisher, family, tier, role, of, firstHand, title, url, publishedAt }) => ({
      articleId,
      publisher,
      family,
      tier,
      role,
      of,
      firstHand,
      title: clip(title, MOST_TITLE),
      url,
      publishedAt,
    })),
    figures: figuresOf(story),
    claims: claimsOf(file),
    scores: [...file.scores.values()].map((score) => ({
      ...scoreOf(score),
      importanceLedger: score.importance,
      credibilityLedger: score.credibility,
      rationale: score.rationale,
    })),
    brief: brief
      ? {
          headline: brief.headline,
          standfirst: brief.standfirst,
          writer: brief.writer,
          revision: brief.revision,
          storyRevision: brief.storyRevision,
          added: brief.added ?? null,
          sections: brief.sections.map((section) => ({
            name: section.name,
            leftOut: section.leftOut ?? null,
            sentences: section.sentences.map(({ text, kind, provenance, wordedBy }) => ({
              text,
              kind,
              wordedBy: wordedBy ?? null,
              provenance: provenance.map((one) => ({ ...one })),
            })),
          })),
        }
      : null,
    session: file.market?.session ? { ...file.market.session } : null,
    signals: (file.market?.signals ?? []).map(signalOf),
    gaps: (file.market?.gaps ?? []).map(({ symbol, signal, reason }) => ({ symbol, signal, reason })),
    reactions: file.reactions.map(toldReaction),
  }
}

/** An article of a list: its title and address, never its text. */
export const articleItem = (article: Article): ArticleItem => ({
  id: article.id,
  source: article.sourceId,
  url: article.url,
  canonicalUrl: article.canonicalUrl,
  title: clip(article.title, MOST_TITLE),
  byline: article.byline,
  language: article.language,
  access: article.access,
  publishedAt: article.publishedAt,
  publishedAtAssumed: article.publishedAtAssumed,
  firstSeenAt: article.firstSeenAt,
  knownAt: article.knownAt,
  revision: article.revision,
  contentHash: article.contentHash,
  state: article.state,
  stateReason: article.stateReason ?? null,
  storyId: article.storyId ?? null,
  withdrawnAt: article.withdrawnAt ?? null,
})

/** An article with what was understood of it; where words stand, not the words. */
export function articleDetail(article: Article, analysis: Analysis | null): ArticleDetail {
  return {
    ...articleItem(article),
    analysis: analysis && {
      mentions: analysis.mentions.map(({ start, end, symbol, name, assetClass, salience, confidence }) => ({
        start,
        end,
        symbol,
        name,
        assetClass,
        salience,
        confidence,
      })),
      figures: analysis.figures.map(({ start, end, text, value, value2, unit, qualifier, direction, measures, period }) => ({
        start,
        end,
        text,
        value,
        value2,
        unit,
        qualifier,
        direction,
        measures: measures === undefined ? undefined : shortName(measures),
        period,
      })),
      sentiment: { label: analysis.sentiment.label, score: analysis.sentiment.score },
      entitySentiment: analysis.entitySentiment.map(({ symbol, label, score }) => ({ symbol, label, score })),
      eventTypes: analysis.eventTypes.map(({ type, confidence }) => ({ type, confidence })),
      claims: analysis.claims.map(({ start, end, speaker, verb, relayed }) => ({
        start,
        end,
        speaker: shortName(speaker),
        verb,
        relayed,
      })),
    },
  }
}

export const instrumentItem = (one: Instrument): z.infer<typeof instrumentShape> => ({
  symbol: one.symbol,
  mic: one.mic,
  name: one.name,
  assetClass: one.assetClass,
  sector: one.sector ?? null,
  industry: one.industry ?? null,
  multiple: one.multiple ?? null,
  underlying: one.underlying ?? null,
  delisted: one.delisted ?? false,
})

/** A source with its health; addresses of feeds stay inside, they may carry keys. */
export function sourceItem(source: Source, health: SourceHealth | null): SourceList['sources'][number] {
  return {
    id: source.id,
    name: source.name,
    family: source.family,
    tier: source.tier,
    kind: source.kind,
    homepage: source.homepage,
    enabled: source.enabled,
    health: health
      ? {
          status: health.status,
          lastTryAt: health.lastTryAt,
          lastSuccessAt: health.lastSuccessAt,
          lastNewItemAt: health.lastNewItemAt,
          nextTryAt: health.nextTryAt,
          consecutiveFailures: health.consecutiveFailures,
          reason: health.reason,
          itemsSeen: health.itemsSeen,
        }
      : null,
  }
}
