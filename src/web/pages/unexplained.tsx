import type { Assets } from '../http/assets.js'
import type { MoveRow, MovesView } from '../present/moves.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { type Column, Table } from './table.js'

/** Moves beyond noise that no story of their session explains, session by session. */
export function UnexplainedPage({ view, frame, assets }: { view: MovesView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Unexplained moves" current="unexplained" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <h1>Unexplained moves</h1>
          <p class="stand">
            Moves beyond what the market explains (120-session market model, at the 1 % level), where no story between the close
            before and the open after names the instrument, what it hangs on, or a fund beside it.
          </p>
        </header>
        {view.sessions.length === 0 ? <p class="nochart">No session here has prices to measure.</p> : null}
        {view.sessions.filter(hasMoves).map((one) => (
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
        <Quiet sessions={view.sessions.filter((one) => !hasMoves(one))} />
        {view.notes.map((note) => (
          <p class="note" key={note}>
            {note}
          </p>
        ))}
      </main>
    </Layout>
  )
}

const hasMoves = (one: MovesView['sessions'][number]): boolean => one.unexplained.length + one.explained.length > 0

/** Sessions in which nothing moved beyond what the market explains, with how much was measured, in one place. */
function Quiet({ sessions }: { sessions: MovesView['sessions'] }) {
  if (sessions.length === 0) return null
  return (
    <section class="day">
      <SectionHead title="Without such a move" note="with a story or without" />
      <ul class="said">
        {sessions.map((one) => (
          <li key={one.title}>
            <b>{one.title}</b>
            <span class="q">{one.note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOVES: Column<MoveRow>[] = [
  {
    head: 'Symbol',
    cell: (row) => (
      <a class="lk" href={row.href}>
        {row.symbol}
      </a>
    ),
  },
  { head: 'Move, %', number: true, label: 'move, %', cell: (row) => row.move },
  { head: 'Market, %', number: true, look: 'm', label: 'market, %', cell: (row) => row.market },
  { head: 'Abnormal, pp', number: true, look: (row) => row.tone, label: 'abnormal, pp', cell: (row) => row.abnormal },
  { head: 't', number: true, label: 't', cell: (row) => row.t },
  { head: 'p', number: true, label: 'p', cell: (row) => row.p },
]

const STORIES: Column<MoveRow> = {
  head: 'Stories',
  cell: (row) =>
    row.stories.map((story) => (
      <a class="wait" key={story.href} href={story.href}>
        {story.title}
      </a>
    )),
}

const Moves = ({ rows, caption, explained }: { rows: readonly MoveRow[]; caption: string; explained: boolean }) => (
  <Table caption={caption} columns={explained ? [...MOVES, STORIES] : MOVES} rows={rows} keyOf={(row) => row.symbol} />
)
