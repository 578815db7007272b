import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A way in which a service may fail at one request. `after` ones do the work and lose the answer. */
export type Fault = '429' | '503' | '500-before' | '500-after' | 'hang-after' | 'reset-before' | 'reset-after' | 'garbage-after'
export const FAULTS: readonly Fault[] = [
  '429',
  '503',
  '500-before',
  '500-after',
  'hang-after',
  'reset-before',
  'reset-after',
  'garbage-after',
]

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: string
}
export interface Answered {
  status: number
  json: unknown
  headers?: Record<string, string>
}

export interface StandIn {
  url: string
  /** Breaches of the service's documented format and limits. */
  problems: string[]
  /** What becomes of the next requests that post something, by their number from 0. */
  faultAt: (n: number) => Fault | null
  close(): Promise<void>
}

const WAYS: Record<string, (response: ServerResponse) => void> = {
  '429': (r) =>
    void r.writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' }).end('{"ok":false,"error":"ratelimited"}'),
  '503': (r) => void r.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('busy'),
  '500': (r) => void r.writeHead(500, { 'content-type': 'text/plain' }).end('broken'),
  hang: () => {},
  reset: (r) => void r.socket?.destroy(),
  garbage: (r) => void r.writeHead(200, { 'content-type': 'application/json' }).end('{"half'),
}

/** Serves one service. `answer` does its work; `posts` says which requests faults may strike. */
export async function serve(
  answer: (asked: Asked) => Answered,
  posts: (asked: Asked) => boolean,
): Promise<StandIn & { problems: string[] }> {
  let count = 0
  const standIn: StandIn = { url: '', problems: [], faultAt: () => null, close: async () => {} }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://stand.in')
      const asked: Asked = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      const fault = posts(asked) ? standIn.faultAt(count++) : null
      const [way, when] = fault?.split('-') ?? []
      if (way && when !== 'after') return WAYS[way]!(response)
      const { status, json, headers } = answer(asked)
      if (way) return WAYS[way]!(response)
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  standIn.close = () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return standIn
}
