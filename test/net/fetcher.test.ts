import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/net/index.js'

const servers: Server[] = []
const closers: (() => Promise<void>)[] = []

async function serve(listener: RequestListener): Promise<{ base: string; host: string }> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { base: `http://${host}`, host }
}

function fetcherFor(host: string, options: FetcherOptions = {}) {
  const fetcher = createFetcher({ allow: [host], gapMs: 0, sleep: async () => {}, ...options })
  closers.push(() => fetcher.close())
  return fetcher
}

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('createFetcher', () => {
  it('gives body, validators and type, decompressed', async () => {
    const { base, host } = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', etag: '"1"' })
      res.end(gzipSync('<p>hello</p>'))
    })
    const answer = await fetcherFor(host).fetch({ url: `${base}/a`, accept: 'page' })
    expect(Buffer.from(answer.body).toString()).toBe('<p>hello</p>')
    expect(answer).toMatchObject({
      status: 'ok',
      httpStatus: 200,
      etag: '"1"',
      movedTo: null,
      contentType: 'text/html; charset=utf-8',
    })
  })

  it('answers 304 to a conditional request', async () => {
    const { base, host } = await serve((req, res) => {
      if (req.url === '/robots.txt') return void res.writeHead(404).end()
      res.writeHead(req.headers['if-none-match'] === '"1"' ? 304 : 200, { 'content-type': 'text/xml' }).end()
    })
    const answer = await fetcherFor(host).fetch({ url: `${base}/feed`, accept: 'feed', etag: '"1"' })
    expect(answer.status).toBe('not-modified')
  })

  it('refuses loopback unless the operator lets it in', async () => {
    const { base } = await serve((_, res) => void res.end('x'))
    await expect(fetcherFor('example.com').fetch({ url: base, accept: 'any' })).rejects.toMatchObject({
      code: 'net-forbidden-port',
    })
    await expect(fetcherFor('example.com').fetch({ url: 'http://127.0.0.1/', accept: 'any' })).rejects.toMatchObject({
      code: 'net-forbidden-address',
    })
  })
})
