import type { ComponentChildren } from 'preact'

interface HeadProps {
  title: ComponentChildren
  /** What it holds, how much of it, in what order; beside the title. */
  note?: ComponentChildren
  /** The first of its column, with no room above. */
  first?: boolean
  /** Where links lead to. */
  id?: string
  titleId?: string
}

/** The head of a section: its title, and a note beside it, over a line. */
export const SectionHead = ({ title, note, first = false, id, titleId }: HeadProps) => (
  <div class={first ? 'sec first' : 'sec'} id={id}>
    <h2 id={titleId}>{title}</h2>
    {note ? <p>{note}</p> : null}
  </div>
)
