import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { stringify as toYaml } from 'yaml'

const CONFIG = resolve(import.meta.dirname, '../../config')

/** A config folder like the package's own, with these settings and sources in place of its own. */
export function writeConfig(dir: string, settings: Record<string, unknown>, sources: { id: string; url: string }[]): string {
  mkdirSync(join(dir, 'sources'), { recursive: true })
  for (const name of readdirSync(CONFIG))
    if (name !== 'sources' && name !== 'settings.yaml') symlinkSync(join(CONFIG, name), join(dir, name))
  writeFileSync(join(dir, 'settings.yaml'), toYaml({ userAgent: 'Signaldesk-test/1', allowHosts: ['127.0.0.1'], ...settings }))
  for (const { id, url } of sources) {
    const source = {
      id,
      name: id,
      family: id,
      tier: 'A',
      kind: 'feed',
      url,
      homepage: url,
      timeZone: 'UTC',
      language: 'en',
      cadenceMinutes: { fastest: 15, slowest: 60 },
      body: 'page',
      rights: { licence: 'Written for a test', keepTextDays: 60, mayShowQuotes: true },
      enabled: true,
      creditNames: [id],
    }
    writeFileSync(join(dir, 'sources', `${id}.yaml`), toYaml(source))
  }
  return dir
}

export interface OneStorySite {
  url: string
  /** How often the story's page was asked for. */
  pageRequests(): number
  /** Resolves once the page has been asked for this often. */
  whenAsked(times: number): Promise<void>
  /** Answers the request that has been held back longest. */
  release(): void
  close(): Promise<void>
}

/** A site with a feed of one story. The first `hold` requests for its page are held back until they are released. */
export async function serveOneStory(hold: number): Promise<OneStorySite> {
  const held: ServerResponse[] = []
  let asked = 0
  const page = (response: ServerResponse) =>
    response.end(`<!doctype html><html lang="en"><head><title>Harbour Trust agrees to buy Peel Savings</title></head><body><article>
<h1>Harbour Trust agrees to buy Peel Savings</h1>
<p>Harbour Trust agreed to buy Peel Savings for $1.3 billion in cash, the two lenders said on Thursday, in the largest merger of regional lenders this year.</p>
<p>Holders of Peel Savings get $22 a share, 31 percent more than Wednesday's close. The lenders expect to close in the first quarter.</p></article></body></html>`)
  const server = createServer((request, response) => {
    if (request.url === '/feed.xml') {
      response.setHeader('content-type', 'application/rss+xml')
      response.end(
        `<rss version="2.0"><channel><title>One story</title><item><guid>1</guid><title>Harbour Trust agrees to buy Peel Savings</title><link>http://${request.headers.host}/story</link><pubDate>${new Date(Date.now() - 60_000).toUTCString()}</pubDate><description>A deal.</description></item></channel></rss>`,
      )
    } else if (request.url === '/story') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      if (++asked <= hold) held.push(response)
      else page(response)
    } else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pageRequests: () => asked,
    async whenAsked(times) {
      while (asked < times) await new Promise((done) => setTimeout(done, 20))
    },
    release: () => page(held.shift()!),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
