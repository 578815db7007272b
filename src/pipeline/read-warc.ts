import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { DeskError } from '../model/index.js'

/** A record's block beyond this is passed over with an error. Bytes. */
const MAX_BLOCK = 32 * 1024 * 1024
const MAX_HEADER = 64 * 1024

export interface WarcPage {
  url: string
  html: Uint8Array
  contentType: string
  /** When it was captured. */
  capturedAt: string
}
/** One record: a page, `passed over` for what is no captured HTML page, or what is wrong with it. */
export type WarcRecord = { page: WarcPage } | { passedOver: string } | { error: DeskError }

/**
 * Reads a WARC stream (ISO 28500, uncompressed) record by record, holding one record in memory. A damaged record header ends
 * the reading with `bad-warc`, since nothing after it can be found; a bad block is that record's own error.
 */
export async function* readWarc(input: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const bytes = new ByteReader(input)
  for (;;) {
    const head = await bytes.through('\r\n\r\n', MAX_HEADER)
    if (head === null) return
    const lines = head.toString('utf8').trimStart().split('\r\n')
    if (!/^WARC\/\d/.test(lines[0] ?? ''))
      throw new DeskError('bad-warc', `a record begins with "${(lines[0] ?? '').slice(0, 40)}"`)
    const fields = fieldsOf(lines.slice(1))
    const length = Number(fields.get('content-length'))
    if (!Number.isInteger(length) || length < 0) throw new DeskError('bad-warc', 'a record says no length')
    if (length > MAX_BLOCK) {
      await bytes.skip(length)
      yield { error: new DeskError('record-too-large', `a record of ${length} bytes; at most ${MAX_BLOCK} are read`) }
      continue
    }
    const block = await bytes.exactly(length)
    yield recordOf(fields, block)
  }
}

function recordOf(fields: Map<string, string>, block: Buffer): WarcRecord {
  const type = fields.get('warc-type') ?? 'unknown'
  if (type !== 'response') return { passedOver: type }
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  try {
    const end = block.indexOf('\r\n\r\n')
    const lines = block.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n')
    const status = /^HTTP\/\S+ (\d{3})/.exec(lines[0] ?? '')?.[1]
    if (end < 0 || !status) throw new DeskError('bad-record', `${url}: the response has no HTTP header`)
    const headers = fieldsOf(lines.slice(1))
    const contentType = headers.get('content-type') ?? ''
    if (status !== '200' || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType))
      return { passedOver: `response ${status} ${contentType.split(';')[0]}`.trim() }
    return {
      page: { url, html: bodyOf(block.subarray(end + 4), headers), contentType, capturedAt: fields.get('warc-date') ?? '' },
    }
  } catch (error) {
    if (error instanceof DeskError) return { error }
    return { error: new DeskError('bad-record', `${url}: ${(error as Error).message}`) }
  }
}

function bodyOf(raw: Buffer, headers: Map<string, string>): Uint8Array {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(raw) : raw
  const limit = { maxOutputLength: MAX_BLOCK }
  switch ((headers.get('content-encoding') ?? 'identity').trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(whole, limit)
    case 'deflate':
      return inflateSync(whole, limit)
    case 'br':
      return brotliDecompressSync(whole, limit)
    case 'identity':
    case '':
      return whole
    default:
      throw new DeskError('bad-record', `the encoding ${headers.get('content-encoding')} is not understood`)
  }
}

/** Chunks joined. Some archivers store the body joined already and keep the header: what does not begin as a chunk is taken whole. */
function unchunked(raw: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < raw.length; ) {
    const line = raw.indexOf('\r\n', at)
    const size = line < 0 ? null : /^([0-9a-f]{1,8})(?:;|$)/i.exec(raw.subarray(at, line).toString('latin1'))
    if (!size) return parts.length === 0 ? raw : Buffer.concat(parts)
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    parts.push(raw.subarray(line + 2, line + 2 + length))
    at = line + 2 + length + 2
  }
  return Buffer.concat(parts)
}

function fieldsOf(lines: string[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** Bytes of a stream by their number or up to a mark. */
class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)
  constructor(input: AsyncIterable<Uint8Array>) {
    this.source = input[Symbol.asyncIterator]()
  }

  /** Everything up to and with `mark`; null at the end, where only white space is left. */
  async through(mark: string, limit: number): Promise<Buffer | null> {
    for (;;) {
      // Records end with blank lines, which belong to none.
      let start = 0
      while (start < this.held.length && (this.held[start] === 13 || this.held[start] === 10)) start++
      this.held = this.held.subarray(start)
      const at = this.held.indexOf(mark)
      if (at >= 0) return this.take(at + mark.length)
      if (this.held.length > limit) throw new DeskError('bad-warc', 'a record header does not end')
      if (!(await this.more())) {
        if (this.held.length === 0) return null
        throw new DeskError('bad-warc', 'the file ends inside a record header')
      }
    }
  }

  async exactly(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let missing = length; missing > 0; ) {
      if (this.held.length === 0 && !(await this.more())) throw new DeskError('bad-warc', 'the file ends inside a record')
      const part = this.take(Math.min(missing, this.held.length))
      parts.push(part)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }

  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0; ) {
      if (this.held.length === 0 && !(await this.more())) throw new DeskError('bad-warc', 'the file ends inside a record')
      missing -= this.take(Math.min(missing, this.held.length)).length
    }
  }

  private take(length: number): Buffer {
    const taken = this.held.subarray(0, length)
    this.held = this.held.subarray(length)
    return taken
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next()
    if (next.done) return false
    this.held = this.held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.held, next.value])
    return true
  }
}
