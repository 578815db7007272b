import type { Assets } from '../http/assets.js'
import type { CorrectionView } from '../present/corrections.js'
import type { DayRuler } from '../present/day-ruler.js'
import type { MovesChart } from '../present/session-moves.js'
import type { FrontStory, StripItem, TodayView } from '../present/today.js'
import type { Frame } from '../read/context.js'
import { Choices } from './choices.js'
import { CORRECTION_NAMES } from './corrections.js'
import { Layout } from './layout.js'
import { StateMark } from './marks.js'

/** Addresses of the same day in other forms. */
export interface TodayForms {
  text: string
  mail: string
}

/** The front page: the day in one sheet, for screen, print and mail. */
export function TodayPage({ view, forms, frame, assets }: { view: TodayView; forms: TodayForms; frame: Frame; assets: Assets }) {
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`Today for ${view.audience.name}`}
      current="today"
      timing="bar"
      tape={false}
      sheets={['today.css']}
    >
      <main class="story today" id="main">
        <Masthead view={view} forms={forms} frame={frame} />
        {view.strip.length ? <Strip items={view.strip} /> : null}
        <div class="front">
          {view.lead ? <Lead lead={view.lead} /> : <Nothing />}
          <Market view={view} />
        </div>
        {view.beside.length ? (
          <section class="three" aria-label="Also today">
            {view.beside.map((story) => (
              <Item key={story.id} story={story} />
            ))}
          </section>
        ) : null}
        {view.more.length ? <More stories={view.more} /> : null}
        <div class="four">
          <Unexplained view={view} asof={frame.setBack} />
          <Coming view={view} asof={frame.setBack} />
          <Corrections rows={view.corrections} />
          <section class="col">
            <h2>Not on this desk</h2>
            {view.missing.length ? (
              <ul>
                {view.missing.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            ) : (
              <p class="q">Nothing this page asks for is missing.</p>
            )}
          </section>
        </div>
      </main>
    </Layout>
  )
}

function Masthead({ view, forms, frame }: { view: TodayView; forms: TodayForms; frame: Frame }) {
  return (
    <header class="plate">
      <h1>
        Signal<b>desk</b>
        <span class="vh">, today for {view.audience.name}</span>
      </h1>
      <div class="whose">
        <nav aria-label="Audience">
          <Choices among={view.audiences} />
        </nav>
        <p class="forms">
          This day to send on:{' '}
          <a class="lk" href={forms.mail} title="The body that mail programs show: styles inside, nothing to fetch, no script">
            HTML mail
          </a>
          {', '}
          <a class="lk" href={forms.text} title="72 columns wide">
            plain text
          </a>
        </p>
      </div>
      <Ruler ruler={view.ruler} />
      <p class="asof">
        <span>
          The desk as of <b>{view.at}</b> ({view.utc}), for {view.audience.name.toLowerCase()}
        </span>
        <span>{frame.clock.session}</span>
      </p>
    </header>
  )
}

function Ruler({ ruler }: { ruler: DayRuler }) {
  const late = ruler.now.x > 75
  return (
    <svg class="ruler" width="100%" height="46" role="img" aria-label={ruler.label}>
      {ruler.ticks.map((tick, i) => (
        <line key={i} class="pub" x1={`${tick.x}%`} x2={`${tick.x}%`} y1={26 - 16 * tick.height} y2="26">
          <title>{tick.title}</title>
        </line>
      ))}
      <line class="pub" x1="0" x2={`${ruler.now.x}%`} y1="26" y2="26" />
      <line class="hair2 dash" x1={`${ruler.now.x}%`} x2="100%" y1="26" y2="26" />
      {ruler.session ? (
        <>
          <rect class="fi" x={`${ruler.session.from}%`} width={`${ruler.session.to - ruler.session.from}%`} y="25" height="3" />
          <text x={`${ruler.session.from}%`} y="42">
            {ruler.session.open}
          </text>
          <text class="te" x={`${ruler.session.to}%`} y="42">
            {ruler.session.close}
          </text>
        </>
      ) : null}
      <text class="wide" x="0" y="42">
        04:00, each tick a story, the taller the more important
      </text>
      <text class="te" x="100%" y="42">
        20:00
      </text>
      <svg x={`${ruler.now.x}%`} y="0" overflow="visible" aria-hidden="true">
        <path class="fa" d="M-4,4H4L0,11z" />
        <text class={late ? 'te ti' : 'ti'} x={late ? -8 : 8} y="11">
          {ruler.now.text}
        </text>
      </svg>
    </svg>
  )
}

function Strip({ items }: { items: readonly StripItem[] }) {
  return (
    <ul class="strip" aria-label="Markets">
      {items.map((one) => (
        <li key={one.symbol}>
          <b>{one.symbol}</b> <span class={`mv ${one.tone}`}>{one.move}</span>
          <svg width="84" height="22" aria-hidden="true">
            {one.spark ? (
              <>
                <path class="ln dim" d={one.spark.d} />
                <circle
                  class={one.tone === 'up' ? 'fu' : one.tone === 'dn' ? 'fd' : 'fi'}
                  cx={one.spark.endX}
                  cy={one.spark.endY}
                  r="2.5"
                />
              </>
            ) : null}
          </svg>
          <p>
            {one.last}
            <br />
            {one.note}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Importance, credibility, kind and state, before a headline. */
function Kick({ story }: { story: FrontStory }) {
  return (
    <p class="kick">
      {story.importance === null ? (
        'not scored'
      ) : (
        <>
          <b>{story.importance}</b>
          {' importance / '}
          {story.credibility} credibility
        </>
      )}
      {story.type ? ` · ${story.type}` : ''} · <StateMark state={story.state} />
    </p>
  )
}

function Lead({ lead }: { lead: NonNullable<TodayView['lead']> }) {
  return (
    <article class="lead">
      <Kick story={lead} />
      <h2>
        <a href={lead.href}>{lead.title}</a>
      </h2>
      <p class="deck">{lead.why}</p>
      {lead.editors ? <p class="q">{lead.editors}</p> : null}
      {lead.text.length ? (
        <div class="cols">
          {lead.text.map((one, i) => (
            <p key={i} class={one.kind === 'measured' ? 'measured' : undefined}>
              {one.text}
            </p>
          ))}
        </div>
      ) : null}
      <p class="by">
        {lead.publishers} · {lead.time}
        <span>
          {' · '}
          <a href={lead.href}>every sentence with its source</a>
        </span>
      </p>
    </article>
  )
}

const Nothing = () => (
  <section class="lead">
    <h2>No stories yet</h2>
    <p class="deck">
      The desk knew of none at this moment. <a href="/status">Status</a> shows which sources answered.
    </p>
  </section>
)

function Item({ story }: { story: FrontStory }) {
  return (
    <article class="item">
      <Kick story={story} />
      <h3>
        <a href={story.href}>{story.title}</a>
      </h3>
      <p>{story.why}</p>
      {story.editors ? <p class="q">{story.editors}</p> : null}
      <p class="by">
        {story.publishers} · {story.time}
      </p>
    </article>
  )
}

function More({ stories }: { stories: readonly FrontStory[] }) {
  return (
    <section class="more">
      <h2>More stories</h2>
      <ol>
        {stories.map((story) => (
          <li key={story.id}>
            <b class="n">{story.importance ?? '–'}</b>
            <div>
              <h3>
                <a href={story.href}>{story.title}</a>
              </h3>
              <p>{story.why}</p>
              {story.editors ? <p class="q">{story.editors}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Market({ view }: { view: TodayView }) {
  if (!view.chart && view.facts.length === 0)
    return (
      <section class="did">
        <h2>What the market did</h2>
        <p class="nochart">No session with prices is known here.</p>
      </section>
    )
  return (
    <section class="did">
      <h2>{view.chart ? view.chart.title : 'What the market did'}</h2>
      {view.chart ? <Dots chart={view.chart} /> : null}
      {view.facts.map((fact) => (
        <p class="measured" key={fact}>
          {fact}
        </p>
      ))}
    </section>
  )
}

function Dots({ chart }: { chart: MovesChart }) {
  return (
    <figure>
      <figcaption>{chart.caption}</figcaption>
      <svg width="100%" height={chart.height} role="img" aria-label={chart.label}>
        {chart.ticks.map((tick) => (
          <g key={tick.x}>
            <line class="hair" x1={`${tick.x}%`} x2={`${tick.x}%`} y1="0" y2={chart.height - 18} />
            <text class="tm" x={`${tick.x}%`} y={chart.height - 4}>
              {tick.label}
            </text>
          </g>
        ))}
        <line class="hair2" x1={`${chart.zero}%`} x2={`${chart.zero}%`} y1="0" y2={chart.height - 18} />
        {chart.rows.map((row) => (
          <g key={row.symbol}>
            <line class="hair2" x1={`${chart.zero}%`} x2={`${row.x}%`} y1={row.y} y2={row.y} />
            <circle class={row.outside ? (row.tone === 'up' ? 'fu' : 'fd') : 'hi'} cx={`${row.x}%`} cy={row.y} r="4.5" />
            <text class={row.anchor || undefined} x={`${row.x}%`} dx={row.anchor ? -10 : 10} y={row.y + 4}>
              <tspan class="ti">{row.symbol}</tspan> {row.text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

const asofHref = (path: string, asof: string | null): string => (asof ? `${path}?asof=${encodeURIComponent(asof)}` : path)

function Unexplained({ view, asof }: { view: TodayView; asof: string | null }) {
  return (
    <section class="col">
      <h2>
        <a href={asofHref('/unexplained', asof)}>Unexplained moves</a>
      </h2>
      {view.unexplained.rows.length ? (
        <ul>
          {view.unexplained.rows.map((row) => (
            <li key={row.day + row.symbol}>
              <b>
                <a href={row.href}>{row.symbol}</a>, {row.day}
              </b>{' '}
              <span class={row.tone}>{row.move} %</span>, abnormal {row.abnormal} pp, t {row.t}. No story names it or what it
              hangs on.
            </li>
          ))}
        </ul>
      ) : (
        <p class="q">{view.unexplained.note}</p>
      )}
    </section>
  )
}

function Coming({ view, asof }: { view: TodayView; asof: string | null }) {
  return (
    <section class="col">
      <h2>
        <a href={asofHref('/calendar', asof)}>Coming up</a>
      </h2>
      {view.coming.length ? (
        <ul>
          {view.coming.map((one) => (
            <li key={one.day + one.name}>
              <b>{one.day}</b> {one.name}
              {one.time ? ` at ${one.time}` : ''}
              {one.stories ? (
                <span class="q">, {one.stories === 1 ? '1 story waits' : `${one.stories} stories wait`}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p class="q">No date ahead is known here.</p>
      )}
    </section>
  )
}

function Corrections({ rows }: { rows: readonly CorrectionView[] }) {
  return (
    <section class="col">
      <h2>Corrections and conflicts</h2>
      {rows.length ? (
        <ul>
          {rows.map((row) => (
            <li key={row.href + row.text}>
              <b>
                {CORRECTION_NAMES[row.kind]}: <a href={row.href}>{row.title}</a>
              </b>
              . {row.text}
            </li>
          ))}
        </ul>
      ) : (
        <p class="q">None in the last three days.</p>
      )}
    </section>
  )
}
