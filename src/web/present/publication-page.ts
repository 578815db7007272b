import { epochMs, MINUTE_MS, type Source, type SourceHealth, type Story } from '../../model/index.js'
import type { PublicationFile } from '../read/publications.js'
import { type PublicationRecord, publicationHref, publicationRecords } from './publication.js'
import { feedHref, termOf } from './query.js'
import { storyHref } from './row.js'
import { clip, count, safeHref } from './text.js'
import { age, nyMoment, utcMoment } from './times.js'

/** A record in words and numbers, as tables and the page's head show it. */
export interface RecordView {
  name: string
  href: string
  tier: string
  articles: number
  stories: number
  firstHand: string
  /** 0-100, for its bar. */
  firstHandShare: number
  republications: number
  relays: number
  carried: number
  first: string
  lag: string
  conflicts: string
  lastAt: string
}

export interface PublicationView {
  name: string
  /** Null where no story has an article of it yet. */
  record: RecordView | null
  /** "of its newest 400 stories" where there are more. */
  note: string
  corrections: { text: string; href: string; title: string; at: string }[]
  changed: number
  withdrawn: number
  sources: {
    id: string
    tier: string
    family: string
    licence: string
    keeps: string
    quotes: string
    posts: string
    since: string
    homepage: string | null
    cadence: string
    state: string
    language: string
  }[]
  stories: { href: string; title: string; at: string; did: string; lag: string; carried: number }[]
  searchHref: string
}

const SHOWN = 40
const MOST_CORRECTIONS = 12

/** Minutes as a lag is told: "42 min", "3 h 5 min", "2 d". */
export function lagText(minutes: number): string {
  if (minutes < 1) return 'under a minute'
  const base = '2026-01-01T00:00:00.000Z'
  return age(base, new Date(epochMs(base) + Math.round(minutes) * MINUTE_MS).toISOString())
}

/** A record as shown. Shares are per cent of its articles, always with what they are counted on. */
export function recordView(record: PublicationRecord, asof: string | null): RecordView {
  const share = record.articles ? (100 * record.firstHand) / record.articles : 0
  return {
    name: clip(record.name, 60),
    href: publicationHref(record.name, asof),
    tier: record.tier,
    articles: record.articles,
    stories: record.stories,
    firstHand: `${Math.round(share)} %`,
    firstHandShare: share,
    republications: record.republications,
    relays: record.relays,
    carried: record.carried,
    first: record.shared ? `${record.first} of ${record.shared}` : 'none',
    lag: record.lagMinutes === null ? (record.shared ? 'never behind' : 'none') : lagText(record.lagMinutes),
    conflicts: record.figures ? `${record.conflicts} of ${record.figures}` : 'no figures',
    lastAt: `${nyMoment(record.lastAt)} New York`,
  }
}

/** Assembles a publication's page. Pure. */
export function publicationView(file: PublicationFile, context: { asof: string | null }): PublicationView {
  const { name, stories, articles } = file
  const record = publicationRecords(stories).find((one) => one.name === name) ?? null
  const own = [...articles.values()]
  const changed = own.filter((article) => article.revisions.length > 1)
  return {
    name: clip(name, 80),
    record: record && recordView(record, context.asof),
    note: `${count(stories.length, 'story', 'stories')}${file.more ? ', its newest' : ''}`,
    corrections: correctionsOf(file, context.asof).slice(0, MOST_CORRECTIONS),
    changed: changed.length,
    withdrawn: own.filter((article) => article.withdrawnAt).length,
    sources: file.sources.map(({ source, health }) => sourceView(source, health)),
    stories: stories.slice(0, SHOWN).map((story) => storyRow(story, name, context.asof)),
    searchHref: feedHref({ q: termOf('publisher', name), sort: 'time', ...(context.asof ? { asof: context.asof } : {}) }),
  }
}

/** Headlines that were changed and pages that were taken down, newest first. */
function correctionsOf({ stories, articles, name }: PublicationFile, asof: string | null): PublicationView['corrections'] {
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member.articleId, story.id] as const)))
  const found = [...articles.values()].flatMap((article) => {
    const at = { title: clip(article.title, 120), href: storyHref(storyOf.get(article.id) ?? '', undefined, asof) }
    const headlines = article.revisions.flatMap((one, i) => {
      const before = article.revisions[i - 1]
      return before && before.title !== one.title
        ? [{ ...at, sort: one.seenAt, text: `Headline was “${clip(before.title, 120)}”` }]
        : []
    })
    const gone = article.withdrawnAt ? [{ ...at, sort: article.withdrawnAt, text: `${clip(name, 40)} took the page down` }] : []
    return [...headlines, ...gone]
  })
  return found.sort((a, b) => (a.sort < b.sort ? 1 : -1)).map(({ sort, ...one }) => ({ ...one, at: `${utcMoment(sort)} UTC` }))
}

function storyRow(story: Story, name: string, asof: string | null): PublicationView['stories'][number] {
  const own = story.members.filter((member) => member.publisher === name)
  const publisherOf = new Map(story.members.map((member) => [member.articleId, member.publisher]))
  const at = own.map((member) => member.publishedAt).sort()[0]!
  const firstAt = story.members.map((member) => member.publishedAt).sort()[0]!
  const alone = own.length === story.members.length
  const first = own.find((member) => member.firstHand)
  const copy = own.find((member) => member.role === 'republication')
  const of = copy?.of ? publisherOf.get(copy.of) : undefined
  return {
    href: storyHref(story.id, undefined, asof),
    title: clip(story.title, 140),
    at: nyMoment(at),
    did: first
      ? 'first-hand'
      : copy
        ? `carried ${of && of !== name ? clip(of, 40) : 'another’s text'}`
        : 'wrote on others’ reporting',
    lag: alone ? 'alone' : at === firstAt ? 'first' : `${lagText((epochMs(at) - epochMs(firstAt)) / MINUTE_MS)} behind`,
    carried: story.members.filter((one) => one.of && one.publisher !== name && publisherOf.get(one.of) === name).length,
  }
}

const TIERS = { A: 'A, original reporting or the issuer itself', B: 'B, republisher or aggregator', C: 'C, commentary or social' }

function sourceView(source: Source, health: SourceHealth | null): PublicationView['sources'][number] {
  const { rights } = source
  return {
    id: source.id,
    tier: TIERS[source.tier],
    family: clip(source.family, 60),
    licence: clip(rights.licence, 300),
    keeps: rights.keepTextDays === 0 ? 'not kept' : count(rights.keepTextDays, 'day', 'days'),
    quotes: rights.mayShowQuotes ? 'may be shown' : 'may not be shown',
    posts: rights.mayRedistribute === false ? 'may not go out' : 'may go out',
    since: rights.since ?? '',
    homepage: safeHref(source.homepage),
    cadence: `every ${source.cadenceMinutes.fastest} to ${source.cadenceMinutes.slowest} min`,
    state: source.enabled ? (health?.status ?? 'waiting for its first turn') : 'switched off',
    language: source.language,
  }
}
