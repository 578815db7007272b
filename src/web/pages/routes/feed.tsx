import { feedParams, parse } from '../../http/params.js'
import { viewerOf } from '../../http/viewer.js'
import { lastVisit } from '../../http/visit.js'
import { audienceIn } from '../../read/context.js'
import { momentOf } from '../../read/moment.js'
import { readSaved } from '../../read/saved.js'
import { FeedPage } from '../feed.js'
import { feedOwn } from '../feed-own.js'
import { feedView } from '../feed-view.js'
import type { AddRoutes } from '../tools.js'

export const feedRoutes: AddRoutes = (router, { services, assets, frameOf, sendShared, sendFresh, ownBook, audienceFor }) => {
  router.get('/', async (request, response) => {
    const params = parse(feedParams, request.query)
    const audience = audienceFor(audienceIn(params.q) ?? params.audience)
    const moment = momentOf(services.clock, params.asof)
    const person = viewerOf(response)?.person.id ?? null
    const seen = lastVisit(request, response, { now: services.clock.now(), seq: await services.store.seq() })
    const book = await ownBook(request, response, moment)
    const place = { q: params.q, audience, audiences: services.audiences, sort: params.sort ?? 'relevance', asof: moment.setBack }
    const saved = await readSaved(services.store, person)
    const own = feedOwn({ lastVisit: seen?.at ?? null, saved }, place)
    const build = async () => {
      const [view, frame] = await Promise.all([feedView(services, place, params.cursor, moment, book), frameOf(request, moment)])
      return <FeedPage view={view} frame={frame} assets={assets} />
    }
    if (book) return sendFresh(response, await build(), own)
    return sendShared(request, response, build, own)
  })
}
