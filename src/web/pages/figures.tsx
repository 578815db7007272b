import type { FigureView, ValueView } from '../present/figures.js'

const SHOWN = 8

/** Figures of the coverage: conflicts at one size side by side, the rest as a table. */
export function Figures({ figures }: { figures: readonly FigureView[] }) {
  const conflicts = figures.filter((figure) => figure.verdict === 'conflicting')
  const rest = figures.filter((figure) => figure.verdict !== 'conflicting')
  const noun = figures.length === 1 ? 'figure' : 'figures'
  return (
    <section>
      <div class="sec">
        <h2>Figures</h2>
        <p>
          {figures.length} {noun} in the coverage,{' '}
          {conflicts.length === 0 ? 'no conflict' : `${conflicts.length} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}`}
        </p>
      </div>
      {figures.length === 0 ? <p class="q">No figure was read in the coverage.</p> : null}
      {conflicts.map((figure) => (
        <Conflict key={figure.measure} figure={figure} />
      ))}
      {rest.length ? <Table figures={rest.slice(0, SHOWN)} /> : null}
      {rest.length > SHOWN ? (
        <details>
          <summary>{rest.length - SHOWN} more figures</summary>
          <Table figures={rest.slice(SHOWN)} />
        </details>
      ) : null}
    </section>
  )
}

function Names({ value }: { value: ValueView }) {
  const list = (names: ValueView['origins']) =>
    names.map((one, i) => (
      <span key={one.name}>
        {i ? ', ' : ''}
        {one.name}
        {one.number ? (
          <a class="pv" href={`#s${one.number}`} aria-label={`Article ${one.number}, ${one.name}`}>
            {one.number}
          </a>
        ) : null}
      </span>
    ))
  return (
    <>
      {value.origins.length ? list(value.origins) : 'no origin here'}
      {value.carriers.length ? <span class="q">; carried by {list(value.carriers)}</span> : null}
    </>
  )
}

function Conflict({ figure }: { figure: FigureView }) {
  return (
    <div class="conflict">
      <p class="lab">
        {figure.measure}, as reported{' '}
        <b class="inv">
          <svg width="9" height="9" aria-hidden="true">
            <path d="M0,3H9M0,6.5H9M7,0L2,9" />
          </svg>
          conflict
        </b>
      </p>
      <ul class="versus">
        {figure.values.slice(0, 4).map((value, i) => (
          <li key={i}>
            <p class="big">
              {i ? <span class="vh">against </span> : null}
              {value.value}
            </p>
            <p>
              {value.qualifier ? `${value.qualifier}; ` : ''}as written “{value.asWritten}”
              <br />
              <Names value={value} />
            </p>
          </li>
        ))}
      </ul>
      {figure.note ? <p class="note">{figure.note}</p> : null}
    </div>
  )
}

function Table({ figures }: { figures: readonly FigureView[] }) {
  return (
    <table class="stack">
      <caption class="vh">Figures without conflict</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col" class="n">
            Value
          </th>
          <th scope="col">Origin</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure, i) => (
          <tr key={i}>
            <th scope="row">{figure.measure}</th>
            <td class="n">
              {figure.values.slice(0, 3).map((value, k) => (
                <span class="line" key={k}>
                  {value.value}
                  {value.qualifier ? <span class="q"> {value.qualifier}</span> : null}
                </span>
              ))}
            </td>
            <td>
              {figure.values.slice(0, 3).map((value, k) => (
                <span class="line" key={k}>
                  <Names value={value} />
                </span>
              ))}
            </td>
            <td>
              {figure.verdictText}
              {figure.note ? <small>{figure.note}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
