import express, { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { atLeast, DeskError } from '../../model/index.js'
import { acceptWeights, learnWeights } from '../../pipeline/learn.js'
import type { Assets } from '../http/assets.js'
import { parse, storyParams } from '../http/params.js'
import { guardForms, requireRole, viewerOf } from '../http/viewer.js'
import { pageTools } from '../pages/tools.js'
import { momentOf } from '../read/moment.js'
import type { WebServices } from '../services.js'
import { LearningPage, type LearningView } from './page.js'

const acceptForm = z.object({ audience: z.string().max(60), proposal: z.string().regex(/^[0-9a-f]{16}$/) })

/** Learning from editors: what judgements propose for an audience's weights. Editors look, an admin accepts. */
export function learningRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const { frameOf, sendFresh, audienceFor } = pageTools(services, assets)
  const form = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 })

  const show = async (
    request: Request,
    response: Response,
    id: string | undefined,
    said: Pick<LearningView, 'written' | 'problem'>,
  ) => {
    const audience = audienceFor(id)
    const viewer = viewerOf(response)!
    const [learning, frame] = await Promise.all([
      learnWeights(services, audience),
      frameOf(request, momentOf(services.clock, undefined)),
    ])
    const view: LearningView = {
      audience,
      audiences: services.audiences,
      learning,
      mayAccept: atLeast(viewer.person.role, 'admin'),
      canWrite: services.learning !== undefined,
      csrf: viewer.session.csrf,
      ...said,
    }
    sendFresh(response, <LearningPage view={view} frame={frame} assets={assets} />)
  }

  router.get('/desk/learning', requireRole('editor'), (request, response) => {
    const { audience } = parse(storyParams, request.query)
    return show(request, response, audience, { written: null, problem: null })
  })

  router.post('/desk/learning', form, guardForms, requireRole('admin'), async (request, response) => {
    const { audience: id, proposal } = parse(acceptForm, request.body ?? {})
    const audience = audienceFor(id)
    const { learning } = services
    if (!learning) throw new DeskError('forbidden', 'This desk plays an archive: its weights are the package’s own.')
    const { id: by, name } = viewerOf(response)!.person
    try {
      const accepted = await acceptWeights(
        { store: services.store, wall: learning.wall },
        audience,
        { proposalId: proposal, by: { id: by, name } },
        (before, after) => learning.write(audience.id, before, after),
      )
      await show(request, response, id, { written: accepted.file, problem: null })
    } catch (error) {
      if (!(error instanceof DeskError) || error.intent === 'retry') throw error
      response.status(409)
      await show(request, response, id, { written: null, problem: error.message })
    }
  })
  return router
}
