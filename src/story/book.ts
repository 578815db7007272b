import { DAY_MS, epochMs, HOUR_MS, type Reason, RecentMap, storyIdOf } from '../model/index.js'
import { CandidateIndex } from './candidates.js'
import type {
  Arrangement,
  Assignment,
  Change,
  ChangeKind,
  OlderStory,
  StoryArticle,
  StoryBook,
  StoryBookOptions,
} from './contract.js'
import { type Copy, CopyIndex } from './copies/copies.js'
import { Outlets } from './copies/credit.js'
import { rewritings } from './copies/rewritten.js'
import { copyReason, creditReason, fitReasons, followsReason, founderReasons, movedReason, roleReason } from './explain.js'
import { featuresOf, leadOf } from './features.js'
import { KeptFeatures } from './kept-features.js'
import { mostAlike, tellingTerms } from './older.js'
import { Pairs } from './pairs.js'
import { QueueOfAge } from './queue-of-age.js'
import { decideRoles } from './roles.js'
import { type Fit, fitOf, type Probe, threadLikeness } from './similarity.js'
import { splinter, strays } from './split.js'
import { Standing } from './standing.js'
import { type Placed, Thread } from './thread.js'
import { Frequencies } from './words/frequencies.js'
import { numbersOf } from './words/numbers.js'
import { weigh } from './words/vector.js'

const WINDOW_DAYS = 14
const MAX_STORIES = 20_000
/** Merged ids remembered, twice this many at most. */
const MAX_REDIRECTS = 50_000
/** Roles are decided among so many of a story's articles: the original and the latest. Older ones keep theirs. */
const MAX_ACTIVE = 300
/** Two stories are one when an article of the first fits the second this well too, and their centres are alike. */
const MERGE_FIT = 0.7
/** A group is split off when it is less like the rest than this part of what would merge them. */
const SPLIT_BELOW = 0.5
/** A new story goes on from one that it would have fitted, had that not been quiet for so long or another instalment. */
const FOLLOW_LIKENESS = 0.9
const FOLLOW_QUIET_HOURS = 18

/** Opens an empty book. See `StoryBook`. */
export const createStoryBook = (options: StoryBookOptions = {}): StoryBook => new Book(options)

/** The fit of founders and copies: not open to question. */
const FITS_FULLY = 2
/** What most articles have none of, shared. */
const NONE: ReadonlySet<string> = new Set()
const NO_NUMBERS: readonly string[] = []

class Book implements StoryBook {
  private readonly frequencies = new Frequencies()
  private readonly candidates = new CandidateIndex()
  private readonly copies = new CopyIndex()
  private readonly outlets = new Outlets()
  private readonly threads = new Map<string, Thread>()
  private readonly ages = new QueueOfAge()
  private readonly placed = new Map<string, Placed>()
  /** Articles that left the window, where they are to be kept. */
  private readonly gone = new Map<string, Assignment>()
  private readonly redirects = new RecentMap<string, string>(MAX_REDIRECTS)
  /** Stories that editors told apart. */
  private readonly apart = new Pairs()
  private founded = 0
  private taken = 0
  private readonly windowMs: number
  private readonly maxStories: number

  constructor(private readonly options: StoryBookOptions) {
    this.windowMs = (options.windowDays ?? WINDOW_DAYS) * DAY_MS
    this.maxStories = options.maxStories ?? MAX_STORIES
  }

  get size(): number {
    return this.threads.size
  }

  assign(article: StoryArticle): Assignment {
    const known = this.placed.get(article.id)
    if (known) return known.standing.assignment()
    const { placed, probe } = this.read(article)
    const copies = this.copies.find(placed.features, this.frequencies)
    const fits = this.fits(probe)
    const changes: Change[] = []
    const thread = this.choose(placed, probe, copies, fits)
    this.join(placed, thread, probe, epochMs(article.firstSeenAt))
    for (const copy of copies) link(placed, copy.of)
    this.mergeAround(placed, copies, fits, changes)
    const left = [this.split(placed, changes), ...this.gatherStrays(placed, fits, changes)]
    this.linkRewritings(placed)
    for (const thread of left) if (thread) this.settleRoles(thread, placed, changes)
    this.settleRoles(placed.thread, placed, changes)
    this.learn(article, placed)
    this.evict(epochMs(article.firstSeenAt))
    return { ...placed.standing.assignment(), changes }
  }

  restore(entries: Iterable<{ article: StoryArticle; assignment: Assignment }>): void {
    for (const { article, assignment } of entries) {
      if (this.placed.has(article.id)) continue
      const { placed, probe } = this.read(article)
      for (const copy of this.copies.find(placed.features, this.frequencies))
        if (copy.of.thread.id === assignment.storyId) link(placed, copy.of)
      const thread = this.threads.get(assignment.storyId) ?? new Thread(assignment.storyId, this.founded++)
      placed.standing = new Standing(assignment)
      placed.fit = assignment.reasons.find((r) => r.rule === 'fit')?.value ?? FITS_FULLY
      this.join(placed, thread, probe, epochMs(article.firstSeenAt))
      for (const copy of rewritings(placed, thread.members, this.frequencies)) link(placed, copy.of)
      this.learn(article, placed)
      this.evict(epochMs(article.firstSeenAt))
    }
  }

  adopt({ places, apart = [], together = [] }: Arrangement): void {
    for (const { articleId, storyId, assignment } of places) {
      const placed = this.placed.get(articleId)
      if (!placed) continue
      this.rehouse(placed, storyId)
      placed.standing = new Standing(assignment ?? { ...placed.standing.assignment(), storyId, fixed: true })
    }
    for (const [a, b] of together) this.apart.remove(a, b)
    for (const [a, b] of apart) this.apart.add(a, b)
  }

  settle(storyIds: Iterable<string>): Change[] {
    const changes: Change[] = []
    for (const id of storyIds) {
      const thread = this.threads.get(id)
      if (thread) this.settleRoles(thread, null, changes)
    }
    return changes
  }

  apartFrom(storyId: string): string[] {
    return this.apart.of(storyId)
  }

  final(): Map<string, Assignment> {
    return new Map([...this.gone, ...[...this.placed].map(([id, placed]) => [id, placed.standing.assignment()] as const)])
  }

  resolve(storyId: string): string {
    let id = storyId
    for (let next = this.redirects.get(id); next !== undefined && next !== id; next = this.redirects.get(id)) id = next
    return id
  }

  telling(headline: string): string[] {
    return tellingTerms(headline, this.frequencies)
  }

  goesOnFrom(headline: string, older: readonly OlderStory[]): string | null {
    const gone = older.filter(({ id }) => !this.threads.has(id))
    return mostAlike(headline, gone, this.frequencies)?.id ?? null
  }

  private read(article: StoryArticle): { placed: Placed; probe: Probe } {
    const features = featuresOf(article, this.frequencies)
    const cites = this.outlets.namedIn(`${article.title}\n${leadOf(article.text || article.summary || '')}`, article.family)
    const { publisher, family } = article
    const probe: Probe = {
      features,
      title: weigh(features.title, this.frequencies),
      body: features.body ? weigh(features.body, this.frequencies) : null,
      cites,
      paperOf: article.publishes === 'documents' ? { publisher, family } : null,
    }
    const leansOn = this.outlets.leansOn(`${article.title}\n${article.text}`, article.family)
    const placed: Placed = {
      id: article.id,
      number: this.taken++,
      headline: article.title,
      publisher: article.publisher,
      family: article.family,
      tier: article.tier,
      at: features.at,
      length: features.sketch?.length ?? 0,
      copies: NONE,
      credits: this.outlets.creditOf(article),
      features: new KeptFeatures(features),
      cites: cites.size > 0 ? cites : NONE,
      leansOn: leansOn.size > 0 ? leansOn : NONE,
      allNumbers: leansOn.size > 0 ? numbersOf(article.text) : NO_NUMBERS,
      thread: undefined as unknown as Thread,
      standing: undefined as unknown as Standing,
      fit: FITS_FULLY,
    }
    return { placed, probe }
  }

  /** All stories worth comparing with, the best first. */
  private fits(probe: Probe): Fit[] {
    const found = this.candidates.find(probe.features, probe.title, probe.body)
    return found
      .map((thread) => fitOf(probe, thread, this.frequencies))
      .sort((a, b) => b.score - a.score || a.thread.age - b.thread.age)
  }

  /** The story an article goes to: that of a text it shares, else the best fit, else a new one. Leaves the first assignment. */
  private choose(placed: Placed, probe: Probe, copies: Copy[], fits: Fit[]): Thread {
    const best = fits[0]
    let thread: Thread
    let reasons: Reason[]
    let follows: string | undefined
    if (copies[0]) {
      thread = copies[0].of.thread
      reasons = [copyReason(copies[0])]
      placed.fit = FITS_FULLY
    } else if (best && best.score >= 1) {
      thread = best.thread
      reasons = fitReasons(best, probe, placed.headline, this.frequencies)
      placed.fit = Math.round(best.score * 100) / 100
    } else {
      thread = new Thread(storyIdOf(placed.id), this.founded++)
      reasons = founderReasons(nearestOf(fits))
      const earlier = this.earlierStory(placed, fits)
      if (earlier) reasons.push(followsReason(earlier))
      follows = earlier?.id
    }
    if (placed.credits) reasons.push(creditReason(this.outlets.nameOf(placed.credits)))
    placed.standing = new Standing({
      storyId: thread.id,
      role: 'original',
      of: null,
      firstHand: true,
      ...(follows ? { follows } : {}),
      reasons,
      changes: [],
    })
    return thread
  }

  /** The story a new one goes on from: another instalment of a series, or a saga's last story, quiet for a while. */
  private earlierStory(placed: Placed, fits: Fit[]): Thread | null {
    let best: Fit | null = null
    for (const fit of fits) {
      const quietHours = (placed.features.at - fit.thread.latest) / HOUR_MS
      if (!fit.isTied || fit.likeness < FOLLOW_LIKENESS || (!fit.isSeries && quietHours < FOLLOW_QUIET_HOURS)) continue
      if (!best || fit.likeness > best.likeness) best = fit
    }
    return best?.thread ?? null
  }

  private join(placed: Placed, thread: Thread, probe: Probe, seenAt: number): void {
    thread.take(placed)
    this.hold(thread, seenAt)
    this.candidates.add(thread, probe.features, probe.title, probe.body)
    this.copies.add(placed)
    this.placed.set(placed.id, placed)
  }

  /** Keeps a story in the window from a touch on. */
  private hold(thread: Thread, touchedAt: number): void {
    thread.touched = Math.max(thread.touched, touchedAt)
    this.threads.set(thread.id, thread)
    this.ages.touch(thread)
  }

  /** Takes an article from its story into another, which is founded or taken up again where it has to be. A story left empty leads there. */
  private rehouse(placed: Placed, storyId: string): void {
    const from = placed.thread
    if (from.id === storyId) return
    const to = this.threads.get(storyId) ?? new Thread(storyId, this.founded++)
    from.release(placed)
    to.take(placed)
    this.hold(to, from.touched)
    // An id that led elsewhere leads to itself again.
    if (this.redirects.has(storyId)) this.redirects.set(storyId, storyId)
    this.index(to, placed)
    for (const { of } of this.copies.find(placed.features, this.frequencies))
      if (of !== placed && of.thread === to) link(placed, of)
    if (from.members.length > 0) return
    this.threads.delete(from.id)
    this.candidates.drop(from)
    this.apart.rename(from.id, storyId)
    this.redirects.set(from.id, storyId)
  }

  private linkRewritings(placed: Placed): void {
    for (const copy of rewritings(placed, placed.thread.members, this.frequencies)) {
      if (placed.copies.has(copy.of.id)) continue
      link(placed, copy.of)
      const assignment = placed.standing.assignment()
      if (!assignment.reasons.some((r) => r.rule === 'rewriting'))
        placed.standing = new Standing({ ...assignment, reasons: [...assignment.reasons, copyReason(copy)] })
    }
  }

  /** Splits off what the new article shows to be another event. Returns the story it left, or null. */
  private split(placed: Placed, changes: Change[]): Thread | null {
    const home = placed.thread
    const group = splinter(home, placed, this.frequencies)
    if (group.length === 0) return null
    group.sort((a, b) => home.members.indexOf(a) - home.members.indexOf(b))
    const apart = new Thread(storyIdOf(group[0]!.id), this.founded)
    if (this.threads.has(apart.id) || this.redirects.has(apart.id)) return null
    for (const m of group) home.release(m)
    for (const m of group) apart.take(m)
    if (threadLikeness(apart, home, this.frequencies) >= SPLIT_BELOW) {
      for (const m of group) apart.release(m)
      for (const m of group) home.take(m)
      return null
    }
    this.founded++
    this.hold(apart, home.touched)
    for (const m of group) {
      this.move(m, apart, [...m.standing.reasons, movedReason('split', home.id, m.fit)], 'split', changes)
      this.index(apart, m)
    }
    return home
  }

  /** Brings home what the new article shows to be in the wrong story. Returns the stories that lost articles. */
  private gatherStrays(placed: Placed, fits: Fit[], changes: Change[]): Thread[] {
    const home = placed.thread
    const left: Thread[] = []
    for (const { thread } of fits.slice(0, 3)) {
      if (thread === home || this.threads.get(thread.id) !== thread) continue
      const group = strays(thread, placed, this.frequencies)
      for (const m of group) {
        thread.release(m)
        home.take(m)
        this.move(m, home, [...m.standing.reasons, movedReason('split', thread.id, m.fit)], 'split', changes)
        this.index(home, m)
      }
      if (group.length > 0) left.push(thread)
    }
    return left
  }

  private index(thread: Thread, { features: f }: Placed): void {
    this.candidates.add(thread, f, weigh(f.title, this.frequencies), f.body ? weigh(f.body, this.frequencies) : null)
  }

  /** Merges stories that the new article shows to be one. */
  private mergeAround(placed: Placed, copies: Copy[], fits: Fit[], changes: Change[]): void {
    for (const copy of copies)
      if (copy.part >= 0.8 && copy.by === 'text') this.merge(placed.thread, copy.of.thread, copy.part, changes)
    for (const fit of fits.slice(0, 4)) {
      const home = placed.thread
      if (fit.thread === home || fit.score < MERGE_FIT || this.threads.get(fit.thread.id) !== fit.thread) continue
      const alike = threadLikeness(home, fit.thread, this.frequencies)
      if (alike >= 1) this.merge(home, fit.thread, alike, changes)
    }
  }

  private merge(a: Thread, b: Thread, value: number, changes: Change[]): void {
    if (a === b || this.apart.has(a.id, b.id)) return
    const [older, younger] = a.age < b.age ? [a, b] : [b, a]
    this.threads.delete(younger.id)
    this.candidates.drop(younger)
    for (const placed of [...younger.members]) {
      older.take(placed)
      const reasons = [...placed.standing.reasons, movedReason('merge', younger.id, value)]
      this.move(placed, older, reasons, 'merge', changes)
      this.index(older, placed)
    }
    this.hold(older, younger.touched)
    this.apart.rename(younger.id, older.id)
    this.redirects.set(younger.id, older.id)
  }

  private move(placed: Placed, to: Thread, reasons: Reason[], kind: ChangeKind, changes: Change[]): void {
    const { follows: _, ...rest } = placed.standing.assignment()
    const moved = { ...rest, storyId: to.id, reasons }
    placed.standing = new Standing(moved)
    changes.push({ kind, articleId: placed.id, from: rest.storyId, to: moved })
  }

  /** Decides the story's roles anew and records what changed for earlier articles. */
  private settleRoles(thread: Thread, newcomer: Placed | null, changes: Change[]): void {
    const active = activeMembers(thread)
    const byId = new Map(active.map((m) => [m.id, m]))
    for (const [id, verdict] of decideRoles(active)) {
      const member = byId.get(id)!
      const before = member.standing
      const isSame = before.role === verdict.role && before.of === verdict.of && before.firstHand === verdict.firstHand
      if (isSame && member !== newcomer) continue
      const reasons = [
        ...before.reasons.filter((r) => r.rule !== 'role'),
        roleReason(verdict, verdict.of ? byId.get(verdict.of) : undefined),
      ]
      const to: Assignment = { ...before.assignment(), ...verdict, reasons }
      member.standing = new Standing(to)
      if (member !== newcomer) record(changes, { kind: 'role', articleId: id, from: before.storyId, to })
    }
    for (let i = changes.length - 1; i >= 0; i--) if (changes[i]!.articleId === newcomer?.id) changes.splice(i, 1)
  }

  private learn(article: StoryArticle, placed: Placed): void {
    this.outlets.learn(article.publisher, article.family, article.publishes)
    this.frequencies.learn((placed.features.body ?? placed.features.title).keys)
  }

  private evict(now: number): void {
    for (;;) {
      const thread = this.ages.oldest((t) => this.threads.get(t.id) === t)
      if (!thread || (this.threads.size <= this.maxStories && thread.touched >= now - this.windowMs)) return
      this.threads.delete(thread.id)
      this.candidates.drop(thread)
      this.apart.drop(thread.id)
      for (const placed of thread.members) {
        this.copies.drop(placed)
        this.placed.delete(placed.id)
        if (this.options.keepAll) this.gone.set(placed.id, placed.standing.assignment())
      }
    }
  }
}

/** The original and the latest: roles among them may still change. */
function activeMembers(thread: Thread): Placed[] {
  if (thread.members.length <= MAX_ACTIVE) return thread.members
  const latest = thread.members.slice(-MAX_ACTIVE)
  const original = thread.members.find((m) => m.standing.role === 'original')
  return original && !latest.includes(original) ? [original, ...latest] : latest
}

function link(a: Placed, b: Placed): void {
  if (a.thread !== b.thread && a.thread !== undefined && b.thread === undefined) return
  a.copies = new Set([...a.copies, b.id])
  b.copies = new Set([...b.copies, a.id])
}

/** One change per article: a later one says where it stands, the first says where it came from. */
function record(changes: Change[], change: Change): void {
  const known = changes.find((c) => c.articleId === change.articleId)
  if (known) known.to = change.to
  else changes.push(change)
}

/** The story to name where none fitted: one ruled out by its series, else the best. */
const nearestOf = (fits: Fit[]): Fit | undefined => fits.find((f) => f.veto !== null && f.titleCosine > 0.3) ?? fits[0]
