import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { parseQuery } from '../../src/search/index.js'
import { openSqliteStore } from '../../src/store/index.js'
import { at } from '../contracts/make.js'

const ROOT = resolve(import.meta.dirname, '../..')
const STEPS = 3

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'desk-crash-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function child(dieAt: number): { signal: string | null; out: string } {
  const runner = join(ROOT, 'node_modules/vite-node/vite-node.mjs')
  const args = [runner, join(ROOT, 'test/store/crash-child.ts'), join(dir, 'desk.sqlite'), String(STEPS), String(dieAt)]
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 15_000 })
  return { signal: run.signal, out: run.stdout + run.stderr }
}

/** Every step is whole or absent: its story, search document, change numbers, the count and the job. */
async function checkWhole(): Promise<number> {
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  const queue = openEmbeddedQueue(store)
  const done = ((await store.get('meta', 'last'))?.value.value ?? 0) as number
  const ids = Array.from({ length: done }, (_, i) => `sto_${i + 1}`)
  expect((await store.find('story')).items.map((s) => s.id)).toEqual(ids)
  expect((await store.find('story', { where: [{ field: 'symbol', is: 'NVDA' }] })).items).toHaveLength(done)
  const found = await store.search({ query: parseQuery('copper'), audience: 'a', sort: 'time', limit: 10 })
  expect(found.hits.map((h) => h.storyId)).toEqual([...ids].reverse())
  expect((await store.changesSince(0, 100)).map((c) => c.seq)).toEqual(Array.from({ length: done * 2 }, (_, i) => i + 1))
  // The relay goes on where it stopped; a job handed over before the kill is not made again.
  const out = await store.outbox(100)
  await queue.enqueue(out.map((o) => o.job))
  await store.clearOutbox(out.map((o) => o.id))
  const jobs = await queue.claim('score', { now: at(99), workerId: 'w', leaseMs: 1000, limit: 100 })
  expect(jobs.map((j) => j.key).sort()).toEqual(ids)
  for (const job of jobs) await queue.release(job, at(0))
  await store.close()
  return done
}

test('a process killed anywhere leaves each step whole or absent, and a second run finishes the work', {
  timeout: 60_000,
}, async () => {
  // An undisturbed run tells how many changes there are up to each point.
  const { out } = child(0)
  const upTo = (point: string): number => Number(new RegExp(`^step 2 ${point} (\\d+)$`, 'm').exec(out)![1])
  // Changes of the second step: within its commit, at its last one, before the job is queued, before the outbox is cleared.
  const deaths: [point: number, whole: number][] = [
    [upTo('committed') - 6, 1],
    [upTo('committed'), 1],
    [upTo('committed') + 1, 2],
    [upTo('queued') + 1, 2],
  ]
  for (const [point, whole] of deaths) {
    rmSync(dir, { recursive: true })
    dir = mkdtempSync(join(tmpdir(), 'desk-crash-'))
    expect(child(point).signal).toBe('SIGKILL')
    expect(await checkWhole()).toBe(whole)
  }
  expect(child(0)).toMatchObject({ signal: null, out: expect.stringContaining('calls') })
  expect(await checkWhole()).toBe(STEPS)
})
