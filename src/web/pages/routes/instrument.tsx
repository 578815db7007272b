import type { Request } from 'express'
import { notFound } from '../../http/errors.js'
import { parse, storyParams } from '../../http/params.js'
import { readInstrument } from '../../read/instrument.js'
import { momentOf } from '../../read/moment.js'
import { InstrumentPage } from '../instrument.js'
import { instrumentView } from '../instrument-view.js'
import type { AddRoutes } from '../tools.js'

export const instrumentRoutes: AddRoutes = (router, { services, assets, frameOf, send, audienceFor }) => {
  router.get('/instruments/:symbol', (request: Request<{ symbol: string }>, response) => {
    const { audience: asked, asof } = parse(storyParams, request.query)
    const audience = audienceFor(asked)
    const moment = momentOf(services.clock, asof)
    return send(request, response, async () => {
      const file = await readInstrument(services, request.params.symbol, audience, moment)
      if (!file) throw notFound('The desk knows no story and no price of this symbol.')
      const view = instrumentView(services, file, audience, moment)
      return <InstrumentPage view={view} frame={await frameOf(request, moment)} assets={assets} />
    })
  })
}
