import { StringDecoder } from 'node:string_decoder'
import { DeskError, describeError } from '../model/index.js'

/** A line longer than this is refused with `line-too-long`; the rest of the input goes on. In UTF-16 units. */
export const MAX_LINE_CHARS = 64 * 1024 * 1024

/** An input line, or the fact that it was too long to be taken. */
type Line = { text: string } | { tooLong: true }

/** Splits a byte stream into lines, holding at most one line in memory. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>, maxChars = MAX_LINE_CHARS): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let length = 0
  let overflow = false
  const flush = (): Line => {
    const line: Line = overflow ? { tooLong: true } : { text: parts.join('') }
    parts = []
    length = 0
    overflow = false
    return line
  }
  const add = (piece: string) => {
    if (overflow || piece === '') return
    length += piece.length
    if (length > maxChars) {
      overflow = true
      parts = []
    } else parts.push(piece)
  }
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at))
      yield flush()
      from = at + 1
    }
    add(text.slice(from))
  }
  add(decoder.end())
  if (length > 0 || overflow) yield flush()
}

/** What a JSON Lines command needs of the world. */
export interface LineIo {
  input: AsyncIterable<Uint8Array | string>
  /** Resolves when more may be written (backpressure). Rejects when the reader has gone. */
  write(text: string): Promise<void>
  /** Told after each line, for a progress bar. */
  onLine?(count: number): void
}

/** Handles one parsed line. What it throws becomes that line's error. */
export type LineHandler = (line: Record<string, unknown>) => object | Promise<object>

/**
 * Runs a handler over JSON Lines: one line in, one line out, in order, streaming. A line that cannot be processed gives
 * `{id, error: {code, message}}` and the run goes on. Blank lines are passed over. Returns how many lines were answered.
 */
export async function runLines(io: LineIo, handle: LineHandler): Promise<number> {
  let count = 0
  for await (const line of linesOf(io.input)) {
    if ('text' in line && line.text.trim() === '') continue
    await io.write(`${JSON.stringify(await answer(line, handle))}\n`)
    io.onLine?.(++count)
  }
  return count
}

async function answer(line: Line, handle: LineHandler): Promise<object> {
  let id: unknown = null
  try {
    if ('tooLong' in line) throw new DeskError('line-too-long', `the line is longer than ${MAX_LINE_CHARS} characters`)
    const value = parseObject(line.text)
    id = value.id ?? null
    return Object.assign({ id }, await handle(value), { id })
  } catch (error) {
    return { id, error: describeError(error) }
  }
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new DeskError('bad-json', `the line is not JSON: ${(error as Error).message}`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new DeskError('bad-line', 'the line is not a JSON object')
  return value as Record<string, unknown>
}
