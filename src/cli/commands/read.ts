import { readPage } from '../../collect/index.js'
import { parseLine, readLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'

/** `read`: a page's HTML in, the article out. */
export function readCommand(services: CliServices): LineHandler {
  return (line) => {
    const { url, html } = parseLine(readLine, line)
    return readPage({ url, body: html }, { now: services.now() })
  }
}
