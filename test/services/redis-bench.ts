import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { type BullQueue, openBullQueue } from '../../src/queue/bullmq/index.js'
import type { QueueBench } from '../contracts/queue.suite.js'

/** Several queues on one fresh desk in Redis. Its clock cannot be moved; what runs out is made to run out sooner instead. */
export async function redisBench(url = process.env.REDIS_URL!): Promise<QueueBench> {
  const prefix = `test-${randomUUID().slice(0, 8)}`
  const redis = new Redis(url)
  const opened: BullQueue[] = []
  const keys = async (pattern: string) => redis.keys(`{${prefix}}:${pattern}`)
  return {
    async open() {
      const queue = openBullQueue(url, { prefix })
      opened.push(queue)
      return queue
    },
    async advance(ms) {
      for (const key of [...(await keys('*:lock')), ...(await keys('*:stalled-check'))]) {
        const left = (await redis.pttl(key)) - ms
        if (left > 0) await redis.pexpire(key, left)
        else await redis.del(key)
      }
      for (const key of await keys('*:rate:*')) await redis.hincrby(key, 'at', -ms)
    },
    async dispose() {
      for (const queue of opened) await queue.close()
      const all = await keys('*')
      if (all.length > 0) await redis.del(...all)
      redis.disconnect()
    },
  }
}
