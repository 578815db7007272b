import { momentParams, parse } from '../../http/params.js'
import { localPath } from '../../http/theme.js'
import { momentOf } from '../../read/moment.js'
import { readSteps } from '../../read/steps.js'
import { addressAt } from '../time.js'
import type { AddRoutes } from '../tools.js'

/** Where the time slider's form goes: back to the page it stood on, at the moment chosen. */
export const momentRoutes: AddRoutes = (router, { services }) => {
  router.get('/moment', (request, response) => {
    const { back, step, at } = parse(momentParams, request.query)
    const { steps } = readSteps(services, momentOf(services.clock, undefined))
    const asof = at ? momentOf(services.clock, at).setBack : (steps[step ?? steps.length - 1]?.at ?? null)
    response.redirect(303, addressAt(localPath(back), asof))
  })
}
