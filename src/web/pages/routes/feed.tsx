import { feedParams, parse } from '../../http/params.js'
import { audienceIn } from '../../read/context.js'
import { momentOf } from '../../read/moment.js'
import { FeedPage } from '../feed.js'
import { feedView } from '../feed-view.js'
import type { AddRoutes } from '../tools.js'

export const feedRoutes: AddRoutes = (router, { services, assets, frameOf, send, audienceFor }) => {
  router.get('/', (request, response) => {
    const params = parse(feedParams, request.query)
    const audience = audienceFor(audienceIn(params.q) ?? params.audience)
    const moment = momentOf(services.clock, params.asof)
    return send(request, response, async () => {
      const [view, frame] = await Promise.all([feedView(services, params, audience, moment), frameOf(request, moment)])
      return <FeedPage view={view} frame={frame} assets={assets} />
    })
  })
}
