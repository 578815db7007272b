import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeDocument, readFeed } from '../../src/collect/index.js'
import type { DeskError } from '../../src/model/index.js'
import { createFetcher, type FetcherOptions } from '../../src/net/index.js'
import * as play from './villains.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A villain under test, let in by the operator, and a fetcher with short limits whose pauses take no time. */
async function meet(villain: Promise<play.Villain>, options: FetcherOptions = {}) {
  const foe = await villain
  const fetcher = createFetcher({
    allow: [foe.host],
    gapMs: 0,
    sleep: async () => {},
    totalMs: 1500,
    maxBytes: 2_000_000,
    maxWireBytes: 1_000_000,
    ...options,
  })
  closers.push(() => fetcher.close(), foe.close)
  const get = (path = '/', accept: 'page' | 'feed' | 'any' = 'page') => fetcher.fetch({ url: `${foe.base}${path}`, accept })
  return { foe, fetcher, get }
}

/** The error of a fetch that must fail, with how long it took. */
async function failure(
  fetch: Promise<unknown>,
): Promise<{ code: string; detail: Record<string, unknown>; intent: string; ms: number }> {
  const start = performance.now()
  try {
    await fetch
  } catch (error) {
    const { code, detail, intent } = error as DeskError
    return { code, detail: { ...detail }, intent, ms: performance.now() - start }
  }
  throw new Error('the fetch did not fail')
}

describe('villains', () => {
  const raw: [string, Parameters<typeof play.rawVillain>[0], string, string][] = [
    ['slowloris', play.slowloris, 'net-timeout', 'retry'],
    ['a truncated chunked body', play.chunkedCutOff, 'net-truncated', 'retry'],
    ['a reset at once', play.resetNow, 'net-reset', 'retry'],
    ['a reset in the body', play.resetInBody, 'net-truncated', 'retry'],
    ['something that is no HTTP', play.notHttp, 'net-protocol', 'retry'],
    ['huge headers', play.hugeHeaders, 'net-headers-too-large', 'refused'],
  ]
  it.each(raw)('%s', async (_, villain, code, intent) => {
    const { get } = await meet(play.rawVillain(villain))
    expect(await failure(get())).toMatchObject({ code, intent })
  })

  const bodies: [string, Parameters<typeof play.villain>[0][string], string][] = [
    ['a body that trickles', play.trickle, 'net-timeout'],
    ['an endless body', play.endless, 'net-too-large'],
    ['a gzip bomb', play.gzipBomb, 'net-bomb'],
    [
      'a damaged gzip',
      play.answer(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'no gzip at all'),
      'net-bad-encoding',
    ],
    ['a gzip cut off', play.truncatedGzip, 'net-truncated'],
    ['an unknown coding', play.answer(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }, 'x'), 'net-bad-encoding'],
    ['a gigabyte declared', play.declaresGigabyte, 'net-too-large'],
    ['a wrong type', play.answer(200, { 'content-type': 'image/png' }, 'x'), 'net-wrong-type'],
    ['401', play.answer(401), 'net-unauthorised'],
    ['403', play.answer(403), 'net-forbidden'],
    ['404', play.answer(404), 'net-not-found'],
    ['410', play.answer(410), 'net-gone'],
    ['451', play.answer(451), 'net-forbidden'],
    ['500', play.answer(500), 'net-server-error'],
    ['304 that nobody asked for', play.answer(304), 'net-http-error'],
  ]
  it.each(bodies)('%s, and the fetcher goes on', async (_, villain, code) => {
    const { get } = await meet(play.villain({ '/': villain, '/good': play.answer(200, { 'content-type': 'text/html' }, 'good') }))
    const { ms, ...error } = await failure(get())
    expect(error.code).toBe(code)
    expect(ms).toBeLessThan(4000)
    expect(Buffer.from((await get('/good')).body).toString()).toBe('good')
  })

  it('keeps no more of a bomb than the limit', async () => {
    const { get } = await meet(play.villain({ '/': play.gzipBomb }))
    const before = process.memoryUsage().arrayBuffers
    await failure(get())
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32_000_000)
  })

  it('a bad certificate', async () => {
    const { get } = await meet(play.tlsVillain())
    expect(await failure(get())).toMatchObject({ code: 'net-robots-unavailable' })
    const { foe, fetcher } = await meet(play.tlsVillain())
    expect(await failure(fetcher.fetch({ url: foe.base, accept: 'any', obeyRobots: false }))).toMatchObject({
      code: 'net-certificate',
    })
  })

  it('nobody there', async () => {
    const { foe, get } = await meet(play.villain({}))
    await foe.close()
    closers.pop()
    expect(await failure(get())).toMatchObject({ code: 'net-robots-unavailable', intent: 'retry' })
  })
})

describe('redirects', () => {
  it('a loop, a chain that is too long, and nowhere', async () => {
    const chain = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`/c${i}`, play.redirectTo(`/c${i + 1}`)]))
    const { get } = await meet(
      play.villain({ '/a': play.redirectTo('/b'), '/b': play.redirectTo('/a'), '/odd': play.redirectTo('http://['), ...chain }),
    )
    expect(await failure(get('/a'))).toMatchObject({ code: 'net-redirect-loop' })
    expect(await failure(get('/c0'))).toMatchObject({ code: 'net-too-many-redirects' })
    expect(await failure(get('/odd'))).toMatchObject({ code: 'net-bad-redirect' })
  })

  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback by another name', 'http://localhost/'],
    ['loopback in hexadecimal', 'http://0x7f000001/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['this network', 'http://0.0.0.0/'],
    ['private 10', 'http://10.1.2.3/'],
    ['private 172.16', 'http://172.16.0.1/'],
    ['private 192.168', 'http://192.168.1.1/'],
    ['link-local and metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata by name', 'http://metadata.google.internal/'],
    ['a cloud wire server', 'http://168.63.129.16/'],
    ['CGNAT', 'http://100.64.0.1/'],
    ['a metadata address in CGNAT', 'http://100.100.100.200/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['documentation', 'http://192.0.2.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4-mapped in hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['IPv4-compatible', 'http://[::7f00:1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['local NAT64', 'http://[64:ff9b:1::7f00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['unique local', 'http://[fd00:ec2::254]/'],
    ['IPv6 link-local', 'http://[fe80::1]/'],
    ['IPv6 multicast', 'http://[ff02::1]/'],
  ])('to %s', async (_, location) => {
    const { get, foe } = await meet(play.villain({ '/': play.redirectTo(location) }))
    expect(await failure(get())).toMatchObject({ code: 'net-forbidden-address', intent: 'refused' })
    expect(foe.asked).toEqual(['/robots.txt', '/'])
  })

  it.each([
    ['a file', 'file:///etc/passwd', 'net-forbidden-scheme'],
    ['a port', 'http://example.com:6379/', 'net-forbidden-port'],
    ['credentials', 'http://user:secret@example.com/', 'net-credentials'],
  ])('to %s', async (_, location, code) => {
    const { get } = await meet(play.villain({ '/': play.redirectTo(location) }))
    expect(await failure(get())).toMatchObject({ code })
  })

  it('all hops together within the time', async () => {
    const slowHop =
      (to: string): Parameters<typeof play.villain>[0][string] =>
      (_, res) =>
        void setTimeout(() => res.writeHead(302, { location: to }).end(), 250)
    const { get } = await meet(
      play.villain({ '/1': slowHop('/2'), '/2': slowHop('/3'), '/3': slowHop('/4'), '/4': slowHop('/5') }),
      { totalMs: 600 },
    )
    expect(await failure(get('/1'))).toMatchObject({ code: 'net-timeout' })
  })

  it('says where a page moved for good, and only then', async () => {
    const { get, foe } = await meet(
      play.villain({
        '/old': play.redirectTo('/new', 301),
        '/new': play.answer(200, { 'content-type': 'text/html' }, 'x'),
        '/now': play.redirectTo('/new', 302),
        '/mixed': play.redirectTo('/old', 308),
      }),
    )
    expect(await get('/old')).toMatchObject({ movedTo: `${foe.base}/new`, url: `${foe.base}/new` })
    expect(await get('/now')).toMatchObject({ movedTo: null, url: `${foe.base}/new` })
    expect(await get('/mixed')).toMatchObject({ movedTo: `${foe.base}/new` })
  })

  it('takes no credentials of ours to another host', async () => {
    const other = await play.villain({
      '*': (req, res) => void res.writeHead(200, { 'content-type': 'text/plain' }).end(req.headers.authorization ?? 'none'),
    })
    closers.push(other.close)
    const foe = await play.villain({ '/': play.redirectTo(`${other.base}/x`) })
    const { fetcher } = await meet(Promise.resolve(foe), { allow: [foe.host, other.host] })
    const got = await fetcher.fetch({ url: foe.base, accept: 'any', headers: { authorization: 'Bearer secret' } })
    expect(Buffer.from(got.body).toString()).toBe('none')
  })
})

describe('names', () => {
  it('refuses a name that leads inside, wholly or in part', async () => {
    const fetcher = createFetcher({
      gapMs: 0,
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
    })
    closers.push(() => fetcher.close())
    expect(await failure(fetcher.fetch({ url: 'http://news.example/', accept: 'page', obeyRobots: false }))).toMatchObject({
      code: 'net-forbidden-address',
      detail: { address: '10.0.0.7', addressClass: 'private' },
    })
  })

  it('refuses a name that answers differently the second time (rebinding)', async () => {
    const foe = await play.villain({ '/': play.answer(200, { 'content-type': 'text/html', connection: 'close' }, 'inside') })
    closers.push(foe.close)
    let asked = 0
    // The first answer is let in as a block, so that the test needs no network; the second leads somewhere else.
    const fetcher = createFetcher({
      gapMs: 0,
      allow: ['127.0.0.1/32'],
      resolve: async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
      connectMs: 500,
    })
    closers.push(() => fetcher.close())
    const error = await failure(fetcher.fetch({ url: 'http://rebind.example:8080/', accept: 'page', obeyRobots: false }))
    expect(error.code).toBe('net-connect')
    expect(await failure(fetcher.fetch({ url: 'http://rebind.example:8080/', accept: 'page', obeyRobots: false }))).toMatchObject(
      {
        code: 'net-forbidden-address',
        detail: { address: '127.0.0.2' },
      },
    )
    expect(asked).toBe(2)
  })

  it('a name that does not exist', async () => {
    const fetcher = createFetcher({ resolve: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) })
    closers.push(() => fetcher.close())
    const asked = { url: 'http://nowhere.example/', accept: 'page' as const }
    expect(await failure(fetcher.fetch({ ...asked, obeyRobots: false }))).toMatchObject({ code: 'net-dns', intent: 'retry' })
    await expect(fetcher.fetch({ ...asked, obeyRobots: false })).rejects.toThrow(
      'nowhere.example: no address is known for it, ENOTFOUND',
    )
    await expect(fetcher.fetch(asked)).rejects.toThrow("its robots.txt can't be had (no address is known for it, ENOTFOUND)")
  })
})

describe('texts in other encodings', () => {
  const title = (text: string): string =>
    `<rss version="2.0"><channel><item><title>${text}</title><link>https://e.example/1</link></item></channel></rss>`
  const cases: [string, string, Buffer, string][] = [
    [
      'windows-1252 by header',
      'text/xml; charset=windows-1252',
      Buffer.from(title('caf\u00e9 \u0093quoted\u0094'), 'latin1'),
      'café “quoted”',
    ],
    ['windows-1252 without a label', 'text/xml', Buffer.from(title('caf\u00e9 au lait'), 'latin1'), 'café au lait'],
    [
      'Shift_JIS by declaration',
      'text/xml',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?>'),
        Buffer.from(title(''), 'latin1').subarray(0, 41),
        Buffer.from([0x93, 0xfa, 0x8c, 0x6f]),
        Buffer.from('</title><link>https://e.example/1</link></item></channel></rss>'),
      ]),
      '日経',
    ],
    [
      'UTF-16 with a mark',
      'text/xml',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(title('naïve'), 'utf16le')]),
      'naïve',
    ],
    ['UTF-16 big-endian without a mark', 'text/xml', Buffer.from(title('naïve'), 'utf16le').swap16(), 'naïve'],
    ['UTF-8 labelled as Latin-1', 'text/xml; charset=iso-8859-1', Buffer.from(title('Zürich – 5 €')), 'Zürich – 5 €'],
  ]
  it.each(cases)('%s', async (_, type, body, expected) => {
    const { get } = await meet(
      play.villain({ '/': play.answer(200, { 'content-type': type, 'content-encoding': 'gzip' }, gzipSync(body)) }),
    )
    const got = await get('/', 'feed')
    const feed = await readFeed(
      { url: got.url, body: got.body, contentType: got.contentType },
      { now: '2026-07-02T00:00:00.000Z' },
    )
    expect(feed.items[0]?.title).toBe(expected)
    expect(decodeDocument(got.body, got.contentType).text).toContain(expected.slice(0, 3))
  })
})
