import { mayShowBook } from '../../http/own-book.js'
import { parse, storyParams } from '../../http/params.js'
import { bookView } from '../../present/book.js'
import { readBook, readExposed } from '../../read/book.js'
import { asOfOf, momentOf } from '../../read/moment.js'
import { BookPage } from '../book.js'
import type { AddRoutes } from '../tools.js'

export const bookRoutes: AddRoutes = (router, { services, assets, frameOf, sendFresh, audienceFor }) => {
  router.get('/book', async (request, response) => {
    const { audience, asof } = parse(storyParams, request.query)
    const { id } = audienceFor(audience)
    const moment = momentOf(services.clock, asof)
    const frame = await frameOf(request, moment)
    if (!mayShowBook(services, request, response)) {
      const why =
        'Positions stand on the desk’s own machine alone: no other browser is shown any, nor told whether there are any.'
      return sendFresh(response, <BookPage view={null} why={why} frame={frame} assets={assets} />)
    }
    const book = await readBook(services, moment)
    if (!book)
      return sendFresh(response, <BookPage view={null} why="No file of positions is named here." frame={frame} assets={assets} />)
    const exposed = await readExposed(services, book, moment)
    const scores = await services.store.getMany(
      'score',
      exposed.map(({ story }) => `${story.id}:${id}`),
      asOfOf(moment),
    )
    const view = bookView(book, exposed, new Map(scores.map(({ value }) => [value.storyId, value])), moment.setBack)
    sendFresh(response, <BookPage view={view} why="" frame={frame} assets={assets} />)
  })
}
