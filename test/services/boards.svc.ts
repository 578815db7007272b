import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBoards } from '../../src/app/boards.js'
import { createMetrics } from '../../src/app/metrics.js'
import { openBullQueue } from '../../src/queue/bullmq/index.js'
import { at, job } from '../contracts/make.js'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { type Server, startRedis } from './servers.js'

const PATH = '/admin/queues'
let redis: Server
let queue: ReturnType<typeof openBullQueue>
let desk: TestDesk
beforeAll(async () => {
  redis = await startRedis()
  queue = openBullQueue(redis.url)
  const metrics = createMetrics(() => desk.services as never)
  desk = await testDesk(undefined, { ops: { metrics, boards: createBoards(queue.boards) } })
})
afterAll(async () => {
  await desk?.close()
  await queue?.close()
  await redis?.stop()
})

it('is shown to admins, with the dead letters and their reasons, and to nobody else', async () => {
  await queue.enqueue([job('broken')])
  const [held] = await queue.claim('ingest', { now: at(0), workerId: 'w', leaseMs: 60_000, limit: 1 })
  await queue.fail(held!, { code: 'bad-page', message: 'nothing to read' }, null)

  for (const role of ['analyst', 'editor'] as const) {
    const { cookie } = await signedIn(desk, `a-${role}`, role)
    expect((await desk.get(PATH, { headers: { cookie } })).status, role).toBe(403)
    expect((await desk.get(`${PATH}/api/queues`, { headers: { cookie } })).status, role).toBe(403)
  }
  const stranger = await desk.get(PATH, { redirect: 'manual' })
  expect(stranger.ok).toBe(false)

  const headers = { cookie: (await signedIn(desk, 'an-admin', 'admin')).cookie }
  const page = await desk.get(`${PATH}/`, { headers })
  expect([page.status, page.headers.get('content-security-policy')?.includes("script-src 'self'")]).toEqual([200, true])
  const listed = await (await desk.get(`${PATH}/api/queues?activeQueue=ingest&status=failed`, { headers })).text()
  expect(listed).toContain('bad-page: nothing to read')
  expect(listed).toContain('broken')
})

it('changes a queue only from a page of its own', async () => {
  const headers = { cookie: (await signedIn(desk, 'an-admin', 'admin')).cookie, origin: 'https://elsewhere.example' }
  const answer = await desk.get(`${PATH}/api/queues/ingest/clean/failed`, { method: 'PUT', headers })
  expect(answer.status).toBe(403)
  expect(await queue.dead('ingest', 10)).toHaveLength(1)
})
