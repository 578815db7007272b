import { replayContract } from '../contracts/replay.suite.js'
import { mongoBench } from './mongo-bench.js'
import { redisBench } from './redis-bench.js'

replayContract('MongoDB and Redis', async () => {
  const [stores, queues] = [await mongoBench(), await redisBench()]
  return {
    open: async () => ({ store: await stores.open(), queue: await queues.open() }),
    async dispose() {
      await queues.dispose()
      await stores.dispose()
    },
  }
})
