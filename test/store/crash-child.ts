// A process that dies in the middle of its work, run by crash.test.ts: `crash-child FILE STEPS DIE_AT`.
// It commits STEPS steps and relays their jobs; its DIE_AT-th change in SQLite kills it (0: it lives).
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/index.js'
import { at, put, searchDoc, story } from '../contracts/make.js'

const [path, steps, dieAt] = process.argv.slice(2)
const store = openSqliteStore(path!)
const queue = openEmbeddedQueue(store)

let calls = 0
const dying = <T extends (...args: never[]) => unknown>(call: T): T =>
  ((...args: Parameters<T>) => {
    calls += 1
    if (calls === Number(dieAt)) process.kill(process.pid, 'SIGKILL')
    return call(...args)
  }) as T
store.db.run = dying(store.db.run.bind(store.db))

for (let step = 1; step <= Number(steps); step += 1) {
  const id = `sto_${step}`
  await store.commit({
    stepKey: `step-${step}`,
    writes: [
      put('story', story(id, ['NVDA']), at(step), true),
      put('search', searchDoc(id, { title: `Copper ${step}`, minute: step })),
      put('meta', { id: 'last', value: step }, at(step), true),
    ],
    jobs: [{ queue: 'score', key: id, payload: {}, runAt: at(step) }],
  })
  process.stdout.write(`step ${step} committed ${calls}\n`)
  const out = await store.outbox(100)
  await queue.enqueue(out.map((o) => o.job))
  process.stdout.write(`step ${step} queued ${calls}\n`)
  await store.clearOutbox(out.map((o) => o.id))
}
process.stdout.write(`calls ${calls}\n`)
await store.close()
