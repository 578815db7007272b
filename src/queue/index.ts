export * from './backoff.js'
export type * from './contract.js'
export { type EmbeddedQueueOptions, openEmbeddedQueue } from './embedded/index.js'
