import type { Request } from 'express'
import { readAmendments } from '../../desk/corrections.js'
import { notFound } from '../../http/errors.js'
import { parse, storyParams } from '../../http/params.js'
import { stakeView } from '../../present/book.js'
import { storyHref } from '../../present/row.js'
import { storyView } from '../../present/story.js'
import { exposureOf } from '../../read/book.js'
import { momentOf } from '../../read/moment.js'
import { readRelated } from '../../read/related.js'
import { readStory } from '../../read/story.js'
import { StoryPage } from '../story.js'
import type { AddRoutes } from '../tools.js'

/** A story that lives on under another id: not a failure, but no page either. */
class Moved extends Error {
  constructor(readonly to: string) {
    super('moved')
  }
}

export const storyRoutes: AddRoutes = (router, { services, assets, frameOf, send, sendFresh, ownBook, audienceFor }) => {
  router.get('/stories/:id', async (request: Request<{ id: string }>, response) => {
    const { audience: asked, asof } = parse(storyParams, request.query)
    const audience = audienceFor(asked)
    const moment = momentOf(services.clock, asof)
    const book = await ownBook(request, response, moment)
    try {
      const build = async () => {
        const answer = await readStory(services, request.params.id, audience, moment)
        if (answer.kind === 'missing')
          throw notFound(
            moment.setBack
              ? 'At the moment asked for, the desk knew no story of this address.'
              : 'No story has this address. It may never have been here, or the desk may have been set up anew.',
          )
        if (answer.kind === 'moved') throw new Moved(answer.to)
        const [related, amended] = await Promise.all([
          readRelated(services, answer.file.story, audience, moment),
          readAmendments(services, moment, answer.file.story.id),
        ])
        const view = storyView(answer.file, {
          now: moment.now,
          audiences: services.audiences,
          benchmark: services.market.benchmark,
          asof: moment.setBack,
          related,
          catalogue: services.catalogue ?? [],
        })
        const exposure = book && exposureOf(services, book, answer.file.story)
        const stake = exposure && stakeView(exposure, book.gross)
        return <StoryPage view={view} amended={amended} stake={stake} frame={await frameOf(request, moment)} assets={assets} />
      }
      if (book) sendFresh(response, await build())
      else await send(request, response, build)
    } catch (error) {
      if (!(error instanceof Moved)) throw error
      response.redirect(302, storyHref(error.to, asked || undefined, moment.setBack))
    }
  })
}
