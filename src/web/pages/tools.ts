import type { Request, Response, Router } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Audience } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { notFound } from '../http/errors.js'
import { mayShowBook } from '../http/own-book.js'
import { PackedPage } from '../http/packed.js'
import { PageCache } from '../http/page-cache.js'
import { themeOf } from '../http/theme.js'
import { type PricedBook, readBook } from '../read/book.js'
import { audienceOf, type Frame, readFrame } from '../read/context.js'
import type { Moment } from '../read/moment.js'
import type { WebServices } from '../services.js'

/** What every page's routes are made with. */
export interface PageTools {
  services: WebServices
  assets: Assets
  /** The frame around a page at a moment. */
  frameOf(request: Request, moment: Moment): Promise<Frame>
  /**
   * Sends a page that is the same for every reader at this address and theme, from the cache where it may be. `own` tells
   * readers apart where a page differs between them; pages with secrets go out with {@link sendFresh}.
   */
  send(request: Request, response: Response, build: () => Promise<VNode>, own?: string): Promise<void>
  /**
   * The reader's own positions at a moment, where this request may see them; null otherwise. A page with them goes out with
   * {@link sendFresh}, and is kept nowhere.
   */
  ownBook(request: Request, response: Response, moment: Moment): Promise<PricedBook | null>
  /** Like {@link send}, for a page that is plain text. */
  sendText(request: Request, response: Response, build: () => Promise<string>): Promise<void>
  /** What was kept of pages goes: a reader who changed something sees it at once. */
  forget(): void
  /** Sends a page made for this request alone, never kept. */
  sendFresh(response: Response, page: VNode): void
  /** The audience named, or the first; a not-found for one that does not exist. */
  audienceFor(id: string | undefined): Audience
}

/** A page's file gives its routes. */
export type AddRoutes = (router: Router, tools: PageTools) => void

/** A page as text. Everything in it went through Preact, which escapes. */
export const render = (page: VNode): string => `<!doctype html>${renderToString(page)}`

export function pageTools(services: WebServices, assets: Assets): PageTools {
  const cache = new PageCache<PackedPage>(services)
  return {
    services,
    assets,
    frameOf: (request, moment) => readFrame(services, themeOf(request), request.originalUrl, moment),
    send: async (request, response, build, own = '') => {
      const key = `${themeOf(request)} ${own} ${request.originalUrl}`
      const page = await cache.get(key, async () => new PackedPage(render(await build())))
      await page.send(request, response)
    },
    sendText: async (request, response, build) => {
      const key = `text ${request.get('host') ?? ''} ${request.originalUrl}`
      const page = await cache.get(key, async () => new PackedPage(await build(), 'text/plain'))
      await page.send(request, response)
    },
    ownBook: async (request, response, moment) =>
      services.book && mayShowBook(services, request, response) ? readBook(services, moment) : null,
    forget: () => cache.forget(),
    sendFresh: (response, page) => {
      response.set('Cache-Control', 'no-store').type('html').send(render(page))
    },
    audienceFor: (id) => {
      const audience = audienceOf(services, id)
      if (!audience) throw notFound('No audience has this name.')
      return audience
    },
  }
}
