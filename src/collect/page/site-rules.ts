import { load } from 'cheerio/slim'
import type { SiteRules } from '../../model/index.js'
import { oneLine } from '../text.js'
import { type ElementNode, rawText } from './dom.js'

/** What a site's rules select on a page. */
export interface RuledPage {
  body: ElementNode[]
  byline: string | null
  published: string | null
  paywalled: boolean
  credit: string | null
}

const NOTHING: RuledPage = { body: [], byline: null, published: null, paywalled: false, credit: null }

/**
 * Applies a site's rules (CSS selectors) to a page: takes out what they remove, and gives what they select. A rule that matches nothing
 * changes nothing, for sites change and rules age; a selector that is no CSS counts as matching nothing.
 */
export function applyRules(root: ElementNode, rules: SiteRules | undefined): RuledPage {
  if (!rules) return NOTHING
  // Our tree has the shape that selection needs (see dom.ts); the types are cheerio's own.
  const $ = load(root as never, { xml: false }, false)
  const select = (selector: string | undefined): ElementNode[] => {
    if (!selector) return []
    try {
      return $.root().find(selector).toArray() as unknown as ElementNode[]
    } catch {
      return []
    }
  }
  for (const selector of rules.remove ?? []) {
    for (const element of select(selector)) {
      const siblings = element.parent?.children
      const at = siblings?.indexOf(element) ?? -1
      if (at >= 0) siblings?.splice(at, 1)
    }
  }
  const textOf = (selector: string | undefined): string | null => {
    const element = select(selector)[0]
    if (!element) return null
    return oneLine(element.attribs.datetime ?? element.attribs.content ?? rawText(element)) || null
  }
  const found = select(rules.body)
  return {
    body: found.filter((element) => !found.some((other) => other !== element && contains(other, element))),
    byline: textOf(rules.byline),
    published: textOf(rules.published),
    paywalled: select(rules.paywall).length > 0,
    credit: textOf(rules.credit),
  }
}

function contains(ancestor: ElementNode, element: ElementNode): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === ancestor) return true
  return false
}
