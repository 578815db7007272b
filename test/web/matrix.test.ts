import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atLeast, type PersonRole, type Scope } from '../../src/model/index.js'
import { ROUTES } from '../../src/web/api/routes/index.js'
import { type TestDesk, testDesk } from './desk.js'
import { filled, pageRoutes } from './page-routes.js'
import { signedIn } from './people.js'

/** Everybody who may come: nobody, each role, a key of each scope, and keys that are no good any more. */
const ROLES = ['analyst', 'editor', 'admin'] as const satisfies readonly PersonRole[]
const SCOPES = ['read', 'deliveries', 'claim', 'admin'] as const satisfies readonly Scope[]
const WHO = ['nobody', ...ROLES, ...SCOPES.map((scope) => `key ${scope}` as const), 'key revoked', 'key wrong'] as const
type Who = (typeof WHO)[number]

const desk: { at: TestDesk; headers: Map<Who, Record<string, string>> } = { at: null!, headers: new Map() }
beforeAll(async () => {
  desk.at = await testDesk(undefined, { api: { origins: [], perMinute: 1_000_000 } })
  const { auth } = desk.at.services
  desk.headers.set('nobody', {})
  for (const role of ROLES) desk.headers.set(role, { cookie: (await signedIn(desk.at, `ann.${role}`, role)).cookie })
  for (const scope of SCOPES) {
    const { secret } = await auth.keys.add({ name: scope, scopes: [scope], days: 1 }, 'console')
    desk.headers.set(`key ${scope}`, { authorization: `Bearer ${secret}` })
  }
  const { key, secret } = await auth.keys.add({ name: 'over', scopes: ['admin'], days: 1 }, 'console')
  await auth.keys.revoke(key.id, 'console')
  desk.headers.set('key revoked', { authorization: `Bearer ${secret}` })
  desk.headers.set('key wrong', { authorization: `Bearer sdk_${key.id}_${'x'.repeat(43)}` })
})
afterAll(() => desk.at.close())

/** Let in or not: not when told to sign in, or that role or scope do not do. */
async function isLetIn(method: string, path: string, who: Who): Promise<boolean> {
  const gone = new AbortController()
  // A page of the desk itself asks: what is refused is refused for who asks.
  const headers = { ...desk.headers.get(who), origin: desk.at.base }
  const answer = await desk.at.get(path, { method, headers, signal: gone.signal })
  gone.abort()
  if (answer.status === 303) return !answer.headers.get('location')?.startsWith('/sign-in')
  return answer.status !== 401 && answer.status !== 403
}

const whoIsLetIn = async (method: string, path: string): Promise<Who[]> => {
  const found: Who[] = []
  for (const who of WHO) if (await isLetIn(method, path, who)) found.push(who)
  return found
}
const without = (...left: Who[]): Who[] => WHO.filter((who) => !left.includes(who))

/** Whom a route of the API is for, by its scope. */
const FOR_SCOPE: Record<Scope, readonly Who[]> = {
  read: [...ROLES, 'key read', 'key admin'],
  deliveries: ['editor', 'admin', 'key deliveries', 'key admin'],
  claim: ['key claim', 'key admin'],
  admin: ['admin', 'key admin'],
}

describe('every route of the API', () => {
  for (const { method, path, scope } of ROUTES)
    it(`${method.toUpperCase()} ${path} is for ${scope ?? 'everybody'}`, async () => {
      const letIn = await whoIsLetIn(method.toUpperCase(), `/api/v1${path.replaceAll(/\{\w+\}/g, 'none')}`)
      expect(letIn).toEqual(scope ? WHO.filter((who) => FOR_SCOPE[scope].includes(who)) : without('key revoked', 'key wrong'))
    }, 60_000)

  it('has its document and page for everybody', async () => {
    for (const path of ['/api/v1', '/api/v1/openapi.json'])
      expect(await whoIsLetIn('GET', path)).toEqual(without('key revoked', 'key wrong'))
  })
})

/** For everybody, signed in or not. */
const PUBLIC = new Set(['/healthz', '/readyz', '/metrics', '/theme', '/sign-in'])
/** Changes nothing but the cookie of who asks. */
const HARMLESS = new Set(['/theme', '/changes/seen', '/sign-in'])

/** The role a page asks for. */
function roleFor(path: string): PersonRole {
  if (path.startsWith('/admin/') || path === '/desk/audit.jsonl') return 'admin'
  return /^\/(?:desk|posts)(?:\/|$)/.test(path) ? 'editor' : 'analyst'
}

describe('every page', () => {
  const services = { auth: {}, access: {}, store: {}, clock: {}, sources: [], audiences: [], market: {}, log: {}, tape: [] }
  const routes = pageRoutes(services as never)

  it('is found at all', () => {
    expect(routes.length).toBeGreaterThan(25)
    expect(routes).toContainEqual({ method: 'GET', path: '/stories/:id' })
    expect(routes).toContainEqual({ method: 'POST', path: '/admin/keys/:id/revoke' })
  })

  for (const { path } of routes.filter((one) => one.method === 'GET'))
    it(`GET ${path}`, async () => {
      const role = roleFor(path)
      const people = ROLES.filter((one) => atLeast(one, role))
      const keys: Who[] = role === 'analyst' ? ['key read', 'key admin'] : []
      const expected = PUBLIC.has(path) ? [...WHO] : WHO.filter((who) => [...people, ...keys].includes(who))
      expect(await whoIsLetIn('GET', filled(path))).toEqual(expected)
    }, 60_000)

  for (const { method, path } of routes.filter((one) => one.method !== 'GET' && one.method !== 'HEAD'))
    it(`${method} ${path} without the form's own token is for nobody`, async () => {
      if (HARMLESS.has(path)) return
      expect(await whoIsLetIn(method, filled(path))).toEqual([])
    }, 60_000)
})
