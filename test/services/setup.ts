import { type Server, startFerretdb, startRedis } from './servers.js'

/** Starts the servers that the environment does not name (MONGODB_URL, REDIS_URL), once for all files. */
export default async function setup(): Promise<() => Promise<void>> {
  const started: Server[] = []
  const given = async (name: string, start: () => Promise<Server>) => {
    if (process.env[name]) return
    const server = await start()
    started.push(server)
    process.env[name] = server.url
  }
  await given('MONGODB_URL', startFerretdb)
  // No test kills this one.
  await given('REDIS_URL', () => startRedis({ synced: false }))
  return async () => {
    for (const server of started) await server.stop()
  }
}
