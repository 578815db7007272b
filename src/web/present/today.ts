import { headlineSignals } from '../../market/index.js'
import type { Brief, Instant, SentenceKind } from '../../model/index.js'
import type { Moment } from '../read/moment.js'
import type { TodayFile } from '../read/today.js'
import { comingUpView } from './coming-up.js'
import { type CorrectionView, corrections } from './corrections.js'
import { type DayRuler, dayRuler } from './day-ruler.js'
import { abnormalOf, lastMove, type Tone, toneOf } from './instruments.js'
import { storyKind } from './kind.js'
import { type Drawn, sparkline } from './marks.js'
import { type MoveRow, movesView } from './moves.js'
import { plain, signed, wholePoints } from './numbers.js'
import { feedRow, type StateView, type StoryBundle } from './row.js'
import { type MovesChart, movesChart, sessionMoves } from './session-moves.js'
import { clip, count, minusSigns } from './text.js'
import { dayText, nyClock, nyDay, nyMoment, nyTime, utcMoment } from './times.js'

/** A story on the front page. */
export interface FrontStory {
  id: string
  href: string
  title: string
  why: string
  importance: number | null
  credibility: number | null
  type: string
  state: StateView
  /** "2 first-hand, 3 copies". */
  publishers: string
  time: string
  /** Who pinned or demoted it, and why. */
  editors: string | null
}

export interface StripItem {
  symbol: string
  move: string
  tone: Tone
  spark: Drawn | null
  last: string
  note: string
}

/** The front page, ready to be drawn or written as text. */
export interface TodayView {
  audience: { id: string; name: string }
  audiences: { name: string; href: string; current: boolean }[]
  /** "Thu 2 Jul 2026, 17:30 New York". */
  at: string
  utc: string
  ruler: DayRuler
  strip: StripItem[]
  lead: (FrontStory & { text: { kind: SentenceKind; text: string }[] }) | null
  beside: FrontStory[]
  more: FrontStory[]
  chart: MovesChart | null
  /** What was measured, in sentences of the market room. */
  facts: string[]
  unexplained: { note: string; rows: (MoveRow & { day: string })[] }
  coming: { day: string; name: string; time: string; stories: number }[]
  corrections: CorrectionView[]
  missing: string[]
}

const SPARK = { width: 84, height: 22, sessions: 20 }
const BESIDE = 3
const MOST_FACTS = 3
const MOST_LOOKED_AT = 24
const MOST_MOVES = 5
const MOST_COMING = 6
const MOST_CORRECTIONS = 5
const MOST_MISSING = 6
const MOST_LEAD = 5

/** Assembles the front page. Pure. */
export function todayView(
  file: TodayFile,
  context: { moment: Moment; audiences: readonly { id: string; name: string }[]; benchmark: string },
): TodayView {
  const { now, setBack } = context.moment
  const stories = file.feed.bundles.map((bundle) => frontStory(bundle, file, context))
  const [lead, ...rest] = stories
  const brief = file.feed.bundles[0]?.brief ?? null
  const session = sessionMoves(file.tape)
  const moves = file.moves && movesView(file.moves, now, setBack)
  return {
    audience: { id: file.audience.id, name: file.audience.name },
    audiences: context.audiences.map((one, i) => ({
      name: one.name,
      href: todayHref(i === 0 ? undefined : one.id, setBack),
      current: one.id === file.audience.id,
    })),
    at: `${nyClock(now)} New York`,
    utc: `${utcMoment(now)} UTC`,
    ruler: dayRuler(
      now,
      file.recent.map(({ id, firstSeenAt, title }) => {
        const hundredths = file.importance.get(id)
        return { at: firstSeenAt, title, importance: hundredths === undefined ? null : wholePoints(hundredths) }
      }),
      file.session,
    ),
    strip: file.tape.flatMap((one) => stripItem(one, session?.day ?? '', context.benchmark) ?? []),
    lead: lead ? { ...lead, text: brief ? leadText(brief) : [] } : null,
    beside: rest.slice(0, BESIDE),
    more: rest.slice(BESIDE),
    chart: session && movesChart(session, context.benchmark),
    facts: factsOf(file),
    unexplained: {
      note: moves ? noteOf(moves.sessions.length) : 'Moves are not measured here.',
      rows: (moves?.sessions ?? [])
        .flatMap((one) => one.unexplained.map((row) => ({ ...row, day: one.title.replace(/ \d{4}$/, '') })))
        .slice(0, MOST_MOVES),
    },
    coming: file.coming ? comingOf(file.coming, setBack) : [],
    corrections: corrections(file.recent, setBack).slice(0, MOST_CORRECTIONS),
    missing: missingOf(file, session?.day ?? null),
  }
}

/** The front page's address. */
export const todayHref = (audience: string | undefined, asof: string | null, path = '/today'): string => {
  const params = new URLSearchParams({ ...(audience ? { audience } : {}), ...(asof ? { asof } : {}) }).toString()
  return params ? `${path}?${params}` : path
}

function frontStory(
  bundle: StoryBundle,
  file: TodayFile,
  context: { moment: Moment; audiences: readonly { id: string }[]; benchmark: string },
): FrontStory {
  const row = feedRow(bundle, {
    now: context.moment.now,
    asof: context.moment.setBack,
    audience: file.audience.id,
    defaultAudience: context.audiences[0]!.id,
    benchmark: context.benchmark,
  })
  return {
    id: row.id,
    href: row.href,
    title: clip(row.title, 160),
    why: row.why,
    importance: row.importance,
    credibility: row.credibility,
    type: storyKind(bundle.story, bundle.score),
    state: row.state,
    publishers: row.publishers.text,
    editors: row.editors,
    time: timeOf(bundle.story.firstSeenAt, context.moment.now),
  }
}

const timeOf = (at: Instant, now: Instant): string => (nyDay(at) === nyDay(now) ? nyTime(at) : nyMoment(at))

function stripItem({ symbol, bars, signals }: TodayFile['tape'][number], day: string, benchmark: string): StripItem | null {
  const last = bars.at(-1)
  const change = lastMove(bars)
  if (!last || change === null || last.day !== day) return null
  const found = abnormalOf({ signals: [...signals] }, symbol)
  const signal = found?.signal.asOf === day ? found.signal : null
  const abnormal = signal?.distinguishable === false ? 'within noise' : signal ? `abnormal ${signed(signal.value, 1)} pp` : ''
  return {
    symbol: clip(symbol.replace('^', ''), 10),
    move: `${signed(change, 1)} %`,
    tone: toneOf(change, signal?.distinguishable ?? null),
    spark: sparkline(
      bars.slice(-SPARK.sessions).map((bar) => bar.close),
      SPARK.width,
      SPARK.height,
    ),
    last: plain(last.close, 2) ?? '',
    note: symbol === benchmark ? 'the market' : abnormal || 'no test here',
  }
}

/** What is told of the lead: what happened, what was measured, and the bottom line; a few sentences in all. */
function leadText(brief: Brief): { kind: SentenceKind; text: string }[] {
  const of = (name: string) => brief.sections.find((section) => section.name === name)?.sentences ?? []
  const happened = of('What happened')
  const reported = happened.filter((one) => one.kind === 'reported').slice(0, 3)
  const measured = [...happened, ...of('Technical details'), ...of('Context and significance')].filter(
    (one) => one.kind === 'measured',
  )
  const bottom = of('Bottom line for practitioners').slice(0, 1)
  return [...reported, ...measured.slice(0, 2), ...bottom].slice(0, MOST_LEAD + 1).map((one) => ({
    kind: one.kind,
    text: one.kind === 'measured' ? minusSigns(clip(one.text, 400)) : clip(one.text, 400),
  }))
}

/** The most telling measurements of the tape in sentences, one of a kind. */
function factsOf(file: TodayFile): string[] {
  const told = headlineSignals(
    file.tape.flatMap((one) => one.signals),
    MOST_LOOKED_AT,
  )
  const ofAKind = told.filter((one, i) => told.findIndex((other) => other.name === one.name) === i)
  return ofAKind.slice(0, MOST_FACTS).map((one) => minusSigns(clip(one.sentence, 240)))
}

const noteOf = (sessions: number): string =>
  sessions === 0 ? 'No session here has prices to measure.' : `None in the last ${count(sessions, 'session', 'sessions')}.`

function comingOf(coming: NonNullable<TodayFile['coming']>, asof: string | null): TodayView['coming'] {
  return comingUpView(coming, asof)
    .days.flatMap((day) =>
      day.events.map((event) => ({
        day: `${day.weekday.slice(0, 3)} ${day.day}`,
        name: event.name,
        time: event.time,
        stories: event.stories.length,
      })),
    )
    .slice(0, MOST_COMING)
}

/** What this page could not look at: a gap is said, never left blank. */
function missingOf(file: TodayFile, day: string | null): string[] {
  const none = file.tape.filter((one) => one.bars.length === 0).map((one) => clip(one.symbol, 12))
  const old = file.tape.flatMap(({ symbol, bars }) => {
    const last = bars.at(-1)
    return last && day && last.day < day ? [`${clip(symbol, 12)}: last price ${dayText(last.day)}`] : []
  })
  const stale = (file.moves?.stale ?? []).slice(0, 3).map((one) => `${clip(one.symbol, 12)}: last price ${dayText(one.last)}`)
  // Bundles hold the bars of the instruments their rows may show: none there is none here.
  const named = file.feed.bundles.flatMap(({ story, bars }) =>
    story.instruments.map((one) => one.symbol).filter((symbol) => bars.get(symbol)?.length === 0),
  )
  const unpriced = [...new Set(named)].filter((symbol) => !none.includes(symbol)).map((symbol) => clip(symbol, 12))
  return [
    ...(none.length ? [`No prices here: ${none.join(', ')}`] : []),
    ...new Set([...old, ...stale]),
    ...(unpriced.length
      ? [`Named above without a price here: ${unpriced.slice(0, 8).join(', ')}${unpriced.length > 8 ? ' and others' : ''}`]
      : []),
    ...file.troubled
      .slice(0, 3)
      .map(
        ({ source, health }) =>
          `${clip(source.name, 40)}: ${health.status}${health.reason ? `, ${clip(health.reason, 80)}` : ''}`,
      ),
  ].slice(0, MOST_MISSING)
}
