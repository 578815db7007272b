import { createConnection } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBullQueue } from '../../src/queue/bullmq/index.js'
import { openMongoStore } from '../../src/store/mongo/index.js'
import { article, at, job, put } from '../contracts/make.js'
import { runCommand, scratch } from '../support/desk-process.js'
import { writeConfig } from '../support/live-config.js'
import { freshDatabase } from './mongo-bench.js'
import { type Server, startRedis } from './servers.js'

const config = scratch('doctor-config')
const data = scratch('doctor-data')
const database = freshDatabase()
let redis: Server
beforeAll(async () => {
  writeConfig(config.dir, {}, [{ id: 'harbour', url: 'http://127.0.0.1:9/feed.xml' }])
  redis = await startRedis()
})
afterAll(async () => {
  await database.drop()
  await redis.stop()
  config.remove()
  data.remove()
})

const doctor = () =>
  runCommand(['doctor', '--no-fetch', '--data', data.dir], undefined, {
    SIGNALDESK_CONFIG: config.dir,
    MONGODB_URL: database.url,
    REDIS_URL: redis.url,
  })

test('doctor looks at a desk on servers, makes nothing, and says which server is in the way', async () => {
  const none = await doctor()
  expect([none.code, none.stdout], none.stderr).toEqual([0, expect.stringMatching(/^store +none +MongoDB/m)])
  const connection = await createConnection(database.url).asPromise()
  expect(await connection.listCollections()).toEqual([])
  await connection.close()

  const store = await openMongoStore(database.url)
  await store.commit({ stepKey: 'one', writes: [put('article', article('a'))], jobs: [] })
  await store.close()
  const queue = openBullQueue(redis.url)
  await queue.enqueue([job('bad'), job('good')])
  const [bad] = await queue.claim('ingest', { now: at(0), workerId: 'w', leaseMs: 60_000, limit: 1 })
  await queue.fail(bad!, { code: 'odd', message: 'it was odd' }, null)
  await queue.close()
  const found = await doctor()
  expect(found.code).toBe(1)
  expect(found.stdout).toMatch(/^store +ok +MongoDB .*: 1 articles$/m)
  expect(found.stdout).toMatch(/^queue +ok +Redis .*: 1 jobs wait$/m)
  expect(found.stdout).toMatch(/^jobs +dead +1:/m)
  expect(found.stderr).toContain('1 finding needs a look')

  await redis.kill()
  const away = await doctor()
  expect(away.code).toBe(1)
  expect(away.stdout).toMatch(/^store +ok/m)
  expect(away.stdout).toMatch(/^queue +fails +Redis .*does not answer/m)
}, 300_000)
