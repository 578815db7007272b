import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Migrated } from '../cli/services.js'
import { DeskError } from '../model/index.js'
import { type CopiedQueue, copyQueue } from '../queue/copy-queue.js'
import { openSqliteStore } from '../store/sqlite/index.js'
import { deskFile } from './desk-files.js'
import { engineChoice, openQueue } from './engines.js'

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
    const queue = await openQueue(engineChoice({ ...process.env, MONGODB_URL: options.to }), null, dirname(path), () => {})
    try {
      // A queue that does not answer is found before the first row is copied.
      await queue.counts('collect')
      let copied: CopiedQueue = { jobs: 0, dead: 0, schedules: 0 }
      const last = async () => {
        copied = await copyQueue(file.db, queue)
      }
      const parts = await copyDesk(file.db, options.to, { ...options, last })
      return { path, parts, queue: copied }
    } finally {
      await queue.close()
    }
  } finally {
    await file.close()
  }
}
