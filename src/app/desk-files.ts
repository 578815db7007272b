import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FileAnswer } from '../cli/services.js'
import { loadSettings } from '../config/load.js'
import { instant } from '../model/index.js'
import { QUEUE_MIGRATIONS } from '../queue/embedded/migrations.js'
import { backupFile, restoreFile } from '../store/sqlite/backup.js'
import { STORE_MIGRATIONS } from '../store/sqlite/migrations.js'
import { engineChoice, refuseServer } from './engines.js'

/** The live desk's folder, by whoever says it last: settings, SIGNALDESK_DATA, the command. */
export const deskFolder = (ofSettings: string, ofCommand?: string, env: NodeJS.ProcessEnv = process.env): string =>
  resolve(ofCommand ?? (env.SIGNALDESK_DATA || ofSettings))

/** Where the live desk's file is. */
export const deskFile = (configDir: string, dataDir?: string): string =>
  join(deskFolder(loadSettings(configDir).dataDir, dataDir), 'desk.sqlite')

/** Copies the desk's file, also while the desk runs. */
export function backupDesk(configDir: string, { dataDir, file }: { dataDir?: string; file: string }): FileAnswer {
  refuseServer(engineChoice(), 'backup')
  const path = deskFile(configDir, dataDir)
  return { path, ...backupFile(path, resolve(file)) }
}

/** Puts a backup in the place of the desk's file. */
export function restoreDesk(configDir: string, options: { dataDir?: string; file: string; force?: boolean }): FileAnswer {
  refuseServer(engineChoice(), 'restore')
  const path = deskFile(configDir, options.dataDir)
  mkdirSync(resolve(path, '..'), { recursive: true })
  const known = { store: STORE_MIGRATIONS.length, queue: QUEUE_MIGRATIONS.length }
  return { path, ...restoreFile(path, resolve(options.file), { known, force: options.force, stamp: instant(Date.now()) }) }
}
