import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../src/model/index.js'
import { exportDesk } from '../../src/pipeline/export-desk.js'
import { KINDS } from '../../src/store/kinds.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'

/** Nothing else in a test's desk has these letters or digits. */
const CANARIES = ['ZZCANARY', '918273', '918,273', '7654.32', 'line canary']
const BOOK: Book = {
  revision: '1',
  positions: [
    { symbol: 'SOXX', quantity: null, value: 918_273 },
    { symbol: 'XLF', quantity: -1000, value: null },
    { symbol: 'ZZCANARY', quantity: 7654.32, value: null },
  ],
  problems: ['A line canary.'],
}
/** As the pages write what is only in the book. */
const SHOWN = [...CANARIES, '$918']

const logged: unknown[] = []
const note = (...all: unknown[]) => void logged.push(...all)
const MORE = {
  book: { read: async () => BOOK },
  log: { info: note, warn: note, error: note },
}

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(undefined, MORE)
})
afterAll(() => desk.close())

const page = async (path: string) => (await desk.get(path)).text()
const found = (text: string): string[] => SHOWN.filter((one) => text.includes(one))

/** A request as another machine's browser sends it, or a proxy for one. */
const asked = (path: string, headers: Record<string, string>, from = desk): Promise<string> =>
  new Promise((resolve, reject) => {
    get(from.base + path, { headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      answer.on('end', () => resolve(text))
    }).on('error', reject)
  })

const PAGES = [
  '/',
  '/stories/sto_chain',
  '/book',
  '/today',
  '/changes',
  '/publications',
  '/unexplained',
  '/calendar',
  '/instruments/SOXX',
]

describe('my book', () => {
  it('has its page: positions by size, what each is worth, and the stories they hang on', async () => {
    const answer = await desk.get('/book')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('3 positions')
    expect(html.indexOf('>SOXX<')).toBeLessThan(html.indexOf('>XLF<'))
    expect(html).toMatch(/\$918,?273|\$918/)
    expect(html).toContain('no price here')
    expect(html).toContain('/stories/sto_rotation')
    expect(html).not.toContain('/stories/sto_lenders')
    expect(html).toContain('A line canary.')
  })

  it('stands on rows and on a story’s page, kept by no cache', async () => {
    const feed = await desk.get('/')
    expect(feed.headers.get('cache-control')).toBe('no-store')
    expect(await feed.text()).toMatch(/class="stake"><b>My book<\/b> \$918/)
    const story = await desk.get('/stories/sto_rotation')
    expect(story.headers.get('cache-control')).toBe('no-store')
    const html = await story.text()
    expect(html).toContain('Positions that hang on this story')
    expect(html).toContain('−$55,620')
    expect(await page('/stories/sto_lenders')).not.toContain('Positions that hang on this story')
  })

  it('is worth what was known at the moment the desk is set back to', async () => {
    const early = await page('/book?asof=2026-07-02T12:00')
    expect(early).toContain('1 Jul')
    expect(early).not.toContain('2 Jul</td>')
  })

  it('says how to have one where there is none', async () => {
    const bare = await testDesk([])
    const html = await (await bare.get('/book')).text()
    await bare.close()
    expect(html).toContain('No file of positions is named here')
    expect(html).toContain('--book FILE')
  })
})

describe('my book is shown to nobody else', () => {
  it.each([
    ['by another name of this machine', { host: 'desk.example' }],
    ['through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['through a proxy that says so', { forwarded: 'for=203.0.113.9' }],
    ['through a proxy with a path', { via: '1.1 edge' }],
  ])('%s', async (_, headers) => {
    for (const path of PAGES) expect([path, found(await asked(path, headers))]).toEqual([path, []])
    expect(await asked('/book', headers)).toContain('no other browser is shown any')
  })

  it('not even just after this machine’s browser had the same page', async () => {
    for (const path of ['/', '/stories/sto_chain', '/book']) {
      expect(found(await page(path)).length).toBeGreaterThan(0)
      expect(found(await asked(path, { host: 'desk.example' }))).toEqual([])
    }
  })

  it('on a desk with an address for others only to an admin who is signed in', async () => {
    const open = await testDesk(undefined, { ...MORE, publicUrl: 'https://desk.example' })
    expect(found(await (await open.get('/book')).text())).toEqual([])
    const analyst = await signedIn(open, 'ana', 'analyst')
    const admin = await signedIn(open, 'ada', 'admin')
    const as = async ({ cookie }: { cookie: string }) => (await open.get('/book', { headers: { cookie } })).text()
    expect(found(await as(analyst))).toEqual([])
    expect(found(await as(admin)).length).toBeGreaterThan(0)
    await open.close()
  })
})

describe('my book goes out nowhere', () => {
  it('not by the API, by feeds, as text for a mail, nor by pages that lists are made of', async () => {
    const api = JSON.parse(await page('/api/v1/openapi.json')) as { paths: Record<string, { get?: unknown }> }
    // A stream never ends; it tells ids alone.
    const ends = (path: string) => !JSON.stringify(api.paths[path]).includes('text/event-stream')
    const plain = Object.keys(api.paths).filter((path) => api.paths[path]!.get && !path.includes('{') && ends(path))
    expect(plain.length).toBeGreaterThan(2)
    const paths = [
      ...plain.map((path) => (path.startsWith('/api') ? path : `/api/v1${path}`)),
      '/api/v1/stories/sto_chain',
      '/feeds/stories.rss',
      '/feeds/stories.atom',
      '/feeds/stories.json',
      '/today.txt',
      '/today',
      '/status',
      '/saved',
      '/healthz',
    ]
    for (const path of paths) expect([path, found(await page(path))]).toEqual([path, []])
  })

  it('not into the store, the export or the log, also when a page fails', async () => {
    await page('/book')
    desk.services.store.find = () => Promise.reject(new Error('disk gone'))
    expect((await desk.get('/book')).status).toBe(500)
    delete (desk.services.store as { find?: unknown }).find
    expect(logged.length).toBeGreaterThan(0)
    expect(found(JSON.stringify(logged))).toEqual([])
    for (const kind of KINDS) for await (const one of desk.store.all(kind)) expect(found(JSON.stringify(one))).toEqual([])
    for await (const line of exportDesk(desk.store)) expect(found(line)).toEqual([])
  })
})
