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
import { type Own, SharedPage } from './shared-page.js'

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
  /** Like {@link send}, for a page with places for what is a reader's own: drawn once for all, and filled for each. */
  sendShared(request: Request, response: Response, build: () => Promise<VNode>, own: Own): Promise<void>
  /**
   * The reader's own positions at a moment, where this request may see them; null otherwise. A page with them goes out with
   * {@link sendFresh}, and is kept nowhere.
   */
  ownBook(request: Request, response: Response, moment: Moment): Promise<PricedBook | null>
  /** Like {@link send}, for a page that is plain text, or text of another type. */
  sendText(request: Request, response: Response, build: () => Promise<string>, type?: 'html'): Promise<void>
  /** What was kept of pages goes: a reader who changed something sees it at once. */
  forget(): void
  /** Sends a page made for this request alone, never kept. */
  sendFresh(response: Response, page: VNode, own?: Own): void
  /** The audience named, or the first; a not-found for one that does not exist. */
  audienceFor(id: string | undefined): Audience
}

/** A page's file gives its routes. */
export type AddRoutes = (router: Router, tools: PageTools) => void

/** A page as text. Everything in it went through Preact, which escapes. */
export const render = (page: VNode): string => `<!doctype html>${renderToString(page)}`

function packed(text: string, type?: 'html' | 'text/plain'): PackedPage {
  const bytes = Buffer.from(text)
  return new PackedPage(() => bytes, type)
}

export function pageTools(services: WebServices, assets: Assets): PageTools {
  const cache = new PageCache<PackedPage>(services)
  const shared = new PageCache<SharedPage>(services)
  return {
    services,
    assets,
    frameOf: (request, moment) => readFrame(services, themeOf(request), request.originalUrl, moment),
    send: async (request, response, build, own = '') => {
      const key = `${themeOf(request)} ${own} ${request.originalUrl}`
      const page = await cache.get(key, async () => packed(render(await build())))
      await page.send(request, response)
    },
    sendShared: async (request, response, build, own) => {
      const key = `${themeOf(request)} ${request.originalUrl}`
      const page = await shared.get(key, async () => new SharedPage(render(await build())))
      await page.copyFor(own).send(request, response)
    },
    sendText: async (request, response, build, type) => {
      const key = `text ${request.get('host') ?? ''} ${request.originalUrl}`
      const page = await cache.get(key, async () => packed(await build(), type ?? 'text/plain'))
      await page.send(request, response)
    },
    ownBook: async (request, response, moment) =>
      services.book && mayShowBook(services, request, response) ? readBook(services, moment) : null,
    forget: () => {
      cache.forget()
      shared.forget()
    },
    sendFresh: (response, page, own) => {
      const html = render(page)
      const body = own ? new SharedPage(html).filled(own) : html
      response.set('Cache-Control', 'no-store').type('html').send(body)
    },
    audienceFor: (id) => {
      const audience = audienceOf(services, id)
      if (!audience) throw notFound('No audience has this name.')
      return audience
    },
  }
}
