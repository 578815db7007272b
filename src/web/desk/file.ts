import type { Viewer } from '../../auth/index.js'
import {
  type CheckedWords,
  compareWords,
  PARTS,
  type Part,
  type PartChange,
  type TypedWords,
  typedOf,
  wordsOf,
} from '../../brief/edit/index.js'
import { type Article, type Audience, atLeast, type Edition, type StoryJudgement, type Words } from '../../model/index.js'
import {
  asksSecondReader,
  type BriefFile,
  checkIfIn,
  currentWords,
  heldBy,
  readBriefFile,
  readJudgements,
  readWorking,
  revisionOf,
} from '../../pipeline/editing/index.js'
import { orderedMembers } from '../present/coverage.js'
import { clip } from '../present/text.js'
import { age, utcMoment, utcTime } from '../present/times.js'
import type { WebServices } from '../services.js'
import { type ActView, actsOf } from './acts.js'
import { type LineView, lineView, type SourceBook } from './lines.js'
import { briefHref, type QueueItem, readQueue } from './queue.js'

/** A part of the brief: its sentences as checked, and the text to type into. */
export interface PartView {
  part: Part
  label: string
  lines: LineView[]
  /** Sentences that are in the text and not in the list. */
  more: number
  text: string
}

export interface CheckView {
  /** Why the check has not answered; null where it has. */
  away: string | null
  tally: CheckedWords['tally']
  blocking: number
  /** What is not supported, a row each. */
  rows: { text: string; reason: string; key: string }[]
}

export interface EditorView {
  storyId: string
  audience: Audience
  href: string
  title: string
  csrf: string
  base: number
  draft: number
  /** The edition's own. */
  revision: number
  state: Edition['state']
  revisions: { label: string; href: string; isNow: boolean }[]
  saved: string
  /** What was typed and not saved, and came back. */
  restored: string | null
  notice: string | null
  problem: string | null
  acts: ActView[]
  stops: string
  claim: { name: string; isMine: boolean } | null
  flag: { what: string[]; changes: PartChange[] } | null
  /** Published words differ from those saved here. */
  change: PartChange[] | null
  parts: PartView[]
  check: CheckView
  selected: LineView | null
  sources: { number: number; name: string; role: string; time: string }[]
  channels: { name: string; line: string; goes: string }[]
  secondReader: boolean
  judgements: { text: string; who: string }[]
  pinned: boolean
  queue: QueueItem[]
  person: { id: string; name: string; isAdmin: boolean }
}

export const MOST_LINES = 200

/** What is told at the top of the page after something was done, or refused. */
export interface Told {
  notice?: string | null
  problem?: string | null
  /** Words that were sent and not taken: they stand in the fields again. */
  typed?: TypedWords | null
}

/** Reads all that an editor's page shows. */
export async function readEditor(
  services: WebServices,
  ask: { storyId: string; audience: Audience; line: string | null },
  viewer: Viewer,
  told: Told = {},
): Promise<EditorView> {
  const desk = services.editing!
  const { storyId, audience } = ask
  const file = await readBriefFile(desk, storyId, audience.id)
  const [working, book, judgements, queue, history] = await Promise.all([
    readWorking(desk, file.id, viewer.person.id),
    bookOf(services, file),
    readJudgements(desk, storyId, audience.id),
    readQueue(services, audience.id, 'score', viewer.person.id),
    services.store.history('edition', file.id),
  ])
  const words = working?.words ?? currentWords(file)
  const { checked, away } = await checkIfIn(desk, file, words)
  const parts = partsOf(words, checked, book, told.typed ?? null)
  const lines = parts.flatMap((p) => p.lines)
  const edition = file.edition?.value ?? null
  const held = heldBy(desk, file)
  const secondReader = asksSecondReader(desk, audience.id)
  const now = services.clock.now()
  return {
    storyId,
    audience,
    href: briefHref(storyId, audience.id),
    title: words.headline,
    csrf: viewer.session.csrf,
    base: working?.baseRevision ?? revisionOf(file),
    draft: working?.draftRevision ?? file.brief.value.revision,
    revision: revisionOf(file),
    state: edition?.state ?? 'draft',
    revisions: revisionsOf(
      file,
      history.map((h) => h.value),
      audience.id,
    ),
    saved: edition
      ? `Saved ${utcTime(edition.savedAt)} UTC by ${edition.savedBy.id === viewer.person.id ? 'you' : edition.savedBy.name}`
      : 'The desk’s own draft; nobody has saved yet',
    restored: working ? `Typed at ${utcTime(working.at)} UTC and not saved yet.` : null,
    notice: told.notice ?? null,
    problem: told.problem ?? null,
    acts: actsOf(file, viewer.person, secondReader, now, away ?? (checked.blocking.length > 0 ? 'The check stops it.' : null)),
    stops: away ? NOT_CHECKED : stopsText(checked.blocking.length),
    claim: held ? { name: held.by.name, isMine: held.by.id === viewer.person.id } : null,
    flag: file.flag ? { what: file.flag.what, changes: compareWords(currentWords(file), file.flag.draft) } : null,
    change: edition?.published && edition.state !== 'withdrawn' ? compareWords(wordsOf(file.brief.value), edition.words) : null,
    parts,
    check: checkView(checked, away),
    selected:
      lines.find((l) => l.key === ask.line) ??
      lines.find((l) => l.blocks) ??
      lines.find((l) => l.part === 'What happened') ??
      null,
    sources: orderedMembers(file.story.value)
      .slice(0, 30)
      .map((m, i) => ({ number: i + 1, name: clip(m.publisher, 40), role: roleOf(m), time: utcMoment(m.publishedAt) })),
    channels: channelsOf(services, file),
    secondReader,
    judgements: judgements.slice(0, 12).map((j) => judgementText(j, now)),
    pinned: judgements.find((j) => j.act === 'pin' || j.act === 'unpin')?.act === 'pin',
    queue,
    person: { id: viewer.person.id, name: viewer.person.name, isAdmin: atLeast(viewer.person.role, 'admin') },
  }
}

/** Stands where an answer of the check would. */
export const NOT_CHECKED = 'Not checked just now'

export const stopsText = (blocking: number): string =>
  blocking === 0 ? '' : `${blocking} ${blocking === 1 ? 'sentence stops' : 'sentences stop'} publishing`

const roleOf = ({ firstHand, role, tier, commentary }: BriefFile['story']['value']['members'][number]): string =>
  firstHand ? 'first-hand' : commentary || tier === 'C' ? 'comment' : role

/** The articles that sentences point into, by number. */
export async function bookOf(services: WebServices, { story }: BriefFile): Promise<SourceBook> {
  const members = orderedMembers(story.value)
  const articles = await services.store.getMany(
    'article',
    members.slice(0, 100).map((m) => m.articleId),
  )
  return {
    story: story.value,
    articles: new Map(articles.map((a): [string, Article] => [a.id, a.value])),
    numbers: new Map(members.map((m, i) => [m.articleId, i + 1])),
    sources: new Map(services.sources.map((s) => [s.id, s])),
  }
}

export function partsOf(words: Words, checked: CheckedWords, book: SourceBook, typed: TypedWords | null): PartView[] {
  const shown = typed ?? typedOf(words)
  return PARTS.map((part) => {
    const own = checked.lines.filter((l) => l.part === part)
    const isField = part === 'headline' || part === 'standfirst'
    return {
      part,
      label: isField ? (part === 'headline' ? 'Headline' : 'Standfirst') : part,
      lines: own
        .slice(0, MOST_LINES)
        .map((l) => lineView(l, book))
        .map((l) => (checked.isChecked ? l : { ...l, verdict: 'not checked' })),
      more: Math.max(0, own.length - MOST_LINES),
      text: isField ? shown[part] : shown.sections[part],
    }
  })
}

export function checkView(checked: CheckedWords, away: string | null = null): CheckView {
  const wrong = checked.lines.filter((l) => l.problems.length > 0)
  return {
    away,
    tally: checked.tally,
    blocking: checked.blocking.length,
    rows: wrong
      .flatMap((l) =>
        l.problems.map((p) => ({
          text: clip(p.text, 60),
          reason: clip(l.override ? 'answered for by name' : p.reason || p.verdict, 160),
          key: `${l.part}:${l.index}`,
        })),
      )
      .slice(0, 30),
  }
}

const MOST_REVISIONS = 6

function revisionsOf({ brief, edition }: BriefFile, history: readonly Edition[], audience: string): EditorView['revisions'] {
  if (!edition) return [{ label: `draft ${brief.value.revision}`, href: '', isNow: true }]
  const last = new Map(history.map((e) => [e.revision, e]))
  const href = (revision: number) => briefHref(edition.value.storyId, audience, `/revisions?to=${revision}`)
  return [...last.values()].slice(-MOST_REVISIONS).map((e) => ({
    label: `r${e.revision} ${utcTime(e.savedAt)}`,
    href: href(e.revision),
    isNow: e.revision === edition.value.revision,
  }))
}

function channelsOf(services: WebServices, { score, story }: BriefFile): EditorView['channels'] {
  const importance = score.value.importance.totalHundredths / 100
  const credibility = score.value.credibility.totalHundredths / 100
  return services
    .editing!.channels.filter((c) => c.enabled && c.audience === score.value.audience)
    .map((c) => ({
      name: c.id,
      line: `line ${c.minImportance} / ${c.minCredibility}`,
      goes: `${Math.round(importance)} / ${Math.round(credibility)}, ${importance >= c.minImportance && credibility >= c.minCredibility && story.value.state !== 'held' ? 'yes' : 'no'}`,
    }))
}

const ACT_NAMES: Record<StoryJudgement['act'], string> = {
  promote: 'Promoted',
  publish: 'Published',
  demote: 'Demoted',
  'not-for-us': 'Not for us',
  pin: 'Pinned',
  unpin: 'Unpinned',
  note: 'Note',
}

const judgementText = ({ act, text, by, at }: StoryJudgement, now: string): { text: string; who: string } => ({
  text: text ? `${ACT_NAMES[act]}: ${clip(text, 300)}` : ACT_NAMES[act],
  who: `${by.name}, ${age(at, now)}`,
})
