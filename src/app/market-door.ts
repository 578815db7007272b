import { leveragedFund, sessionDays, sessionOf, sessionOn } from '../market/index.js'
import type { Desk } from '../pipeline/desk.js'
import { analoguesOf, comingUp, recentMoves } from '../pipeline/market-outlook.js'
import { pictureOfInstrument, pictureOfStory } from '../pipeline/story-picture.js'
import type { MarketDoor } from '../web/index.js'

/** What pages and API ask of the market room, on a desk's own store; `tape` is drawn for contrast. */
export function marketDoor(
  desk: Pick<Desk, 'store' | 'calendar' | 'links' | 'instruments' | 'events'>,
  tape: readonly string[],
): MarketDoor {
  const { calendar, links, instruments } = desk
  return {
    benchmark: links.market,
    session: (at) => sessionOf(calendar, at).text,
    sessions: (until, count) =>
      sessionDays(calendar, sessionOf(calendar, until).day, count).map((day) => sessionOn(calendar, day)!),
    picture: (story, now) => pictureOfStory(desk, story, tape, now),
    moves: (now) => recentMoves(desk, now),
    comingUp: (now) => comingUp(desk, now),
    analogues: (story, now) => analoguesOf(desk, story, now),
    fundOf: (symbol) => leveragedFund(links, symbol, instruments.get(symbol)),
    instrument: (symbol, now) => pictureOfInstrument(desk, symbol, now),
  }
}
