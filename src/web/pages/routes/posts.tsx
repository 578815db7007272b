import express, { type Request, type RequestHandler, type Response } from 'express'
import { atLeast, DeskError } from '../../../model/index.js'
import { setSwitch } from '../../../pipeline/posting.js'
import { settlePost } from '../../../pipeline/settle-post.js'
import { parse, settleForm, switchForm } from '../../http/params.js'
import { checkOrigin, guardForms, isFromHere, viewerOf } from '../../http/viewer.js'
import { momentOf } from '../../read/moment.js'
import { readPosts } from '../../read/posts.js'
import { PostsPage } from '../posts.js'
import type { AddRoutes } from '../tools.js'

/** Posts and their switch are for editors; on a desk that nobody was added to, for whoever sits at its machine. */
export const postsRoutes: AddRoutes = (router, { services, assets, frameOf, sendFresh, forget }) => {
  const { auth, clock, channels = [] } = services
  const form = express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 })

  const forEditors: RequestHandler = async (request, response, next) => {
    const viewer = viewerOf(response)
    if (viewer ? atLeast(viewer.person.role, 'editor') : isFromHere(request) && !(await auth.hasPeople())) return next()
    if (!viewer) throw new DeskError('not-signed-in', 'Sign in first.')
    throw new DeskError('forbidden', `Posts are for editors; ${viewer.person.name} is ${viewer.person.role}.`)
  }
  const guard: RequestHandler = (request, response, next) => {
    if (viewerOf(response)) return guardForms(request, response, next)
    checkOrigin(request)
    next()
  }
  const who = (response: Response): string => viewerOf(response)?.person.id ?? 'desk'

  router.get('/posts', forEditors, async (request, response) => {
    const [posts, frame] = await Promise.all([readPosts(services), frameOf(request, momentOf(clock, undefined))])
    const view = { ...posts, csrf: viewerOf(response)?.session.csrf ?? null }
    sendFresh(response, <PostsPage view={view} frame={frame} assets={assets} />)
  })

  router.post('/posts/switch', form, forEditors, guard, async (request: Request, response) => {
    const { channel, to } = parse(switchForm, request.body ?? {})
    if (channel !== '' && !channels.some((one) => one.id === channel))
      throw new DeskError('unknown-channel', `There is no channel "${channel}".`)
    const by = who(response)
    const entry = auth.entry(by, to === 'stop' ? 'posts-stopped' : 'posts-resumed', channel || null)
    await setSwitch(services, channel || null, to === 'stop', by, [entry])
    response.redirect(303, '/posts')
  })

  router.post('/posts/:id', form, forEditors, guard, async (request: Request<{ id: string }>, response) => {
    const { settlement } = parse(settleForm, request.body ?? {})
    const by = who(response)
    await settlePost(services, request.params.id, settlement, by, [auth.entry(by, `post-${settlement}`, request.params.id)])
    forget()
    response.redirect(303, '/posts')
  })
}
