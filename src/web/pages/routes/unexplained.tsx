import { notFound } from '../../http/errors.js'
import { parse, storyParams } from '../../http/params.js'
import { movesView } from '../../present/moves.js'
import { momentOf } from '../../read/moment.js'
import type { AddRoutes } from '../tools.js'
import { UnexplainedPage } from '../unexplained.js'

export const unexplainedRoutes: AddRoutes = (router, { services, assets, frameOf, send }) => {
  router.get('/unexplained', (request, response) => {
    const moment = momentOf(services.clock, parse(storyParams, request.query).asof)
    return send(request, response, async () => {
      const outlook = await services.market.moves?.(moment.now)
      if (!outlook) throw notFound('This desk measures no moves.')
      const view = movesView(outlook, moment.now, moment.setBack)
      return <UnexplainedPage view={view} frame={await frameOf(request, moment)} assets={assets} />
    })
  })
}
