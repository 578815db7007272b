import { openMongoStore } from '../../src/store/mongo/index.js'
import { editingSuite } from '../contracts/editing.suite.js'
import { freshDatabase } from './mongo-bench.js'
import { redisBench } from './redis-bench.js'

editingSuite('MongoDB and Redis', async () => {
  const database = freshDatabase()
  const redis = await redisBench()
  return {
    store: await openMongoStore(database.url),
    queue: await redis.open(),
    async dispose() {
      await redis.dispose()
      await database.drop()
    },
  }
})
