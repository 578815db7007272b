import type { ElementNode, PageNode } from './dom.js'
import { markSurroundings } from './prune.js'
import { renderBlocks } from './render.js'

/** Marks what is left out, bottom-up weights of what stays. One pass; depth is bounded by the parse. */
function weigh(element: ElementNode, inLink: boolean, level: 0 | 1): void {
  element.length = 0
  element.linkLength = 0
  element.weight = 0
  for (const child of element.children) {
    if (child.type === 'text') {
      const length = child.data.trim().length
      element.length += length
      if (inLink) element.linkLength += length
      continue
    }
    child.drop = markSurroundings(child)
    if (child.drop > level) continue
    weigh(child, inLink || child.name === 'a', level)
    element.length += child.length
    element.linkLength += child.linkLength
  }
}

const PARAGRAPH = new Set(['p', 'pre', 'blockquote', 'td', 'li', 'h2', 'h3', 'div', 'section', 'article'])

/** Text of an element that is its own: not inside further blocks. */
function ownText(element: ElementNode): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text') text += child.data
    else if (
      !PARAGRAPH.has(child.name) &&
      child.name !== 'ul' &&
      child.name !== 'ol' &&
      child.name !== 'table' &&
      child.drop === 0
    )
      text += inlineText(child)
  }
  return text
}
const inlineText = (node: PageNode): string => (node.type === 'text' ? node.data : node.children.map(inlineText).join(''))

function score(element: ElementNode, level: 0 | 1): void {
  for (const child of element.children) {
    if (child.type === 'text' || child.drop > level) continue
    score(child, level)
  }
  if (!PARAGRAPH.has(element.name)) return
  const text = ownText(element).trim()
  if (text.length < 25 || element.linkLength > element.length / 2) return
  const points = 1 + Math.min(text.length / 100, 3) + (text.match(/[,،、，]/g)?.length ?? 0) * 0.5
  let at: ElementNode | null =
    element.name === 'div' || element.name === 'section' || element.name === 'article' ? element : element.parent
  for (let up = 0; at && up < 4; up++, at = at.parent) at.weight += points / (up === 0 ? 1 : up === 1 ? 2 : up * 3)
}

function best(root: ElementNode, level: 0 | 1): ElementNode {
  let chosen = root
  let top = 0
  const visit = (element: ElementNode): void => {
    const value = element.weight * (1 - (element.length ? element.linkLength / element.length : 0))
    if (value > top) {
      top = value
      chosen = element
    }
    for (const child of element.children) if (child.type !== 'text' && child.drop <= level) visit(child)
  }
  visit(root)
  return chosen
}

/** The paragraphs of a page's article. */
export function readBody(root: ElementNode): string[] {
  weigh(root, false, 0)
  score(root, 0)
  return renderBlocks(best(root, 0), 0)
}
