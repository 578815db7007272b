// node work.mjs DIR SIZE: opens the desk in DIR, works new articles off and says what they took as one line of JSON. A rough tenth of a
// small store is new then; the same number everywhere, so that sizes can be compared.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { startWork } from '../../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from '../desk.mjs'
import { feed, settled } from '../settled.mjs'
import { mainThreadMs } from '../thread-time.mjs'

const N = Number(process.env.FLAT_N ?? 1_000)
const WARM_UP = Number(process.env.FLAT_WARM_UP ?? 1_000)
const [dir, size] = process.argv.slice(2)
const made = 30_000_000 + 10 * Number(size)

const opening = performance.now()
const open = await openBenchDesk({ threads: 1, dir, keep: true })
const openMs = performance.now() - opening
const working = startWork(open.desk, open.stages, 'bench')
const starting = performance.now()
await feed(open, working, makeNews(2, made))
await settled(open)
const firstMs = performance.now() - starting
await feed(open, working, makeNews(WARM_UP, made + 2))
await settled(open)
const cpu = process.cpuUsage()
const main = mainThreadMs()
const from = performance.now()
await feed(open, working, makeNews(N, made + 2 + WARM_UP))
await settled(open)
const wallMs = performance.now() - from
const { user, system } = process.cpuUsage(cpu)
const mainMs = (mainThreadMs() - main) / N
await working.stop()
console.log(
  JSON.stringify({
    ...{ openMs, firstMs, wallMs, rate: (1000 * N) / wallMs, cpuMs: (user + system) / 1000 / N, mainMs },
    memoryMb: process.resourceUsage().maxRSS / 1024,
    fileMb: statSync(join(dir, 'desk.sqlite')).size / 1e6,
    problems: open.problems.length,
  }),
)
await open.close()
