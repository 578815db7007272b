import { BullQueue, type BullQueueOptions } from './queue.js'

/** Opens the queue on the Redis server at `url` (7 or newer, with persistence on). It connects, and reconnects, by itself. */
export const openBullQueue = (url: string, options?: BullQueueOptions): BullQueue => new BullQueue(url, options)

export { BullQueue, type BullQueueOptions } from './queue.js'
