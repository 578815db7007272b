import { existsSync } from 'node:fs'
import type { Examination } from '../cli/services.js'
import { loadConfig } from '../config/load.js'
import { describeError, instant, type SourceHealth } from '../model/index.js'
import { createFetcher } from '../net/index.js'
import { checkSources } from '../pipeline/check-sources.js'
import { checkFile, withDatabase } from '../store/sqlite/backup.js'
import { deskFile } from './desk-files.js'

/** What `doctor` looks at. Nothing is changed: the file is read as it is, and not migrated. */
export function examineDesk(configDir: string, { dataDir }: { dataDir?: string }): Examination {
  const config = loadConfig(configDir)
  const path = deskFile(configDir, dataDir)
  const store: Examination['store'] = { path, exists: existsSync(path) }
  const health = new Map<string, SourceHealth>()
  if (store.exists)
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
