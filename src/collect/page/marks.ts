import { oneLine } from '../text.js'
import { PROMPT } from './access.js'
import { type ElementNode, rawText, spacedText, walk } from './dom.js'

/** A date as some element gives it. */
export interface TimeMark {
  value: string
  role: 'published' | 'updated' | 'unknown'
  microdata: boolean
}

/** Everything in a page's markup that speaks about the article, gathered in one pass. First ones win. */
export interface Marks {
  meta: Map<string, string>
  canonical: string | null
  title: string | null
  language: string | null
  h1: string[]
  /** The first headings of the second and third level. */
  subheadings: string[]
  /** `<time>` elements and elements with itemprop dates, in order. */
  times: TimeMark[]
  /** Short texts of elements named as dates, in order. */
  dateTexts: string[]
  bylines: { text: string; microdata: boolean }[]
  /** An element is named as a paywall; a noscript element asks for scripts. */
  walled: boolean
  /** That element, not hidden, asks readers to subscribe or sign in. */
  asksAtWall: boolean
  wantsScripts: boolean
}

const BYLINE = /(?:^|[\s_-])(?:byline|author(?:s|-?names?)?|writer|contributors?)(?:$|[\s_-])/i
const DATE_NAME =
  /(?:^|[\s_-])(?:(?:pub|post|entry|article|publish(?:ed)?|story|news)?-?(?:date|time)|timestamp|date-?time|published|posted(?:-on)?|dateline|meta|byline)(?:$|[\s_-])/i
const PAYWALL = /(?:^|[\s_-])(?:pay-?wall|reg-?wall|subscriber-only|subscribers?-gate|premium-gate|meter-?wall|paygate)/i
const YEAR = /\b(?:19|20)\d{2}\b/
const ENABLE_SCRIPTS = /(?:enable|requires?|turn on|activate|need)\b.{0,30}\bjava ?script/i
const MAX_LIST = 40
const MAX_META = 200

/** What a class name says: bits, because most say nothing. */
const NAMES_BYLINE = 1
const NAMES_DATE = 2
const NAMES_WALL = 4

class Gatherer {
  readonly marks: Marks = {
    meta: new Map(),
    canonical: null,
    title: null,
    language: null,
    h1: [],
    subheadings: [],
    times: [],
    dateTexts: [],
    bylines: [],
    walled: false,
    asksAtWall: false,
    wantsScripts: false,
  }
  private readonly classes = new Map<string, number>()

  visit(element: ElementNode): boolean | undefined {
    const a = element.attribs
    switch (element.name) {
      case 'html':
        this.marks.language ??= a.lang ?? a['xml:lang'] ?? null
        break
      case 'title':
        this.marks.title ??= oneLine(rawText(element))
        return false
      case 'meta':
        this.addMeta(a)
        return undefined
      case 'link':
        if (a.rel !== undefined && /(^|\s)canonical(\s|$)/i.test(a.rel)) this.marks.canonical ??= a.href ?? null
        return undefined
      case 'noscript':
        this.marks.wantsScripts ||= ENABLE_SCRIPTS.test(spacedText(element, 500))
        break
      case 'h1':
        if (this.marks.h1.length < 5) this.marks.h1.push(oneLine(spacedText(element, 1000)))
        break
      case 'h2':
      case 'h3':
        if (this.marks.subheadings.length < 8) this.marks.subheadings.push(oneLine(spacedText(element, 400)))
        break
      case 'time':
        this.addTime(element)
        break
    }
    if (a.class !== undefined || a.itemprop !== undefined || a.rel !== undefined) this.byNames(element)
    return undefined
  }

  private addMeta(a: Record<string, string>): void {
    const { meta } = this.marks
    const key = (a.property ?? a.name ?? a.itemprop ?? a['http-equiv'] ?? '').toLowerCase().trim()
    const content = a.content?.trim()
    if (!key || !content || meta.size >= MAX_META) return
    const before = meta.get(key)
    if (before === undefined) meta.set(key, content)
    else if (/author/.test(key) && before.length < 300) meta.set(key, `${before}, ${content}`)
  }

  private addTime(element: ElementNode): void {
    const a = element.attribs
    const value = a.datetime ?? a.content ?? spacedText(element, 200)
    const about = `${a.itemprop ?? ''} ${a.class ?? ''} ${a.pubdate === undefined ? '' : 'published'}`
    const role = /modif|updat/i.test(about) ? 'updated' : /publi|created|posted|entry-date/i.test(about) ? 'published' : 'unknown'
    if (value && this.marks.times.length < MAX_LIST)
      this.marks.times.push({ value, role, microdata: /^date/i.test(a.itemprop ?? '') })
  }

  private byNames(element: ElementNode): void {
    const a = element.attribs
    const names = a.class === undefined ? 0 : this.classSays(a.class)
    if (a.itemprop !== undefined && element.name !== 'time' && /^date(?:published|modified|created)$/i.test(a.itemprop))
      this.addTime(element)
    const microdata = a.itemprop !== undefined && /(^|\s)author(\s|$)/i.test(a.itemprop)
    if ((microdata || a.rel === 'author' || names & NAMES_BYLINE) && this.marks.bylines.length < MAX_LIST) {
      const text = oneLine(spacedText(element, 400))
      if (text && text.length < 200) this.marks.bylines.push({ text, microdata })
    }
    if (names & NAMES_DATE && this.marks.dateTexts.length < 8) {
      const text = oneLine(spacedText(element, 200))
      if (text.length < 120 && YEAR.test(text)) this.marks.dateTexts.push(text)
    }
    if (names & NAMES_WALL) {
      this.marks.walled = true
      this.marks.asksAtWall ||= a.hidden === undefined && PROMPT.test(oneLine(spacedText(element, 600)))
    }
  }

  private classSays(className: string): number {
    const key = className.slice(0, 300)
    const known = this.classes.get(key)
    if (known !== undefined) return known
    const says =
      (BYLINE.test(key) ? NAMES_BYLINE : 0) | (DATE_NAME.test(key) ? NAMES_DATE : 0) | (PAYWALL.test(key) ? NAMES_WALL : 0)
    if (this.classes.size < 5000) this.classes.set(key, says)
    return says
  }
}

/** Gathers the marks of a page. */
export function gatherMarks(root: ElementNode): Marks {
  const gatherer = new Gatherer()
  walk(root, (element) => gatherer.visit(element))
  return gatherer.marks
}
