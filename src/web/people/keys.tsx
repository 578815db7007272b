import express, { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { DeskError, instant, SCOPES } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { parse } from '../http/params.js'
import { themeOf } from '../http/theme.js'
import { guardForms, requireRole, viewerOf } from '../http/viewer.js'
import { render } from '../pages/tools.js'
import { readFrame } from '../read/context.js'
import type { WebServices } from '../services.js'
import { KeysPage, type KeysView } from './keys-page.js'

const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const addForm = z.object({
  name: z.string().max(200).default(''),
  scope: z.preprocess(list, z.array(z.enum(SCOPES)).max(SCOPES.length)),
  days: z.coerce.number().int().min(0).max(3_650).default(365),
  perMinute: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(1_000_000).optional(),
  ),
})

/** Keys of programs, for admins. */
export function keysRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const { auth } = services
  const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 20 })

  const show = async (request: Request, response: Response, more: Pick<KeysView, 'made' | 'problem'>) => {
    const [keys, frame] = await Promise.all([auth.keys.all(), readFrame(services, themeOf(request), '/admin/keys')])
    // Times of sign-in and keys are the wall's, also in a demo.
    const view = { keys, now: instant(Date.now()), csrf: viewerOf(response)!.session.csrf, ...more }
    response.set('Cache-Control', 'no-store').type('html')
    response.send(render(<KeysPage view={view} frame={frame} assets={assets} />))
  }

  router.use('/admin/keys', requireRole('admin'), form, guardForms)
  router.get('/admin/keys', (request, response) => show(request, response, { made: null, problem: null }))

  // The answer itself shows the secret: it goes through no address and no second request.
  router.post('/admin/keys', async (request, response) => {
    const { name, scope, days, perMinute } = parse(addForm, request.body ?? {})
    try {
      const wanted = { name, scopes: scope, days: days === 0 ? null : days, perMinute: perMinute ?? null }
      const made = await auth.keys.add(wanted, viewerOf(response)!.person.id)
      await show(request, response, { made, problem: null })
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'bad-key-options')) throw error
      response.status(400)
      await show(request, response, { made: null, problem: error.message })
    }
  })

  router.post('/admin/keys/:id/revoke', async (request: Request<{ id: string }>, response) => {
    await auth.keys.revoke(request.params.id, viewerOf(response)!.person.id)
    response.redirect(303, '/admin/keys')
  })
  return router
}
