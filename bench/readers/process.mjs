// One process of the readers' bench: `node process.mjs DIR ROLE...`, roles `web`, `ingest` and `way` (it gives way, as `work` does), on the desk's file in DIR. It tells
// its address once it is up, and its processor seconds and articles when asked.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { giveWay } from '../../dist/src/cli/give-way.js'
import { startWork } from '../../dist/src/pipeline/work.js'
import { openEmbeddedQueue } from '../../dist/src/queue/index.js'
import { openSqliteStore } from '../../dist/src/store/sqlite/index.js'
import { createWeb } from '../../dist/src/web/index.js'
import { makeNews, openBenchDesk } from '../desk.mjs'
import { openAuth } from './seed.mjs'

const [dir, ...roles] = process.argv.slice(2)
/** Articles on their way at a time: enough that no stage ever waits for news. */
const AHEAD = 100
const MADE_AT_ONCE = 50
let articles = 0

if (roles.includes('way')) giveWay({ log: (text) => process.stderr.write(text) })
const store = openSqliteStore(join(dir, 'desk.sqlite'))
const queue = openEmbeddedQueue(store)
const url = roles.includes('web') ? await serve() : null
if (roles.includes('ingest')) await ingest()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1e6, articles })
})
process.on('SIGTERM', () => process.exit(0))
process.send({ url })

async function serve() {
  const now = () => new Date().toISOString()
  const app = createWeb({
    store,
    queue,
    auth: openAuth(store),
    access: { openReading: false, demoSignIn: false },
    clock: { now },
    audiences: [
      { id: 'quant-risk', name: 'Quant risk' },
      { id: 'portfolio', name: 'Portfolio' },
    ],
    sources: [],
    tape: [],
    market: { benchmark: 'SPY' },
    log: { info() {}, warn() {}, error: (error) => console.error(error) },
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}`
}

async function ingest() {
  const open = await openBenchDesk({ engines: () => ({ store, queue }), threads: 1, dir })
  const stages = open.stages.map((stage) =>
    stage.queue !== 'assign'
      ? stage
      : {
          ...stage,
          async handle(...args) {
            await stage.handle(...args)
            articles += 1
          },
        },
  )
  startWork(open.desk, stages, `bench-${process.pid}`)
  let made = 0
  const more = async () => {
    while (made - articles < AHEAD) {
      await open.publish(makeNews(MADE_AT_ONCE, made))
      made += MADE_AT_ONCE
    }
    setTimeout(more, 50)
  }
  await more()
}
