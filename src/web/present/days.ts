import type { StandOutDays, StandOutMove } from '../../market/index.js'
import { type Tone, toneOf } from './instruments.js'
import { type AgreementRow, agreementRows } from './market.js'
import { signed } from './numbers.js'
import { capital, clip, minusSigns, plainSymbol } from './text.js'
import { dayText, dayYear, utcMoment } from './times.js'

/** A number with its tone; words where there is none. */
export interface DayCell {
  text: string
  tone: Tone | ''
}

/** A table of the days that stand out around a story, as text. */
export interface DaysView {
  days: string[]
  rows: { head: string; cells: { move: DayCell; abnormal: DayCell }[] }[]
  /** Rows whose unit is not that of the columns: it stands in their head. `beside`: each against its own past, where that is known. */
  extra: { head: string; cells: DayCell[]; beside: DayCell[] }[]
  notes: string[]
  agreement: AgreementRow[]
}

const NO_PRICE: DayCell = { text: 'no price', tone: 'q' }

const KINDS: Record<NonNullable<StandOutDays['days'][number]['kind']>, string> = {
  'sector-storm': 'a sector storm with the index calm',
  'broad-move': 'a broad move, the sector with the index',
  'index-alone': 'a move of the index, the sector less so',
  quiet: 'no move of sector or index beyond its usual range',
}

const number = (value: number | null, digits: number, tone: Tone | '' = ''): DayCell => {
  const text = signed(value, digits)
  return text === null ? NO_PRICE : { text, tone }
}

function abnormalCell(move: StandOutMove | null, isMarket: boolean): DayCell {
  if (!move) return { text: '', tone: '' }
  if (isMarket) return { text: 'market', tone: 'q' }
  if (!move.abnormal) return { text: 'no test', tone: 'q' }
  const { value, band } = move.abnormal
  return number(value, 1, toneOf(value, Math.abs(value) > band))
}

/** The table's cells and what is said below it. Percent to one decimal, points to two, true minus. */
export function daysView(found: StandOutDays): DaysView {
  const symbol = (text: string) => clip(text, 12)
  return {
    days: found.days.map((one) => dayText(one.day)),
    rows: found.rows.map((row) => ({
      head: symbol(row.symbol),
      cells: row.moves.map((move) => ({
        move: move ? number(move.ret, 1) : NO_PRICE,
        abnormal: abnormalCell(move, row.symbol === found.market),
      })),
    })),
    extra: [
      { head: `${symbol(found.subject)} opening gap, %`, cells: found.days.map((one) => number(one.gap, 1)), beside: [] },
      {
        head: `${plainSymbol(found.volatility)}, points`,
        cells: found.days.map((one) => number(one.volatility, 2)),
        beside: found.days.map(({ volatilitySd }) => ({
          text: volatilitySd === null ? '' : `${signed(volatilitySd, 1)} sd`,
          tone: 'q',
        })),
      },
    ],
    agreement: agreementRows(found.measures),
    notes: [
      ...kindsOf(found),
      ...found.tracking.slice(0, 2).map((one) => minusSigns(clip(one.sentence, 240))),
      ...(found.unpriced.length ? [`No price here: ${found.unpriced.map(symbol).join(', ')}.`] : []),
      chosenBy(found),
    ],
  }
}

/** Days of one kind together, in the order of the days: "23 Jun: a broad move. 1 Jul and 2 Jul: a sector storm." */
function kindsOf({ days }: StandOutDays): string[] {
  const groups = new Map<string, string[]>()
  for (const one of days) {
    const kind = one.kind ? KINDS[one.kind] : 'kind not measured'
    groups.set(kind, [...(groups.get(kind) ?? []), dayText(one.day)])
  }
  const list = (names: string[]) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(''))
  return [[...groups].map(([kind, names]) => capital(`${list(names)}: ${kind}.`)).join(' ')]
}

function chosenBy({ days, subject, market, knownAt }: StandOutDays): string {
  const own = `${dayYear(days.at(-1)!.day)} is the story’s own session`
  const others =
    days.length > 1
      ? `before it, ${symbolText(subject)}’s largest moves against ${symbolText(market)} in ten sessions`
      : `no other of ten sessions took ${symbolText(subject)} out of its band against ${symbolText(market)}`
  return `${own}; ${others}. Abnormal: market model, 120 sessions; coloured outside the 95 % band; sd: standard deviations of 120 sessions. Known ${utcMoment(knownAt)} UTC.`
}

const symbolText = (text: string) => clip(text, 12)
