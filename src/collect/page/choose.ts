import { type ElementNode, rawText, walk } from './dom.js'

/** A paragraph counts fully for its parent and half as much for each element further up, up to this many. */
const REACH = 5
const DECAY = 0.5
/** Extra decay where an item ends: items are teasers more often than parts. */
const ITEM_DECAY = 0.25
const ITEMS = new Set(['li', 'article', 'tr', 'dd'])
/** A block longer than this, in characters, counts half for what is above. */
const LONG_BLOCK = 800
/** Elements whose own text makes them a candidate themselves, not only their parent. */
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'body', 'td', 'span', 'center', 'font', 'blockquote', 'pre'])

/** Spreads every paragraph's weight over the elements that hold it. */
function weigh(root: ElementNode): void {
  const visit = (element: ElementNode): void => {
    element.weight = 0
    for (const child of element.children) if (child.type !== 'text' && !child.drop) visit(child)
    if (element.own === 0) return
    // One endless block, as in a comment, must not outweigh many paragraphs.
    let share = Math.min(element.own, LONG_BLOCK) + Math.max(element.own - LONG_BLOCK, 0) / 2
    let at: ElementNode | null = CONTAINERS.has(element.name) ? element : element.parent
    if (at !== element && ITEMS.has(element.name)) share *= ITEM_DECAY
    for (let up = 0; at && up < REACH; up++) {
      at.weight += share
      share *= ITEMS.has(at.name) ? DECAY * ITEM_DECAY : DECAY
      at = at.parent
    }
  }
  visit(root)
}

const linkShare = (element: ElementNode): number => (element.length ? element.linkLength / element.length : 0)

/** Candidates that are compared by what they are about, at most, and how light they may be against the heaviest. */
const MAX_CANDIDATES = 5
const MIN_SHARE = 0.2
/** What a candidate keeps of its weight that has none of the headline's words, against 1 more for all of them. */
const NO_TOPIC = 0.35
/** Characters of a candidate that are looked at for the headline's words. */
const ABOUT_SAMPLE = 6000

const heft = (element: ElementNode): number => element.weight * (1 - linkShare(element))

/** The heaviest elements that don't hold one another, heaviest first. */
function candidates(root: ElementNode): ElementNode[] {
  const all: ElementNode[] = []
  const visit = (element: ElementNode): void => {
    if (element.weight > 0) all.push(element)
    for (const child of element.children) if (child.type !== 'text' && !child.drop) visit(child)
  }
  visit(root)
  all.sort((a, b) => heft(b) - heft(a))
  const chosen: ElementNode[] = []
  const least = all[0] ? heft(all[0]) * MIN_SHARE : 0
  for (const element of all) {
    if (heft(element) < least || chosen.length >= MAX_CANDIDATES) break
    if (!chosen.some((other) => within(element, other) || within(other, element))) chosen.push(element)
  }
  return chosen
}

/** The words of an article's headline and description that its text should have: from five letters on. */
const topicWords = (about: string): string[] =>
  [...new Set(about.toLowerCase().match(/[\p{L}\p{N}]{5,}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,}/gu) ?? [])].slice(0, 40)

/** The element with the heaviest prose near it; among several heavy ones, the one that the headline is about. */
function heaviest(root: ElementNode, about: string): ElementNode {
  const found = candidates(root)
  if (found.length < 2) return found[0] ?? root
  const words = topicWords(about)
  if (words.length < 3) return found[0]!
  const aboutness = (element: ElementNode): number => {
    // A box with headline and summary alone is about the article, and not the article.
    if (element.length < about.length * 1.3) return heft(element) * NO_TOPIC
    const text = rawText(element).slice(0, ABOUT_SAMPLE).toLowerCase()
    return heft(element) * (NO_TOPIC + words.filter((word) => text.includes(word)).length / words.length)
  }
  return found.map((element) => ({ element, value: aboutness(element) })).sort((a, b) => b.value - a.value)[0]!.element
}

const BODY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|single|content)[_-]{0,2}(?:page|main|detail|full)?[_-]{0,2}(?:body|content|text|copy)(?:[_-]{0,2}(?:content|text|copy|main|inner|wrap|wrapper|container|block))?(?=$|\s)|(?:^|[\s_-])(?:body|text)[_-]?(?:copy|text|content)(?=$|\s)/i

/** Elements that say of themselves that they are the article's text: microdata first, then customary names. */
function marked(root: ElementNode): ElementNode[][] {
  const microdata: ElementNode[] = []
  const named: ElementNode[] = []
  walk(root, (element) => {
    if (element.drop) return false
    if (element.prose === 0 || element.name === 'body' || element.name === 'html') return undefined
    const a = element.attribs
    if (a.itemprop !== undefined && /(?:^|\s)(?:articleBody|reviewBody)(?:\s|$)/.test(a.itemprop)) {
      microdata.push(element)
      return false
    }
    const names = `${(a.class ?? '').slice(0, 400).replace(/([a-z])([A-Z])/g, '$1-$2')} ${(a.id ?? '').slice(0, 100).replace(/([a-z])([A-Z])/g, '$1-$2')}`
    if (names.length > 1 && BODY_NAME.test(names)) named.push(element)
    return undefined
  })
  return [microdata, named]
}

const within = (element: ElementNode, ancestor: ElementNode): boolean => {
  for (let at: ElementNode | null = element; at; at = at.parent) if (at === ancestor) return true
  return false
}

/** The article that an element belongs to, by tag or microdata; null outside of any. */
function articleOf(element: ElementNode): ElementNode | null {
  for (let at: ElementNode | null = element; at; at = at.parent) {
    if (at.name === 'article' || (at.attribs.itemtype !== undefined && /(?:Article|BlogPosting)\/?$/.test(at.attribs.itemtype)))
      return at
  }
  return null
}

/** Of elements in several articles (pages that scroll on without end have more than one) those of the seed's article. */
function ofSameArticle(elements: readonly ElementNode[], seed: ElementNode): ElementNode[] {
  if (new Set(elements.map(articleOf)).size < 2) return [...elements]
  const article = articleOf(seed)
  const same = elements.filter((element) => within(seed, element) || (article !== null && within(element, article)))
  return same.length > 0 ? same : [...elements]
}

/** Of named elements the one with the most prose; of those with about as much, the innermost. */
function innermost(elements: readonly ElementNode[]): ElementNode | null {
  let best: ElementNode | null = null
  for (const element of elements) {
    if (!best || element.prose > best.prose || (element.prose >= best.prose * 0.9 && within(element, best))) best = element
  }
  return best
}

/** True when a sibling looks like a further part of the same text. */
function continues(sibling: ElementNode, part: ElementNode): boolean {
  if (sibling.drop || sibling.prose < 80 || sibling.name === 'article' || linkShare(sibling) > 0.25) return false
  if (sibling.name === 'p') return true
  const firstClass = (element: ElementNode): string => (element.attribs.class ?? '').trim().split(/\s+/, 1)[0] ?? ''
  // Two plain elements without names say nothing about belonging together.
  const alike =
    sibling.name === part.name &&
    firstClass(sibling) === firstClass(part) &&
    (sibling.name === 'section' || firstClass(part) !== '')
  return alike && sibling.weight * 4 >= part.weight
}

/** Levels above the heaviest element at which further parts of a divided text are looked for. */
const GROW = 4

/** The element that holds all parts of a text that is divided between siblings; siblings that are no parts are dropped. */
function grow(seed: ElementNode): ElementNode {
  let result = seed
  let at = seed
  for (let up = 0; up < GROW; up++) {
    const parent: ElementNode | null = at.parent
    if (!parent || parent.name === 'html' || parent.type === 'root' || at.name === 'article' || at.name === 'li') break
    const parts = parent.children.filter(
      (child): child is ElementNode => child.type !== 'text' && child !== at && continues(child, at),
    )
    if (parts.length > 0) {
      for (const child of parent.children) if (child.type !== 'text' && child !== at && !parts.includes(child)) child.drop = true
      result = parent
    }
    at = parent
  }
  return result
}

/**
 * Chooses what holds the article's text: elements that say so themselves (microdata, then customary class names), where they hold half
 * as much prose as the heaviest element; else the heaviest element, with the further parts of a divided text.
 */
export function chooseBody(root: ElementNode, about: string): ElementNode[] {
  weigh(root)
  const seed = heaviest(root, about)
  const [microdata = [], named = []] = marked(root).map((elements) => ofSameArticle(elements, seed))
  const micro = microdata.reduce((sum, element) => sum + element.prose, 0)
  if (micro > 0 && micro >= seed.prose * 0.5) return microdata
  const name = innermost(named)
  if (name && name.prose >= seed.prose * 0.6 && linkShare(name) <= Math.max(0.3, linkShare(seed) + 0.2)) return [name]
  return [grow(seed)]
}
