import type { Access } from '../../model/index.js'

/** What speaks for or against a text being whole. */
export interface AccessEvidence {
  text: string
  /** schema.org's isAccessibleForFree; null where the page says nothing. */
  free: boolean | null
  /** Words the whole article has, by the page's structured data. */
  wordCount: number | null
  /** The text's end asks readers to subscribe or sign in. */
  prompted: boolean
  /** A site rule's mark of a paywall was found. */
  walled: boolean
  /** Some element is named as a paywall: many sites have one on every page, so it needs a text that breaks off. */
  namesWall: boolean
  /** Characters in scripts, and in the whole page outside them. */
  scriptLength: number
  pageTextLength: number
  /** The page tells readers to switch scripts on. */
  wantsScripts: boolean
}

/** Below these lengths, in characters, a walled page's text is a teaser and a scripted page's text is none. */
const TEASER_LENGTH = 1200
const SHELL_LENGTH = 250
/** Scripts of this length in a page without text mean that they would have made it. */
const SHELL_SCRIPTS = 2000
/** A text with less than this share of the words announced is a part of it. */
const WHOLE_SHARE = 0.6

/** What asks readers to pay or sign in before they may go on. */
export const PROMPT =
  /(?:to (?:read|continue reading) (?:the (?:full|rest)|this)|subscribe to (?:continue|read)|continue reading (?:with|your article)|already a (?:subscriber|member)|for (?:subscribers|members) only|log ?in to (?:read|continue)|unlock this article|create (?:a free|an) account to)/i
const CUT_OFF = /(?:…|\.{3}|\[(?:…|\.{3}|\+\d+ chars)\])\s*$/

/** Words are counted by the spaces between them. */
function countWords(text: string): number {
  let words = text === '' ? 0 : 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 10) words++
  }
  return words
}

/** Whether a page gave its whole article, a teaser before a wall, or a shell that needs scripts. */
export function accessOf(evidence: AccessEvidence): Access {
  const { text } = evidence
  if (
    text.length < SHELL_LENGTH &&
    evidence.pageTextLength < 4 * SHELL_LENGTH &&
    (evidence.wantsScripts || evidence.scriptLength > SHELL_SCRIPTS)
  )
    return 'script'
  if (evidence.wordCount !== null && evidence.wordCount > 100 && countWords(text) < evidence.wordCount * WHOLE_SHARE)
    return 'teaser'
  const walled = evidence.free === false || evidence.walled || evidence.prompted
  if (walled && (text.length < TEASER_LENGTH || CUT_OFF.test(text))) return 'teaser'
  if (evidence.namesWall && (text.length < SHELL_LENGTH || CUT_OFF.test(text))) return 'teaser'
  // A text that ends in dots after a few lines was cut off, whatever else the page says.
  return text.length < TEASER_LENGTH && CUT_OFF.test(text) ? 'teaser' : 'open'
}
