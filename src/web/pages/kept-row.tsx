import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Story } from '../../model/index.js'
import { feedRow, lookedAt, type RowContext, type StoryBundle } from '../present/row.js'
import { newPlace } from './feed-own.js'
import { type Marked, MarkedText } from './marked.js'
import { Row } from './row.js'
import { OwnPlace } from './shared-page.js'

/** A row of the feed as the HTML inside its list item, cut where its title and its age stand. */
export interface DrawnRow {
  title: string
  pieces: readonly string[]
}

interface Kept {
  /** All that the row was drawn from. */
  parts: readonly unknown[]
  row: DrawnRow
}

/** By the story as it was read: whoever reads it again gets another one. */
const kept = new WeakMap<Story, Kept>()

/** Text cannot forge it: Preact escapes every `<`. */
const Gap = () => h('row-gap', {})
const GAP = '<row-gap></row-gap>'
const ITEM = { open: '<li>', close: '</li>' }

/** The row of a story without anything of the reader's own, drawn once for as long as nothing that it shows has changed. */
export function keptRow(bundle: StoryBundle, context: RowContext): DrawnRow {
  const parts = partsOf(bundle, context)
  const had = kept.get(bundle.story)
  if (had && had.parts.length === parts.length && had.parts.every((one, i) => one === parts[i])) return had.row
  const row = drawRow(bundle, context, null)
  kept.set(bundle.story, { parts, row })
  return row
}

/** A row, with what of the reader's own hangs on its story. It is kept nowhere. */
export function drawRow(bundle: StoryBundle, context: RowContext, stake: string | null): DrawnRow {
  const row = { ...feedRow(bundle, context), age: <Gap />, stake }
  const html = renderToString(<Row row={row} title={<Gap />} mark={<OwnPlace name={newPlace(row.seenAt)} />} />)
  return { title: row.title, pieces: html.slice(ITEM.open.length, -ITEM.close.length).split(GAP) }
}

/** The row's HTML with its title, marked where a search matched, and its age: words of the desk's own, without any sign of markup. */
export function rowHtml({ pieces: [before, between, after] }: DrawnRow, title: Marked, age: string): string {
  return `${before}${renderToString(<MarkedText text={title} />)}${between}${age}${after}`
}

/** What a row is drawn from but the story; objects are the same ones as long as they say the same. */
const partsOf = ({ story, score, shape, brief, market, standing, bars }: StoryBundle, context: RowContext): unknown[] => [
  score,
  shape,
  brief,
  market,
  standing?.act,
  standing?.by,
  standing?.reason,
  context.audience,
  context.defaultAudience,
  context.benchmark,
  context.asof,
  ...lookedAt(story).map(({ symbol }) => bars.get(symbol)),
]
