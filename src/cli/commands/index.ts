import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'

/** A command that answers each line of its input with one line. */
export interface LineCommand {
  name: string
  summary: string
  /** Loads the command: what it needs loads for it alone, so that each starts at once. */
  load(): Promise<(services: CliServices, options: Record<string, unknown>) => LineHandler>
}

export const LINE_COMMANDS: readonly LineCommand[] = [
  {
    name: 'read',
    summary: 'Reads a page: title, byline, dates, language, text and how much of it was open.',
    load: async () => (await import('./read.js')).readCommand,
  },
  { name: 'feed', summary: 'Reads a feed of any kind.', load: async () => (await import('./feed.js')).feedCommand },
  {
    name: 'analyse',
    summary: 'Finds instruments, figures, sentiment, event types and claims in a text.',
    load: async () => (await import('./analyse.js')).analyseCommand,
  },
  { name: 'study', summary: 'Runs an event study.', load: async () => (await import('./study.js')).studyCommand },
  {
    name: 'check',
    summary: 'Looks every figure, name, date and quotation of a brief up in its sources.',
    load: async () => (await import('./check.js')).checkCommand,
  },
]
