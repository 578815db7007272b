import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, plusMs, type Scope } from '../../../src/model/index.js'
import { type TestDesk, testDesk } from '../desk.js'

interface Claimed {
  deliveries: {
    id: string
    token: string
    until: string
    reason: string
    post: { headline: string; state: string; storyId: string }
  }[]
  waitSeconds: number
}

let desk: TestDesk
let wall = instant(Date.UTC(2026, 10, 1))
let bot: string
beforeAll(async () => {
  desk = await testDesk(undefined, { wall: { now: () => wall } })
  await desk.services.auth.add({ id: 'vera', role: 'admin', password: null, demo: true }, 'console')
  bot = await keyFor(['claim', 'deliveries'])
})
afterAll(() => desk.close())

const keyFor = async (scopes: Scope[]): Promise<string> =>
  (await desk.services.auth.keys.add({ name: 'bot', scopes, days: 1 }, 'console')).secret
const post = (path: string, body: unknown, key = bot, type = 'application/json') =>
  desk.get(`/api/v1${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: `Bearer ${key}`, 'content-type': type },
  })
const claim = async (body: object, key = bot): Promise<Claimed> =>
  (await post('/deliveries/claim', body, key)).json() as Promise<Claimed>
const ANY = { requires: 'draft', minImportance: 40, minCredibility: 0 }

describe('a bot', () => {
  it('claims, posts, and says so; what it holds is listed without its token', async () => {
    const { deliveries } = await claim({ ...ANY, outlet: 'one' })
    const [got] = deliveries
    expect(got!.post.headline.length).toBeGreaterThan(0)
    expect(got!.until).toBe(plusMs(wall, 120_000))
    const listed = await (
      await desk.get('/api/v1/deliveries?channel=bot:one', { headers: { authorization: `Bearer ${bot}` } })
    ).text()
    expect(listed).toContain(got!.id)
    expect(listed).not.toContain('token')
    const done = await post(`/deliveries/${got!.id}/done`, { token: got!.token, remoteId: 'post-1' })
    expect(await done.json()).toMatchObject({ id: got!.id, state: 'sent', remoteId: 'post-1', channel: 'bot:one' })
    const wrong = await post(`/deliveries/${got!.id}/done`, { token: 'another', outcome: 'failed' })
    expect([wrong.status, ((await wrong.json()) as { code: string }).code]).toEqual([409, 'lease-lost'])
  })

  it('has an outlet to itself where it names none', async () => {
    const other = await keyFor(['claim'])
    const [mine, theirs] = [await claim({ ...ANY, limit: 20 }), await claim({ ...ANY, limit: 20 }, other)]
    expect(mine.deliveries.length).toBeGreaterThan(2)
    expect(theirs.deliveries.map((one) => one.post.storyId)).toEqual(mine.deliveries.map((one) => one.post.storyId))
  })

  it('by itself gets published stories above the line of the audience', async () => {
    const { deliveries } = await claim({ outlet: 'careful', limit: 20 })
    expect(deliveries.length).toBeGreaterThan(0)
    for (const one of deliveries) expect(one.post.state).toBe('published')
  })

  it.each([
    [{ limit: 0 }, 400],
    [{ outlet: 'Not This' }, 400],
    [{ leaseSeconds: 1 }, 400],
    [{ unknown: 1 }, 400],
    [[], 400],
    ['{', 400],
    [{ audience: 'nobody' }, 400],
  ])('is told what is wrong with %j', async (body, status) => {
    expect((await post('/deliveries/claim', body)).status).toBe(status)
  })

  it('sends JSON, not too much of it', async () => {
    expect((await post('/deliveries/claim', 'limit=1', bot, 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post('/deliveries/claim', { symbols: ['x'.repeat(300_000)] })).status).toBe(413)
  })

  it('needs the scope', async () => {
    expect((await post('/deliveries/claim', {}, await keyFor(['read', 'deliveries']))).status).toBe(403)
  })
})

describe('forty bots on one outlet', () => {
  it('hold each story once, and once more after its lease ended', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => keyFor(['claim'])))
    const body = { ...ANY, minImportance: 0, outlet: 'shared', limit: 1 }
    const wave = () => Promise.all(Array.from({ length: 40 }, (_, i) => claim(body, keys[i % keys.length]!)))
    const first = (await wave()).flatMap((one) => one.deliveries)
    expect(first.length).toBeGreaterThan(4)
    expect(new Set(first.map((one) => one.id)).size).toBe(first.length)
    expect((await wave()).flatMap((one) => one.deliveries)).toEqual([])
    // Half are done; the leases of the others end.
    const [kept, dead] = [first.slice(1, first.length >> 1), first.slice(first.length >> 1)]
    await Promise.all(kept.map((one) => post(`/deliveries/${one.id}/done`, { token: one.token })))
    wall = plusMs(wall, 120_000)
    const second = (await wave()).flatMap((one) => one.deliveries)
    expect(second.map((one) => one.id).sort()).toEqual([first[0]!, ...dead].map((one) => one.id).sort())
    const late = await post(`/deliveries/${dead[0]!.id}/done`, { token: dead[0]!.token })
    expect(late.status).toBe(409)
  })
})
