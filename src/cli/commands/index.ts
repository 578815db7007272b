import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'
import { analyseCommand } from './analyse.js'
import { checkCommand } from './check.js'
import { feedCommand } from './feed.js'
import { readCommand } from './read.js'
import { studyCommand } from './study.js'

/** A command that answers each line of its input with one line. */
export interface LineCommand {
  name: string
  summary: string
  make(services: CliServices, options: Record<string, unknown>): LineHandler
}

export const LINE_COMMANDS: readonly LineCommand[] = [
  { name: 'read', summary: 'Reads a page: title, byline, dates, language, text and how much of it was open.', make: readCommand },
  { name: 'feed', summary: 'Reads a feed of any kind.', make: feedCommand },
  { name: 'analyse', summary: 'Finds instruments, figures, sentiment, event types and claims in a text.', make: analyseCommand },
  { name: 'study', summary: 'Runs an event study.', make: studyCommand },
  { name: 'check', summary: 'Looks every figure, name, date and quotation of a brief up in its sources.', make: checkCommand },
]
