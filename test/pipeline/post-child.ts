// A process that posts until nothing is left, run and killed by post-crash.test.ts: `post-child DIR CHANNELS-AS-JSON`.
import type { Channel } from '../../src/model/index.js'
import { startWork } from '../../src/pipeline/work.js'
import { openPostingDesk } from '../support/posting-desk.js'

const [dir, channels] = process.argv.slice(2)
const opened = openPostingDesk(JSON.parse(channels!) as Channel[], { dir: dir!, wall: true, leaseMs: 1_500 })
const working = startWork(opened.desk, [opened.stage], `child-${process.pid}`)

for (;;) {
  await new Promise((done) => setTimeout(done, 250))
  const { ready, delayed, leased } = await opened.desk.queue.counts('deliver')
  if (ready + delayed + leased === 0 && (await opened.store.outbox(1)).length === 0) break
}
await working.stop()
await opened.close()
process.exit(0)
