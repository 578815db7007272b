import { sha256 } from '../model/index.js'

/** Control characters (but tab and line ends), zero-width marks and the byte order mark: never part of a text. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g

/** One line of plain text: invisible characters out, every run of white space one space, trimmed. */
export const oneLine = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()

/** Hash of what a reader sees: title and text, without regard to white space, so that a reflowed page is no revision. */
export const contentHash = (title: string, text: string): string => sha256(oneLine(title), oneLine(text))

/**
 * One line without tags. Entities are left alone: what was decoded once is plain text by the feed formats' rules, and only
 * {@link cleanHeadline} interprets further.
 */
export const stripTags = (text: string): string =>
  text
    .replace(/<[/a-zA-Z!?][^<>]{0,2000}>/g, '')
    .replace(SPACES, ' ')
    .trim()

const SCRIPT_TAG = /<\s{0,5}\/?\s{0,5}script\b[^<>]{0,500}>?/gi

/** Text in which nobody can read a script element, even where a page spells one out. Plain text is escaped by whoever shows it; this is the second lock. */
export const withoutScript = (text: string): string => (text.includes('<') ? text.replace(SCRIPT_TAG, ' ') : text)
