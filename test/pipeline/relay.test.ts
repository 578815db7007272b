import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewJob, QueueName } from '../../src/model/index.js'
import { relayOutbox } from '../../src/pipeline/relay.js'
import { openEmbeddedQueue, type Queue } from '../../src/queue/index.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { at } from '../contracts/make.js'

let dir: string
let store: SqliteStore
let queue: Queue
/** Keys in the order they were handed to the queue, also those it knew. */
let fed: string[]
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'relay-'))
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  queue = openEmbeddedQueue(store)
  fed = []
  const { enqueue } = queue
  queue.enqueue = (jobs) => {
    fed.push(...jobs.map((job) => job.key))
    return enqueue.call(queue, jobs)
  }
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

const job = (key: string, name: QueueName = 'score'): NewJob => ({ queue: name, key, payload: {}, runAt: at(0) })
const leave = (...jobs: NewJob[]) => store.commit({ stepKey: `step ${jobs[0]!.key}`, writes: [], jobs })

describe('jobs that steps have left', () => {
  it('are fed once, however many ask at once', async () => {
    await leave(job('a'), job('b'))
    const moved = await Promise.all(Array.from({ length: 20 }, () => relayOutbox({ store, queue })))
    expect(fed).toEqual(['a', 'b'])
    expect(moved[0]).toBe(2)
    expect(await store.outbox(10)).toEqual([])
  })

  it('are fed by the time their own asking ends, also where another was under way', async () => {
    await leave(job('a'))
    const first = relayOutbox({ store, queue })
    const later = leave(job('b')).then(() => relayOutbox({ store, queue }))
    await Promise.all([first, later])
    expect((await queue.counts('score', at(1))).ready).toBe(2)
  })

  it('ring at each of those who shared a run', async () => {
    const { enqueue } = queue
    let goOn = () => {}
    const held = new Promise<void>((done) => (goOn = done))
    queue.enqueue = (jobs) => held.then(() => enqueue(jobs))
    await leave(job('a', 'brief'))
    const under = relayOutbox({ store, queue })
    await leave(job('b'))
    const rung: string[][] = []
    const ring = (queues: Iterable<QueueName>) => void rung.push([...queues])
    const shared = [relayOutbox({ store, queue, ring }), relayOutbox({ store, queue, ring })]
    goOn()
    await Promise.all([under, ...shared])
    expect(rung.map((queues) => queues.sort())).toEqual([
      ['brief', 'score'],
      ['brief', 'score'],
    ])
    expect(fed).toEqual(['a', 'b'])
  })

  it('wait for the next asking where the queue was away, and are lost to nobody', async () => {
    await leave(job('a'))
    const { enqueue } = queue
    queue.enqueue = () => Promise.reject(new Error('away'))
    const asked = [relayOutbox({ store, queue }), relayOutbox({ store, queue })]
    for (const one of await Promise.allSettled(asked)) expect(one.status).toBe('rejected')
    queue.enqueue = enqueue
    expect(await relayOutbox({ store, queue })).toBe(1)
  })
})
