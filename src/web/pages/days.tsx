import type { DayCell, DaysView } from '../present/days.js'
import { Scroll } from './table.js'

const NOTHING: DayCell = { text: '', tone: '' }

const Cell = ({ cell }: { cell: DayCell }) => <td class={`n ${cell.tone}`.trim()}>{cell.text}</td>

/** The days that stand out: every instrument's move with its abnormal part, the opening gap and the volatility index. */
export function Days({ view }: { view: DaysView }) {
  return (
    <>
      <h3 class="lab">Days that stand out</h3>
      <Scroll label="Days that stand out, table">
        <table>
          <caption class="vh">Moves of the days that stand out, with their abnormal part against the market</caption>
          <thead>
            <tr>
              <td />
              {view.days.map((day) => (
                <th scope="colgroup" class="n" colSpan={2} key={day}>
                  {day}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">
                <span class="vh">Symbol</span>
              </th>
              {view.days.flatMap((day) => [
                <th scope="col" class="n" key={`${day}-move`}>
                  %
                </th>,
                <th scope="col" class="n" key={`${day}-abnormal`}>
                  abn. pp
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.head}>
                <th scope="row">{row.head}</th>
                {row.cells.flatMap((cell, i) => [
                  <Cell cell={cell.move} key={`${i}-move`} />,
                  <Cell cell={cell.abnormal} key={`${i}-abnormal`} />,
                ])}
              </tr>
            ))}
            {view.extra.map((row) => (
              <tr key={row.head}>
                <th scope="row">{row.head}</th>
                {row.cells.flatMap((cell, i) => [
                  <Cell cell={cell} key={i} />,
                  <Cell cell={row.beside[i] ?? NOTHING} key={`${i}-beside`} />,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {view.notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}
