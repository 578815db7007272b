import { afterAll, beforeAll, expect, it } from 'vitest'
import { channel } from '../support/posting-desk.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'
import { AUDIENCES, NOW } from './seed.js'

const channels = [
  channel({ id: 'desk-slack', type: 'slack', alerts: 'also', digest: { at: '07:30', timeZone: 'Europe/Berlin' } }),
  channel({ id: 'hook', type: 'webhook', alerts: 'only' }),
  channel({ id: 'silent', type: 'file' }),
  channel({ id: 'off', type: 'file', alerts: 'also', enabled: false }),
]
let desk: TestDesk
beforeAll(async () => {
  const audiences = AUDIENCES.map((one, i) => ({ ...one, watchlist: i === 0 ? ['SOXL', '^VIX'] : [] }))
  desk = await testDesk(undefined, { channels, audiences })
})
afterAll(() => desk.close())

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  desk.get(path, { method: 'POST', body: new URLSearchParams(form), headers })
const page = async (headers: Record<string, string> = {}) => (await desk.get('/saved', { headers })).text()
const saved = async () => (await desk.store.find('saved')).items.map((one) => one.value)

it('a saved search tells a channel, at once or in its digest, from then on; and stops', async () => {
  await post('/saved', { name: 'Leverage', q: 'type:leverage', audience: 'quant-risk', sort: 'time' })
  const [one] = await saved()
  const html = await page()
  expect(html).toContain('desk-slack, in its digest at 07:30')
  expect(html).toContain('hook, at once')
  for (const no of ['hook, in its digest', 'silent,', 'off,']) expect(html).not.toContain(no)
  const set = (to: string) => post(`/saved/${one!.id}/alert`, { to })
  expect((await set('desk-slack digest')).status).toBe(303)
  expect((await saved())[0]!.alert).toEqual({ channelId: 'desk-slack', mode: 'digest', since: NOW })
  // Saving the search anew keeps the alert.
  await post('/saved', { name: 'Leverage', q: 'type:leverage score:>70', audience: 'quant-risk', sort: 'time' })
  expect((await saved())[0]).toMatchObject({ q: 'type:leverage score:>70', alert: { channelId: 'desk-slack' } })
  for (const wrong of ['hook digest', 'silent immediate', 'off immediate', 'nowhere immediate', 'hook', 'hook sometimes'])
    expect([wrong, (await set(wrong)).status]).toEqual([wrong, 400])
  expect((await set('')).status).toBe(303)
  expect((await saved())[0]!.alert).toBeUndefined()
  expect((await desk.services.auth.auditLog()).entries.map((entry) => entry.act)).toEqual(['alert-off', 'alert-on'])
})

it('an audience’s watch list can be saved like any search', async () => {
  const html = await page()
  const href = /href="(\/saved\?q=ticker[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
  const draft = await (await desk.get(href)).text()
  expect(draft).toContain('ticker:SOXL,^VIX')
  expect(draft).toContain('ticker is SOXL or ticker is ^VIX')
})

it('an alert is switched by whoever saved the search, and by nobody else', async () => {
  const [one] = await saved()
  const other = await signedIn(desk, 'other', 'admin')
  const headers = { cookie: other.cookie }
  expect((await post(`/saved/${one!.id}/alert`, { to: 'hook immediate', csrf: other.csrf }, headers)).status).toBe(404)
  expect((await post(`/saved/${one!.id}/alert`, { to: 'hook immediate' }, headers)).status).toBe(403)
  expect((await saved())[0]!.alert).toBeUndefined()
  expect(await page(headers)).not.toContain(`/saved/${one!.id}/alert`)
})
