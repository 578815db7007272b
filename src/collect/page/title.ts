import { cleanHeadline } from '../html-text.js'
import { oneLine, withoutScript } from '../text.js'
import type { Marks } from './marks.js'
import type { Found } from './page-dates.js'
import type { StructuredData } from './structured.js'

/** A text's words in lower case, for comparing headlines that differ in dashes and quotes. */
const sameWords = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Separators between a headline and a site's name. The first kind is hardly ever part of a headline, the others may be. */
const SEPARATORS = [
  { pattern: / [|»] /, sure: true },
  { pattern: / [·•—–] /, sure: false },
  { pattern: / [-:] /, sure: false },
]

/** A document title without the site's name: the longest of two parts, or of those that a sure separator parts; else all but a short last part. */
export function splitTitle(title: string, site: string): string {
  const plain = oneLine(title.slice(0, 2000))
  for (const { pattern, sure } of SEPARATORS) {
    const parts = plain.split(pattern)
    if (parts.length < 2) continue
    const named = parts.filter((part) => sameWords(part) !== site)
    if (named.length === 1) return named[0]!
    const longest = parts.reduce((a, b) => (b.length > a.length ? b : a))
    if ((sure || parts.length === 2) && longest.length >= plain.length * 0.55) return longest
    const last = parts.at(-1)!
    if (last.length <= 50 && plain.length - last.length >= 15)
      return plain.slice(0, plain.length - last.length).replace(/ [|»·•—–:-] ?$/, '')
  }
  return plain
}

/** A heading shorter than this share of the document title is a section's or the site's name. */
const HEADING_SHARE = 0.4

/** The heading that the document title repeats, or that goes on where the document title was cut. */
function headingInTitle(marks: Marks, site: string): string | null {
  const whole = sameWords(marks.title ?? marks.meta.get('og:title') ?? '')
  const part = sameWords(splitTitle(marks.title ?? '', site))
  const repeats = (heading: string): boolean => {
    const words = sameWords(heading)
    return words.length > 10 && words !== site && words.length >= whole.length * HEADING_SHARE && whole.includes(words)
  }
  const goesOn = (heading: string): boolean => part.length > 15 && sameWords(heading).startsWith(part)
  return marks.h1.find((heading) => repeats(heading) || goesOn(heading)) ?? marks.subheadings.find(repeats) ?? null
}

/** The headline, in the order that {@link readMetadata} gives. */
export function headlineOf(marks: Marks, data: StructuredData | null): Found<string> {
  const site = sameWords(marks.meta.get('og:site_name') ?? '')
  const og = marks.meta.get('og:title') ?? marks.meta.get('twitter:title')
  const candidates = [
    [headingInTitle(marks, site), 'heading'],
    [data?.headline, 'json-ld'],
    [og ? splitTitle(og, site) : null, 'opengraph'],
    [marks.title ? splitTitle(marks.title, site) : null, 'title'],
    [marks.h1[0], 'heading'],
  ] as const
  for (const [text, foundIn] of candidates) {
    const value = text && oneLine(text).length > 3 ? withoutScript(cleanHeadline(text)).slice(0, 1000) : ''
    if (value) return { value, foundIn }
  }
  return null
}
