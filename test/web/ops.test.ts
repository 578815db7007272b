import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetrics } from '../../src/app/metrics.js'
import { DeskError } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW } from './seed.js'

let desk: TestDesk
const metrics = createMetrics(() => desk.services as unknown as Desk)
beforeAll(async () => {
  desk = await testDesk(undefined, { ops: { metrics, boards: null } })
})
afterAll(() => desk.close())

test('the desk says that it can work, and which part cannot', async () => {
  expect(await (await desk.get('/readyz')).json()).toEqual({ status: 'ready', store: 'ok', queue: 'ok' })
  const { counts } = desk.services.queue
  desk.services.queue.counts = () => Promise.reject(new DeskError('queue-unavailable', 'redis://secret is away', 'retry'))
  const answer = await desk.get('/readyz')
  desk.services.queue.counts = counts
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'not-ready', store: 'ok', queue: 'queue-unavailable' })
})

test('it is alive also while it waits for its store, whoever asks', async () => {
  const away = await testDesk([], {})
  const { store } = away.services
  const gone = () => Promise.reject(new DeskError('store-unavailable', 'mongodb://secret is away', 'retry'))
  store.seq = gone
  store.get = gone
  const headers = { cookie: `signaldesk=${'a'.repeat(43)}` }
  const [alive, ready] = [await away.get('/healthz', { headers }), await away.get('/readyz', { headers })]
  await away.close()
  expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok', now: NOW }])
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', store: 'store-unavailable', queue: 'ok' }])
})

test('Prometheus reads stages, queues, sources and the event loop', async () => {
  metrics.observe({ queue: 'score', outcome: 'retry', seconds: 0.2, code: 'too-slow' })
  const answer = await desk.get('/metrics')
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const text = await answer.text()
  for (const part of [
    'signaldesk_stage_seconds_count{stage="score",outcome="retry"} 1',
    'signaldesk_errors_total{stage="score",code="too-slow"} 1',
    'signaldesk_queue_jobs{queue="ingest",state="ready"}',
    'signaldesk_queue_oldest_seconds{queue="score"}',
    'signaldesk_source_silence_seconds{source=',
    'signaldesk_sources{status=',
    'signaldesk_reachable{part="queue"} 1',
    'nodejs_eventloop_lag_p99_seconds',
  ])
    expect(text).toContain(part)
})

test('a queue that is away takes neither the metrics nor the status page with it', async () => {
  const { queue } = desk.services
  const { counts } = queue
  queue.counts = () => Promise.reject(new DeskError('queue-unavailable', 'redis://secret is away', 'retry'))
  const text = await (await desk.get('/metrics')).text()
  const page = await desk.get('/status')
  queue.counts = counts
  expect(text).toContain('signaldesk_reachable{part="queue"} 0')
  expect(text).toContain('signaldesk_reachable{part="store"} 1')
  expect(text).toContain('signaldesk_sources{status=')
  expect(text).not.toContain('signaldesk_queue_jobs{')
  expect(page.status).toBe(200)
  const html = await page.text()
  for (const part of ['The queue does not answer', 'Sources', 'Queues']) expect(html).toContain(part)
  expect(html).not.toContain('secret')
  expect(await (await desk.get('/status')).text()).toContain('Jobs by queue')
})

test('a queue that says nothing at all is not waited for', async () => {
  const { queue } = desk.services
  const { counts } = queue
  queue.counts = () => new Promise(() => {})
  const [text, page] = await Promise.all([desk.get('/metrics').then((answer) => answer.text()), desk.get('/status')])
  queue.counts = counts
  expect(text).toContain('signaldesk_reachable{part="queue"} 0')
  expect([page.status, (await page.text()).includes('The queue does not answer')]).toEqual([200, true])
}, 30_000)
