import express, { type Request, type Response } from 'express'
import { type SavedSearch, stableId } from '../../../model/index.js'
import { takesAlerts } from '../../../pipeline/alerts.js'
import { describeQuery, parseQuery } from '../../../search/index.js'
import { guardSaving, mayWrite, ownerOf } from '../../http/owner.js'
import { parse, savedForm, savedParams } from '../../http/params.js'
import { viewerOf } from '../../http/viewer.js'
import { momentOf } from '../../read/moment.js'
import { MOST_SAVED, readSaved } from '../../read/saved.js'
import { SavedPage, type SavedView } from '../saved.js'
import type { AddRoutes } from '../tools.js'

export const savedRoutes: AddRoutes = (router, { services, assets, frameOf, sendFresh, forget, audienceFor }) => {
  const { store, clock } = services
  const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 })

  const show = async (request: Request, response: Response, draft: SavedView['draft'], problem: string | null) => {
    const owner = ownerOf(response)
    const moment = momentOf(clock, undefined)
    const [saved, frame] = await Promise.all([readSaved(store, owner), frameOf(request, moment)])
    const items = await Promise.all(
      saved.map(async (one) => {
        const query = parseQuery(one.q)
        const { total } = await store.search({ query, audience: one.audience, sort: 'time', limit: 1, asOf: moment.now })
        return { saved: one, found: total, reads: describeQuery(query), mine: one.owner === owner }
      }),
    )
    const view: SavedView = {
      draft,
      problem,
      items,
      audiences: services.audiences,
      channels: (services.channels ?? []).filter(takesAlerts).map(({ id, digest }) => ({ id, digest: digest?.at ?? null })),
      csrf: viewerOf(response)?.session.csrf ?? null,
      closed: mayWrite(request, response) ? null : 'Sign in to keep searches of your own.',
    }
    sendFresh(response, <SavedPage view={view} frame={frame} assets={assets} />)
  }
  const draftOf = (q: string, audience: string, sort: SavedSearch['sort'], name: string): SavedView['draft'] => ({
    q,
    audience,
    sort,
    reads: describeQuery(parseQuery(q)),
    name,
  })

  router.get('/saved', (request, response) => {
    const { q, audience, sort } = parse(savedParams, request.query)
    return show(request, response, q ? draftOf(q, audienceFor(audience).id, sort ?? 'relevance', '') : null, null)
  })

  router.post('/saved', form, guardSaving, async (request, response) => {
    const { name, q, audience: asked, sort } = parse(savedForm, request.body ?? {})
    const audience = audienceFor(asked).id
    const owner = ownerOf(response)
    const refuse = (why: string) => {
      response.status(400)
      return show(request, response, draftOf(q, audience, sort, name), why)
    }
    if (name === '') return refuse('A saved search needs a name.')
    const problem = parseQuery(q).problems[0]
    if (problem) return refuse(`The search cannot be read: ${problem.message}`)
    const id = stableId('sav', owner ?? '', name.toLowerCase())
    const known = await store.get('saved', id)
    if (!known && (await store.count('saved', [{ field: 'owner', is: owner }])) >= MOST_SAVED)
      return refuse(`${MOST_SAVED} searches are kept already: delete one first.`)
    const now = clock.now()
    const value: SavedSearch = {
      id,
      name,
      q,
      audience,
      sort,
      owner,
      createdAt: known?.value.createdAt ?? now,
      ...(known?.value.alert ? { alert: known.value.alert } : {}),
    }
    await store.commit({
      stepKey: `saved:${id}:${known?.version ?? 0}:${stableId('v', q, audience, sort)}`,
      expectedVersions: [{ kind: 'saved', id, version: known?.version ?? 0 }],
      writes: [{ op: 'put', kind: 'saved', value, knownAt: now, visible: true }],
      jobs: [],
    })
    forget()
    response.redirect(303, '/saved')
  })

  router.post('/saved/:id/delete', form, guardSaving, async (request: Request<{ id: string }>, response) => {
    const { id } = request.params
    const known = await store.get('saved', id)
    if (known && known.value.owner === ownerOf(response)) {
      await store.commit({
        stepKey: `saved:${id}:${known.version}:delete`,
        expectedVersions: [{ kind: 'saved', id, version: known.version }],
        writes: [{ op: 'delete', kind: 'saved', id, knownAt: clock.now(), visible: true }],
        jobs: [],
      })
      forget()
    }
    response.redirect(303, '/saved')
  })
}
