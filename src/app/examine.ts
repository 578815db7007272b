import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Examination } from '../cli/services.js'
import { loadConfig } from '../config/load.js'
import { describeError, instant, QUEUES, type SourceHealth } from '../model/index.js'
import { createFetcher } from '../net/index.js'
import { checkSources } from '../pipeline/check-sources.js'
import { checkFile, withDatabase } from '../store/sqlite/backup.js'
import { deskFile } from './desk-files.js'
import { type EngineChoice, engineChoice, queueFile } from './engines.js'

/** What `doctor` looks at. Nothing is changed: files and servers are read as they are, nothing is migrated or made. */
export async function examineDesk(configDir: string, { dataDir }: { dataDir?: string }): Promise<Examination> {
  const config = loadConfig(configDir)
  const choice = engineChoice()
  const path = deskFile(configDir, dataDir)
  const health = new Map<string, SourceHealth>()
  const store = choice.mongoUrl ? await lookAtServer(choice.mongoUrl, health) : lookAtFile(path, health)
  return {
    configDir,
    store,
    queue: await lookAtQueue(choice, path),
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

function lookAtFile(path: string, health: Map<string, SourceHealth>): Examination['store'] {
  const store: Examination['store'] = { path, exists: existsSync(path) }
  if (!store.exists) return store
  try {
    store.state = checkFile(path)
    const rows = withDatabase(path, (db) => db.prepare('SELECT value FROM k_health').all() as { value: string }[])
    for (const row of rows) {
      const one = JSON.parse(row.value) as SourceHealth
      health.set(one.sourceId, one)
    }
  } catch (error) {
    store.problem = describeError(error).message
  }
  return store
}

/** The same questions to a desk on MongoDB. */
async function lookAtServer(url: string, health: Map<string, SourceHealth>): Promise<Examination['store']> {
  const path = 'MongoDB (MONGODB_URL)'
  try {
    const found = await (await import('../store/mongo/index.js')).lookAtMongo(url)
    for (const one of found?.health ?? []) health.set(one.sourceId, one)
    return { path, exists: found !== null, ...(found ? { state: { articles: found.articles } } : {}) }
  } catch (error) {
    return { path, exists: true, problem: describeError(error).message }
  }
}

/** Jobs that wait and those that were given up, wherever this desk's queue is. */
async function lookAtQueue(choice: EngineChoice, deskPath: string): Promise<Examination['queue']> {
  const where = choice.redisUrl ? 'Redis (REDIS_URL)' : choice.mongoUrl ? join(dirname(deskPath), queueFile) : deskPath
  try {
    const found = choice.redisUrl ? await jobsInRedis(choice.redisUrl) : jobsInFile(where)
    return { where, ...found }
  } catch (error) {
    return { where, waiting: 0, dead: 0, problem: describeError(error).message }
  }
}

async function jobsInRedis(url: string): Promise<{ waiting: number; dead: number }> {
  const queue = (await import('../queue/bullmq/index.js')).openBullQueue(url)
  try {
    const counts = await Promise.all(QUEUES.map((name) => queue.counts(name)))
    const sum = (of: (one: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + of(one), 0)
    return { waiting: sum((one) => one.ready + one.delayed + one.leased), dead: sum((one) => one.dead) }
  } finally {
    await queue.close()
  }
}

function jobsInFile(path: string): { waiting: number; dead: number } {
  if (!existsSync(path)) return { waiting: 0, dead: 0 }
  const sql = "SELECT count(*) AS jobs, coalesce(sum(state = 'dead'), 0) AS dead FROM job"
  const { jobs, dead } = withDatabase(path, (db) => db.prepare(sql).get() as { jobs: number; dead: number })
  return { waiting: jobs - dead, dead }
}
