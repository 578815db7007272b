import { checkBrief } from '../../brief/check.js'
import { checkLine, parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'

/** `check`: a brief and its sources in, a verdict on every figure and sentence out. */
export function checkCommand(): LineHandler {
  return (line) => {
    const { brief, sources } = parseLine(checkLine, line)
    return checkBrief({ brief, sources })
  }
}
