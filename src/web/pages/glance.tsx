import type { GlanceRow, GlanceView } from '../present/glance.js'
import { count } from '../present/text.js'
import { Versus } from './figures.js'
import { ConflictMark } from './marks.js'

/** What a story comes down to: the disputed figure, the market on its day, and its score as a sum. */
export function Glance({ view }: { view: GlanceView }) {
  if (!view.conflict && !view.market && !view.why) return null
  return (
    <div class="glance">
      {view.conflict ? (
        <section aria-labelledby="g-conflict">
          <h2 id="g-conflict">
            <span>{view.conflict.measure}</span> <ConflictMark />
          </h2>
          <Versus figure={view.conflict} />
          {view.conflict.note ? <p class="note">{view.conflict.note}</p> : null}
          {view.moreConflicts ? (
            <p class="note">
              <a class="lk" href="#figures">
                {count(view.moreConflicts, 'more figure', 'more figures')} in conflict
              </a>
            </p>
          ) : null}
        </section>
      ) : null}
      {view.market ? <Moves market={view.market} /> : null}
      {view.why ? <Sum why={view.why} /> : null}
    </div>
  )
}

function Moves({ market }: { market: NonNullable<GlanceView['market']> }) {
  return (
    <section aria-labelledby="g-market">
      <h2 id="g-market">
        <a href="#market">The market on {market.day}</a>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Close to close</th>
            <th scope="col" class="n">
              Move
            </th>
            <th scope="col" class="n">
              Beyond {market.benchmark}
            </th>
          </tr>
        </thead>
        <tbody>
          {market.rows.map((row) => (
            <tr key={row.symbol}>
              <th scope="row">{row.symbol}</th>
              <td class="n">{row.move}</td>
              <td class={`n ${row.tone}`}>{row.against}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        Coloured outside the 95 % band of 120 sessions; sd: in standard deviations of its own moves. {market.note}
      </p>
    </section>
  )
}

function Sum({ why }: { why: NonNullable<GlanceView['why']> }) {
  const longest = Math.max(...why.rows.map((row) => Math.max(row.most, row.length)))
  return (
    <section aria-labelledby="g-why">
      <h2 id="g-why">
        <a href="#why">Why {why.score}</a>
      </h2>
      <table class="sum">
        <thead class="vh">
          <tr>
            <th scope="col">Factor</th>
            <td />
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {why.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td class="part">
                <Part row={row} longest={longest} />
              </td>
              <td class="n">{row.points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Importance</th>
            <td class="part q">outline: the most it could give</td>
            <td class="n">{why.total}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Part({ row, longest }: { row: GlanceRow; longest: number }) {
  const width = (points: number) => `${((100 * points) / longest).toFixed(1)}%`
  return (
    <svg aria-hidden="true" width="100%" height="10">
      {row.most > 0 ? <rect class="hi" x="0" y="0.5" width={width(row.most)} height="8" /> : null}
      <rect class="fi" x="0" y="0" width={width(row.length)} height="9" />
    </svg>
  )
}
