// node fill.mjs DIR SIZE: brings the desk in DIR to SIZE articles. Says how far it is on standard error.
import { startWork } from '../../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from '../desk.mjs'
import { fillDesk } from '../fill.mjs'
import { settled } from '../settled.mjs'

const [dir, size] = process.argv.slice(2)
const open = await openBenchDesk({ threads: 1, dir, keep: true })
const { desk } = open
if ((await desk.store.count('article')) === 0) {
  // One story to make the others after.
  const working = startWork(desk, open.stages, 'fill')
  await open.publish(makeNews(2, 20_000_000))
  await settled(open)
  await working.stop()
}
const from = (await desk.store.get('meta', 'filled'))?.value.value ?? 0
const step = 20_000
for (let at = from; at < Number(size); at += step) {
  const to = Math.min(Number(size), at + step)
  await fillDesk(desk, to, { from: at })
  const value = { id: 'filled', value: to }
  await desk.store.commit({
    stepKey: `filled:${to}`,
    writes: [{ op: 'put', kind: 'meta', value, knownAt: desk.clock.now() }],
    jobs: [],
  })
  process.stderr.write(`${to} filled\n`)
}
await open.close()
