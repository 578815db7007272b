import { type Access, DeskError, type Page } from '../../model/index.js'
import type { PageReader } from '../contract.js'
import { decodeDocument } from '../decode.js'
import { detectLanguage } from '../language.js'
import { readBody } from './body.js'
import { parsePage } from './dom.js'
import { gatherMarks, readMetadata } from './metadata.js'
import { readJsonLd, type StructuredData } from './structured.js'

/** Pages above this many bytes are refused. */
const MAX_LENGTH = 16_000_000

function accessOf(text: string, data: StructuredData | null, scriptLength: number): Access {
  if (data?.free === false && text.length < 1500) return 'teaser'
  if (text.length < 200 && scriptLength > 5000) return 'script'
  return 'open'
}

/**
 * Reads an article page: body text, title, bylines, dates, section, language, canonical address, each with where it was found, and
 * whether the text is whole. The text is plain: no markup, no script.
 * @throws DeskError `page-empty`, `page-too-large`, `page-unreadable`: all `refused`. Nothing else.
 */
export const readPage: PageReader = (raw, options): Page => {
  try {
    if (raw.body.length > MAX_LENGTH)
      throw new DeskError('page-too-large', `a page of ${raw.body.length} bytes is not read`, 'refused')
    const { text: html } = decodeDocument(raw.body, raw.contentType)
    if (!html.trim()) throw new DeskError('page-empty', 'the page is empty', 'refused')
    const page = parsePage(html)
    const data = readJsonLd(page.jsonLd)
    const marks = gatherMarks(page.root)
    const metadata = readMetadata(marks, data, { byline: null, published: null }, raw.url, options)
    const text = readBody(page.root, [metadata.title, marks.title ?? '', ...marks.h1, data?.headline ?? '']).join('\n\n')
    return {
      ...metadata,
      language: detectLanguage(text) ?? metadata.language,
      text,
      access: accessOf(text, data, page.scriptLength),
    }
  } catch (error) {
    if (error instanceof DeskError) throw error
    throw new DeskError(
      'page-unreadable',
      `the page can't be read: ${error instanceof Error ? error.message : String(error)}`,
      'refused',
      {},
      { cause: error },
    )
  }
}
