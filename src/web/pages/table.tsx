import type { ComponentChildren } from 'preact'

/** One column of a table. The first column of a table names its rows. */
export interface Column<Row> {
  /** With the unit, where all its cells have one. */
  head: ComponentChildren
  /** What a column without a visible heading is called to those who hear the page; none for what only draws. */
  spoken?: string
  /** Numbers end at one line. */
  number?: boolean
  /** Where rows become blocks on a phone: the word before the cell, which the heading says elsewhere. */
  label?: string
  /** How its cells look: a class of the style sheet. */
  look?: string | ((row: Row) => string)
  cell: (row: Row, index: number) => ComponentChildren
}

interface TableProps<Row> {
  /** What the table is, for those who hear the page. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row, index: number) => string | number
  /** On a phone each row becomes a block, or the table scrolls within its own box, its first column held. */
  phone?: 'stack' | 'scroll'
  /** A further class of the table. */
  look?: string
  rowLook?: (row: Row) => string | undefined
}

const classes = (...names: (string | false | undefined)[]): string | undefined => names.filter(Boolean).join(' ') || undefined

/** A table from its columns: a head, and a row for each of `rows`. */
export function Table<Row>({ caption, columns, rows, keyOf, phone = 'stack', look, rowLook }: TableProps<Row>) {
  const table = (
    <table class={classes(phone === 'stack' && 'stack', look)}>
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <Head key={i} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={keyOf(row, i)} class={rowLook?.(row)}>
            {columns.map((column, at) => (
              <Cell key={at} column={column} row={row} index={i} names={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return phone === 'stack' ? table : <Scroll label={caption}>{table}</Scroll>
}

/** What is too wide for a phone scrolls within its own box, also by keyboard. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
  <section class="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)

function Head<Row>({ column }: { column: Column<Row> }) {
  if (!column.head && !column.spoken) return <td class={typeof column.look === 'string' ? column.look : undefined} />
  return (
    <th scope="col" class={column.number ? 'n' : undefined}>
      {column.head || <span class="vh">{column.spoken}</span>}
    </th>
  )
}

interface CellProps<Row> {
  column: Column<Row>
  row: Row
  index: number
  /** It names the row. */
  names: boolean
}

function Cell<Row>({ column, row, index, names }: CellProps<Row>) {
  const content = column.cell(row, index)
  if (names) return <th scope="row">{content}</th>
  const look = typeof column.look === 'function' ? column.look(row) : column.look
  return (
    <td class={classes(column.number && 'n', look)} data-l={column.label}>
      {content}
    </td>
  )
}
