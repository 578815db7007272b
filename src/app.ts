import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCli } from './cli/main.js'
import type { CliIo, CliServices } from './cli/services.js'
import { configHash, loadAudiences, loadResources } from './config/load.js'
import { type Analyser, createAnalyser } from './extract/index.js'
import { type Audience, instant } from './model/index.js'

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

const packageVersion = (): string => (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string }).version

/** Wires the commands' needs; each heavy part is made once, on first use. */
export function createCliServices(configDir = `${ROOT}config`): CliServices {
  let analyser: Analyser | undefined
  let audiences: readonly Audience[] | undefined
  return {
    version: packageVersion(),
    now: () => instant(Date.now()),
    audiences: () => (audiences ??= loadAudiences(configDir)),
    scoreVersion: () => scoreVersion(configDir),
    analyser: () => (analyser ??= createAnalyser(loadResources(configDir))),
  }
}

/** The process's own streams, with backpressure on standard output. A reader that went away ends the run. */
function processIo(): CliIo {
  return {
    input: process.stdin,
    interactive: process.stderr.isTTY === true,
    log: (text) => void process.stderr.write(text),
    write: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
  }
}

/** The command line's entry, called by `bin/signaldesk.js`. */
export async function main(argv = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await runCli(argv, createCliServices(), processIo())
}
