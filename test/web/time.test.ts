import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import { addressAt } from '../../src/web/pages/time.js'
import { type TestDesk, testDesk } from './desk.js'

const SESSIONS = [
  { day: '2026-07-01', openAt: instant(Date.UTC(2026, 6, 1, 13, 30)), closeAt: instant(Date.UTC(2026, 6, 1, 20)) },
  { day: '2026-07-02', openAt: instant(Date.UTC(2026, 6, 2, 13, 30)), closeAt: instant(Date.UTC(2026, 6, 2, 20)) },
]

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
  desk.services.market.sessions = () => SESSIONS
})
afterAll(() => desk.close())

describe('the time slider', () => {
  it('keeps the address and changes its moment alone', () => {
    expect(addressAt('/?q=chip&asof=2026-07-01T13:31&cursor=x', '2026-07-02T20:01')).toBe('/?q=chip&asof=2026-07-02T20%3A01')
    expect(addressAt('/stories/a?asof=2026-07-01T13:31', null)).toBe('/stories/a')
  })

  it.each([
    ['step=1', '/?q=chip&asof=2026-07-01T20%3A01'],
    ['step=4', '/?q=chip'],
    ['step=99', '/?q=chip'],
    ['at=2026-07-01T15:00', '/?q=chip&asof=2026-07-01T15%3A00'],
    ['at=2031-01-01T00:00', '/?q=chip'],
  ])('%s leads to %s', async (choice, expected) => {
    const answer = await desk.get(`/moment?back=${encodeURIComponent('/?q=chip')}&${choice}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(expected)
  })

  it('never leads to another site', async () => {
    const answer = await desk.get('/moment?back=//elsewhere.example/x&step=1')
    expect(answer.headers.get('location')).toMatch(/^\/(?!\/)/)
  })

  it('stands at its place and names the steps beside it', async () => {
    const html = await (await desk.get('/?asof=2026-07-01T20:01')).text()
    expect(html).toContain('value="1"')
    expect(html).toContain('‹ Wed 1 Jul, open')
    expect(html).toContain('Thu 2 Jul, open ›')
  })
})

describe('the last visit', () => {
  it('is the end of the one before, and dots what came since', async () => {
    const first = await desk.get('/')
    const cookie = first.headers.getSetCookie().find((one) => one.startsWith('visit='))!
    expect(cookie).toMatch(/^visit=-\.2026-07-02T21:30_\d+;.*HttpOnly/)
    expect(await first.text()).not.toContain('since your last visit')
    const later = await desk.get('/', { headers: { cookie: 'visit=2026-07-01T09:00.2026-07-02T16:00' } })
    const html = await later.text()
    expect(html).toContain('since your last visit, Thu 2 Jul 12:00 New York')
    expect(html).toContain('<h2 class="head"><span class="new">')
    expect(later.headers.getSetCookie().join()).toContain('visit=2026-07-02T16:00.2026-07-02T21:30')
  })

  it('is kept while the visit goes on', async () => {
    const answer = await desk.get('/', { headers: { cookie: 'visit=2026-07-02T16:00.2026-07-02T21:10' } })
    expect(await answer.text()).toContain('Thu 2 Jul 12:00 New York')
    expect(answer.headers.getSetCookie().join()).toContain('visit=2026-07-02T16:00.2026-07-02T21:30')
  })
})

describe('saved searches', () => {
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    desk.get(path, { method: 'POST', body: new URLSearchParams(form), headers })

  it('are kept, listed, shown beside the feed, replaced under their name, and deleted', async () => {
    const saved = { name: 'Leverage, high', q: 'type:leverage score:>50', audience: 'quant-risk', sort: 'time' }
    expect((await post('/saved', saved)).status).toBe(303)
    expect((await post('/saved', { ...saved, name: 'LEVERAGE, HIGH', q: 'type:leverage' })).status).toBe(303)
    expect(await desk.store.count('saved')).toBe(1)
    expect(await (await desk.get('/saved')).text()).toContain('event type is leverage')
    expect(await (await desk.get('/')).text()).toContain('LEVERAGE, HIGH')
    const [one] = (await desk.store.find('saved')).items
    expect((await post(`/saved/${one!.id}/delete`, {})).status).toBe(303)
    expect(await desk.store.count('saved')).toBe(0)
  })

  it('are refused without a name, with a search that cannot be read, and from another site', async () => {
    const saved = { name: 'x', q: 'chip', audience: 'quant-risk', sort: 'time' }
    expect((await post('/saved', { ...saved, name: ' ' })).status).toBe(400)
    expect((await post('/saved', { ...saved, q: 'score:>abc' })).status).toBe(400)
    expect((await post('/saved', saved, { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect(await desk.store.count('saved')).toBe(0)
  })
})
