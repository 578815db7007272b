import { type Analysis, epochMs, type Instant, instant } from '../../model/index.js'
import { analyseLine, parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'

/** `analyse`: an article's text in, everything understood of it out. */
export function analyseCommand(services: CliServices): LineHandler {
  const analyser = services.analyser()
  return (line) => {
    const { id: _id, publishedAt, ...doc } = parseLine(analyseLine, line)
    return shown(analyser.analyse({ ...doc, ...(publishedAt ? { publishedAt: toInstant(publishedAt) } : {}) }))
  }
}

const toInstant = (text: string): Instant => instant(epochMs(text))

/** Failures are named only where there are any: the contract's fields come first. */
function shown({ failures, versions, ...analysis }: Analysis): object {
  return { ...analysis, ...(failures.length > 0 ? { failures } : {}), versions }
}
