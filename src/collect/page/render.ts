import { oneLine } from '../text.js'
import type { ElementNode } from './dom.js'

/** Elements that stand on lines of their own. */
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

class Renderer {
  readonly blocks: string[] = []
  private line = ''

  constructor(private readonly level: 0 | 1) {}

  flush(): void {
    const text = this.line.split('\n').map(oneLine).filter(Boolean).join('\n')
    if (text) this.blocks.push(text)
    this.line = ''
  }

  visit(element: ElementNode): void {
    for (const child of element.children) {
      if (child.type === 'text') {
        this.line += child.data.replace(/\s+/g, ' ')
        continue
      }
      if (child.drop > this.level) continue
      if (child.name === 'br') this.line += '\n'
      else if (child.name === 'tr') this.row(child)
      else if (BLOCK.has(child.name)) {
        this.flush()
        this.visit(child)
        this.flush()
      } else this.visit(child)
    }
  }

  /** A row whose cells are short is one line; a row of a layout table is as many blocks as it holds. */
  private row(row: ElementNode): void {
    const before = this.blocks.length
    this.flush()
    this.visit(row)
    this.flush()
    const cells = this.blocks.slice(before)
    if (cells.length > 1 && cells.every((cell) => cell.length < 80)) this.blocks.splice(before, cells.length, cells.join(' | '))
  }
}

/** The text blocks below an element, in order, without what was marked as left out. */
export function renderBlocks(element: ElementNode, level: 0 | 1): string[] {
  const renderer = new Renderer(level)
  renderer.visit(element)
  renderer.flush()
  return renderer.blocks
}
