import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EVENTS, pageHtml } from '../support/events.js'

export const EVENT_COUNT = EVENTS.length

export interface NewsSite {
  url: string
  /** Address of event `n`'s page. */
  pageOf(n: number): string
  titleOf(n: number): string
  /** How often the feed was asked for. */
  feedRequests(): number
  close(): Promise<void>
}

/** A site whose feed carries the first `count` events, oldest first, a page each. Pages beyond them can be read too. */
export async function serveNews(count: number): Promise<NewsSite> {
  let asked = 0
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`
    const page = /^\/event\/(\d+)$/.exec(request.url ?? '')
    const event = page ? EVENTS[Number(page[1]) % EVENTS.length] : undefined
    if (request.url === '/feed.xml') {
      asked += 1
      response.setHeader('content-type', 'application/rss+xml')
      response.end(feed(base, count))
    } else if (event) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageHtml(event))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    pageOf: (n) => `${url}/event/${n}`,
    titleOf: (n) => EVENTS[n]![0],
    feedRequests: () => asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function feed(base: string, count: number): string {
  const items = EVENTS.slice(0, count).map(
    ([title], i) =>
      `<item><guid>${i}</guid><title>${title}</title><link>${base}/event/${i}</link><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate></item>`,
  )
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}
