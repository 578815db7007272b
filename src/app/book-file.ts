import { readFile, stat } from 'node:fs/promises'
import { parseBook } from '../config/book.js'
import { type Book, DeskError } from '../model/index.js'

const MAX_BYTES = 2_000_000

/** Positions in a file on this machine, read again when it changes. Fails with `bad-book` where the file is not there at first. */
export async function openBook(path: string): Promise<{ read(): Promise<Book> }> {
  let kept: Book | null = null
  const read = async (): Promise<Book> => {
    try {
      const { mtimeMs, size } = await stat(path)
      const revision = `${mtimeMs}-${size}`
      if (kept?.revision === revision) return kept
      if (size > MAX_BYTES) return { revision, positions: [], problems: [`The file is larger than ${MAX_BYTES} bytes.`] }
      kept = { revision, ...parseBook(await readFile(path, 'utf8')) }
      return kept
    } catch {
      return { revision: 'gone', positions: [], problems: ['The file cannot be read.'] }
    }
  }
  const first = await read()
  if (first.revision === 'gone') throw new DeskError('bad-book', 'the file of positions cannot be read')
  return { read }
}
