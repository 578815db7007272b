import { brotliDecompressSync } from 'node:zlib'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { OwnPlace, SharedPage } from '../../src/web/pages/shared-page.js'
import { type TestDesk, testDesk } from './desk.js'
import { filled, pageRoutes } from './page-routes.js'
import { signedIn } from './people.js'

describe('a page that its readers share', () => {
  const html = renderToString(h('p', {}, 'Good morning, ', h(OwnPlace, { name: 'who' }), '.'))
  const named = (who: string) => ({ key: who, fill: (place: string) => (place === 'who' ? who : '') })

  it('has in each one’s copy what is theirs, packed once for all whose copies are the same', async () => {
    const page = new SharedPage(html)
    const text = async (who: string) => brotliDecompressSync((await page.copyFor(named(who)).as('br')).body).toString()
    expect(await text('Ada')).toBe('<p>Good morning, Ada.</p>')
    expect(await text('Bo')).toBe('<p>Good morning, Bo.</p>')
    expect(page.copyFor(named('Ada'))).toBe(page.copyFor(named('Ada')))
    expect((await page.copyFor(named('Ada')).as('br')).etag).not.toBe((await page.copyFor(named('Bo')).as('br')).etag)
  })

  it('keeps few copies: those asked for last', () => {
    const page = new SharedPage(html)
    const ada = page.copyFor(named('Ada'))
    for (let n = 0; n < 15; n++) page.copyFor(named(`reader ${n}`))
    expect(page.copyFor(named('Ada'))).toBe(ada)
    for (let n = 0; n < 16; n++) page.copyFor(named(`reader ${n}`))
    expect(page.copyFor(named('Ada'))).not.toBe(ada)
  })

  it('has no place that its text made', () => {
    const page = new SharedPage(
      renderToString(h('p', { title: '<own-place name="who"></own-place>' }, '<own-place name="who"></own-place>')),
    )
    expect(page.filled(named('Ada')).toString()).not.toContain('Ada')
  })
})

describe('the feed', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await testDesk()
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => desk.close())

  const visit = (latest: string) => `visit=2026-07-01T09:00.${latest}`
  const read = async (path: string, cookie: string) => (await desk.get(path, { headers: { cookie } })).text()
  /** An editor who saved a search, and an analyst. */
  const twoPeople = async () => {
    const [ada, bo] = [await signedIn(desk, 'ada', 'editor'), await signedIn(desk, 'bo', 'analyst')]
    const form = new URLSearchParams({ name: 'Only mine', q: 'type:leverage', csrf: ada.csrf })
    const saved = await desk.get('/saved', { method: 'POST', body: form, headers: { cookie: ada.cookie } })
    expect(saved.status).toBe(303)
    return { ada, bo }
  }
  const dots = (page: string) => page.split('<span class="new">').length - 1

  it('is drawn once for readers of different last visits, at the same moment or one after the other', async () => {
    const search = vi.spyOn(desk.store, 'search')
    const visits = ['2026-07-01T10:00', '2026-07-02T16:00', '2026-07-02T20:29']
    const pages = await Promise.all(visits.map((latest) => read('/?sort=time', visit(latest))))
    expect(pages.map((page) => /your last visit, ([^.]+)\./.exec(page)?.[1])).toEqual([
      'Wed 1 Jul 06:00 New York',
      'Thu 2 Jul 12:00 New York',
      'Thu 2 Jul 16:29 New York',
    ])
    const marked = pages.map(dots)
    expect(marked[0]).toBeGreaterThan(marked[1]!)
    expect(marked[1]).toBeGreaterThan(marked[2]!)
    expect(dots(await read('/?sort=time', ''))).toBe(0)
    expect(search).toHaveBeenCalledTimes(1)
  })

  it('at an earlier moment names no last visit', async () => {
    const page = await read('/?asof=2026-07-02T12:00', visit('2026-07-01T20:00'))
    expect(page).toContain('As it stood at')
    expect(page).not.toContain('your last visit')
  })

  it('shows a person’s saved searches to nobody else, though they share its drawing', async () => {
    const { ada, bo } = await twoPeople()
    const search = vi.spyOn(desk.store, 'search')
    const [hers, his] = [await read('/?sort=novelty', ada.cookie), await read('/?sort=novelty', bo.cookie)]
    expect(hers).toContain('Only mine')
    expect(his).not.toContain('Only mine')
    expect(search).toHaveBeenCalledTimes(1)
  })

  it('and no other page gives an analyst anything of the editor who opened it just before', async () => {
    const { ada, bo } = await twoPeople()
    const paths = pageRoutes(desk.services).flatMap(({ method, path }) =>
      method === 'GET' && path !== '/live' ? [filled(path)] : [],
    )
    expect(paths.length).toBeGreaterThan(20)
    for (const path of paths) {
      await read(path, ada.cookie)
      const page = await read(path, bo.cookie)
      for (const secret of [ada.csrf, ada.token, 'Only mine']) expect(page.includes(secret), `${secret} on ${path}`).toBe(false)
    }
  }, 120_000)
})
