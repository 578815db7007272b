import type { Exposure } from '../../market/index.js'
import type { Score, Story } from '../../model/index.js'
import type { PricedBook } from '../read/book.js'
import { plain, wholePoints, withUnit } from './numbers.js'
import { storyHref } from './row.js'
import { clip } from './text.js'
import { dayText, nyMoment } from './times.js'

/** What of the reader's own is at stake in a story, in a line and as rows. */
export interface StakeView {
  /** "−$120,000, 34 % of the book: SOXL, SOXX". */
  text: string
  /** Its two halves. */
  sum: string
  names: string
  rows: { symbol: string; amount: string; share: string; how: string }[]
  unpriced: string[]
}

export interface BookView {
  positions: { symbol: string; href: string; quantity: string; price: string; worth: string; share: string; stories: number }[]
  gross: string
  net: string
  problems: readonly string[]
  stories: { href: string; title: string; importance: number | null; stake: StakeView; at: string }[]
}

const NAMED = 3
const MOST_STORIES = 60

/** Dollars as short as they are useful: "$1.25 m", "$820". */
export function dollars(value: number): string {
  const size = Math.abs(value)
  return withUnit(size >= 1e5 ? Number(value.toPrecision(3)) : Math.round(value), 'USD')
}

const shareOf = (amount: number, gross: number): string => (gross > 0 ? `${plain((100 * Math.abs(amount)) / gross, 0)} %` : '')

/** An exposure in words. Pure. */
export function stakeView(exposure: Exposure, gross: number): StakeView {
  const names = [...exposure.parts.map((one) => one.symbol), ...exposure.unpriced]
  const list = `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}`
  const share = shareOf(exposure.total, gross)
  const sum = exposure.parts.length ? `${dollars(exposure.total)}${share ? `, ${share} of the book` : ''}` : 'no price here'
  return {
    text: `${sum}: ${list}`,
    sum,
    names: list,
    rows: exposure.parts.map((one) => ({
      symbol: clip(one.symbol, 20),
      amount: dollars(one.amount),
      share: shareOf(one.amount, gross),
      how:
        one.via === null
          ? 'named'
          : one.multiple === 1
            ? `behind ${clip(one.via, 12)}`
            : `${plain(one.multiple, 0)}× ${clip(one.via, 12)}`,
    })),
    unpriced: exposure.unpriced.map((symbol) => clip(symbol, 20)),
  }
}

/** The page of one's own positions. Pure. */
export function bookView(
  book: PricedBook,
  exposed: readonly { story: Story; exposure: Exposure }[],
  scores: ReadonlyMap<string, Score>,
  asof: string | null,
): BookView {
  const counts = new Map<string, number>()
  for (const { exposure } of exposed)
    for (const symbol of [...exposure.parts.map((one) => one.symbol), ...exposure.unpriced])
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  const size = (worth: number | null) => (worth === null ? -1 : Math.abs(worth))
  return {
    positions: [...book.positions]
      .sort((a, b) => size(b.worth) - size(a.worth) || (a.symbol < b.symbol ? -1 : 1))
      .map((one) => ({
        symbol: one.symbol,
        href: `/instruments/${encodeURIComponent(one.symbol)}${asof ? `?asof=${encodeURIComponent(asof)}` : ''}`,
        quantity: one.quantity === null ? 'given as a value' : (plain(one.quantity, one.quantity % 1 ? 2 : 0) ?? ''),
        price: one.close ? `$${plain(one.close.price, 2)}, ${dayText(one.close.day)}` : one.value === null ? 'no price here' : '',
        worth: one.worth === null ? 'not known' : dollars(one.worth),
        share: one.worth === null ? '' : shareOf(one.worth, book.gross),
        stories: counts.get(one.symbol) ?? 0,
      })),
    gross: dollars(book.gross),
    net: dollars(book.net),
    problems: book.problems,
    stories: exposed.slice(0, MOST_STORIES).map(({ story, exposure }) => {
      const score = scores.get(story.id)
      return {
        href: storyHref(story.id, undefined, asof),
        title: clip(story.title, 140) || 'Untitled',
        importance: score ? wholePoints(score.importance.totalHundredths) : null,
        stake: stakeView(exposure, book.gross),
        at: nyMoment(story.updatedAt),
      }
    }),
  }
}
