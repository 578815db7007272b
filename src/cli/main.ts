import { SingleBar } from 'cli-progress'
import { Command, CommanderError } from 'commander'
import { DeskError, describeError } from '../model/index.js'
import { LINE_COMMANDS } from './commands/index.js'
import { runLines } from './jsonl.js'
import type { CliIo, CliServices } from './services.js'

/** Exit statuses: the input was consumed; the run failed; the command was used wrongly. */
export const EXIT = { ok: 0, failure: 1, usage: 2 } as const

/**
 * Runs one command line (without node and script). Returns the exit status; never throws. Commands that read JSON Lines
 * answer on standard output, everything for people goes to standard error.
 */
export async function runCli(argv: string[], services: CliServices, io: CliIo): Promise<number> {
  let status: number = EXIT.ok
  const program = new Command('signaldesk')
    .description('The news and market-signal intelligence desk.')
    .version(services.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.log(text), writeErr: (text) => io.log(text) })
    .showHelpAfterError()
  for (const { name, summary, make } of LINE_COMMANDS) {
    program
      .command(name)
      .description(`${summary} Reads JSON Lines on standard input, writes JSON Lines on standard output.`)
      .action(async (options: Record<string, unknown>) => {
        await withProgress(io, name, (onLine) => runLines({ ...io, onLine }, make(services, options)))
      })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    status = exitStatus(error, io)
  }
  return status
}

function exitStatus(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  const { code, message } = describeError(error)
  io.log(`signaldesk: ${message} (${code})\n`)
  return error instanceof DeskError && error.code === 'usage' ? EXIT.usage : EXIT.failure
}

/** Long work shows a bar on standard error when a terminal watches, and nothing otherwise. */
async function withProgress(io: CliIo, name: string, work: (onLine: (n: number) => void) => Promise<unknown>): Promise<void> {
  if (!io.interactive) {
    await work(() => {})
    return
  }
  const bar = new SingleBar({
    format: `${name} {value} lines, {duration_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
  })
  bar.start(0, 0)
  try {
    await work((n) => bar.update(n))
  } finally {
    bar.stop()
  }
}
