export type { Archive, Capture, Publication, WrittenArticle } from './archive.js'
export { loadArchive } from './load.js'
export { archiveHosts, routeFetcher } from './route-fetcher.js'
export { type DemoServer, type DemoServerOptions, startDemoServer } from './server.js'
