import type { SqlDatabase } from '../../store/sqlite/database.js'
import type { Queue } from '../contract.js'
import { EmbeddedQueue, type EmbeddedQueueOptions } from './queue.js'

/**
 * Opens the queue on a store's own connection (`openEmbeddedQueue(store)`), making its tables where they are missing.
 * Closing the store closes it too.
 */
export function openEmbeddedQueue(store: { db: SqlDatabase }, options: EmbeddedQueueOptions = {}): Queue {
  return new EmbeddedQueue(store.db, options)
}

export type { EmbeddedQueueOptions } from './queue.js'
