import { StudyInputSchema, study } from '../../market/index.js'
import { parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'

/** `study`: prices or returns in, the event study out. */
export function studyCommand(): LineHandler {
  return (line) => {
    return study(parseLine(StudyInputSchema, { window: [-1, 1], model: 'market', ...line }))
  }
}
