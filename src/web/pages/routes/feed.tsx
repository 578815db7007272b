import { feedParams, parse } from '../../http/params.js'
import { viewerOf } from '../../http/viewer.js'
import { lastVisit } from '../../http/visit.js'
import { audienceIn } from '../../read/context.js'
import { momentOf } from '../../read/moment.js'
import { readSaved } from '../../read/saved.js'
import { FeedPage } from '../feed.js'
import { feedView } from '../feed-view.js'
import type { AddRoutes } from '../tools.js'

export const feedRoutes: AddRoutes = (router, { services, assets, frameOf, send, sendFresh, ownBook, audienceFor }) => {
  router.get('/', async (request, response) => {
    const params = parse(feedParams, request.query)
    const audience = audienceFor(audienceIn(params.q) ?? params.audience)
    const moment = momentOf(services.clock, params.asof)
    const person = viewerOf(response)?.person.id ?? null
    const seen = lastVisit(request, response, { now: services.clock.now(), seq: await services.store.seq() })
    const book = await ownBook(request, response, moment)
    const build = async () => {
      const saved = await readSaved(services.store, person)
      const reader = { lastVisit: seen?.at ?? null, saved, book }
      const [view, frame] = await Promise.all([feedView(services, params, audience, moment, reader), frameOf(request, moment)])
      return <FeedPage view={view} frame={frame} assets={assets} />
    }
    if (book) return sendFresh(response, await build())
    return send(request, response, build, `${person ?? ''} ${seen?.at ?? ''}`)
  })
}
