import type { CoverageRow } from '../present/coverage.js'
import { SectionHead } from './section.js'

/** The coverage in time order: who was first, who carried whom, what each added. */
export function Coverage({ rows, note }: { rows: readonly CoverageRow[]; note: string }) {
  return (
    <section>
      <SectionHead title="Coverage" note={note} />
      <table class="tr">
        <caption class="vh">Articles by time of publication</caption>
        <thead>
          <tr>
            <th scope="col">Publication</th>
            <th scope="col" class="n">
              UTC
            </th>
            <td class="track" />
            <th scope="col">What it added</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number} id={`s${row.number}`}>
              <th scope="row">
                {row.number}&ensp;<a href={row.publisherHref}>{row.publisher}</a>
                <small>
                  {row.role}
                  {row.access ? `, ${row.access}` : ''}
                </small>
              </th>
              <td class="n">
                <time title={row.moment}>{row.time}</time>
              </td>
              <td class="track">
                <Track row={row} />
              </td>
              <td class="add">
                {row.href ? (
                  <a href={row.href} rel="noopener noreferrer nofollow" class="ext">
                    {row.title}
                  </a>
                ) : (
                  <span>{row.title}</span>
                )}
                <small>
                  {row.added} {row.conflict ? <b class="inv">conflict</b> : null}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** First-hand is filled; a line leads back to what was carried. */
function Track({ row }: { row: CoverageRow }) {
  const x = `${row.place.toFixed(1)}%`
  return (
    <svg aria-hidden="true">
      {row.rails.map((rail) => {
        const at = `${rail.place.toFixed(1)}%`
        return (
          <line
            key={at}
            class="hair2"
            x1={at}
            x2={at}
            y1={rail.part === 'begin' ? '50%' : '0'}
            y2={rail.part === 'end' ? '50%' : '100%'}
          />
        )
      })}
      {row.from === null ? null : <line class="hair2" x1={`${row.from.toFixed(1)}%`} x2={x} y1="50%" y2="50%" />}
      <circle
        class={row.firstHand && !row.update ? 'fi' : row.commentary ? 'hi dash' : 'hi'}
        cx={x}
        cy="50%"
        r={row.firstHand ? 5 : 4.5}
      />
      {row.update ? <circle class="fi" cx={x} cy="50%" r="2" /> : null}
    </svg>
  )
}
