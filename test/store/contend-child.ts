// One of several processes on one file, run by contend.test.ts: `contend-child FILE NAME ROUNDS`.
// It raises a shared count ROUNDS times, then works off the shared queue, naming itself in what it did.
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/index.js'
import { at, put } from '../contracts/make.js'

const [path, name, rounds] = process.argv.slice(2)
const store = openSqliteStore(path!)
const queue = openEmbeddedQueue(store)

let conflicts = 0
for (let round = 1; round <= Number(rounds); round += 1) {
  for (;;) {
    const before = await store.get('meta', 'count')
    // Lets the other process in between reading and writing.
    await new Promise((resolve) => setTimeout(resolve, 1))
    try {
      await store.commit({
        stepKey: `${name}-${round}`,
        expectedVersions: [{ kind: 'meta', id: 'count', version: before?.version ?? 0 }],
        writes: [put('meta', { id: 'count', value: ((before?.value.value as number) ?? 0) + 1 }, at(round), true)],
        jobs: [],
      })
      break
    } catch (error) {
      if ((error as { code?: string }).code !== 'version-conflict') throw error
      conflicts += 1
    }
  }
}
await queue.enqueue(
  Array.from({ length: 60 }, (_, i) => ({ queue: 'score' as const, key: `job-${i}`, payload: {}, runAt: at(0) })),
)
let done = 0
for (;;) {
  const jobs = await queue.claim('score', { now: at(1), workerId: name!, leaseMs: 60_000, limit: 3 })
  if (jobs.length === 0) break
  for (const job of jobs) {
    await store.commit({
      stepKey: `${name}-${job.key}`,
      writes: [put('meta', { id: `${job.key}-by-${name}`, value: 1 })],
      jobs: [],
    })
    await queue.complete(job)
    done += 1
  }
  await new Promise((resolve) => setTimeout(resolve, 1))
}
process.stdout.write(JSON.stringify({ conflicts, done }))
await store.close()
