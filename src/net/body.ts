import { Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { netError } from './errors.js'

export interface BodyLimits {
  /** Bytes as they come over the wire, and after decompression. */
  maxWireBytes: number
  maxBytes: number
  /** Keep the first `maxBytes` instead of refusing. */
  truncate?: boolean
}

/** Compressed several times over is an attack; once, or twice by mistake, happens. */
const MAX_CODINGS = 2

async function* counted(source: AsyncIterable<Uint8Array>, limit: number, host: string): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limit) throw netError('too-large', `${host}: the body has more than ${limit} bytes`, { limit })
    yield chunk
  }
}

/** `deflate` means zlib's format, but some servers send the bare stream: the first byte tells. */
async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const head = first.value
  const stream = ((head[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
  const rest = (async function* () {
    yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  })()
  yield* through(rest, stream)
}

/** Runs a stream through a decompressor; errors of either come out here, and both end. */
async function* through(source: AsyncIterable<Uint8Array>, stream: Transform): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: false })
  input.on('error', (error) => stream.destroy(error))
  input.pipe(stream)
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } finally {
    input.destroy()
    stream.destroy()
  }
}

function decoded(source: AsyncIterable<Uint8Array>, coding: string, host: string): AsyncIterable<Uint8Array> {
  switch (coding) {
    case 'identity':
      return source
    case 'gzip':
    case 'x-gzip':
      return through(source, createGunzip())
    case 'deflate':
      return inflated(source)
    case 'br':
      return through(source, createBrotliDecompress())
    default:
      throw netError('bad-encoding', `${host}: content coding ${coding.slice(0, 40)} was not asked for`)
  }
}

/**
 * Reads a body to its end, decompressed, within both limits: neither a long body nor one that expands takes more memory than
 * `maxBytes` and a chunk.
 * @throws DeskError `net-too-large` (on the wire), `net-bomb` (after decompression), `net-bad-encoding`; stream errors as they are
 */
export async function readBody(
  source: AsyncIterable<Uint8Array>,
  encoding: string,
  limits: BodyLimits,
  host: string,
): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MAX_CODINGS) throw netError('bad-encoding', `${host}: compressed ${codings.length} times over`)
  let stream: AsyncIterable<Uint8Array> = counted(source, limits.maxWireBytes, host)
  for (const coding of codings.reverse()) stream = decoded(stream, coding, host)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limits.maxBytes && limits.truncate) {
      chunks.push(chunk)
      return Buffer.concat(chunks).subarray(0, limits.maxBytes)
    }
    if (size > limits.maxBytes) {
      throw netError(
        codings.length ? 'bomb' : 'too-large',
        `${host}: the body has more than ${limits.maxBytes} bytes${codings.length ? ' once expanded' : ''}`,
        { limit: limits.maxBytes },
      )
    }
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)
}
