import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratch } from '../support/desk-process.js'
import { type DeskView, fleetConfig, until, viewDesk } from './fleet.js'
import { EVENT_COUNT, serveNews } from './news-site.js'
import { findFerretdb } from './servers.js'

interface Running {
  name: string
  url: string
  child: { pid: number }
}
interface Compose {
  running: Running[]
  mongoUrl: string
  redisUrl: string
  url(name: string): string
  roll(): Promise<void>
  stop(): Promise<{ name: string; code: number | null; signal: string | null }[]>
}
const { startCompose } = (await import('../../scripts/compose.mjs' as string)) as {
  startCompose(options: { dir: string; env: Record<string, string> }): Promise<Compose>
}

test('the processes of compose.yaml, started without a container engine, are restarted one after the other without a lost job', async () => {
  findFerretdb()
  const dir = scratch('compose')
  const config = scratch('compose-config')
  const site = await serveNews(0)
  fleetConfig(config.dir, site)
  const compose = await startCompose({ dir: dir.dir, env: { SIGNALDESK_CONFIG: config.dir } })
  let desk: DeskView | undefined
  try {
    expect(compose.running.map((one) => one.name)).toEqual(['mongo', 'redis', 'desk', 'worker', 'worker'])
    desk = await viewDesk(site, { mongo: compose.mongoUrl, redis: compose.redisUrl }, join(dir.dir, 'desk-data'))
    const before = compose.running.map((one) => one.child.pid)
    const numbers = Array.from({ length: EVENT_COUNT }, (_, i) => i)
    await desk.publish(numbers.slice(0, 5))
    const rolled = compose.roll()
    await desk.publish(numbers.slice(5))
    await rolled
    const after = compose.running.map((one) => one.child.pid)
    expect(after.map((pid, i) => pid === before[i])).toEqual([true, true, false, false, false])
    // One that ends by itself is started again, as `restart` says, and what it held is done.
    const worker = compose.running.find((one) => one.name === 'worker')!
    const killed = worker.child.pid
    process.kill(killed, 'SIGKILL')
    await until('the worker is back', async () => worker.child.pid !== killed && (await fetch(`${worker.url}/readyz`)).ok)
    await desk.finished(EVENT_COUNT)
    await desk.checkWhole(EVENT_COUNT)
    expect((await fetch(`${compose.url('worker')}/metrics`)).status).toBe(200)
  } finally {
    await desk?.close()
    const ends = await compose.stop()
    expect(ends.filter(({ name }) => name === 'desk' || name === 'worker').map((end) => end.code)).toEqual([0, 0, 0])
    await site.close()
    dir.remove()
    config.remove()
  }
}, 400_000)
