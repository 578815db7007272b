import type { StandOutDays, StandOutMove } from '../../market/index.js'
import type { Score } from '../../model/index.js'
import type { FigureView } from './figures.js'
import { type Tone, toneOf } from './instruments.js'
import { points, signed, wholePoints } from './numbers.js'
import { plainSymbol, words } from './text.js'
import { dayText } from './times.js'

/** One instrument in the story's own session: its move, and how far that lies from what was to be expected. */
export interface GlanceMove {
  symbol: string
  move: string
  against: string
  tone: Tone
}

/** One row of a score's sum; `length` of `most` points. */
export interface GlanceRow {
  name: string
  points: string
  length: number
  most: number
}

/** A story in three short answers: which figure is disputed, what the market did, and what its score is made of. */
export interface GlanceView {
  conflict: FigureView | null
  moreConflicts: number
  market: { day: string; benchmark: string; rows: GlanceMove[]; note: string } | null
  why: { score: number; rows: GlanceRow[]; total: string } | null
}

const MOST_ABOUT = 3

/** The first screen of a story's page. Pure. */
export function glanceView(figures: readonly FigureView[], days: StandOutDays | null, score: Score | null): GlanceView {
  const conflicts = figures.filter((one) => one.verdict === 'conflicting')
  return {
    conflict: conflicts[0] ?? null,
    moreConflicts: Math.max(0, conflicts.length - 1),
    market: days && marketOf(days),
    why: score && whyOf(score),
  }
}

function marketOf(days: StandOutDays): GlanceView['market'] {
  const own = days.days.at(-1)
  if (!own) return null
  const isMarket = ({ symbol }: { symbol: string }) => symbol === days.market
  const about = days.rows.slice(0, Math.max(0, days.rows.findIndex(isMarket))).slice(0, MOST_ABOUT)
  const rows = [...about, ...days.rows.filter(isMarket)].flatMap((row) => {
    const move = row.moves.at(-1)
    return move ? [moveRow(row.symbol, move, isMarket(row) ? own.marketSd : undefined)] : []
  })
  if (own.volatility !== null)
    rows.push({
      symbol: plainSymbol(days.volatility),
      move: `${signed(own.volatility, 2)} points`,
      against: deviations(own.volatilitySd),
      tone: 'q',
    })
  return rows.length ? { day: dayText(own.day), benchmark: plainSymbol(days.market), rows, note: doubtOf(days) } : null
}

function moveRow(symbol: string, { ret, abnormal }: StandOutMove, marketSd?: number | null): GlanceMove {
  const base = { symbol: plainSymbol(symbol), move: `${signed(ret, 1)} %` }
  if (marketSd !== undefined) return { ...base, against: deviations(marketSd), tone: 'q' }
  if (!abnormal) return { ...base, against: 'no test', tone: 'q' }
  const outside = Math.abs(abnormal.value) > abnormal.band
  return {
    ...base,
    against: `${signed(abnormal.value, 1)} pp${outside ? '' : ', noise'}`,
    tone: toneOf(abnormal.value, outside),
  }
}

const deviations = (z: number | null): string => (z === null ? 'no test' : `${signed(z, 1)} sd`)

/** Those that the short baseline alone does not tell from noise, though the long one does. */
function doubtOf({ measures }: StandOutDays): string {
  const found = (symbol: string, variant: string) =>
    measures.find((one) => one.symbol === symbol && one.variant === variant)?.distinguishable
  const symbols = [...new Set(measures.map((one) => one.symbol))].filter(
    (symbol) => found(symbol, 'market-120') === true && found(symbol, 'market-20') === false,
  )
  const names = symbols.slice(0, MOST_ABOUT).map(plainSymbol)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
  return list ? `By the last 20 sessions alone, ${list} moved within noise.` : ''
}

function whyOf(score: Score): GlanceView['why'] {
  const { rows, totalHundredths } = score.importance
  return {
    score: wholePoints(totalHundredths),
    rows: rows
      .filter((row) => row.contributionHundredths !== 0)
      .sort((a, b) => b.contributionHundredths - a.contributionHundredths)
      .map((row) => ({
        name: words(row.factor),
        points: points(row.contributionHundredths),
        length: Math.max(0, row.contributionHundredths) / 100,
        most: row.kind === 'factor' ? row.weight : 0,
      })),
    total: points(totalHundredths),
  }
}
