import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configHash } from '../config/load.js'

/** The package's own folder, wherever it is installed. Works from `src/` (tests) and `dist/src/`. */
export const ROOT = findRoot(fileURLToPath(new URL('.', import.meta.url)))

function findRoot(from: string): string {
  for (let dir = from, i = 0; i < 6; i++, dir = fileURLToPath(new URL('..', `file://${dir}`))) {
    try {
      if ((JSON.parse(readFileSync(`${dir}package.json`, 'utf8')) as { name?: string }).name === 'signaldesk') return dir
    } catch {
      // Not this folder: look one up.
    }
  }
  throw new Error('the package folder of signaldesk was not found')
}

/** What makes scores: the package's version and a hash of the config that weighs them. */
export const scoreVersion = (configDir: string): string => `${packageVersion()}+${configHash(configDir)}`

export const packageVersion = (): string =>
  (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version
