import type { Assets } from '../http/assets.js'
import type { BookView, StakeView } from '../present/book.js'
import { count } from '../present/text.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'

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
          <div class="sec first">
            <h2>Positions</h2>
            <p>largest first</p>
          </div>
          {view.positions.length ? <Positions view={view} /> : <p class="q">The file names no position.</p>}
        </section>
        <section>
          <div class="sec first">
            <h2>Stories by what is at stake</h2>
            <p>of the newest that name a position, or what it hangs on</p>
          </div>
          {view.stories.length ? <Stories view={view} /> : <p class="q">No story names a position.</p>}
        </section>
      </div>
    </>
  )
}

function Positions({ view }: { view: BookView }) {
  return (
    <table class="stack">
      <caption class="vh">Positions</caption>
      <thead>
        <tr>
          <th scope="col">Symbol</th>
          <th scope="col" class="n">
            Quantity
          </th>
          <th scope="col" class="n">
            Last close
          </th>
          <th scope="col" class="n">
            Worth
          </th>
          <th scope="col" class="n">
            Share
          </th>
          <th scope="col" class="n">
            Stories
          </th>
        </tr>
      </thead>
      <tbody>
        {view.positions.map((one) => (
          <tr key={one.symbol}>
            <th scope="row">
              <a class="lk" href={one.href}>
                {one.symbol}
              </a>
            </th>
            <td class="n" data-l="quantity">
              {one.quantity}
            </td>
            <td class="n" data-l="close">
              {one.price}
            </td>
            <td class="n" data-l="worth">
              {one.worth}
            </td>
            <td class="n" data-l="share">
              {one.share}
            </td>
            <td class="n" data-l="stories">
              {one.stories}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Stories({ view }: { view: BookView }) {
  return (
    <table class="stack">
      <caption class="vh">Stories by exposure</caption>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col" class="n">
            Importance
          </th>
          <th scope="col">At stake</th>
          <th scope="col">Last news, New York</th>
        </tr>
      </thead>
      <tbody>
        {view.stories.map((one) => (
          <tr key={one.href}>
            <th scope="row">
              <a class="wait" href={one.href}>
                {one.title}
              </a>
            </th>
            <td class="n" data-l="importance">
              {one.importance ?? 'not scored'}
            </td>
            <td>{one.stake.text}</td>
            <td class="q">{one.at}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What of the reader's own hangs on a story, on its page. */
export function Stake({ stake }: { stake: StakeView }) {
  return (
    <section>
      <div class="sec">
        <h2>
          <a href="/book">My book</a>
        </h2>
        <p>{stake.text}</p>
      </div>
      {stake.rows.length ? (
        <table class="stack">
          <caption class="vh">Positions that hang on this story</caption>
          <thead>
            <tr>
              <th scope="col">Symbol</th>
              <th scope="col">How it hangs on it</th>
              <th scope="col" class="n">
                At stake
              </th>
              <th scope="col" class="n">
                Of the book
              </th>
            </tr>
          </thead>
          <tbody>
            {stake.rows.map((row) => (
              <tr key={row.symbol}>
                <th scope="row">{row.symbol}</th>
                <td>{row.how}</td>
                <td class="n" data-l="at stake">
                  {row.amount}
                </td>
                <td class="n" data-l="of the book">
                  {row.share}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {stake.unpriced.length ? <p class="note">Held without a price here: {stake.unpriced.join(', ')}.</p> : null}
    </section>
  )
}
