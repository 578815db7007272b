import { DeskError, type Page } from '../../model/index.js'
import type { PageReader, RawDocument, ReadOptions } from '../contract.js'
import { decodeDocument } from '../decode.js'
import { detectLanguage } from '../language.js'
import { oneLine, withoutScript } from '../text.js'
import { accessOf } from './access.js'
import { readBody } from './body.js'
import { parsePage } from './dom.js'
import { gatherMarks, type Marks } from './marks.js'
import { readMetadata } from './metadata.js'
import { applyRules } from './site-rules.js'
import { readJsonLd } from './structured.js'

/** Pages above this many bytes are refused. */
const MAX_LENGTH = 16_000_000

function read(raw: RawDocument, options: ReadOptions): Page {
  if (raw.body.length > MAX_LENGTH)
    throw new DeskError('page-too-large', `a page of ${raw.body.length} bytes is not read`, 'refused')
  const { text: html } = decodeDocument(raw.body, raw.contentType)
  if (!html.trim()) throw new DeskError('page-empty', 'the page is empty', 'refused')
  const { root, jsonLd, scriptLength } = parsePage(html)
  const data = readJsonLd(jsonLd)
  const marks = gatherMarks(root)
  const ruled = applyRules(root, options.rules)
  const metadata = readMetadata(marks, data, ruled, raw.url, options)
  const description = marks.meta.get('og:description') ?? marks.meta.get('description') ?? ''
  const { paragraphs, prompted } = readBody(root, {
    titles: [metadata.title, marks.title ?? '', ...marks.h1, data?.headline ?? ''],
    about: `${metadata.title} ${description}`,
    ruled: ruled.body,
    // A text that is not free to read is not taken from where readers don't see it.
    structured: data?.free === false ? null : (data?.body ?? null),
  })
  const text = withoutScript(paragraphs.join('\n\n'))
  const access = accessOf({
    text,
    free: data?.free ?? null,
    wordCount: data?.wordCount ?? null,
    prompted: prompted || marks.asksAtWall,
    walled: ruled.paywalled,
    namesWall: marks.walled,
    scriptLength,
    pageTextLength: root.length,
    wantsScripts: marks.wantsScripts,
  })
  const language = detectLanguage(text)
  return {
    ...metadata,
    language: language ?? metadata.language,
    foundIn: language ? { ...metadata.foundIn, language: 'text' } : metadata.foundIn,
    text,
    access,
    credit: ruled.credit ?? creditMark(marks),
  }
}

/** The origin that syndication marks name (Google's `original-source`, `syndication-source`), where it is a name and no address. */
function creditMark(marks: Marks): string | null {
  const value = marks.meta.get('original-source') ?? marks.meta.get('syndication-source') ?? marks.meta.get('dc.source')
  return value && !/^https?:/i.test(value) ? withoutScript(oneLine(value)).slice(0, 200) : null
}

/**
 * Reads an article page: body text, title, bylines, dates, section, language, canonical address, each with where it was found, and
 * whether the text is whole. The text is plain: no markup, no script.
 * @throws DeskError `page-empty`, `page-too-large`, `page-unreadable`: all `refused`. Nothing else.
 */
export const readPage: PageReader = (raw, options): Page => {
  try {
    return read(raw, options)
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
