import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'
import { analyseCommand } from './analyse.js'

/** A command that answers each line of its input with one line. */
export interface LineCommand {
  name: string
  summary: string
  make(services: CliServices, options: Record<string, unknown>): LineHandler
}

export const LINE_COMMANDS: readonly LineCommand[] = [
  { name: 'analyse', summary: 'Finds instruments, figures, sentiment, event types and claims in a text.', make: analyseCommand },
]
