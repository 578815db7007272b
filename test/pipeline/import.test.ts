import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { deliverStory } from '../../src/pipeline/deliver-story.js'
import { importArticle } from '../../src/pipeline/import-article.js'
import { readWarc, type WarcRecord } from '../../src/pipeline/read-warc.js'
import { replay } from '../../src/pipeline/replay.js'
import { scratch } from '../support/desk-process.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

const cleaning: (() => unknown)[] = []
const folder = (): string => {
  const made = scratch('import')
  cleaning.push(made.remove)
  return made.dir
}
afterAll(async () => {
  for (const clean of cleaning.reverse()) await clean()
})

/** The very story that posts when it is met live (see the small archive). */
const RECORD = {
  url: 'http://elsewhere.example/margin',
  title: 'Lakeview Exchange raises margin on SOXL options to 30 percent',
  text: `CHICAGO -- Lakeview Exchange will raise the margin that writers of options on SOXL must post to 30 percent from 24 percent, it said in a circular on Thursday.

The change takes effect on 6 July. The exchange named "sustained volatility in leveraged products" as its reason.

About 410,000 contracts were open on Wednesday, the exchange said.`,
  publishedAt: '2026-07-02T10:00:00Z',
  source: 'Quiet Wire',
}
const workOff = (small: SmallDesk) =>
  replay(small.desk, small.stages, { clock: small.clock, endAt: small.clock.now(), speed: 0, sleep: async () => {} })

describe('a back-fill', () => {
  it('never posts, and the same story met live later does, once', async () => {
    const data = folder()
    const small = await openSmallDesk(writeSmallArchive(folder()), data)
    cleaning.push(() => small.close())
    expect(await importArticle(small.desk, RECORD)).toBe('new')
    expect(await importArticle(small.desk, RECORD)).toBe('known')
    await workOff(small)
    const [story] = (await small.store.find('story')).items
    expect(story!.value.members.map((m) => [m.publisher, m.publishedAt])).toEqual([['Quiet Wire', '2026-07-02T10:00:00.000Z']])
    expect(await small.store.count('score')).toBeGreaterThan(0)
    expect(await small.store.count('delivery')).toBe(0)
    expect(existsSync(join(data, 'posts.jsonl'))).toBe(false)
    // The day goes on, and the exchange's story arrives live.
    await small.play()
    const after = (await small.store.get('story', story!.id))!.value
    expect(after.members).toHaveLength(2)
    expect((await small.store.find('delivery')).items.map((d) => [d.value.storyId, d.value.state])).toEqual([[story!.id, 'sent']])
    expect(typeof deliverStory).toBe('function')
  }, 60_000)

  it.each([
    [{ url: 'ftp://elsewhere.example/a', title: 't', text: 'x' }, 'no http(s) address'],
    [{ title: 't', text: 'x' }, 'url'],
    [{ url: 'http://elsewhere.example/a', title: 't' }, 'neither text nor html'],
    [{ url: 'http://elsewhere.example/a', title: '', text: '' }, 'neither a title nor a text'],
    [{ url: 'http://elsewhere.example/a', title: 't', text: 'x', publishedAt: 'soon' }, 'no date'],
    ['just words', 'expected object'],
  ])('refuses %j and says why', async (record, why) => {
    const small = await openSmallDesk(writeSmallArchive(folder()), folder())
    await expect(importArticle(small.desk, record)).rejects.toMatchObject({
      code: 'bad-record',
      message: expect.stringContaining(why) as string,
    })
    expect(await small.store.count('article')).toBe(0)
    await small.close()
  })
})

const record = (type: string, http: Buffer, uri = 'http://elsewhere.example/a') =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-07-02T10:00:00Z\r\nContent-Length: ${http.length}\r\n\r\n`,
    ),
    http,
    Buffer.from('\r\n\r\n'),
  ])
const http = (headers: string, body: Buffer | string, status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])
const HTML = '<html><title>A page</title><p>Text.</p></html>'

async function read(file: Buffer, pieces = 7): Promise<WarcRecord[]> {
  const found: WarcRecord[] = []
  const parts = Array.from({ length: Math.ceil(file.length / pieces) }, (_, i) => file.subarray(i * pieces, (i + 1) * pieces))
  for await (const one of readWarc(Readable.from(parts))) found.push(one)
  return found
}
const said = (one: WarcRecord) =>
  'page' in one ? Buffer.from(one.page.html).toString() : 'error' in one ? one.error.code : one.passedOver

describe('a WARC file', () => {
  it('gives its HTML responses, whatever their coding, and names what it passes over', async () => {
    const chunked = `${HTML.slice(0, 10).length.toString(16)}\r\n${HTML.slice(0, 10)}\r\n${(HTML.length - 10).toString(16)};x=y\r\n${HTML.slice(10)}\r\n0\r\n\r\n`
    const file = Buffer.concat([
      record('warcinfo', Buffer.from('software: x\r\n')),
      record('response', http('Content-Type: text/html', HTML)),
      record('request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      record('response', http('Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked', chunked)),
      record('response', http('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(HTML))),
      record('response', http('Content-Type: text/html\r\nContent-Encoding: gzip', 'no gzip at all')),
      record('response', http('Content-Type: image/png', 'x')),
      record('response', http('Content-Type: text/html', 'x', '404 Not Found')),
      record('response', Buffer.from('no http')),
      record('response', http('Content-Type: text/html', '')),
    ])
    const found = await read(file)
    expect(found.map(said)).toEqual([
      'warcinfo',
      HTML,
      'request',
      HTML,
      HTML,
      'bad-record',
      'response 200 image/png',
      'response 404 text/html',
      'bad-record',
      '',
    ])
    expect(found[1]).toMatchObject({ page: { url: 'http://elsewhere.example/a', capturedAt: '2026-07-02T10:00:00Z' } })
  })

  it.each([
    ['ends inside a record', record('response', http('Content-Type: text/html', HTML)).subarray(0, 200)],
    ['says no length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n')],
    ['begins with something else', Buffer.from('HELLO\r\n\r\n')],
    ['ends inside a header', Buffer.from('WARC/1.0\r\nWARC-Ty')],
  ])('that %s is told so', async (_, file) => {
    await expect(read(file)).rejects.toMatchObject({ code: 'bad-warc' })
  })
})
