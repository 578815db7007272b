import type { Viewer } from '../../../auth/index.js'
import type { Audience, Story, StoryAct } from '../../../model/index.js'
import { type Order, previewStories } from '../../../pipeline/editing/index.js'
import { clip, typeName } from '../../present/text.js'
import type { WebServices } from '../../services.js'
import { arrangeHref } from './forms.js'

/** What a story is before and after. */
interface Change {
  name: string
  before: string
  after: string
}

/** One story's side of a preview. */
export interface SideView {
  title: string
  /** What becomes of it, in a sentence. */
  fate: string
  changes: Change[]
  /** Measures that are contested after and were not before, and the other way round. */
  conflicts: { text: string; isNew: boolean }[]
}

export interface PreviewView {
  act: StoryAct
  title: string
  csrf: string
  href: string
  back: string
  picked: readonly string[]
  to: string
  seen: string
  reason: string
  moving: { publisher: string; title: string }[]
  more: number
  sides: SideView[]
  button: string
  problem: string | null
}

const MOST_MOVING = 12

export interface PreviewAsk {
  storyId: string
  audience: Audience
  act: StoryAct
  picked: readonly string[]
  to: string
  reason?: string
  problem?: string | null
}

/** Works out what a decision would change, for the page that asks for its reason. Codes as of the order. */
export async function readPreview(services: WebServices, ask: PreviewAsk, order: Order, viewer: Viewer): Promise<PreviewView> {
  const { before, after, seen } = await previewStories(services.editing!, order, viewer.person)
  const { act, storyId, picked, to } = ask
  const back = new URLSearchParams([...picked.map((a) => ['a', a]), ...(to ? [['to', to]] : [])])
  return {
    act,
    title: TITLES[act],
    csrf: viewer.session.csrf,
    href: arrangeHref(storyId),
    back: arrangeHref(storyId, `?${back}`),
    picked,
    to,
    seen,
    reason: ask.reason ?? '',
    moving: order.moving.slice(0, MOST_MOVING).map((m) => ({ publisher: clip(m.publisher, 40), title: clip(m.title, 120) })),
    more: Math.max(0, order.moving.length - MOST_MOVING),
    sides: [...after].sort(byRole(order)).map((story) => sideOf(story, before, after)),
    button: BUTTONS[act],
    problem: ask.problem ?? null,
  }
}

const TITLES: Record<StoryAct, string> = {
  merge: 'Make one story of two',
  split: 'Split a story in two',
  move: 'Move articles to another story',
}
const BUTTONS: Record<StoryAct, string> = { merge: 'Merge them', split: 'Split it', move: 'Move them' }

/** The story that articles leave first. */
const byRole =
  ({ from }: Order) =>
  (a: Story, b: Story): number =>
    Number(b.id === from.id) - Number(a.id === from.id)

function sideOf(story: Story, before: readonly Story[], after: readonly Story[]): SideView {
  const was = before.find((s) => s.id === story.id)
  const into = after.find((s) => s.id === story.redirectTo)
  const was2 = was ? rowsOf(was) : null
  return {
    title: clip(story.title, 160),
    fate: into
      ? `Becomes part of “${clip(into.title, 100)}”: its addresses lead there.`
      : was
        ? 'Keeps its address.'
        : 'Is a story of its own, with an address of its own.',
    changes: story.redirectTo
      ? []
      : rowsOf(story).map(([name, now], i) => ({ name, before: was2 ? was2[i]![1] : '', after: now })),
    conflicts: story.redirectTo ? [] : conflictsOf(was, story),
  }
}

function rowsOf(story: Story): [name: string, value: string][] {
  const original = story.members.find((m) => m.role === 'original') ?? story.members.find((m) => m.firstHand)
  return [
    ['Headline', clip(story.title, 120)],
    ['Articles', String(story.members.length)],
    ['Primary source', original ? `${clip(original.publisher, 40)}, “${clip(original.title, 80)}”` : 'none first-hand'],
    ['Publishers first-hand', String(story.independentPublishers)],
    ['Figures', String(story.figures.length)],
    ['Conflicts', String(contested(story).length)],
    ['Kind of event', story.eventTypes[0] ? typeName(story.eventTypes[0].type) : 'none'],
    [
      'Instruments',
      clip(
        story.instruments
          .slice(0, 4)
          .map((i) => i.symbol)
          .join(', '),
        60,
      ) || 'none',
    ],
  ]
}

const contested = (story: Story | undefined) => (story?.figures ?? []).filter((g) => g.verdict === 'conflicting')

function conflictsOf(before: Story | undefined, after: Story): SideView['conflicts'] {
  const name = (g: Story['figures'][number]) =>
    `${clip(g.measure, 60)}: ${[...new Set(g.values.map((v) => `“${clip(v.figure.text, 30)}” (${clip(v.publisher, 30)})`))].slice(0, 3).join(' against ')}`
  const [had, has] = [contested(before).map(name), contested(after).map(name)]
  return [
    ...has.filter((one) => !had.includes(one)).map((text) => ({ text, isNew: true })),
    ...had.filter((one) => !has.includes(one)).map((text) => ({ text, isNew: false })),
  ]
}
