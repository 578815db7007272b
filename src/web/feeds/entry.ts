import { mayGoOut, wordsOf } from '../../deliver/index.js'
import type { Member, Source, Story } from '../../model/index.js'
import type { StoryBundle } from '../present/row.js'
import { clip, safeHref, typeName } from '../present/text.js'

/** One story as feeds carry it: texts are plain, addresses whole. */
export interface Entry {
  /** A tag address (RFC 4151): the same wherever the desk is reached. */
  id: string
  url: string
  title: string
  summary: string
  published: Date
  updated: Date
  tags: { scheme: 'event-type' | 'instrument'; name: string }[]
  provenance: Provenance
}

/** Where a story comes from and how it was judged. In every entry, for readers and for programs. */
export interface Provenance {
  storyId: string
  revision: number
  state: 'draft, not reviewed by an editor' | 'published' | 'corrected' | 'withdrawn'
  audience: string
  /** Points, 0-100, and what made them; null where the story is not scored for the audience. */
  score: { importance: number; credibility: number; version: string; asOf: string; rationale: string } | null
  /** Publishers by what they did, each article with its link. */
  firstHand: Reporter[]
  relayed: Reporter[]
  republished: Reporter[]
  /** Families that reported first-hand: republications never count. */
  independentPublishers: number
  notice: string | null
}
export interface Reporter {
  publisher: string
  url: string | null
  publishedAt: string
}

export interface EntryContext {
  /** `https://desk.example`, without a slash at its end. */
  base: string
  audience: string
  sources: ReadonlyMap<string, Pick<Source, 'rights'>>
  notice: string | null
}

/** Articles named of one kind; a story of the day may have hundreds. */
const MOST_NAMED = 30
const MOST_TAGS = 20

/** A story as an entry. Null for what does not go out: held, embargoed, or of a source that forbids it. Pure. */
export function entryOf(bundle: StoryBundle, context: EntryContext): Entry | null {
  const { story, score, brief } = bundle
  if (story.state === 'held' || story.state === 'embargoed' || !mayGoOut(story, context.sources)) return null
  const { headline, standfirst } = wordsOf(story, brief ?? { headline: story.title, standfirst: '' }, context.sources)
  const withdrawn = story.state === 'withdrawn'
  const changes = [story.updatedAt, ...(score ? [score.asOf] : []), ...(brief ? [brief.draftedAt] : [])]
  return {
    id: `tag:signaldesk,2026:story/${story.id}`,
    url: `${context.base}/stories/${encodeURIComponent(story.id)}`,
    title: `${withdrawn ? 'Withdrawn: ' : story.state === 'corrected' ? 'Corrected: ' : ''}${clip(headline, 300) || 'Untitled'}`,
    summary: withdrawn ? 'The desk has withdrawn this story.' : clip(standfirst, 1000),
    published: new Date(story.firstSeenAt),
    updated: new Date(changes.sort().at(-1)!),
    tags: tagsOf(story),
    provenance: provenanceOf(bundle, context),
  }
}

function tagsOf({ eventTypes, instruments }: Story): Entry['tags'] {
  const types = eventTypes.map(({ type }) => ({ scheme: 'event-type' as const, name: clip(type, 120) }))
  const symbols = [...instruments].sort((a, b) => b.salience - a.salience)
  const named = symbols.map(({ symbol }) => ({ scheme: 'instrument' as const, name: clip(symbol, 40) }))
  return [...types, ...named].filter((tag) => tag.name !== '').slice(0, MOST_TAGS)
}

function provenanceOf({ story, score }: StoryBundle, { audience, notice }: EntryContext): Provenance {
  const some = (which: (member: Member) => boolean): Reporter[] =>
    story.members
      .filter(which)
      .slice(0, MOST_NAMED)
      .map(({ publisher, url, publishedAt }) => ({
        publisher: clip(publisher, 120),
        url: safeHref(url),
        publishedAt,
      }))
  return {
    storyId: story.id,
    revision: story.revision,
    state: stateOf(story),
    audience,
    score: score && {
      importance: score.importance.totalHundredths / 100,
      credibility: score.credibility.totalHundredths / 100,
      version: score.version,
      asOf: score.asOf,
      rationale: clip(score.rationale, 1000),
    },
    firstHand: some((member) => member.firstHand),
    relayed: some((member) => !member.firstHand && member.role !== 'republication'),
    republished: some((member) => !member.firstHand && member.role === 'republication'),
    independentPublishers: story.independentPublishers,
    notice,
  }
}

function stateOf({ state }: Story): Provenance['state'] {
  return state === 'published' || state === 'corrected' || state === 'withdrawn' ? state : 'draft, not reviewed by an editor'
}

/** An entry's body as HTML: the summary, then scores and where it comes from. Everything from outside is escaped. */
export function htmlOf({ summary, tags, provenance }: Entry): string {
  const { score, firstHand, relayed, republished, state, audience, notice } = provenance
  const points = score
    ? `Importance ${score.importance}, credibility ${score.credibility} for ${audience}, by ${score.version} as of ${score.asOf}.`
    : `Not scored for ${audience}.`
  const types = tags.filter((tag) => tag.scheme === 'event-type').map((tag) => typeName(tag.name))
  const symbols = tags.filter((tag) => tag.scheme === 'instrument').map((tag) => tag.name)
  return [
    summary && `<p>${escaped(summary)}</p>`,
    `<p><strong>${escaped(points)}</strong> ${escaped(`Story: ${state}.`)}</p>`,
    score?.rationale && `<p>${escaped(score.rationale)}</p>`,
    symbols.length + types.length > 0 && `<p>${escaped([...symbols, ...types].join(' · '))}</p>`,
    reportersHtml('First-hand', firstHand),
    reportersHtml('On others’ reporting', relayed),
    reportersHtml('Republished, which confirms nothing', republished),
    notice && `<p><em>${escaped(notice)}</em></p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

function reportersHtml(label: string, reporters: readonly Reporter[]): string {
  if (reporters.length === 0) return ''
  const names = reporters.map(({ publisher, url }) =>
    url ? `<a href="${escaped(url)}">${escaped(publisher)}</a>` : escaped(publisher),
  )
  return `<p>${label}: ${names.join(', ')}</p>`
}

/** Text as HTML or XML text, and inside quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
