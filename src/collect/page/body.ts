import { chooseBody } from './choose.js'
import type { ElementNode } from './dom.js'
import { filterBlocks } from './filter.js'
import { markSurroundings, measure } from './measure.js'
import { renderBlocks } from './render.js'

/**
 * The paragraphs of a page's article.
 * @param titles the headline as the page's metadata and headings give it: repeated in the text, it is left out
 */
export function readBody(root: ElementNode, titles: readonly string[]): string[] {
  measure(root)
  markSurroundings(root)
  const blocks = chooseBody(root).flatMap((element) => renderBlocks(element))
  return filterBlocks(blocks, titles).map((block) => block.text)
}
