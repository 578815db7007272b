import type { Assets } from '../http/assets.js'
import type { BookView, StakeView } from '../present/book.js'
import { count } from '../present/text.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { type Column, Table } from './table.js'

/** One's own positions and the stories they hang on, or why there is nothing to show. */
export function BookPage({ view, why, frame, assets }: { view: BookView | null; why: string; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="My book" current="book" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <h1>My book</h1>
          <p class="stand">
            {view
              ? `${count(view.positions.length, 'position', 'positions')}, ${view.gross} in all, ${view.net} net of shorts, and the stories it hangs on.`
              : why}
          </p>
          <p class="note">
            Read from a file on this machine. It is never stored, sent or logged: it stands on pages that this machine’s browser
            asks for, in US dollars, at the last close known here.
          </p>
        </header>
        {view ? <Own view={view} /> : <HowTo />}
      </main>
    </Layout>
  )
}

const HowTo = () => (
  <div class="empty">
    <h2>How to have one</h2>
    <p>
      Keep a CSV with the columns <code>symbol</code> and <code>quantity</code> or <code>value</code> (US dollars, negative where
      short), and name it with <code>--book FILE</code> or <code>book:</code> in <code>config/settings.yaml</code>. It is read
      again whenever it changes.
    </p>
  </div>
)

function Own({ view }: { view: BookView }) {
  return (
    <>
      {view.problems.length ? (
        <div class="problems" role="alert">
          <ul>
            {view.problems.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div class="two">
        <section>
          <SectionHead first title="Positions" note="largest first" />
          {view.positions.length ? (
            <Table caption="Positions" columns={POSITIONS} rows={view.positions} keyOf={(one) => one.symbol} />
          ) : (
            <p class="q">The file names no position.</p>
          )}
        </section>
        <section>
          <SectionHead first title="Stories by what is at stake" note="of the newest that name a position, or what it hangs on" />
          {view.stories.length ? (
            <Table caption="Stories by exposure" columns={STORIES} rows={view.stories} keyOf={(one) => one.href} />
          ) : (
            <p class="q">No story names a position.</p>
          )}
        </section>
      </div>
    </>
  )
}

const POSITIONS: Column<BookView['positions'][number]>[] = [
  {
    head: 'Symbol',
    cell: (one) => (
      <a class="lk" href={one.href}>
        {one.symbol}
      </a>
    ),
  },
  { head: 'Quantity', number: true, label: 'quantity', cell: (one) => one.quantity },
  { head: 'Last close', number: true, label: 'close', cell: (one) => one.price },
  { head: 'Worth', number: true, label: 'worth', cell: (one) => one.worth },
  { head: 'Share', number: true, label: 'share', cell: (one) => one.share },
  { head: 'Stories', number: true, label: 'stories', cell: (one) => one.stories },
]

const STORIES: Column<BookView['stories'][number]>[] = [
  {
    head: 'Story',
    cell: (one) => (
      <a class="wait" href={one.href}>
        {one.title}
      </a>
    ),
  },
  { head: 'Importance', number: true, label: 'importance', cell: (one) => one.importance ?? 'not scored' },
  {
    head: 'At stake',
    look: 'nw',
    cell: ({ stake }) => (
      <>
        {stake.sum}
        <small>{stake.names}</small>
      </>
    ),
  },
  { head: 'Last news, New York', look: 'q nw', cell: (one) => one.at },
]

const STAKE: Column<StakeView['rows'][number]>[] = [
  { head: 'Symbol', cell: (row) => row.symbol },
  { head: 'How it hangs on it', cell: (row) => row.how },
  { head: 'At stake', number: true, label: 'at stake', cell: (row) => row.amount },
  { head: 'Of the book', number: true, label: 'of the book', cell: (row) => row.share },
]

/** What of the reader's own hangs on a story, on its page. */
export const Stake = ({ stake }: { stake: StakeView }) => (
  <section>
    <SectionHead id="stake" title={<a href="/book">My book</a>} note={stake.text} />
    {stake.rows.length ? (
      <Table caption="Positions that hang on this story" columns={STAKE} rows={stake.rows} keyOf={(row) => row.symbol} />
    ) : null}
    {stake.unpriced.length ? <p class="note">Held without a price here: {stake.unpriced.join(', ')}.</p> : null}
  </section>
)
