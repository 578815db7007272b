import { Parser } from 'htmlparser2'
import { oneLine, withoutScript } from './text.js'

const BLOCKS = new Set(
  'p div br li ul ol h1 h2 h3 h4 h5 h6 tr table td th blockquote section article header footer pre hr dt dd figure figcaption'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'noscript'])

/** Text of at most this many characters is kept of one fragment. */
const MAX_FRAGMENT = 200_000

/** Plain text of an HTML fragment on one line: tags and scripts out, entities decoded, blocks set apart by a space. */
export function htmlToText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return oneLine(html)
  let text = ''
  let hidden = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden++
        else if (BLOCKS.has(name)) text += ' '
      },
      ontext(data) {
        if (!hidden) text += data
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1)
        else if (BLOCKS.has(name)) text += ' '
      },
    },
    { decodeEntities: true },
  )
  const source = html.slice(0, MAX_FRAGMENT)
  for (let i = 0; i < source.length; i += 16_384) parser.write(source.slice(i, i + 16_384))
  parser.end()
  return oneLine(withoutScript(text))
}

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i

/**
 * A headline for people: markup that was escaped twice ("&amp;#8217;", "&amp;amp;"), as many feeds do, is decoded, and invisible
 * characters are removed. Feed items keep the title that the feed's format gives; articles are made with this.
 */
export const cleanHeadline = (title: string): string =>
  ENTITY.test(title) ? htmlToText(title.replace(/<(?![/a-z!])/gi, '&lt;')) : oneLine(withoutScript(title))
