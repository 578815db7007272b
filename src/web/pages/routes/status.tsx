import { momentOf } from '../../read/moment.js'
import { readStatus } from '../../read/status.js'
import { StatusPage } from '../status.js'
import type { AddRoutes } from '../tools.js'

export const statusRoutes: AddRoutes = (router, { services, assets, frameOf, sendFresh }) => {
  router.get('/status', async (request, response) => {
    const [status, frame] = await Promise.all([readStatus(services), frameOf(request, momentOf(services.clock, undefined))])
    sendFresh(response, <StatusPage status={status} frame={frame} assets={assets} />)
  })
}
