import { readFeed } from '../../collect/index.js'
import { feedLine, parseLine } from '../input.js'
import type { LineHandler } from '../jsonl.js'
import type { CliServices } from '../services.js'

/** `feed`: a feed's text or raw bytes in, its items out. */
export function feedCommand(services: CliServices): LineHandler {
  return (line) => {
    const { url, xml, base64, contentType } = parseLine(feedLine, line)
    const body = base64 === undefined ? (xml as string) : new Uint8Array(Buffer.from(base64, 'base64'))
    return readFeed({ url, body, contentType }, { now: services.now() })
  }
}
