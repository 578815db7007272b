import type { Query } from '../../search/index.js'
import { highlight } from '../read/search.js'

/** Text in parts; those that a search matched are marked. */
export type Marked = readonly { text: string; hit: boolean }[]

/** A title with what a search matched in it marked. */
export const markTitle = (query: Query, title: string): Marked =>
  query.text.trim() ? highlight(query, title) : [{ text: title, hit: false }]

export function MarkedText({ text }: { text: Marked }) {
  return <>{text.map((part, i) => (part.hit ? <mark key={i}>{part.text}</mark> : part.text))}</>
}
