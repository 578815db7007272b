import { existsSync } from 'node:fs'
import type { Examination } from '../cli/services.js'
import { loadConfig } from '../config/load.js'
import { describeError, instant, type SourceHealth } from '../model/index.js'
import { createFetcher } from '../net/index.js'
import { checkSources } from '../pipeline/check-sources.js'
import { checkFile, withDatabase } from '../store/sqlite/backup.js'
import { deskFile } from './desk-files.js'
import { type EngineChoice, engineChoice, openStore } from './engines.js'

/** What `doctor` looks at. Nothing is changed: the file is read as it is, and not migrated. */
export async function examineDesk(configDir: string, { dataDir }: { dataDir?: string }): Promise<Examination> {
  const config = loadConfig(configDir)
  const path = deskFile(configDir, dataDir)
  const choice = engineChoice()
  const store: Examination['store'] = { path, exists: existsSync(path) }
  const health = new Map<string, SourceHealth>()
  if (choice.mongoUrl) await examineServer(choice, store, health)
  else if (store.exists)
    try {
      store.state = checkFile(path)
      withDatabase(path, (db) => {
        for (const row of db.prepare('SELECT value FROM k_health').all() as { value: string }[]) {
          const one = JSON.parse(row.value) as SourceHealth
          health.set(one.sourceId, one)
        }
        store.deadJobs = (db.prepare("SELECT count(*) AS n FROM job WHERE state = 'dead'").get() as { n: number }).n
      })
    } catch (error) {
      store.problem = describeError(error).message
    }
  return {
    configDir,
    store,
    sources: config.sources.map((source) => ({ source, health: health.get(source.id) ?? null })),
    async *fetchAll() {
      const fetcher = createFetcher({ userAgent: config.settings.userAgent, allow: config.settings.allowHosts })
      try {
        const enabled = config.sources.filter((s) => s.enabled)
        yield* checkSources(fetcher, enabled, { now: () => instant(Date.now()) })
      } finally {
        await fetcher.close()
      }
    },
  }
}

/** The same questions to a desk on MongoDB. */
async function examineServer(choice: EngineChoice, at: Examination['store'], health: Map<string, SourceHealth>): Promise<void> {
  at.path = 'MongoDB (MONGODB_URL)'
  try {
    const store = await openStore(choice, '')
    at.exists = true
    at.state = { articles: await store.count('article') }
    for await (const { value } of store.all('health')) health.set(value.sourceId, value)
    await store.close()
  } catch (error) {
    at.problem = describeError(error).message
  }
}
