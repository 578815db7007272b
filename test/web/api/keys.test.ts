import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../../src/model/index.js'
import { type TestDesk, testDesk } from '../desk.js'
import { signedIn } from '../people.js'

let desk: TestDesk
let admin: { cookie: string; csrf: string }
beforeAll(async () => {
  desk = await testDesk()
  admin = await signedIn(desk, 'ann.admin', 'admin')
})
afterAll(() => desk.close())

const key = (scopes: Scope[], perMinute: number | null = null) =>
  desk.services.auth.keys.add({ name: 'bot', scopes, days: 1, perMinute }, 'console')
const ask = (path: string, authorization: string, init: RequestInit = {}) =>
  desk.get(path, { ...init, headers: { authorization } })

describe('a program with a key', () => {
  it('reads the API, pages and feeds, and nothing without', async () => {
    const { secret } = await key(['read'])
    for (const path of ['/api/v1/stories?limit=1', '/', '/feeds/stories.rss']) {
      expect((await desk.get(path)).status, path).not.toBe(200)
      expect((await ask(path, `Bearer ${secret}`)).status, path).toBe(200)
    }
  })

  it('may send it as a password, as feed readers do', async () => {
    const { secret } = await key(['read'])
    const challenge = await desk.get('/feeds/stories.atom')
    expect([challenge.status, challenge.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="signaldesk"'])
    expect((await ask('/feeds/stories.atom', `Basic ${btoa(`anybody:${secret}`)}`)).status).toBe(200)
    expect((await ask('/feeds/stories.atom', `Basic ${btoa('anybody:wrong')}`)).status).toBe(401)
  })

  it('is told its limit by the headers', async () => {
    const { secret } = await key(['read'], 2)
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask('/api/v1/audiences', `Bearer ${secret}`)).status)
    expect(statuses).toEqual([200, 200, 429])
    const other = await key(['read'])
    expect((await ask('/api/v1/audiences', `Bearer ${other.secret}`)).status).toBe(200)
  })

  it('is refused at once when it is revoked, also beside a session', async () => {
    const { key: made, secret } = await key(['read'])
    const all = (await (await desk.get('/api/v1/keys', { headers: { cookie: admin.cookie } })).json()) as {
      keys: { id: string }[]
    }
    expect(all.keys.map((one) => one.id)).toContain(made.id)
    expect(JSON.stringify(all)).not.toContain(made.hash)
    const revoked = await desk.get(`/api/v1/keys/${made.id}`, {
      method: 'DELETE',
      headers: { cookie: admin.cookie, origin: desk.base },
    })
    expect(revoked.status).toBe(200)
    const answer = await desk.get('/api/v1/stories', { headers: { authorization: `Bearer ${secret}`, cookie: admin.cookie } })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'bad-key', detail: expect.stringContaining('revoked') as string })
  })

  it('for "admin" reads metrics from anywhere, ends keys, and is no person', async () => {
    const { secret } = await key(['admin'])
    const { key: other } = await key(['read'])
    expect((await ask(`/api/v1/keys/${other.id}`, `Bearer ${secret}`, { method: 'DELETE' })).status).toBe(200)
    const { entries } = await desk.services.auth.auditLog({ on: other.id })
    expect(entries[0]).toMatchObject({ act: 'key-revoked', who: expect.stringMatching(/^key:/) as string })
    expect((await ask('/admin/keys', `Bearer ${secret}`)).status).toBe(303)
  })
})

describe('a session', () => {
  it('ends no key from another site', async () => {
    const { key: made } = await key(['read'])
    const answer = await desk.get(`/api/v1/keys/${made.id}`, {
      method: 'DELETE',
      headers: { cookie: admin.cookie, origin: 'https://elsewhere.example' },
    })
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'bad-origin'])
  })
})

describe('the page of keys', () => {
  const post = (path: string, fields: [string, string][], cookie = admin.cookie) =>
    desk.get(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: desk.base, cookie } })

  it('makes a key, shows it once, and ends it', async () => {
    const made = await post('/admin/keys', [
      ['csrf', admin.csrf],
      ['name', 'evening <bot>'],
      ['scope', 'read'],
      ['scope', 'claim'],
      ['days', '30'],
      ['perMinute', ''],
    ])
    expect(made.headers.get('cache-control')).toBe('no-store')
    const secret = /sdk_[0-9a-f]{8}_[\w-]{43}/.exec(await made.text())![0]
    expect((await ask('/api/v1/stories?limit=1', `Bearer ${secret}`)).status).toBe(200)
    const page = await (await desk.get('/admin/keys', { headers: { cookie: admin.cookie } })).text()
    expect(page).toContain('evening &lt;bot>')
    expect(page).not.toContain(secret.slice(13))
    expect((await post(`/admin/keys/${secret.slice(4, 12)}/revoke`, [['csrf', admin.csrf]])).status).toBe(303)
    expect((await ask('/api/v1/stories?limit=1', `Bearer ${secret}`)).status).toBe(401)
  })

  it('says what a key lacks', async () => {
    const answer = await post('/admin/keys', [
      ['csrf', admin.csrf],
      ['name', 'bot'],
    ])
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('at least one scope') as string])
  })

  it('takes nothing without the form’s token, and is for admins', async () => {
    expect(
      (
        await post('/admin/keys', [
          ['name', 'bot'],
          ['scope', 'read'],
        ])
      ).status,
    ).toBe(403)
    const editor = await signedIn(desk, 'ann.editor', 'editor')
    expect((await desk.get('/admin/keys', { headers: { cookie: editor.cookie } })).status).toBe(403)
    expect(
      (
        await post(
          '/admin/keys',
          [
            ['csrf', editor.csrf],
            ['name', 'bot'],
            ['scope', 'read'],
          ],
          editor.cookie,
        )
      ).status,
    ).toBe(403)
  })
})
