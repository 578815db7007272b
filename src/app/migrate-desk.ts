import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Migrated } from '../cli/services.js'
import { DeskError } from '../model/index.js'
import { copyQueue } from '../queue/copy-queue.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { deskFile } from './desk-files.js'
import { engineChoice, openQueue, openStore } from './engines.js'

/**
 * Copies the desk's file to MongoDB, and its queue to where a desk on MongoDB has it: Redis where REDIS_URL is set, else a file of its own.
 * Errors: `no-desk`, `desk-running`, and those of the copy.
 */
export async function migrateDesk(
  configDir: string,
  options: { dataDir?: string; to: string; batch?: number; onBatch?(part: string, rows: number): void },
): Promise<Migrated> {
  const path = deskFile(configDir, options.dataDir)
  if (!existsSync(path)) throw new DeskError('no-desk', `There is no desk at ${path}.`)
  const file = openSqliteStore(path)
  try {
    const { held } = file.db.get<{ held: number }>(
      "SELECT count(*) AS held FROM job WHERE state = 'leased' AND lease_until > ?",
      Date.now(),
    )!
    if (held > 0) throw new DeskError('desk-running', `A worker holds ${held} jobs of ${path}: end it first.`, 'conflict')
    const { copyDesk } = await import('../store/copy/index.js')
    const parts = await copyDesk(file.db, options.to, options)
    const store = await openStore({ mongoUrl: options.to }, '')
    const queue = await openQueue({ redisUrl: engineChoice().redisUrl }, store, dirname(path), () => {})
    try {
      return { path, parts, queue: await copyQueue(file.db, queue) }
    } finally {
      await queue.close()
      await store.close()
    }
  } finally {
    await file.close()
  }
}
