import type { Assets } from '../http/assets.js'
import type { MoveRow, MovesView } from '../present/moves.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'

/** Moves beyond noise that no story of their session explains, session by session. */
export function UnexplainedPage({ view, frame, assets }: { view: MovesView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Unexplained moves" current="unexplained" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <h1>Unexplained moves</h1>
          <p class="stand">
            Abnormal against the market at 1 % (120-day market model), with no story between the close before and the open after
            that names the instrument, what it hangs on, or a fund beside it.
          </p>
        </header>
        {view.sessions.length === 0 ? <p class="nochart">No session here has prices to measure.</p> : null}
        {view.sessions.map((one) => (
          <section key={one.title} class="day">
            <SectionHead title={one.title} note={one.note} />
            {one.unexplained.length ? (
              <Moves rows={one.unexplained} caption={`Unexplained moves of ${one.title}`} explained={false} />
            ) : (
              <p class="q">None without a story.</p>
            )}
            {one.explained.length ? (
              <details>
                <summary>
                  {one.explained.length} more with a story: {one.explained.map((row) => row.symbol).join(', ')}
                </summary>
                <Moves rows={one.explained} caption={`Moves of ${one.title} with a story`} explained />
              </details>
            ) : null}
          </section>
        ))}
        {view.notes.map((note) => (
          <p class="note" key={note}>
            {note}
          </p>
        ))}
      </main>
    </Layout>
  )
}

function Moves({ rows, caption, explained }: { rows: readonly MoveRow[]; caption: string; explained: boolean }) {
  return (
    <table class="stack">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Symbol</th>
          <th scope="col" class="n">
            Move, %
          </th>
          <th scope="col" class="n">
            Market, %
          </th>
          <th scope="col" class="n">
            Abnormal, pp
          </th>
          <th scope="col" class="n">
            t
          </th>
          <th scope="col" class="n">
            p
          </th>
          {explained ? <th scope="col">Stories</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.symbol}>
            <th scope="row">
              <a class="lk" href={row.href}>
                {row.symbol}
              </a>
            </th>
            <td class="n" data-l="move">
              {row.move}
            </td>
            <td class="n m" data-l="market">
              {row.market}
            </td>
            <td class={`n ${row.tone}`} data-l="abnormal">
              {row.abnormal}
            </td>
            <td class="n" data-l="t">
              {row.t}
            </td>
            <td class="n" data-l="p">
              {row.p}
            </td>
            {explained ? (
              <td>
                {row.stories.map((story) => (
                  <a class="wait" key={story.href} href={story.href}>
                    {story.title}
                  </a>
                ))}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
