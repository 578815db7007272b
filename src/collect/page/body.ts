import { htmlToText } from '../html-text.js'
import { chooseBody } from './choose.js'
import type { ElementNode } from './dom.js'
import { filterBlocks } from './filter.js'
import { markSurroundings, measure } from './measure.js'
import { renderBlocks } from './render.js'

/** What helps to find an article's text on its page. */
export interface BodyHints {
  /** Headlines as metadata and headings give them: repeated in the text they are left out. */
  titles: readonly string[]
  /** Headline and description: what the text is about. */
  about: string
  /** What a site rule selected; empty for none. */
  ruled: readonly ElementNode[]
  /** The text in the page's structured data, where the page gives it freely. */
  structured: string | null
}

/** A text shorter than this, in characters, makes the reader look again with names disregarded. */
const SHORT = 200
/** A rule whose text is shorter than this has aged. */
const RULE_MIN = 100

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0)

function undrop(root: ElementNode): void {
  for (const child of root.children) {
    if (child.type === 'text') continue
    child.drop = false
    undrop(child)
  }
}

const paragraphsOf = (elements: readonly ElementNode[], titles: readonly string[]): string[] =>
  filterBlocks(
    elements.flatMap((element) => renderBlocks(element)),
    titles,
  ).map((block) => block.text)

/** The paragraphs of a text in structured data: line ends part them; markup, which some sites leave in, goes. */
const structuredParagraphs = (body: string): string[] =>
  body
    .split(/\n{1,}|<\/p>|<br\s{0,3}\/?>/i)
    .map(htmlToText)
    .filter(Boolean)

/**
 * The paragraphs of a page's article, by a cascade: a site rule; else the body chosen by microdata, names and prose; where that is
 * short, once more with all names disregarded; where structured data has more than twice as much, that.
 */
export function readBody(root: ElementNode, hints: BodyHints): string[] {
  measure(root)
  const total = root.prose
  markSurroundings(root)
  if (hints.ruled.length > 0) {
    const ruled = paragraphsOf(hints.ruled, hints.titles)
    if (lengthOf(ruled) >= RULE_MIN) return ruled
  }
  let text = paragraphsOf(chooseBody(root, hints.about), hints.titles)
  if (lengthOf(text) < SHORT && total > 2 * SHORT) {
    undrop(root)
    measure(root)
    const again = paragraphsOf(chooseBody(root, hints.about), hints.titles)
    if (lengthOf(again) > 2 * lengthOf(text)) text = again
  }
  if (hints.structured && hints.structured.length > 2 * SHORT && hints.structured.length > 2 * lengthOf(text)) {
    const structured = structuredParagraphs(hints.structured)
    if (lengthOf(structured) > 2 * lengthOf(text)) return structured
  }
  return text
}
