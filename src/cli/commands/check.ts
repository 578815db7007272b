import { checkBrief } from '../../brief/index.js'
import { checkLine, parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'

/** `check`: a brief and its sources in; every figure and sentence with its verdict and evidence out. */
export function checkCommand(): LineHandler {
  return (line) => checkBrief(parseLine(checkLine, line))
}
