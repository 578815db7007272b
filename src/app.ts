import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { packageVersion, ROOT, scoreVersion } from './app/root.js'
import { runCli } from './cli/main.js'
import type { CliIo, CliServices } from './cli/services.js'
import { loadAudiences, loadResources, loadSources } from './config/load.js'
import { writeAudienceWeights } from './config/write-audience.js'
import { type Analyser, createAnalyser } from './extract/index.js'
import { type Audience, instant, type Source } from './model/index.js'

/** Wires the commands' needs; each heavy part is made once, on first use. */
export function createCliServices(configDir = process.env.SIGNALDESK_CONFIG ?? join(ROOT, 'config')): CliServices {
  let analyser: Analyser | undefined
  let audiences: readonly Audience[] | undefined
  let sources: readonly Source[] | undefined
  return {
    version: packageVersion(),
    now: () => instant(Date.now()),
    audiences: () => (audiences ??= loadAudiences(configDir)),
    sources: () => (sources ??= loadSources(join(configDir, 'sources'))),
    scoreVersion: () => scoreVersion(configDir),
    analyser: () => (analyser ??= createAnalyser(loadResources(configDir))),
    // Engines, web and net load only for the commands that run a desk: the others start at once.
    openDesk: async (options) => (await import('./app/open-desk.js')).openLiveDesk(configDir, options),
    openArchive: async (options) => (await import('./app/open-desk.js')).openArchive(configDir, options),
    backup: async (options) => (await import('./app/desk-files.js')).backupDesk(configDir, options),
    migrate: async (options) => (await import('./app/migrate-desk.js')).migrateDesk(configDir, options),
    openAuth: async (options) => (await import('./app/open-auth.js')).openAuth(configDir, options),
    importOpml: async function* (options) {
      yield* (await import('./app/import-opml.js')).importOpml(configDir, options)
    },
    examine: async (options) => (await import('./app/examine.js')).examineDesk(configDir, options),
    writeWeights: (audience, before, after) => writeAudienceWeights(configDir, audience, before, after),
    restore: async (options) => (await import('./app/desk-files.js')).restoreDesk(configDir, options),
  }
}

/** Asks at the terminal; what is typed is not shown. */
async function askHidden(question: string): Promise<string> {
  process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asking = createInterface({ input: process.stdin, output: unseen, terminal: true })
  const answer = await asking.question('')
  asking.close()
  process.stderr.write('\n')
  return answer
}

/** The process's own streams, with backpressure on standard output. A reader that went away ends the run. */
function processIo(): CliIo {
  const stopRequested = new Promise<void>((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  return {
    input: process.stdin,
    interactive: process.stderr.isTTY === true,
    ...(process.stdin.isTTY ? { askHidden } : {}),
    stopRequested,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
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
