import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type DemoServer, loadArchive, routeFetcher, startDemoServer } from '../../src/demo/index.js'
import type { FetchAnswer, Fetcher } from '../../src/net/contract.js'

const dirs: string[] = []
let server: DemoServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true })
})

const PUBLICATION = `
name: Test Post
host: post.localhost:4780
tagline: Tests
timeZone: America/New_York
feed: { format: rss, path: /feed.xml, faults: [{ kind: malformed, from: '2026-06-10T00:00:00Z', until: '2026-06-11T00:00:00Z' }] }
template: wire
metadata: json-ld
`
const article = (id: string, extra = '', body = 'First paragraph of the text.\n\nSecond paragraph of it.'): string =>
  `---\nid: ${id}\npath: /${id}\ntitle: Story ${id}\npublishedAt: 2026-06-02T12:00:00Z\n${extra}\n---\n${body}\n`

function archiveWith(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'archive-'))
  dirs.push(dir)
  const written: Record<string, string> = {
    'archive.yaml':
      'name: Test\nstartAt: 2026-06-01T00:00:00Z\nendAt: 2026-06-30T00:00:00Z\nnotice: Written for demonstration.\n',
    'sites/post/publication.yaml': PUBLICATION,
    ...files,
  }
  for (const [name, text] of Object.entries(written)) {
    mkdirSync(join(dir, name, '..'), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  return dir
}

async function start(files: Record<string, string>, now = '2026-06-05T00:00:00.000Z') {
  const clock = { at: now, now: () => clock.at }
  server = await startDemoServer({ dir: archiveWith(files), clock, port: 0 })
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${server!.url}/~post.localhost:4780${path}`, { headers, method, signal: AbortSignal.timeout(2000) })
  return { clock, get }
}

describe('the demo server', () => {
  it('answers conditional requests by entity tag and by date', async () => {
    const { get, clock } = await start({
      'sites/post/a.md': article('a', 'revisions: [{ at: 2026-06-08T00:00:00Z, kind: headline, title: Another }]'),
    })
    const first = await get('/a')
    expect(first.status).toBe(200)
    const etag = first.headers.get('etag')!
    const modified = first.headers.get('last-modified')!
    expect(modified).toBe('Tue, 02 Jun 2026 12:00:00 GMT')
    expect((await get('/a', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/a', { 'if-modified-since': modified })).status).toBe(304)
    clock.at = '2026-06-08T00:00:00.000Z'
    const changed = await get('/a', { 'if-none-match': etag, 'if-modified-since': modified })
    expect(changed.status).toBe(200)
    expect(await changed.text()).toContain('<h1>Another</h1>')
  })

  it('keeps no feed or front page past a change', async () => {
    const { get, clock } = await start({
      'sites/post/a.md': article('a', 'revisions: [{ at: 2026-06-08T00:00:00Z, kind: headline, title: Another }]'),
    })
    for (const path of ['/feed.xml', '/']) {
      clock.at = '2026-06-05T00:00:00.000Z'
      const first = await get(path)
      const known = { 'if-none-match': first.headers.get('etag')!, 'if-modified-since': first.headers.get('last-modified')! }
      expect(await first.text()).toContain('Story a')
      expect((await get(path, known)).status).toBe(304)
      clock.at = '2026-06-08T00:00:00.000Z'
      expect(await (await get(path, { 'if-modified-since': known['if-modified-since'] })).text()).toContain('Another')
      clock.at = '2026-06-01T00:00:00.000Z'
      expect(await (await get(path)).text()).not.toContain('Story a')
    }
  })

  it('plays faults by the clock, the same for every request', async () => {
    const { get, clock } = await start({
      'sites/post/a.md': article('a', "faults: [{ kind: gone, from: '2026-06-07T00:00:00Z' }]"),
      'sites/post/b.md': article('b', "faults: [{ kind: rate-limited, until: '2026-06-05T00:10:00Z' }]"),
      'sites/post/c.md': article('c', "faults: [{ kind: hang, until: '2026-06-06T00:00:00Z' }]"),
    })
    expect((await get('/a')).status).toBe(200)
    for (let i = 0; i < 3; i++) {
      const limited = await get('/b')
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '600'])
    }
    await expect(fetch(`${server!.url}/~post.localhost:4780/c`, { signal: AbortSignal.timeout(200) })).rejects.toThrow()
    clock.at = '2026-06-07T00:00:00.000Z'
    expect((await get('/a')).status).toBe(410)
    expect((await get('/b')).status).toBe(200)
    expect((await get('/c')).status).toBe(200)
  })

  it('cuts a malformed feed off and heals it at its time', async () => {
    const { get, clock } = await start({ 'sites/post/a.md': article('a') }, '2026-06-10T12:00:00.000Z')
    expect(await (await get('/feed.xml')).text()).not.toContain('</rss>')
    clock.at = '2026-06-11T00:00:00.000Z'
    expect(await (await get('/feed.xml')).text()).toContain('</rss>')
  })

  it('serves robots, fronts and nothing else; knows sites by Host and by path; reads only', async () => {
    const { get } = await start({ 'sites/post/a.md': article('a') })
    expect(await (await get('/robots.txt')).text()).toContain('Disallow: /search')
    expect(await (await fetch(`${server!.url}/robots.txt`)).text()).toContain('Disallow: /~post.localhost:4780/search')
    expect(await (await get('/')).text()).toContain('Story a')
    expect((await get('/nothing')).status).toBe(404)
    expect((await get('/../../etc/passwd')).status).toBe(404)
    expect((await fetch(`${server!.url}/~other.localhost/`)).status).toBe(404)
    expect((await get('/a', {}, 'POST')).status).toBe(405)
    const head = await get('/a', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('shows markup in a headline as text', async () => {
    const { get } = await start({
      'sites/post/a.md': article('a', 'byline: "<b onclick=x()>A</b>"').replace(
        'Story a',
        '"</script><script>alert(1)</script>"',
      ),
    })
    const page = await (await get('/a')).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b onclick')
  })
})

describe('captures', () => {
  it('answers with the last capture at or before the clock', async () => {
    const line = (at: string, body: string, status = 200) =>
      JSON.stringify({
        at,
        url: 'https://example.org/feed',
        status,
        headers: { 'content-type': 'text/plain' },
        ...(body ? { body } : {}),
      })
    const { clock } = await start({
      'captures/index.jsonl': [
        line('2026-06-02T00:00:00.000Z', 'captures/one.txt'),
        line('2026-06-06T00:00:00.000Z', 'captures/two.txt'),
        line('2026-06-08T00:00:00.000Z', '', 410),
      ].join('\n'),
      'captures/one.txt': 'one',
      'captures/two.txt': 'two',
    })
    const get = () => fetch(`${server!.url}/~example.org/feed`)
    expect(await (await get()).text()).toBe('one')
    clock.at = '2026-06-06T00:00:00.000Z'
    expect(await (await get()).text()).toBe('two')
    clock.at = '2026-06-09T00:00:00.000Z'
    expect((await get()).status).toBe(410)
    clock.at = '2026-06-01T00:00:00.000Z'
    expect((await get()).status).toBe(404)
  })
})

describe('the route fetcher', () => {
  it('leads archive addresses to the server, names them by their own, and leaves others alone', async () => {
    await start({ 'sites/post/a.md': article('a') })
    const asked: string[] = []
    const inner: Fetcher = {
      async fetch({ url }): Promise<FetchAnswer> {
        asked.push(url)
        const body = url.startsWith('http://127') ? new Uint8Array(await (await fetch(url)).arrayBuffer()) : new Uint8Array()
        return {
          status: 'ok',
          httpStatus: 200,
          url,
          movedTo: null,
          contentType: '',
          etag: null,
          lastModified: null,
          headers: {},
          body,
        }
      },
      close: async () => {},
    }
    const fetcher = routeFetcher(inner, server!)
    const page = await fetcher.fetch({ url: 'http://post.localhost:4780/a?x=1', accept: 'page' })
    expect(page.url).toBe('http://post.localhost:4780/a?x=1')
    expect(Buffer.from(page.body).toString()).toContain('First paragraph')
    await fetcher.fetch({ url: 'https://elsewhere.example/b', accept: 'page' })
    expect(asked).toEqual([`${server!.url}/~post.localhost:4780/a?x=1`, 'https://elsewhere.example/b'])
  })
})

describe('loading', () => {
  const failure = (files: Record<string, string>): string => {
    try {
      loadArchive(archiveWith(files))
      return 'loaded'
    } catch (error) {
      return (error as Error).message
    }
  }

  it.each([
    ['a source without an address', { 'sources/post.yaml': 'id: post\nname: Post\ntimeZone: UTC\n' }, /post\.yaml: url/],
    ['a capture that is no JSON', { 'captures/index.jsonl': '{' }, /index\.jsonl:1: is no JSON/],
    ['no front matter', { 'sites/post/a.md': 'Only text' }, /a\.md: an article starts with front matter/],
    ['an unknown key', { 'sites/post/a.md': article('a', 'colour: red') }, /a\.md: .*colour/],
    ['a local time', { 'sites/post/a.md': article('a').replace('12:00:00Z', '12:00:00') }, /write times in UTC/],
    [
      'a replacement that fits nothing',
      {
        'sites/post/a.md': article('a', "revisions: [{ at: 2026-06-03T00:00:00Z, kind: update, replace: [['x y z', 'b']] }]"),
      },
      /has no "x y z"/,
    ],
    [
      'a revision before publication',
      { 'sites/post/a.md': article('a', 'revisions: [{ at: 2026-06-01T00:00:00Z, kind: update }]') },
      /not later than/,
    ],
    [
      'the same id twice',
      { 'sites/post/a.md': article('a'), 'sites/post/b.md': article('a').replace('/a', '/b') },
      /a: two articles have this id/,
    ],
    ['an unknown original', { 'sites/post/a.md': article('a', 'republishes: zz') }, /unknown zz/],
    [
      'a capture outside the folder',
      {
        'captures/index.jsonl': JSON.stringify({
          at: '2026-06-01T00:00:00.000Z',
          url: 'http://a/b',
          status: 200,
          headers: {},
          body: 'captures/../../x',
        }),
      },
      /index\.jsonl:1/,
    ],
  ])('refuses %s', (_what, files, message) => {
    expect(failure(files as Record<string, string>)).toMatch(message)
  })
})
