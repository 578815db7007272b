import type { ElementNode } from './dom.js'
import { Judge } from './prune.js'

/** Elements that stand on lines of their own. */
export const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Text that belongs to one block itself, gathered while its inline children are walked. */
interface Own {
  length: number
  link: number
  marks: number
}

/** A block's own text reads like prose from this many characters on, with less than half of it in links. */
const MIN_PROSE = 40
const SENTENCE_MARK = /[.,;:!?。、，！？؟،…“”"]/

/** Measures text, links and prose bottom-up. Depth is bounded by the parse. */
export function measure(element: ElementNode, inLink = false, outer: Own | null = null): void {
  const block = outer === null || BLOCK.has(element.name)
  const own: Own = block ? { length: 0, link: 0, marks: 0 } : outer
  element.length = 0
  element.linkLength = 0
  element.prose = 0
  element.own = 0
  for (const child of element.children) {
    if (child.type === 'text') {
      const length = child.data.trim().length
      if (length === 0) continue
      element.length += length
      own.length += length
      if (inLink) {
        element.linkLength += length
        own.link += length
      } else if (SENTENCE_MARK.test(child.data)) own.marks++
      continue
    }
    measure(child, inLink || child.name === 'a', own)
    element.length += child.length
    element.linkLength += child.linkLength
    element.prose += child.prose
  }
  if (block && own.length >= MIN_PROSE && own.link < own.length / 2 && own.marks > 0) {
    element.own = own.length
    element.prose += own.length
  }
}

/** How much of a page's prose an element must hold for its name not to count, by suspicion. */
const PROTECTED_SHARE = [0, 0.3, 0.5, 0.6]
/** The same inside an element that says it is the article's text: there, names mislead sooner. */
const PROTECTED_SHARE_IN_BODY = [0, 0.15, 0.3, 0.5]

const isBody = (element: ElementNode): boolean =>
  element.attribs.itemprop !== undefined && /\barticleBody\b/.test(element.attribs.itemprop)

/** True for a wrapper whose text is (almost) all one quotation: an embedded post, whatever the wrapper is called. */
function wrapsQuote(element: ElementNode): boolean {
  let at = element
  for (let depth = 0; depth < 4; depth++) {
    const inner: ElementNode | undefined = at.children.find(
      (child): child is ElementNode => child.type !== 'text' && child.length > 0 && child.length >= element.length * 0.9,
    )
    if (!inner) return false
    if (inner.name === 'blockquote') return true
    at = inner
  }
  return false
}

/** Marks what surrounds the article and takes its prose out of the sums above it. */
export function markSurroundings(root: ElementNode): void {
  const judge = new Judge()
  const visit = (element: ElementNode, total: number, shares: readonly number[]): void => {
    let prose = element.prose
    for (const child of element.children) {
      if (child.type === 'text') continue
      const before = child.prose
      const suspicion = judge.suspicion(child)
      const holdsText = suspicion > 0 && before > 0 && (before >= total * shares[suspicion]! || wrapsQuote(child))
      child.drop = suspicion > 0 && !holdsText
      if (child.drop) prose -= before
      else {
        if (isBody(child)) visit(child, before, PROTECTED_SHARE_IN_BODY)
        else visit(child, total, shares)
        prose -= before - child.prose
      }
    }
    element.prose = prose
  }
  visit(root, root.prose, PROTECTED_SHARE)
}
