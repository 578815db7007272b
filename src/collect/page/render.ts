import { oneLine } from '../text.js'
import type { ElementNode } from './dom.js'
import { BLOCK } from './measure.js'

/** A block of text as it is read: with the element it came from and how much of it is links. */
export interface TextBlock {
  text: string
  element: ElementNode
  linkLength: number
}

class Renderer {
  readonly blocks: TextBlock[] = []
  private line = ''
  private linkLength = 0

  flush(element: ElementNode): void {
    if (this.line.includes('\n')) this.pushLines(element)
    else {
      const text = oneLine(this.line)
      if (text) this.blocks.push({ text, element, linkLength: this.linkLength })
    }
    this.line = ''
    this.linkLength = 0
  }

  /** Two line breaks in a row part paragraphs, one parts lines. Links are shared out by length. */
  private pushLines(element: ElementNode): void {
    const paragraphs = this.line
      .split(/\n[\s\u00a0]*\n/)
      .map((paragraph) => paragraph.split('\n').map(oneLine).filter(Boolean).join('\n'))
      .filter(Boolean)
    const length = paragraphs.reduce((sum, text) => sum + text.length, 0)
    for (const text of paragraphs) this.blocks.push({ text, element, linkLength: (this.linkLength * text.length) / length })
  }

  visit(element: ElementNode, block: ElementNode, inLink: boolean): void {
    for (const child of element.children) {
      if (child.type === 'text') {
        const text = child.data.replace(/\s+/g, ' ')
        this.line += text
        if (inLink) this.linkLength += text.trim().length
        continue
      }
      if (child.drop) continue
      if (child.name === 'br') this.line += '\n'
      else if (child.name === 'tr') this.row(child, block)
      else if (BLOCK.has(child.name)) {
        this.flush(block)
        this.visit(child, child, inLink)
        this.flush(child)
      } else this.visit(child, block, inLink || child.name === 'a')
    }
  }

  /** A row whose cells are short is one line; a row of a layout table is as many blocks as it holds. */
  private row(row: ElementNode, outer: ElementNode): void {
    this.flush(outer)
    const before = this.blocks.length
    this.visit(row, row, false)
    this.flush(row)
    const cells = this.blocks.slice(before)
    if (cells.length > 1 && cells.every((cell) => cell.text.length < 80)) {
      const linkLength = cells.reduce((sum, cell) => sum + cell.linkLength, 0)
      this.blocks.splice(before, cells.length, { text: cells.map((cell) => cell.text).join(' | '), element: row, linkLength })
    }
  }
}

/** The text blocks below an element, in order, without what is left out. */
export function renderBlocks(element: ElementNode): TextBlock[] {
  const renderer = new Renderer()
  renderer.visit(element, element, false)
  renderer.flush(element)
  return renderer.blocks
}
