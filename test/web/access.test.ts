import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonRole } from '../../src/model/index.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'

/** Who gets what, route by route: `page` an answer, `sign-in` sent there or told so, `no` refused for the role. */
type Answer = 'page' | 'sign-in' | 'no'
type Who = 'nobody' | PersonRole
const MATRIX: [method: 'GET' | 'POST', path: string, Record<Who, Answer>][] = [
  ['GET', '/healthz', { nobody: 'page', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/assets/style.css', { nobody: 'page', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/sign-in', { nobody: 'page', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/', { nobody: 'sign-in', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/stories/sto_chain', { nobody: 'sign-in', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/corrections', { nobody: 'sign-in', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/desk', { nobody: 'sign-in', analyst: 'no', editor: 'page', admin: 'page' }],
  ['GET', '/desk/briefs/sto_chain/quant-risk', { nobody: 'sign-in', analyst: 'no', editor: 'page', admin: 'page' }],
  ['GET', '/desk/audit.jsonl', { nobody: 'sign-in', analyst: 'no', editor: 'no', admin: 'page' }],
  // Without its form's token nothing is changed, whoever asks.
  ['POST', '/desk/briefs/sto_chain/quant-risk/save', { nobody: 'sign-in', analyst: 'no', editor: 'no', admin: 'no' }],
  ['GET', '/status', { nobody: 'sign-in', analyst: 'page', editor: 'page', admin: 'page' }],
  ['GET', '/api/v1/stories', { nobody: 'sign-in', analyst: 'page', editor: 'page', admin: 'page' }],
]

let desk: TestDesk
const cookies: Record<string, string> = {}
beforeAll(async () => {
  desk = await testDesk()
  for (const role of ['analyst', 'editor', 'admin'] as const) cookies[role] = (await signedIn(desk, `ann.${role}`, role)).cookie
})
afterAll(() => desk.close())

const answerOf = (response: Response): Answer => {
  if (response.status === 303 && response.headers.get('location')?.startsWith('/sign-in')) return 'sign-in'
  return response.status === 401 ? 'sign-in' : response.status === 403 ? 'no' : 'page'
}

describe('who may do what', () => {
  for (const [method, path, expected] of MATRIX)
    for (const [who, answer] of Object.entries(expected))
      it(`${method} ${path}: ${who} gets ${answer}`, async () => {
        const headers: Record<string, string> = who === 'nobody' ? {} : { cookie: cookies[who]! }
        expect(answerOf(await desk.get(path, { method, headers }))).toBe(answer)
      })

  it('a cookie that is no session is nobody’s', async () => {
    expect(answerOf(await desk.get('/', { headers: { cookie: `signaldesk=${'x'.repeat(43)}` } }))).toBe('sign-in')
  })
})

describe('a desk without people', () => {
  it('is open to read on loopback', async () => {
    const open = await testDesk()
    expect((await open.get('/')).status).toBe(200)
    expect(await (await open.get('/sign-in')).text()).toContain('user add NAME --role admin')
    await open.close()
  })
})

describe('signing in by the form', () => {
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    desk.get(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: desk.base, ...headers },
    })

  it('leads to where one wanted to go, on this desk only, and out again', async () => {
    await desk.services.auth.add({ id: 'petra', role: 'editor', password: 'quiet rivers bend twice' }, 'console')
    const fields = { name: 'Petra', password: 'quiet rivers bend twice', next: '/stories/sto_chain' }
    const there = await post('/sign-in', fields)
    expect([there.status, there.headers.get('location')]).toEqual([303, '/stories/sto_chain'])
    const set = there.headers.get('set-cookie')!
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/SameSite=Lax/)
    const away = await post('/sign-in', { ...fields, next: 'https://elsewhere.example/' })
    expect(away.headers.get('location')).toBe('/')
    const cookie = set.split(';')[0]!
    expect((await post('/sign-out', {}, { cookie })).status).toBe(403)
    const viewer = await desk.services.auth.resume(cookie.split('=')[1]!, false)
    const out = await post('/sign-out', { csrf: viewer!.session.csrf }, { cookie })
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(answerOf(await desk.get('/', { headers: { cookie } }))).toBe('sign-in')
  })

  it('says what is wrong on the page itself, and keeps the name', async () => {
    const answer = await post('/sign-in', { name: 'petra', password: 'not the right one' })
    expect(answer.status).toBe(401)
    const html = await answer.text()
    expect(html).toContain('Name and password do not fit')
    expect(html).toContain('value="petra"')
  })

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['another site that sends none', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', async (_name, headers) => {
    const fields = { name: 'petra', password: 'quiet rivers bend twice' }
    expect((await post('/sign-in', fields, headers)).status).toBe(403)
  })

  it('with one click there is nobody but in a demonstration', async () => {
    expect((await post('/sign-in/demo', { name: 'petra' })).status).toBe(403)
  })
})

describe('a demonstration', () => {
  it('signs its own people in with one click, asked for by a name of this machine only', async () => {
    const demo = await testDesk([], { access: { openReading: true, demoSignIn: true } })
    await demo.services.auth.add({ id: 'demo-editor', role: 'editor', password: null, demo: true }, 'console')
    expect((await demo.get('/')).status).toBe(200)
    expect(await (await demo.get('/sign-in')).text()).toContain('demo-editor')
    const click = (path: string, headers: Record<string, string>) =>
      demo.get(path, { method: 'POST', body: new URLSearchParams({ name: 'demo-editor' }), headers })
    expect((await click('/sign-in/demo', { origin: demo.base })).status).toBe(303)
    const { request } = await import('node:http')
    const rebound = await new Promise<number>((resolve) => {
      const url = new URL('/sign-in/demo', demo.base)
      const asked = request(
        url,
        { method: 'POST', headers: { host: 'rebound.example', origin: 'http://rebound.example' } },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode!)
        },
      )
      asked.end()
    })
    expect(rebound).toBe(403)
    await demo.close()
  })
})
