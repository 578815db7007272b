import { GroupInputSchema, StudyInputSchema, study, studyGroup } from '../../market/index.js'
import { parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'

/** `study`: prices or returns in, the event study out; a line with `firms` is a group, studied and tested together. */
export function studyCommand(): LineHandler {
  return (line) => {
    const asked = { window: [-1, 1], model: 'market', ...line }
    return 'firms' in line ? studyGroup(parseLine(GroupInputSchema, asked)) : study(parseLine(StudyInputSchema, asked))
  }
}
