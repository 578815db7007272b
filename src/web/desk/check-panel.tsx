import type { CheckView } from './file.js'
import { anchorOf } from './lines.js'

const NAMES: [keyof CheckView['tally'], string][] = [
  ['supported', 'supported'],
  ['conflicting', 'conflicting'],
  ['scope-differs', 'scope'],
  ['superseded', 'superseded'],
  ['unsupported', 'unsupported'],
]

/** How the figures stand, and what is not supported. */
export function CheckPanel({ check }: { check: CheckView }) {
  if (check.away)
    return (
      <p class="problem" role="status">
        {check.away}
      </p>
    )
  return (
    <>
      <dl class="tally">
        {NAMES.map(([verdict, name]) => {
          const n = check.tally[verdict]
          const stops = n > 0 && (verdict === 'conflicting' || verdict === 'unsupported')
          return (
            <div key={verdict}>
              <dt>{name}</dt>
              <dd class={n === 0 ? 'q' : undefined}>{stops ? <span class="inv">{n}</span> : n}</dd>
            </div>
          )
        })}
      </dl>
      {check.rows.length > 0 ? (
        <table>
          <tbody>
            {check.rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">
                  <a class="lk" href={`#${anchorOf(row.key)}`}>
                    {row.text}
                  </a>
                </th>
                <td>{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="q">Every figure, name, date and quotation was found.</p>
      )}
    </>
  )
}
