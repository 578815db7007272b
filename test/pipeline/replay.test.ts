import { join } from 'node:path'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { replayContract } from '../contracts/replay.suite.js'

replayContract('one file', async () => {
  const opened: { close(): Promise<void> }[] = []
  return {
    async open(dir) {
      const store = openSqliteStore(join(dir, 'desk.sqlite'))
      opened.push(store)
      return { store, queue: openEmbeddedQueue(store) }
    },
    async dispose() {
      for (const one of opened) await one.close()
    },
  }
})
