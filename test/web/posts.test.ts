import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Delivery } from '../../src/model/index.js'
import { readSwitch } from '../../src/pipeline/posting.js'
import { channel } from '../support/posting-desk.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'
import { NOW } from './seed.js'

const channels = [
  channel({
    id: 'tele',
    type: 'telegram',
    alerts: 'also',
    perHour: 30,
    quietHours: { from: '22:00', to: '07:00', timeZone: 'UTC' },
  }),
  channel({ id: 'hook', type: 'webhook', dryRun: true }),
]
const delivery = (id: string, over: Partial<Delivery> = {}): Delivery => ({
  id,
  channelId: 'tele',
  storyId: 'sto_chain',
  reason: 'new',
  publishedRevision: 1,
  state: 'sent',
  payload: { headline: `Headline of ${id}`, reason: 'new' },
  createdAt: NOW,
  triedAt: NOW,
  ...over,
})

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(undefined, { channels })
})
let round = 0
beforeEach(async () => {
  const list = [
    delivery('dlv_sent', { sentAt: NOW }),
    delivery('dlv_doubt', { state: 'maybe-sent', stateReason: 'the answer was lost' }),
    delivery('dlv_dead', { state: 'failed', stateReason: 'telegram-400: <b>chat</b> not found', storyId: 'sto_margin' }),
  ]
  const writes = list.map((value) => ({ op: 'put' as const, kind: 'delivery' as const, value, knownAt: NOW }))
  await desk.store.commit({ stepKey: `deliveries-${round++}`, writes, jobs: [] })
})
afterAll(() => desk.close())

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  desk.get(path, { method: 'POST', body: new URLSearchParams(form), headers })
const stateOf = async (id: string) => (await desk.store.get('delivery', id))!.value
const acts = async () => (await desk.services.auth.auditLog()).entries.map((entry) => `${entry.act} ${entry.on ?? 'all'}`)

it('shows what is in doubt, what was given up and why, and each channel’s rules', async () => {
  const html = await (await desk.get('/posts')).text()
  for (const part of [
    'Headline of dlv_doubt',
    'the answer was lost',
    'Headline of dlv_dead',
    '&lt;b>chat&lt;/b>',
    'It is not: send it',
  ])
    expect(html).toContain(part)
  expect(html).toContain('quant-risk from 70 and 60, alerts, drafts too, quiet 22:00 to 07:00, 30 an hour')
  expect(html).toContain('dry run')
})

it('a dead letter is sent again by one job, and by a second order not once more', async () => {
  expect((await post('/posts/dlv_dead', { settlement: 'again' })).status).toBe(303)
  expect(await stateOf('dlv_dead')).toMatchObject({ state: 'ready', orderedAt: NOW })
  expect((await post('/posts/dlv_dead', { settlement: 'again' })).status).toBe(409)
  const jobs = (await desk.store.outbox(10)).map((one) => one.job)
  expect(jobs).toMatchObject([{ queue: 'deliver', payload: { deliveryId: 'dlv_dead' } }])
  expect(jobs[0]!.key).toMatch(/^post:.*Z:dlv_dead:v\d+$/)
  await desk.store.clearOutbox((await desk.store.outbox(10)).map((one) => one.id))
})

it('a post in doubt is settled by what a person found', async () => {
  expect((await post('/posts/dlv_doubt', { settlement: 'there' })).status).toBe(303)
  expect(await stateOf('dlv_doubt')).toMatchObject({ state: 'sent', sentAt: NOW, stateReason: 'found at the service by desk' })
  expect((await post('/posts/dlv_dead', { settlement: 'there' })).status).toBe(409)
  expect((await post('/posts/dlv_dead', { settlement: 'leave' })).status).toBe(303)
  expect((await stateOf('dlv_dead')).state).toBe('suppressed')
  expect((await post('/posts/dlv_sent', { settlement: 'again' })).status).toBe(409)
  expect((await post('/posts/dlv_none', { settlement: 'again' })).status).toBe(404)
  expect((await post('/posts/dlv_dead', { settlement: 'twice' })).status).toBe(400)
  expect((await acts()).slice(0, 2)).toEqual(['post-leave dlv_dead', 'post-there dlv_doubt'])
})

it('a post whose job was given up half way is in doubt too; one whose job is at work is nobody’s to decide', async () => {
  const stuck = delivery('dlv_stuck', { state: 'sending' })
  const busy = delivery('dlv_busy', { state: 'sending' })
  const writes = [stuck, busy].map((value) => ({ op: 'put' as const, kind: 'delivery' as const, value, knownAt: NOW }))
  await desk.store.commit({ stepKey: 'stuck', writes, jobs: [] })
  const { queue } = desk.services
  const { dead } = queue
  queue.dead = async (name, limit) =>
    name === 'deliver'
      ? [
          {
            queue: 'deliver',
            key: 'post:dlv_stuck',
            payload: { deliveryId: 'dlv_stuck' },
            runAt: NOW,
            attempt: 1,
            error: { code: 'poison', message: 'its worker ended 6 times' },
            diedAt: NOW,
          },
        ]
      : dead(name, limit)
  expect(await (await desk.get('/posts')).text()).toContain('its job was given up (poison: its worker ended 6 times)')
  expect((await post('/posts/dlv_busy', { settlement: 'again' })).status).toBe(409)
  expect((await post('/posts/dlv_stuck', { settlement: 'there' })).status).toBe(303)
  expect((await stateOf('dlv_stuck')).state).toBe('sent')
  // An order given since has a job of its own.
  const ordered = { ...stuck, state: 'ready' as const, orderedAt: NOW }
  await desk.store.commit({
    stepKey: 'ordered',
    writes: [{ op: 'put', kind: 'delivery', value: ordered, knownAt: NOW }],
    jobs: [],
  })
  expect(await (await desk.get('/posts')).text()).not.toContain('given up (poison')
  queue.dead = dead
})

it('the switch stops one channel or all, says by whom, and lets go on', async () => {
  expect((await post('/posts/switch', { channel: 'tele', to: 'stop' })).status).toBe(303)
  expect((await post('/posts/switch', { channel: '', to: 'stop' })).status).toBe(303)
  expect(await readSwitch(desk.store)).toEqual({ all: { by: 'desk', at: NOW }, channels: { tele: { by: 'desk', at: NOW } } })
  expect((await (await desk.get('/posts')).text()).split('stopped by desk').length - 1).toBe(2)
  await post('/posts/switch', { channel: '', to: 'go' })
  await post('/posts/switch', { channel: 'tele', to: 'go' })
  expect(await readSwitch(desk.store)).toEqual({ all: null, channels: {} })
  expect((await post('/posts/switch', { channel: 'nowhere', to: 'stop' })).status).toBe(400)
  expect((await acts()).slice(0, 2)).toEqual(['posts-resumed tele', 'posts-resumed all'])
})

it('is for editors once somebody was added, and takes nothing from another site', async () => {
  expect((await post('/posts/switch', { channel: '', to: 'stop' }, { origin: 'https://elsewhere.example' })).status).toBe(403)
  const analyst = await signedIn(desk, 'ann', 'analyst')
  const editor = await signedIn(desk, 'ed', 'editor')
  const stop = (who?: { cookie: string; csrf: string }, token = who?.csrf ?? '') =>
    post('/posts/switch', { channel: '', to: 'stop', csrf: token }, who ? { cookie: who.cookie } : {})
  expect((await desk.get('/posts')).status).toBe(303)
  expect((await desk.get('/posts', { headers: { cookie: analyst.cookie } })).status).toBe(403)
  expect((await stop()).status).toBe(401)
  expect((await stop(analyst)).status).toBe(403)
  expect((await stop(editor, 'wrong')).status).toBe(403)
  expect(await readSwitch(desk.store)).toMatchObject({ all: null })
  expect((await stop(editor)).status).toBe(303)
  expect((await readSwitch(desk.store)).all).toMatchObject({ by: 'ed' })
})
