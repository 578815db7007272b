// A process that an article kills while it is analysed, run by poison.test.ts: `poison-child ARCHIVE DATA`.
import { loadResources } from '../../src/config/load.js'
import { createAnalyser } from '../../src/extract/index.js'
import { openSmallDesk } from '../support/small-desk.js'

const [archive, data] = process.argv.slice(2)
const { analyse } = createAnalyser(loadResources('config'))
const desk = await openSmallDesk(archive!, data!, {
  compute: {
    async analyse(doc) {
      if (doc.text.includes('ends the process')) process.kill(process.pid, 'SIGKILL')
      // What stands beside it is in hand when that happens.
      await new Promise((done) => setTimeout(done, 20))
      return analyse(doc)
    },
  },
})
await desk.play()
const { items } = await desk.store.find('article', { limit: 100 })
const dead = await desk.desk.queue.dead('analyse', 10)
process.stdout.write(
  JSON.stringify({
    states: items.map(({ value }) => value.state).sort(),
    dead: dead.map(({ error }) => [error.code, error.message]),
  }),
)
await desk.close()
