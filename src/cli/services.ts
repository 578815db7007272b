import type { Analyser } from '../extract/index.js'
import type { Audience, Instant } from '../model/index.js'
import type { LineIo } from './jsonl.js'

/** What the commands need of the world; `app.ts` wires it. Everything heavy is made on first use. */
export interface CliServices {
  version: string
  now(): Instant
  analyser(): Analyser
  audiences(): readonly Audience[]
  /** Which code and config make scores. */
  scoreVersion(): string
}

/** Standard input and output of the process. */
export interface CliIo extends Pick<LineIo, 'input' | 'write'> {
  /** For people: progress and problems. */
  log(text: string): void
  /** A terminal watches standard error, so a progress bar makes sense. */
  interactive: boolean
}
