import type { Waterfall, WaterfallRow } from '../present/waterfall.js'
import { SectionHead } from './section.js'

/** A score as the exact sum of its rows. */
export function Ledger({ title, note, total, ledger }: { title: string; note: string; total: string; ledger: Waterfall }) {
  return (
    <section>
      <SectionHead title={title} note={note} />
      <table class="tr">
        <caption class="vh">{total}: factors and points</caption>
        <thead>
          <tr>
            <th scope="col">Factor</th>
            <th scope="col" class="n wt">
              value × weight
            </th>
            <th scope="col" class="n">
              points
            </th>
            <td class="track">
              <svg class="axis" aria-hidden="true">
                <text x="0" y="12">
                  0
                </text>
                <text class="tm" x="50%" y="12">
                  50
                </text>
                <text class="te" x="100%" y="12">
                  100
                </text>
              </svg>
            </td>
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row, i) => (
            <tr key={i}>
              <th scope="row">
                {row.name}
                <small>{row.sentence}</small>
                {row.higher ? <small class="q">Why not higher: {row.higher}</small> : null}
                {row.missing ? <small class="miss">Missing: {row.missing}</small> : null}
              </th>
              <td class="n wt q">{row.working}</td>
              <td class="n">{row.points}</td>
              <td class="track">
                <Step row={row} last={i === ledger.rows.length - 1} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <td class="wt" />
            <td class="n">{ledger.total}</td>
            <td class="track">
              <svg aria-hidden="true">
                <rect class="fa" x="0" width={`${ledger.totalPoints}%`} y="50%" height="10" transform="translate(0,-5)" />
              </svg>
            </td>
          </tr>
        </tfoot>
      </table>
      {ledger.exact ? null : (
        <p class="note" role="alert">
          <b class="inv">These rows do not sum to the total.</b> Please report it.
        </p>
      )}
    </section>
  )
}

const pc = (value: number): string => `${Math.max(0, Math.min(100, value)).toFixed(2)}%`

function Step({ row, last }: { row: WaterfallRow; last: boolean }) {
  return (
    <svg aria-hidden="true">
      <line class="hair2" x1={pc(row.before)} x2={pc(row.before)} y1="0" y2="50%" />
      {row.most > 0 ? (
        <rect class="hi" x={pc(row.before)} width={pc(row.most)} y="50%" height="9" transform="translate(0,-4.5)" />
      ) : null}
      {row.length > 0 ? (
        <rect
          class={row.after < row.before ? 'fd' : 'fi'}
          x={pc(row.start)}
          width={pc(row.length)}
          y="50%"
          height="10"
          transform="translate(0,-5)"
        />
      ) : null}
      <line class="hair2" x1={pc(row.after)} x2={pc(row.after)} y1="50%" y2={last ? '50%' : '100%'} />
    </svg>
  )
}
