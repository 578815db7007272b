import type { Viewer } from '../../../auth/index.js'
import { type Audience, DeskError, type Story, type StoryAct, type StoryDecision } from '../../../model/index.js'
import { decisionText, MOST_TYPES } from '../../../pipeline/editing/index.js'
import { parseQuery } from '../../../search/index.js'
import { orderedMembers, roleText } from '../../present/coverage.js'
import { storyHref } from '../../present/row.js'
import { capital, clip, count, typeName, words } from '../../present/text.js'
import { utcMoment } from '../../present/times.js'
import { momentOf } from '../../read/moment.js'
import { readRelated } from '../../read/related.js'
import type { WebServices } from '../../services.js'
import { briefHref } from '../queue.js'
import { arrangeHref, idIn, MOST_PICKED } from './forms.js'

/** One article to be picked. */
export interface ArticleRow {
  id: string
  publisher: string
  role: string
  title: string
  time: string
  /** Editors put it here. */
  fixed: boolean
  picked: boolean
}

/** A story that articles may go to. */
export interface StoryChoice {
  id: string
  title: string
  note: string
  href: string
  picked: boolean
}

export interface DecisionRow {
  id: string
  text: string
  when: string
  /** Where the opposite is looked at; null where it can no longer be done from here. */
  undo: string | null
}

/** What kind of event it is: what its articles say, and what editors set in its place. */
export interface TypesView {
  /** "Leverage, unwind (90%)". */
  read: string
  /** Who set what and why; null where nobody did. */
  set: string | null
  /** What is chosen in each field, the main kind first. */
  chosen: string[]
  groups: { name: string; types: { type: string; name: string }[] }[]
}

export interface ArrangeView {
  story: { id: string; title: string; href: string; note: string }
  href: string
  briefHref: string
  csrf: string
  articles: ArticleRow[]
  /** Articles beyond those listed. */
  more: number
  q: string
  choices: StoryChoice[]
  /** The choices are what was searched for, not suggestions. */
  searched: boolean
  decisions: DecisionRow[]
  types: TypesView | null
  notice: string | null
  problem: string | null
}

export interface ArrangeAsk {
  storyId: string
  audience: Audience
  picked: readonly string[]
  to: string
  q: string
  /** A decision just made, to be told of. */
  done: string
  problem?: string | null
}

const MOST_CHOICES = 8

/** Reads the page where an editor arranges a story's articles. Codes `not-found`; `moved` names where it lives on. */
export async function readArrange(services: WebServices, ask: ArrangeAsk, viewer: Viewer): Promise<ArrangeView> {
  const story = (await services.store.get('story', ask.storyId))?.value
  if (!story) throw new DeskError('not-found', 'No story has this address.')
  if (story.redirectTo) throw new DeskError('moved', 'The story became part of another.', 'conflict', { to: story.redirectTo })
  const members = orderedMembers(story)
  const numbers = new Map(members.map((m, i) => [m.articleId, i + 1]))
  const picked = new Set(ask.picked)
  const done = story.decisions?.find((d) => d.id === ask.done)
  return {
    story: { id: story.id, title: clip(story.title, 160), href: storyHref(story.id, ask.audience.id), note: noteOf(story) },
    href: arrangeHref(story.id),
    briefHref: briefHref(story.id, ask.audience.id),
    csrf: viewer.session.csrf,
    articles: members.slice(-MOST_PICKED).map((m) => ({
      id: m.articleId,
      publisher: clip(m.publisher, 40),
      role: roleText(m, (id) => numbers.get(id)),
      title: clip(m.title, 160) || 'Untitled',
      time: utcMoment(m.publishedAt),
      fixed: m.fixed ?? false,
      picked: picked.has(m.articleId),
    })),
    more: Math.max(0, members.length - MOST_PICKED),
    q: ask.q,
    choices: await choicesFor(services, story, ask),
    searched: ask.q !== '',
    types: typesOf(story, services.editing?.eventTypes ?? []),
    decisions: [...(story.decisions ?? [])].reverse().map((d) => rowOf(d, story)),
    notice: done ? `Done. ${decisionText(done)}` : null,
    problem: ask.problem ?? null,
  }
}

function typesOf({ setTypes, eventTypes }: Story, known: readonly { type: string; name: string }[]): TypesView | null {
  if (known.length === 0) return null
  const groups = new Map<string, { type: string; name: string }[]>()
  for (const one of known) {
    const name = capital(words(one.type.split('.')[0]!))
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  const read = (setTypes?.read ?? eventTypes).slice(0, 4).map((t) => `${typeName(t.type)} (${Math.round(t.confidence * 100)}%)`)
  return {
    read: read.join('; ') || 'nothing that the desk knows',
    set: setTypes ? `Set by ${setTypes.by.name}, ${utcMoment(setTypes.at)} UTC: ${setTypes.reason}` : null,
    chosen: Array.from({ length: MOST_TYPES }, (_, i) => setTypes?.types[i] ?? ''),
    groups: [...groups].map(([name, types]) => ({ name, types })),
  }
}

const noteOf = ({ members, independentPublishers }: Story): string =>
  `${count(members.length, 'article', 'articles')}, ${count(independentPublishers, 'publisher first-hand', 'publishers first-hand')}`

/** What was searched for, or the story pasted; without either, stories like this one. The one chosen stays among them. */
async function choicesFor(services: WebServices, story: Story, ask: ArrangeAsk): Promise<StoryChoice[]> {
  const { store } = services
  const named = idIn(ask.q)
  const ids = named ? [named] : ask.q ? await searched(services, ask) : await suggested(services, story, ask)
  const wanted = [...new Set([...(ask.to ? [ask.to] : []), ...ids])]
  const found = (await store.getMany('story', wanted)).map((one) => one.value)
  // One that was merged is the one it lives on in.
  const living = await Promise.all(found.map(async (s) => (s.redirectTo ? (await store.get('story', s.redirectTo))?.value : s)))
  const byId = new Map(living.flatMap((s) => (s && !s.redirectTo && s.id !== story.id ? [[s.id, s] as const] : [])))
  const only = byId.size === 1 && named !== null
  return [...byId.values()].slice(0, MOST_CHOICES + 1).map((s) => ({
    id: s.id,
    title: clip(s.title, 160),
    note: `${noteOf(s)}, since ${utcMoment(s.firstSeenAt)}`,
    href: storyHref(s.id, ask.audience.id),
    picked: s.id === ask.to || only,
  }))
}

async function searched({ store }: WebServices, { q, audience }: ArrangeAsk): Promise<string[]> {
  const request = { query: parseQuery(q), audience: audience.id, sort: 'relevance' as const, limit: MOST_CHOICES }
  return (await store.search(request)).hits.map((hit) => hit.storyId)
}

async function suggested(services: WebServices, story: Story, { audience }: ArrangeAsk): Promise<string[]> {
  const { earlier, later, alike } = await readRelated(services, story, audience, momentOf(services.clock, undefined))
  return [...alike.map((one) => one.story), ...later, ...earlier].map((s) => s.id)
}

/** The opposite of a decision, as the address of its preview: asked for at the story where the articles are now. */
function rowOf(decision: StoryDecision, here: Story): DecisionRow {
  const { id, act, articleIds, from, to, at } = decision
  const has = articleIds.filter((one) => here.members.some((m) => m.articleId === one))
  const undo: Record<StoryAct, () => string | null> = {
    merge: () => (here.id === to.id && has.length > 0 && has.length < here.members.length ? href({ do: 'split' }, has) : null),
    split: () => href({ do: 'merge', to: here.id === to.id ? from.id : to.id }, []),
    move: () =>
      here.id === to.id && has.length > 0 && has.length < here.members.length ? href({ do: 'move', to: from.id }, has) : null,
  }
  const href = (params: Record<string, string>, articles: readonly string[]) =>
    arrangeHref(
      here.id,
      `?${new URLSearchParams([...Object.entries(params), ...articles.slice(0, MOST_PICKED).map((a) => ['a', a])])}`,
    )
  return { id, text: decisionText(decision), when: `${utcMoment(at)} UTC`, undo: undo[act]() }
}
