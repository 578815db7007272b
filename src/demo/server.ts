import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, DeskError, describeError } from '../model/index.js'
import { type Answer, answer, type Request } from './answer.js'
import type { Archive } from './archive.js'
import { loadArchive } from './load.js'

export interface DemoServerOptions {
  /** Folder in the archive format (demo/README.md). */
  dir: string
  /** The recorded moment that every answer is given for. */
  clock: Clock
  /** 0 takes any free port. */
  port: number
}

export interface DemoServer {
  /** `http://127.0.0.1:PORT`, the address that {@link routeFetcher} leads to. */
  url: string
  archive: Archive
  close(): Promise<void>
}

/**
 * Serves an archive's publications on loopback. A site is named by the Host header (`halden-wire.localhost:4780`, which
 * browsers lead to this machine by themselves) or by the path (`/~halden-wire.localhost:4780/feed.xml`).
 */
export async function startDemoServer(options: DemoServerOptions): Promise<DemoServer> {
  const archive = loadArchive(options.dir)
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) =>
    respond(archive, options.clock, request, response),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new DeskError('demo-port', `cannot listen on port ${options.port}: ${error.message}`, 'refused', { port: options.port }),
      ),
    )
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    archive,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function respond(archive: Archive, clock: Clock, request: IncomingMessage, response: ServerResponse): void {
  request.resume()
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, { status: 405, headers: { allow: 'GET, HEAD' }, body: '' }, true)
    return
  }
  try {
    const asked = readRequest(request)
    const given = asked.host ? answer(archive, asked, clock.now()) : rootAnswer(archive, asked.path)
    if (asked.byPath && given.headers.location) given.headers.location = `/~${given.headers.location.replace(/^https?:\/\//, '')}`
    if (!given.hang) send(response, given, request.method === 'GET')
  } catch (error) {
    send(response, { status: 500, headers: {}, body: describeError(error).message }, true)
  }
}

/** `/~HOST/path` names the site in the path; otherwise the Host header does. An empty host is this server itself. */
function readRequest(request: IncomingMessage): Request & { byPath: boolean } {
  const url = request.url ?? '/'
  const named = /^\/~([^/?#]+)([\s\S]*)$/.exec(url)
  const header = request.headers.host ?? ''
  const host = named ? named[1]! : /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(header) ? '' : header
  const path = named ? named[2] || '/' : url
  const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers
  return { host, path: path.startsWith('/') ? path : `/${path}`, ifNoneMatch, ifModifiedSince, byPath: named !== null }
}

/** The server's own root: one robots.txt over all sites in path form, and a list of the sites. */
function rootAnswer(archive: Archive, path: string): Answer {
  if (path === '/robots.txt') {
    const rules = archive.publications.flatMap((one) =>
      one.robots.split('\n').flatMap((line) => {
        const rule = /^\s*(Disallow|Allow):\s*(\/\S*)/i.exec(line)
        return rule ? [`${rule[1]}: /~${one.host}${rule[2]}`] : []
      }),
    )
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `User-agent: *\n${rules.join('\n')}\n` }
  }
  if (path !== '/') return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Page not found.\n' }
  const sites = archive.publications.map((one) => `<li><a href="/~${one.host}/">${one.name}</a></li>`)
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${archive.name}</title><p>${archive.notice}</p><ul>${sites.join('')}</ul></html>\n`,
  }
}

function send(response: ServerResponse, given: Answer, withBody: boolean): void {
  const bytes = typeof given.body === 'string' ? Buffer.from(given.body) : given.body
  const headers = given.status === 304 ? given.headers : { ...given.headers, 'content-length': String(bytes.byteLength) }
  response.writeHead(given.status, { ...headers, 'cache-control': 'no-cache' })
  response.end(withBody && given.status !== 304 ? bytes : undefined)
}
