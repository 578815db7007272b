import { notFound } from '../../http/errors.js'
import { parse, storyParams } from '../../http/params.js'
import { comingUpView } from '../../present/coming-up.js'
import { momentOf } from '../../read/moment.js'
import { CalendarPage } from '../calendar.js'
import type { AddRoutes } from '../tools.js'

export const calendarRoutes: AddRoutes = (router, { services, assets, frameOf, send }) => {
  router.get('/calendar', (request, response) => {
    const moment = momentOf(services.clock, parse(storyParams, request.query).asof)
    return send(request, response, async () => {
      const found = await services.market.comingUp?.(moment.now)
      if (!found) throw notFound('This desk keeps no calendar.')
      const view = comingUpView(found, moment.setBack)
      return <CalendarPage view={view} frame={await frameOf(request, moment)} assets={assets} />
    })
  })
}
