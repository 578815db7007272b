import { type Exposure, exposureTo } from '../../market/index.js'
import type { Day, Position, Story } from '../../model/index.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { asOfOf, type Moment } from './moment.js'

/** A position with its price at a moment. */
export interface PricedPosition extends Position {
  /** US dollars; null where the file gives no value and there is no price here. */
  worth: number | null
  /** The last close it is worth by, where it was counted by quantity. */
  close: { day: Day; price: number } | null
}

/** One's own positions at a moment. */
export interface PricedBook {
  revision: string
  positions: PricedPosition[]
  problems: readonly string[]
  /** The sum of sizes, long and short alike; what shares are of. */
  gross: number
  net: number
}

/** Symbols priced at most; a book's largest by quantity come first in the file or not at all. */
const MOST_PRICED = 400
/** A story is about an instrument from this salience on, and about those that lead it in any case. */
const SALIENT = 0.35
const LEADING = 3
const MOST_STORIES = 200

/** The book as it is worth at a moment; null where there is none. */
export async function readBook(services: WebServices, moment: Moment): Promise<PricedBook | null> {
  const book = await services.book?.read()
  if (!book) return null
  const counted = book.positions.filter((one) => one.value === null).map((one) => one.symbol)
  const bars = await readBars(services, counted.slice(0, MOST_PRICED), moment.now)
  const positions = book.positions.map((one): PricedPosition => {
    if (one.value !== null) return { ...one, worth: one.value, close: null }
    const last = bars.get(one.symbol)?.at(-1)
    return last
      ? { ...one, worth: one.quantity! * last.close, close: { day: last.day, price: last.close } }
      : { ...one, worth: null, close: null }
  })
  const worths = positions.flatMap((one) => one.worth ?? [])
  return {
    revision: book.revision,
    positions,
    problems: book.problems,
    gross: worths.reduce((all, one) => all + Math.abs(one), 0),
    net: worths.reduce((all, one) => all + one, 0),
  }
}

/** What of a book hangs on a story; null where nothing does. */
export const exposureOf = (services: WebServices, book: PricedBook, story: Pick<Story, 'instruments'>): Exposure | null => {
  const bySalience = [...story.instruments].sort((a, b) => b.salience - a.salience)
  const named = bySalience.filter((one, i) => i < LEADING || one.salience >= SALIENT).map((one) => one.symbol)
  return exposureTo(named, book.positions, services.market.fundOf ?? (() => null))
}

/** The newest stories that the book hangs on, most at stake first. */
export async function readExposed(
  services: WebServices,
  book: PricedBook,
  moment: Moment,
): Promise<{ story: Story; exposure: Exposure }[]> {
  const { fundOf } = services.market
  const symbols = new Set(book.positions.flatMap(({ symbol }) => [symbol, fundOf?.(symbol)?.proxy ?? symbol]))
  if (symbols.size === 0) return []
  const { items } = await services.store.find('story', {
    where: [{ field: 'symbol', in: [...symbols] }],
    orderBy: { field: 'updatedAt', descending: true },
    limit: MOST_STORIES,
    ...asOfOf(moment),
  })
  return items
    .map((one) => one.value)
    .flatMap((story) => {
      const exposure = story.redirectTo ? null : exposureOf(services, book, story)
      return exposure ? [{ story, exposure }] : []
    })
    .sort((a, b) => Math.abs(b.exposure.total) - Math.abs(a.exposure.total) || (a.story.updatedAt < b.story.updatedAt ? 1 : -1))
}
