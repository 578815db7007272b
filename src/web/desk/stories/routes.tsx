import express, { type Request, type RequestHandler, type Response } from 'express'
import { DeskError, type StoryAct } from '../../../model/index.js'
import {
  type Decided,
  mergeOrder,
  mergeStories,
  moveArticles,
  moveOrder,
  type Order,
  setStoryTypes,
  splitOrder,
  splitStory,
} from '../../../pipeline/editing/index.js'
import { parse } from '../../http/params.js'
import { guardForms, requireRole, viewerOf } from '../../http/viewer.js'
import type { AddRoutes, PageTools } from '../../pages/tools.js'
import { momentOf } from '../../read/moment.js'
import { arrangeHref, arrangeParams, decideForm, MOST_PICKED, typesForm } from './forms.js'
import { ArrangePage } from './page.js'
import { readPreview } from './preview.js'
import { PreviewPage } from './preview-page.js'
import { readArrange } from './view.js'

type Ask = Request<{ id: string }>

const ARTICLES = '/desk/stories/:id'
/** Ids of articles, a story and a reason. */
const MAX_BODY = '64kb'

/** What was picked and asked for. */
interface Picks {
  storyId: string
  act: StoryAct
  picked: readonly string[]
  to: string
}

/** Where editors merge, split and move: the page of a story's articles, what a decision would change, and the decision. */
export const arrangeRoutes: AddRoutes = (router, tools) => {
  if (!tools.services.editing) return
  const asEditor = requireRole('editor')
  const form = express.urlencoded({ extended: false, limit: MAX_BODY, parameterLimit: MOST_PICKED + 20 })
  const guarded: RequestHandler[] = [asEditor, form, guardForms]

  router.get(ARTICLES, asEditor, async (request: Ask, response) => {
    const { a, to, q, do: act, done } = parse(arrangeParams, request.query)
    if (act === '' || act === 'find') return showArticles(tools, request, response, { picked: a, to, q, done })
    try {
      await showPreview(tools, request, response, { storyId: request.params.id, act, picked: a, to })
    } catch (error) {
      await tell(tools, request, response, error, { picked: a, to, q })
    }
  })

  router.post(ARTICLES, guarded, async (request: Ask, response: Response) => {
    const { a, to, do: act, seen, reason } = parse(decideForm, request.body ?? {})
    const picks = { storyId: request.params.id, act, picked: a, to }
    try {
      const { decision, storyId } = await decide(tools, picks, { seen, reason }, response)
      tools.forget()
      response.redirect(303, arrangeHref(storyId, `?done=${decision.id}`))
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      await again(tools, request, response, error, { ...picks, reason })
    }
  })

  router.post(`${ARTICLES}/types`, guarded, async (request: Ask, response: Response) => {
    const { type, reason } = parse(typesForm, request.body ?? {})
    try {
      await setStoryTypes(
        tools.services.editing!,
        { storyId: request.params.id, types: type, reason },
        viewerOf(response)!.person,
      )
      tools.forget()
      response.redirect(303, arrangeHref(request.params.id, '#types'))
    } catch (error) {
      await tell(tools, request, response, error, { picked: [], to: '', q: '' })
    }
  })
}

function orderOf(tools: PageTools, { act, storyId, picked, to }: Picks): Promise<Order> {
  const desk = tools.services.editing!
  const ask = { storyId, articleIds: picked, otherId: to, reason: '', seen: '' }
  if (act !== 'split' && !to) throw new DeskError('no-story', 'Choose the other story.')
  if (act === 'merge') return mergeOrder(desk, ask)
  return act === 'split' ? splitOrder(desk, ask) : moveOrder(desk, ask)
}

function decide(
  { services }: PageTools,
  { act, storyId, picked, to }: Picks,
  stated: { seen: string; reason: string },
  response: Response,
): Promise<Decided> {
  const desk = services.editing!
  const actor = viewerOf(response)!.person
  if (act === 'merge') return mergeStories(desk, { storyId, otherId: to, ...stated }, actor)
  if (act === 'split') return splitStory(desk, { storyId, articleIds: picked, ...stated }, actor)
  return moveArticles(desk, { storyId, articleIds: picked, otherId: to, ...stated }, actor)
}

/** A refusal is told beside what the decision would change now; where it can no longer be made at all, on the page of articles. */
async function again(
  tools: PageTools,
  request: Ask,
  response: Response,
  error: DeskError,
  { reason, ...picks }: Picks & { reason: string },
): Promise<void> {
  response.status(error.intent === 'conflict' ? 409 : 400)
  try {
    await showPreview(tools, request, response, picks, { reason, problem: error.message })
  } catch (second) {
    await tell(tools, request, response, second instanceof DeskError ? error : second, { ...picks, q: '' })
  }
}

async function showPreview(
  tools: PageTools,
  request: Ask,
  response: Response,
  picks: Picks,
  more: { reason?: string; problem?: string } = {},
): Promise<void> {
  const { services, assets } = tools
  const ask = { ...picks, audience: tools.audienceFor(undefined), ...more }
  const order = await orderOf(tools, picks)
  const [view, frame] = await Promise.all([
    readPreview(services, ask, order, viewerOf(response)!),
    tools.frameOf(request, momentOf(services.clock, undefined)),
  ])
  tools.sendFresh(response, <PreviewPage view={view} frame={frame} assets={assets} />)
}

/** Tells a refusal on the page of articles, with what was picked; a story that lives on elsewhere leads there. */
async function tell(
  tools: PageTools,
  request: Ask,
  response: Response,
  error: unknown,
  picks: { picked: readonly string[]; to: string; q: string },
): Promise<void> {
  if (!(error instanceof DeskError)) throw error
  response.status(error.intent === 'conflict' ? 409 : 400)
  await showArticles(tools, request, response, { ...picks, done: '', problem: error.message })
}

async function showArticles(
  tools: PageTools,
  request: Ask,
  response: Response,
  picks: { picked: readonly string[]; to: string; q: string; done: string; problem?: string },
): Promise<void> {
  const { services, assets } = tools
  const ask = { storyId: request.params.id, audience: tools.audienceFor(undefined), ...picks }
  try {
    const [view, frame] = await Promise.all([
      readArrange(services, ask, viewerOf(response)!),
      tools.frameOf(request, momentOf(services.clock, undefined)),
    ])
    tools.sendFresh(response, <ArrangePage view={view} frame={frame} assets={assets} />)
  } catch (error) {
    if (!(error instanceof DeskError) || error.code !== 'moved') throw error
    response.redirect(303, arrangeHref(String(error.detail.to)))
  }
}
