import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/model/index.js'
import { openApiOf } from '../../../src/web/api/engine/openapi.js'
import { ROUTES } from '../../../src/web/api/routes/index.js'
import { type TestDesk, testDesk } from '../desk.js'
import { STORIES } from '../seed.js'
import { conformTo } from './conform.js'

const document = openApiOf(ROUTES, { version: '1', base: '/api/v1' })
const conform = conformTo(document)
const INSTRUMENTS = ['AMD', 'NVDA', 'SOXL', 'SPY'].map(
  (symbol): Instrument => ({
    symbol,
    mic: 'XNAS',
    name: `${symbol} quoted`,
    assetClass: symbol === 'SOXL' ? 'leveraged-etf' : 'equity',
    aliases: [],
  }),
)

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(undefined, { instruments: INSTRUMENTS })
})
afterAll(() => desk.close())

/** Asks, and checks the answer against the document. */
async function ask<T>(path: string, route: string): Promise<T> {
  const answer = await desk.get(`/api/v1${path}`)
  const body = await answer.text()
  const one = document.paths[route]!.get!
  expect(conform(one, { status: answer.status, type: answer.headers.get('content-type') ?? '', body })).toBeNull()
  expect(answer.status).toBe(200)
  return JSON.parse(body) as T
}

/** Every page's items. */
async function all<T>(path: string, route: string, list: string): Promise<T[]> {
  const items: T[] = []
  let cursor = ''
  for (let i = 0; i < 100; i++) {
    const page = await ask<Record<string, unknown>>(`${path}${cursor}`, route)
    items.push(...(page[list] as T[]))
    if (page.next === null) return items
    cursor = `&cursor=${encodeURIComponent(String(page.next))}`
  }
  throw new Error('no end')
}

describe('every list and thing answers in the shape it promises', () => {
  it.each([
    ['/stories?limit=2', '/stories'],
    ['/stories?limit=2&fields=title,score.importance', '/stories'],
    ['/stories?asOf=2026-07-01', '/stories'],
    ['/search?q=chip', '/search'],
    ['/stories/sto_chain', '/stories/{id}'],
    ['/stories/sto_chain?fields=brief.sections.name,signals.z', '/stories/{id}'],
    ['/changes?since=0', '/changes'],
    ['/figures', '/figures'],
    ['/claims', '/claims'],
    ['/signals', '/signals'],
    ['/articles', '/articles'],
    ['/instruments', '/instruments'],
    ['/instruments/SOXL', '/instruments/{symbol}'],
    ['/moves', '/moves'],
    ['/calendar', '/calendar'],
    ['/sources', '/sources'],
    ['/audiences', '/audiences'],
  ])('%s', async (path, route) => {
    expect(Object.keys(await ask<object>(path, route)).length).toBeGreaterThan(0)
  })
})

describe('a search with a word that is in no story', () => {
  const meantBy = async (q: string) => {
    const { query } = await ask<{ query: { didYouMean: { text: string; stories: number } | null } }>(`/search?q=${q}`, '/search')
    return query.didYouMean
  }
  it('is answered with the nearest that is, and how many stories that finds', async () => {
    const meant = await meantBy('leveragd')
    expect(meant?.text).toBe('leveraged')
    const { total } = await ask<{ total: number }>('/search?q=leveraged', '/search')
    expect(meant?.stories).toBe(total)
    expect(total).toBeGreaterThan(0)
  })
  it.each([
    ['ticker:SXOL', 'ticker:SOXL'],
    ['$SXOL', '$SOXL'],
    ['sxol -zebra', '$SOXL -zebra'],
  ])('%s: %s', async (q, text) => expect((await meantBy(encodeURIComponent(q)))?.text).toBe(text))
  it.each(['chip', 'xqzzyv', '-leveragd', 'leveragd+xqzzyv+ticker:XQ'])('%s: nothing', async (q) =>
    expect(await meantBy(q)).toBeNull(),
  )
})

describe('lists', () => {
  it('by story give every part once, by small pages and by large ones', async () => {
    for (const [path, list] of [
      ['/figures', 'figures'],
      ['/claims', 'claims'],
      ['/signals', 'signals'],
    ] as const) {
      const small = await all<object>(`${path}?limit=1`, path, list)
      const large = await all<object>(`${path}?limit=200`, path, list)
      expect(small.length).toBeGreaterThan(0)
      expect(small).toEqual(large)
    }
  })

  it('can be narrowed', async () => {
    const conflicting = await all<{ verdict: string }>('/figures?verdict=conflicting', '/figures', 'figures')
    expect(new Set(conflicting.map((one) => one.verdict))).toEqual(new Set(['conflicting']))
    const soxl = await all<{ symbol: string }>('/signals?symbol=SOXL', '/signals', 'signals')
    expect(soxl.length).toBeGreaterThan(0)
    expect(soxl.every((one) => one.symbol === 'SOXL')).toBe(true)
  })

  it('of articles have none twice, newest first, and no text', async () => {
    const articles = await all<{ id: string; firstSeenAt: string }>('/articles?limit=7', '/articles', 'articles')
    expect(articles.length).toBeGreaterThan(STORIES.length)
    expect(new Set(articles.map((one) => one.id)).size).toBe(articles.length)
    const times = articles.map((one) => one.firstSeenAt)
    expect(times).toEqual([...times].sort().reverse())
    const one = await ask<Record<string, unknown>>(`/articles/${articles[0]!.id}`, '/articles/{id}')
    expect(one.text).toBeUndefined()
    const { items } = await desk.store.find('article', { limit: 1 })
    expect(JSON.stringify(articles)).not.toContain(items[0]!.value.text.slice(0, 80))
  })

  it('of instruments find by symbol and name', async () => {
    const names = async (query: string) =>
      (await all<{ symbol: string }>(`/instruments?limit=2${query}`, '/instruments', 'instruments')).map((one) => one.symbol)
    expect(await names('')).toEqual(['AMD', 'NVDA', 'SOXL', 'SPY'])
    expect(await names('&q=s')).toEqual(['SOXL', 'SPY'])
    expect(await names('&q=nvda+quoted')).toEqual(['NVDA'])
    expect(await names('&assetClass=leveraged-etf')).toEqual(['SOXL'])
  })

  it('of changes tell every visible change once, and nothing of people', async () => {
    await desk.services.auth.signIn('nobody', 'wrong').catch(() => {})
    const seen: { seq: number; kind: string; id: string }[] = []
    let since = 0
    for (let i = 0; i < 1000; i++) {
      const page = await ask<{ changes: typeof seen; seq: number; more: boolean; now: number }>(
        `/changes?since=${since}&limit=10`,
        '/changes',
      )
      seen.push(...page.changes)
      since = page.seq
      if (!page.more) break
    }
    expect(new Set(seen.map((one) => one.seq)).size).toBe(seen.length)
    expect(new Set(seen.filter((one) => one.kind === 'story').map((one) => one.id)).size).toBeGreaterThanOrEqual(STORIES.length)
    expect(since).toBeLessThanOrEqual(await desk.store.seq())
  })
})
