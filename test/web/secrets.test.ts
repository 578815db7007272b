import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWriter } from '../../src/app/open-writer.js'
import { settingsSchema } from '../../src/config/schema.js'
import { describeError } from '../../src/model/index.js'
import { exportDesk } from '../../src/pipeline/export-desk.js'
import { ROUTES } from '../../src/web/api/routes/index.js'
import {
  channel,
  deliveries,
  drainFor,
  openPostingDesk,
  optionsOf,
  type PostingDesk,
  SECRETS,
  tell,
} from '../support/posting-desk.js'
import { type TestDesk, testDesk } from './desk.js'
import { filled, pageRoutes } from './page-routes.js'

const PASSWORD = 'canary password 4f7d'
const LM_KEY = 'sk-canary-writer-77aa'
const dir = mkdtempSync(join(tmpdir(), 'signaldesk-secrets-'))

/** Everything that came out anywhere, with where. */
const outputs: { where: string; text: string }[] = []
const put = (where: string, ...texts: unknown[]) =>
  void outputs.push({ where, text: texts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n') })

let echo: Server
let posting: PostingDesk
let desk: TestDesk
/** Name of a secret to its value. */
const canaries = new Map<string, string>()

beforeAll(async () => {
  // The worst of remotes: it refuses, and says in its answer all that it was sent.
  echo = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => response.writeHead(400).end(JSON.stringify({ error: [request.url, request.headers, body] })))
  })
  await new Promise<void>((done) => echo.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`
  const kinds = ['slack', 'discord', 'telegram', 'webhook'] as const
  posting = openPostingDesk(
    kinds.map((type) => channel({ id: type, type, options: optionsOf[type](url) })),
    { dir, now: '2026-07-01T12:00:00.000Z' },
  )
  await tell(posting, 'sto_told')
  await drainFor(posting, 12)
  await askWriter(url)

  const log = (fields: unknown, message?: unknown) => put('log', fields, message)
  const services = { store: posting.store, log: { info: log, warn: log, error: log } as never, channels: posting.desk.channels }
  desk = await testDesk(undefined, { ...services, wall: { now: () => new Date().toISOString() } })
  await desk.services.auth.add({ id: 'vera', role: 'admin', password: PASSWORD }, 'console')
  const { secret } = await desk.services.auth.keys.add({ name: 'bot', scopes: ['admin'], days: 1 }, 'console')
  canaries.set('key', secret.slice(13)).set('password', PASSWORD).set('LM key', LM_KEY)
  for (const [name, value] of Object.entries(SECRETS)) canaries.set(name, value.replace(/^whsec_/, ''))
  canaries.set('session', await signIn())
  canaries.set('lease', await claim(secret))
  await useThem(secret)
}, 120_000)
afterAll(async () => {
  await desk?.stop()
  await posting?.close()
  echo?.close()
  rmSync(dir, { recursive: true, force: true })
})

async function askWriter(url: string): Promise<void> {
  const writer = { kind: 'openai', address: `${url}/v1`, model: 'stand-in', keyEnv: 'LM_KEY' }
  const settings = settingsSchema.parse({ userAgent: 'Signaldesk test', writer })
  const opened = openWriter(settings, () => LM_KEY)!
  const task = { storyId: 's', sources: [], draft: [] }
  const failure = await opened.writer.writer.write(task as never).then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure).not.toBeNull()
  put('writer', describeError(failure), String((failure as Error).stack))
  await opened.fetcher.close()
}

const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  desk.get(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: desk.base, ...headers } })

async function signIn(): Promise<string> {
  for (const password of [PASSWORD.slice(0, -1), `${PASSWORD}x`])
    put('wrong password', await (await form('/sign-in', { name: 'vera', password })).text())
  put('no such person', await (await form('/sign-in', { name: PASSWORD, password: PASSWORD })).text())
  put('too much', await (await form('/sign-in', { name: 'vera', password: PASSWORD.repeat(1_000) })).text())
  const entered = await form('/sign-in', { name: 'vera', password: PASSWORD })
  return /signaldesk=([\w-]{43})/.exec(entered.headers.get('set-cookie')!)![1]!
}

async function claim(secret: string): Promise<string> {
  const body = JSON.stringify({ requires: 'draft', minImportance: 0, minCredibility: 0 })
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
  const answer = await desk.get('/api/v1/deliveries/claim', { method: 'POST', body, headers })
  const { deliveries: got } = (await answer.json()) as { deliveries: { id: string; token: string }[] }
  put(
    'wrong token',
    await (await desk.get(`/api/v1/deliveries/${got[0]!.id}/done`, { method: 'POST', body: '{"token":"no"}', headers })).text(),
  )
  return got[0]!.token
}

/** Every address, with the secrets brought along; then with a store that fails. */
async function useThem(secret: string): Promise<void> {
  const cookie = `signaldesk=${canaries.get('session')!}`
  const pages = pageRoutes(desk.services)
    .filter((one) => one.method === 'GET')
    .map((one) => filled(one.path))
  const api = ROUTES.filter((one) => one.method === 'get').map((one) => `/api/v1${one.path.replaceAll(/\{\w+\}/g, 'sto_chain')}`)
  const paths = [...pages, ...api, '/nowhere', '/api/v1/nowhere', '/stories/none', '/api/v1/stories?limit=0']
  const visit = async (what: string) => {
    for (const path of paths)
      for (const headers of [{ cookie }, { authorization: `Bearer ${secret}` }, {}] as Record<string, string>[]) {
        const gone = new AbortController()
        const answer = await desk.get(path, { headers, signal: gone.signal })
        const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
        put(`${what} ${path}`, isStream ? '' : await answer.text(), [...answer.headers])
        gone.abort()
      }
  }
  await visit('answer')
  for (const name of ['get', 'find', 'search', 'getMany', 'seq'] as const) {
    const real = desk.store[name]
    desk.store[name] = (...asked: unknown[]) => {
      // People must be found first: the failure comes after the secrets were read.
      if (['session', 'person', 'apiKey'].includes(String(asked[0])))
        return (real as (...a: unknown[]) => never).apply(desk.store, asked)
      return Promise.reject(new Error(`the store cannot ${name} ${String(asked[1])}`)) as never
    }
    await visit(`with a store that cannot ${name}`)
    desk.store[name] = real as never
  }
  for await (const line of exportDesk(desk.store)) put('export', line)
  put('posting log', posting.logged)
  put('deliveries', await deliveries(posting))
  put('audit log', (await desk.services.auth.auditLog({ limit: 1000 })).entries)
}

/** A secret as it may be written: plain, in base 64, in an address, in JSON. */
const writings = (secret: string): string[] => [
  secret,
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(secret),
  new URLSearchParams({ secret }).toString().slice('secret='.length),
]

it('no secret is in any log, export, answer, page or error page', () => {
  expect(canaries.size).toBe(9)
  expect(outputs.length).toBeGreaterThan(300)
  const found = outputs.flatMap(({ where, text }) =>
    [...canaries]
      .filter(([, secret]) => writings(secret).some((one) => text.includes(one)))
      .map(([name]) => `${name} in ${where}`),
  )
  expect([...new Set(found)]).toEqual([])
}, 60_000)

it('the remotes were sent theirs: the test would see them', async () => {
  const states = (await deliveries(posting)).filter((one) => !one.channelId.startsWith('bot:')).map((one) => one.state)
  expect(states.length).toBeGreaterThanOrEqual(4)
  expect(outputs.filter((one) => one.where === 'log' && one.text.includes('request failed')).length).toBeGreaterThan(20)
})

it('what opens something is not in the desk’s file', () => {
  const files = readdirSync(dir).filter((name) => name.startsWith('desk.sqlite'))
  expect(files.length).toBeGreaterThan(0)
  for (const name of files) {
    const bytes = readFileSync(join(dir, name))
    for (const kind of ['key', 'session', 'password', 'lease'])
      expect(bytes.includes(canaries.get(kind)!), `${kind} in ${name}`).toBe(false)
  }
})
