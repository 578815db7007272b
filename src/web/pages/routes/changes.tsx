import type { Request } from 'express'
import type { Audience } from '../../../model/index.js'
import { DAY_MS, plusMs } from '../../../model/index.js'
import { changesParams, parse } from '../../http/params.js'
import { checkOrigin } from '../../http/viewer.js'
import { lastVisit, markSeen, type Seen } from '../../http/visit.js'
import { changesView } from '../../present/changes.js'
import { nyMoment } from '../../present/times.js'
import { type Baseline, readChanges } from '../../read/changes.js'
import { type Moment, momentOf } from '../../read/moment.js'
import { asofText } from '../../read/steps.js'
import type { WebServices } from '../../services.js'
import { ChangesPage, type ChangesPageView } from '../changes.js'
import type { AddRoutes } from '../tools.js'

interface Asked {
  audience: Audience
  moment: Moment
  baseline: Baseline
  reason: string
  /** The moment named in the address. */
  since: string | null
}

export const changesRoutes: AddRoutes = (router, { services, assets, frameOf, send, audienceFor }) => {
  const here = async () => ({ now: services.clock.now(), seq: await services.store.seq() })

  router.get('/changes', async (request: Request, response) => {
    const { audience, asof, since } = parse(changesParams, request.query)
    const seen = lastVisit(request, response, await here())
    const moment = momentOf(services.clock, asof)
    const asked = { audience: audienceFor(audience), moment, ...baselineOf(seen, since, moment) }
    const build = async () => {
      const [changes, frame] = await Promise.all([
        readChanges(services, asked.baseline, asked.audience, moment),
        frameOf(request, moment),
      ])
      const home = services.audiences[0]!.id
      const view = changesView(changes, { asof: moment.setBack, audience: asked.audience.id, defaultAudience: home })
      return <ChangesPage view={{ ...headOf(services, asked), changes: view }} frame={frame} assets={assets} />
    }
    return send(request, response, build, `${asked.baseline.at} ${asked.baseline.seq ?? ''}`)
  })

  router.post('/changes/seen', async (request, response) => {
    checkOrigin(request)
    markSeen(response, await here())
    response.redirect(303, '/')
  })
}

/** Compared with a moment asked for, or the end of the reader's last visit, or a day ago. */
function baselineOf(seen: Seen | null, since: string | undefined, moment: Moment): Pick<Asked, 'baseline' | 'reason' | 'since'> {
  const asked = momentOf({ now: () => moment.now }, since)
  if (asked.setBack) return { baseline: { at: asked.now, seq: null }, reason: 'as asked', since: asked.setBack }
  if (seen && seen.at < moment.now) return { baseline: seen, reason: 'the end of your last visit', since: null }
  return {
    baseline: { at: plusMs(moment.now, -DAY_MS), seq: null },
    reason: 'a day ago, as no earlier visit is known',
    since: null,
  }
}

function headOf(services: WebServices, { audience, moment, baseline, reason, since }: Asked): Omit<ChangesPageView, 'changes'> {
  const home = services.audiences[0]!.id
  const hrefOf = (to: { audience?: string; since?: string | null }): string => {
    const params = new URLSearchParams()
    if ((to.audience ?? audience.id) !== home) params.set('audience', to.audience ?? audience.id)
    const from = to.since === undefined ? since : to.since
    if (from) params.set('since', from)
    if (moment.setBack) params.set('asof', moment.setBack)
    const text = params.toString()
    return text ? `/changes?${text}` : '/changes'
  }
  const last = services.market.sessions?.(moment.now, 2).findLast((one) => one.closeAt < moment.now)
  const others = [
    ...(since ? [{ name: 'your last visit', since: null }] : []),
    ...(last ? [{ name: `the close, ${nyMoment(last.closeAt)}`, since: asofText(last.closeAt) }] : []),
    { name: 'a day ago', since: asofText(plusMs(moment.now, -DAY_MS)) },
    { name: 'a week ago', since: asofText(plusMs(moment.now, -7 * DAY_MS)) },
  ]
  return {
    audience,
    audiences: services.audiences.map((one) => ({
      name: one.name,
      href: hrefOf({ audience: one.id }),
      current: one.id === audience.id,
    })),
    since: `${nyMoment(baseline.at)} New York`,
    reason,
    others: others.map((one) => ({ name: one.name, href: hrefOf({ since: one.since }) })),
    sinceField: asofText(baseline.at),
    asof: moment.setBack,
  }
}
