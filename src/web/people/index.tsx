import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { renderToString } from 'preact-render-to-string'
import { z } from 'zod'
import type { Viewer } from '../../auth/index.js'
import { atLeast, DeskError, MINUTE_MS } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { parse } from '../http/params.js'
import { localPath, themeOf } from '../http/theme.js'
import { checkOrigin, clearSession, guardForms, isFromHere, setSession, viewerOf } from '../http/viewer.js'
import { readFrame } from '../read/context.js'
import type { WebServices } from '../services.js'
import { SignInPage } from './sign-in.js'

const signInForm = z.object({
  name: z.string().max(40).default(''),
  password: z.string().max(400).default(''),
  next: z.string().max(2000).optional(),
})
/** Wrong tries of one address in a quarter of an hour, whatever names they are for. */
const MOST_WRONG = 40

/** Sign-in and sign-out, for pages without scripts. */
export function peopleRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const { auth, access } = services
  const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 })

  const show = async (request: Request, response: Response, next: string, name: string, problem: string | null) => {
    const [people, frame] = await Promise.all([auth.people(), readFrame(services, themeOf(request), '/sign-in')])
    const demo = access.demoSignIn && isFromHere(request) ? people.filter((one) => one.demo) : []
    const view = { next, problem, name, demo, isEmpty: people.length === 0 }
    const html = renderToString(<SignInPage view={view} frame={frame} assets={assets} />)
    response.set('Cache-Control', 'no-store').type('html').send(`<!doctype html>${html}`)
  }
  const enter = (request: Request, response: Response, viewer: Viewer, next: string | undefined) => {
    setSession(request, response, viewer)
    response.redirect(303, next ? localPath(next) : homeOf(viewer))
  }

  router.get('/sign-in', (request, response) => {
    const next = typeof request.query.next === 'string' ? localPath(request.query.next) : ''
    return show(request, response, next, '', null)
  })

  router.post('/sign-in', limitTries(), form, async (request, response) => {
    checkOrigin(request)
    const { name, password, next } = parse(signInForm, request.body ?? {})
    try {
      const before = viewerOf(response)
      const viewer = await auth.signIn(name.trim().toLowerCase(), password)
      if (before) await auth.signOut(before)
      enter(request, response, viewer, next)
    } catch (error) {
      if (!(error instanceof DeskError && error.code === 'wrong-password')) throw error
      response.status(401)
      // A password typed in the wrong place is not shown again.
      await show(request, response, next ?? '', /^[\w.-]{1,40}$/.test(name) ? name : '', error.message)
    }
  })

  router.post('/sign-in/demo', form, async (request, response) => {
    checkOrigin(request)
    if (!access.demoSignIn || !isFromHere(request))
      throw new DeskError('forbidden', 'One click signs in at a demonstration only, and from its own machine.')
    const { name, next } = parse(signInForm, request.body ?? {})
    enter(request, response, await auth.signInDemo(name), next)
  })

  router.post('/sign-out', form, guardForms, async (request, response) => {
    await auth.signOut(viewerOf(response)!)
    clearSession(request, response)
    response.redirect(303, '/sign-in')
  })
  return router
}

const homeOf = ({ person }: Viewer): string => (atLeast(person.role, 'editor') ? '/desk' : '/')

const limitTries = (): RequestHandler =>
  rateLimit({
    windowMs: 15 * MINUTE_MS,
    limit: MOST_WRONG,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: () => {
      throw new DeskError('too-many-tries', 'Too many wrong tries from this address. Wait a quarter of an hour.', 'retry')
    },
  })
