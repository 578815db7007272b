import type { AbnormalMove, SessionMoves } from '../../market/index.js'
import type { Instant } from '../../model/index.js'
import type { MovesOutlook } from '../../pipeline/market-outlook.js'
import { type Tone, toneOf } from './instruments.js'
import { plain, signed } from './numbers.js'
import { storyHref } from './row.js'
import { clip, count } from './text.js'
import { dayText, dayYear, nyMoment } from './times.js'

export interface MoveRow {
  symbol: string
  href: string
  move: string
  market: string
  abnormal: string
  tone: Tone
  t: string
  p: string
  stories: { title: string; href: string }[]
}

export interface MovesView {
  sessions: {
    title: string
    note: string
    unexplained: MoveRow[]
    explained: MoveRow[]
  }[]
  /** What could not be looked at, in words. */
  notes: string[]
}

const MOST_STORIES = 2

/** The page of abnormal moves: those without a story first, those with one for contrast. */
export function movesView(outlook: MovesOutlook, now: Instant, asof: string | null): MovesView {
  const row = (move: AbnormalMove): MoveRow => moveRow(move, outlook.titles, asof)
  return {
    sessions: outlook.sessions.map((one) => ({
      title: dayYear(one.session),
      note: noteOf(one, now),
      unexplained: one.moves.filter((move) => move.explainedBy.length === 0).map(row),
      explained: one.moves.filter((move) => move.explainedBy.length > 0).map(row),
    })),
    notes: notesOf(outlook),
  }
}

function moveRow({ symbol, signal, explainedBy }: AbnormalMove, titles: MovesOutlook['titles'], asof: string | null): MoveRow {
  const parts = signal.parts ?? {}
  const p = parts.p ?? 1
  return {
    symbol: clip(symbol, 12),
    href: `/instruments/${encodeURIComponent(symbol)}${asof ? `?asof=${encodeURIComponent(asof)}` : ''}`,
    move: signed(parts.return ?? 0, 1) ?? '',
    market: signed(parts.benchmarkReturn ?? 0, 1) ?? '',
    abnormal: signed(signal.value, 1) ?? '',
    tone: toneOf(signal.value, true),
    t: signed(signal.z, 1) ?? '',
    p: p < 0.001 ? 'under 0.001' : (plain(p, 3) ?? ''),
    stories: explainedBy
      .slice(0, MOST_STORIES)
      .map((id) => ({ title: clip(titles.get(id) ?? id, 120), href: storyHref(id, undefined, asof) })),
  }
}

function noteOf({ measured, expectedByChance, to }: SessionMoves, now: Instant): string {
  const chance = `${measured} measured; chance alone gives ${plain(expectedByChance, 1)}`
  return to > now ? `${chance}. A story may still come until ${nyMoment(to)} New York` : chance
}

function notesOf({ stale, priced, lookedAt }: MovesOutlook): string[] {
  const old = stale.slice(0, 12).map(({ symbol, last }) => `${clip(symbol, 12)}, last price ${dayText(last)}`)
  return [
    ...(lookedAt < priced ? [`${count(lookedAt, 'instrument', 'instruments')} of ${priced} with prices were looked at.`] : []),
    ...(old.length ? [`Without a price for the newest session: ${old.join('; ')}.`] : []),
  ]
}
