import { htmlToText } from '../html-text.js'
import { PROMPT } from './access.js'
import { chooseBody } from './choose.js'
import type { ElementNode } from './dom.js'
import { filterBlocks } from './filter.js'
import { markSurroundings, measure } from './measure.js'
import { renderBlocks, type TextBlock } from './render.js'

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

/** An article's text as it was read. */
export interface BodyText {
  paragraphs: string[]
  /** Its end asks the reader to subscribe or sign in to go on. */
  prompted: boolean
}

/** A prompt to subscribe is looked for in this many of the last blocks. */
const LAST = 6

function textOf(elements: readonly ElementNode[], titles: readonly string[]): BodyText {
  const blocks: TextBlock[] = elements.flatMap((element) => renderBlocks(element))
  return {
    paragraphs: filterBlocks(blocks, titles).map((block) => block.text),
    prompted: blocks.slice(-LAST).some((block) => PROMPT.test(block.text.slice(0, 600))),
  }
}

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
export function readBody(root: ElementNode, hints: BodyHints): BodyText {
  measure(root)
  const total = root.prose
  markSurroundings(root)
  if (hints.ruled.length > 0) {
    const ruled = textOf(hints.ruled, hints.titles)
    if (lengthOf(ruled.paragraphs) >= RULE_MIN) return ruled
  }
  let text = textOf(chooseBody(root, hints.about), hints.titles)
  if (lengthOf(text.paragraphs) < SHORT && total > 2 * SHORT) {
    undrop(root)
    measure(root)
    const again = textOf(chooseBody(root, hints.about), hints.titles)
    if (lengthOf(again.paragraphs) > 2 * lengthOf(text.paragraphs)) text = again
  }
  if (hints.structured && hints.structured.length > 2 * SHORT && hints.structured.length > 2 * lengthOf(text.paragraphs)) {
    const paragraphs = structuredParagraphs(hints.structured)
    if (lengthOf(paragraphs) > 2 * lengthOf(text.paragraphs)) return { paragraphs, prompted: false }
  }
  return text
}
