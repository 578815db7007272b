import { queueContract } from '../contracts/queue.suite.js'
import { redisBench } from './redis-bench.js'

queueContract('BullMQ', redisBench)
