import type { FigureView, ValueView } from '../present/figures.js'
import { ConflictMark } from './marks.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'

const SHOWN = 8

/** Figures of the coverage: conflicts at one size side by side, the rest as a table. */
export function Figures({ figures }: { figures: readonly FigureView[] }) {
  const conflicts = figures.filter((figure) => figure.verdict === 'conflicting')
  const rest = figures.filter((figure) => figure.verdict !== 'conflicting')
  const noun = figures.length === 1 ? 'figure' : 'figures'
  return (
    <section>
      <SectionHead
        id="figures"
        title="Figures"
        note={
          <>
            {figures.length} {noun} in the coverage,{' '}
            {conflicts.length === 0 ? 'no conflict' : `${conflicts.length} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}`}
          </>
        }
      />
      {figures.length === 0 ? <p class="q">No figure was read in the coverage.</p> : null}
      {conflicts.map((figure) => (
        <Conflict key={figure.measure} figure={figure} />
      ))}
      {rest.length ? <Rows figures={rest.slice(0, SHOWN)} /> : null}
      {rest.length > SHOWN ? (
        <details>
          <summary>{rest.length - SHOWN} more figures</summary>
          <Rows figures={rest.slice(SHOWN)} />
        </details>
      ) : null}
    </section>
  )
}

/** Publications with the number of the article each. */
const List = ({ names }: { names: ValueView['origins'] }) => (
  <>
    {names.map((one, i) => (
      <span key={one.name}>
        {i ? ', ' : ''}
        {one.name}
        {one.number ? (
          <a class="pv" href={`#s${one.number}`} aria-label={`Article ${one.number}, ${one.name}`}>
            {one.number}
          </a>
        ) : null}
      </span>
    ))}
  </>
)

const Names = ({ value }: { value: ValueView }) => (
  <>
    {value.origins.length ? <List names={value.origins} /> : 'no origin here'}
    {value.carriers.length ? (
      <span class="q">
        ; carried by <List names={value.carriers} />
      </span>
    ) : null}
  </>
)

function Conflict({ figure }: { figure: FigureView }) {
  return (
    <div class="conflict">
      <p class="lab">
        {figure.measure}, as reported <ConflictMark />
      </p>
      <Versus figure={figure} />
      {figure.note ? <p class="note">{figure.note}</p> : null}
    </div>
  )
}

const MOST_VALUES = 4

/** The values of a disputed figure at one size, side by side, each under those who tell it. */
export function Versus({ figure }: { figure: FigureView }) {
  return (
    <ul class="versus">
      {figure.values.slice(0, MOST_VALUES).map((value, i) => (
        <li key={i}>
          {i ? <span class="vh">against </span> : null}
          <p>{value.origins.length ? <List names={value.origins} /> : <List names={value.carriers} />}</p>
          <p class="big">{value.value}</p>
          <p class="q">
            {value.qualifier ? `${value.qualifier}; ` : ''}as written “{value.asWritten}”
            <br />
            {value.origins.length === 0 ? 'in a copy alone; no origin has it' : null}
            {value.origins.length && value.carriers.length ? (
              <>
                carried by <List names={value.carriers} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Rows({ figures }: { figures: readonly FigureView[] }) {
  return (
    <Table
      caption="Figures without conflict"
      columns={[
        { head: 'Figure', cell: (figure) => figure.measure },
        {
          head: 'Value',
          number: true,
          cell: (figure) =>
            figure.values.slice(0, 3).map((value, k) => (
              <span class="line" key={k}>
                {value.value}
                {value.qualifier ? <span class="q"> {value.qualifier}</span> : null}
              </span>
            )),
        },
        {
          head: 'Origin',
          cell: (figure) =>
            figure.values.slice(0, 3).map((value, k) => (
              <span class="line" key={k}>
                <Names value={value} />
              </span>
            )),
        },
        {
          head: 'Verdict',
          cell: (figure) => (
            <>
              {figure.verdictText}
              {figure.note ? <small>{figure.note}</small> : null}
            </>
          ),
        },
      ]}
      rows={figures}
      keyOf={(_, i) => i}
    />
  )
}
