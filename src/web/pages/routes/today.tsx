import type { Request } from 'express'
import { mailHtml } from '../../../deliver/index.js'
import { parse, storyParams } from '../../http/params.js'
import { todayHref, todayView } from '../../present/today.js'
import { todayMail } from '../../present/today-mail.js'
import { todayText } from '../../present/today-text.js'
import { momentOf } from '../../read/moment.js'
import { readToday } from '../../read/today.js'
import { TodayPage } from '../today.js'
import type { AddRoutes } from '../tools.js'

const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const todayRoutes: AddRoutes = (router, { services, assets, frameOf, send, sendText, audienceFor }) => {
  const asked = (request: Request) => {
    const { audience, asof } = parse(storyParams, request.query)
    return { audience: audienceFor(audience), moment: momentOf(services.clock, asof) }
  }
  const viewOf = async ({ audience, moment }: ReturnType<typeof asked>) =>
    todayView(await readToday(services, audience, moment), {
      moment,
      audiences: services.audiences,
      benchmark: services.market.benchmark,
    })

  /** Where this day stands for this audience, in another form. */
  const hrefOf = ({ audience, moment }: ReturnType<typeof asked>, path: string) =>
    todayHref(audience.id === services.audiences[0]!.id ? undefined : audience.id, moment.setBack, path)

  router.get('/today', (request, response) => {
    const what = asked(request)
    return send(request, response, async () => {
      const [view, frame] = await Promise.all([viewOf(what), frameOf(request, what.moment)])
      const forms = { text: hrefOf(what, '/today.txt'), mail: hrefOf(what, '/today.mail') }
      return <TodayPage view={view} forms={forms} frame={frame} assets={assets} />
    })
  })

  const placeOf = (request: Request) => ({
    origin: services.publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`,
    notice: services.notice ?? null,
  })

  router.get('/today.txt', (request, response) => {
    const what = asked(request)
    return sendText(request, response, async () => todayText(await viewOf(what), placeOf(request)))
  })

  router.get('/today.mail', (request, response) => {
    const what = asked(request)
    // A mail carries its styles inside; it has no script, no form and nothing to fetch.
    response.set('Content-Security-Policy', MAIL_POLICY)
    const place = { ...placeOf(request), page: hrefOf(what, '/today') }
    return sendText(request, response, async () => mailHtml(todayMail(await viewOf(what), place)), 'html')
  })
}
