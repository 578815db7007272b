import type { Request } from 'express'
import { notFound } from '../../http/errors.js'
import { parse, storyParams } from '../../http/params.js'
import { publicationHref, publicationRecords } from '../../present/publication.js'
import { publicationView, recordView } from '../../present/publication-page.js'
import { count } from '../../present/text.js'
import { momentOf } from '../../read/moment.js'
import { readNewest, readPublication } from '../../read/publications.js'
import { PublicationPage, PublicationsPage } from '../publications.js'
import type { AddRoutes } from '../tools.js'

const MOST_NAME = 200

export const publicationRoutes: AddRoutes = (router, { services, assets, frameOf, send }) => {
  router.get('/publications', (request, response) => {
    const moment = momentOf(services.clock, parse(storyParams, request.query).asof)
    return send(request, response, async () => {
      const [{ stories, more }, frame] = await Promise.all([readNewest(services, moment), frameOf(request, moment)])
      const records = publicationRecords(stories)
      const heard = new Set(records.map((one) => one.name))
      const silent = [...new Set(services.sources.map((source) => source.name))].filter((name) => !heard.has(name)).sort()
      const view = {
        rows: records.map((record) => recordView(record, moment.setBack)),
        silent: silent.map((name) => ({ name, href: publicationHref(name, moment.setBack) })),
        note: more
          ? `the newest ${count(stories.length, 'story', 'stories')}`
          : `all ${count(stories.length, 'story', 'stories')}`,
      }
      return <PublicationsPage view={view} frame={frame} assets={assets} />
    })
  })

  router.get('/publications/:name', (request: Request<{ name: string }>, response) => {
    const moment = momentOf(services.clock, parse(storyParams, request.query).asof)
    const { name } = request.params
    return send(request, response, async () => {
      const file = name.length <= MOST_NAME ? await readPublication(services, name, moment) : null
      if (!file) throw notFound('The desk knows no publication of this name.')
      const view = publicationView(file, { asof: moment.setBack })
      return <PublicationPage view={view} frame={await frameOf(request, moment)} assets={assets} />
    })
  })
}
