import { highlight, type Query, type Segment } from '../../search/index.js'

/** Text in parts; those that a search matched are marked. */
export type Marked = readonly Segment[]

/** A title with what a search matched in it marked. */
export const markTitle = (query: Query, title: string): Marked =>
  query.text.trim() ? highlight(title, query) : [{ text: title, match: false }]

export function MarkedText({ text }: { text: Marked }) {
  return <>{text.map((part, i) => (part.match ? <mark key={i}>{part.text}</mark> : part.text))}</>
}
