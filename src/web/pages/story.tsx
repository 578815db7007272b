import { AmendmentNote, type AmendmentView } from '../desk/corrections.js'
import type { Assets } from '../http/assets.js'
import type { StakeView } from '../present/book.js'
import { storyHref } from '../present/row.js'
import type { StoryView } from '../present/story.js'
import type { Frame } from '../read/context.js'
import { Stake } from './book.js'
import { Brief } from './brief.js'
import { Coverage } from './coverage.js'
import { Figures } from './figures.js'
import { Layout } from './layout.js'
import { Ledger } from './ledger.js'
import { Market } from './market.js'
import { StateMark } from './marks.js'
import { Practice, RelatedStories } from './related.js'

const MOST_AMENDED = 5

export function StoryPage({
  view,
  amended,
  stake,
  frame,
  assets,
}: {
  view: StoryView
  /** What editors changed after publishing, newest first. */
  amended: readonly AmendmentView[]
  /** What of the reader's own hangs on it, where the page may show it. */
  stake: StakeView | null
  frame: Frame
  assets: Assets
}) {
  return (
    <Layout
      timing="bar"
      frame={frame}
      assets={assets}
      title={view.title.slice(0, 90)}
      current="feed"
      scripts={['marks.js']}
      sheets={['story.css', 'market.css', ...(amended.length > 0 ? ['desk.css'] : [])]}
    >
      <main class="story" id="main">
        <header class="mast">
          <p class="lab">
            <a class="lk" href={view.feedHref}>
              Feed
            </a>
            {view.types.length ? ` / ${view.types.join('; ')}` : ''}
          </p>
          <h1>{view.title}</h1>
          {view.standfirst ? <p class="stand">{view.standfirst}</p> : null}
          {view.follows ? (
            <p class="lab">
              Goes on from{' '}
              <a class="lk" href={storyHref(view.follows)}>
                an earlier story
              </a>
            </p>
          ) : null}
        </header>
        {amended.slice(0, MOST_AMENDED).map((one) => (
          <AmendmentNote key={one.id} one={one} titled={false} />
        ))}
        {NOTICES[view.state.kind] ? (
          <p class="notice">
            <b>{view.state.label}.</b> {NOTICES[view.state.kind]}
          </p>
        ) : null}
        <Vitals view={view} />
        <div class="two">
          <div>
            <Brief sections={view.sections} note={view.briefNote} />
            <Said view={view} />
            <History view={view} />
          </div>
          <div>
            {stake ? <Stake stake={stake} /> : null}
            <Market view={view.market} chart={view.chart} days={view.days} analogues={view.analogues} />
            <Figures figures={view.figures} />
            <Coverage rows={view.coverage} note={view.coverageNote} />
          </div>
        </div>
        {view.ledgers ? (
          <div class="below" id="why">
            <Ledger
              title={`Why ${view.importance}: importance`}
              note={view.ledgers.note}
              total={`Importance, ${view.audienceName}`}
              ledger={view.ledgers.importance}
            />
            <Ledger
              title={`Why ${view.credibility}: credibility`}
              note="outline is the most a factor could give"
              total="Credibility"
              ledger={view.ledgers.credibility}
            />
          </div>
        ) : (
          <section id="why">
            <div class="sec">
              <h2>Scores</h2>
            </div>
            <p class="q">Not scored yet for {view.audienceName}.</p>
          </section>
        )}
        {view.related || view.practice.length ? (
          <div class="below">
            {view.related ? <RelatedStories view={view.related} /> : null}
            {view.practice.length ? <Practice items={view.practice} /> : null}
          </div>
        ) : null}
        <aside class="rights" id="rights" aria-label="Rights and method">
          {frame.notice ? (
            <p>
              <b>{frame.shortNotice}.</b> Publications, speakers and quotations may be invented; prices are as measured.
            </p>
          ) : null}
          <p>
            <b>Rights.</b> No article text is shown beyond titles, short quotations and links to the publications themselves.
          </p>
          <p>
            <b>Kinds.</b> A solid rule marks what others report, a heavy one what was measured here, a broken one editorial text
            from the desk’s playbooks.
          </p>
        </aside>
      </main>
    </Layout>
  )
}

/** What a reader must know before reading on. */
const NOTICES: Partial<Record<StoryView['state']['kind'], string>> = {
  withdrawn:
    'The desk withdrew this story. It stands here so that links hold and what was said can be looked up; do not rely on it.',
  held: 'Nothing of it is posted until an editor has decided.',
  embargoed: 'It is not for publication before its hour.',
  corrected: 'It was corrected after publication; its history below says what changed.',
}

function Vitals({ view }: { view: StoryView }) {
  return (
    <dl class="vitals">
      {view.vitals.map((vital) => (
        <div key={vital.name}>
          <dt>{vital.name}</dt>
          <dd class={[vital.big ? 'big' : '', vital.tone ?? ''].join(' ').trim() || undefined}>
            {vital.inverse ? <b class="inv">{vital.value}</b> : vital.value}
            {vital.more ? <span class="q more">{vital.more}</span> : null}
          </dd>
        </div>
      ))}
      <div>
        <dt>State</dt>
        <dd>
          <StateMark state={view.state} />
          <span class="q more">revision {view.revision}</span>
        </dd>
      </div>
      <div>
        <dt>First seen</dt>
        <dd>
          <time dateTime={view.firstSeenAt}>{view.firstSeen}</time>
          <span class="q more">{view.firstSeenMore}</span>
        </dd>
      </div>
      {view.otherAudiences.length ? (
        <div>
          <dt>Other audiences</dt>
          <dd>
            {view.otherAudiences.map((other) => (
              <span class="other" key={other.name}>
                <a class="lk" href={other.href}>
                  {other.name}
                </a>{' '}
                {other.value}
              </span>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

function Said({ view }: { view: StoryView }) {
  if (view.said.length === 0) return null
  const row = (one: StoryView['said'][number], i: number) => (
    <li key={i}>
      <b>{one.speaker}</b>
      <span>
        {one.verb} {one.quote ? `“${one.quote}”` : one.withheld}
        {one.support ? (
          <span class="q more">
            {one.support.text}{' '}
            {one.support.numbers.slice(0, 6).map((number) => (
              <a class="pv" key={number} href={`#s${number}`} aria-label={`Article ${number}`}>
                {number}
              </a>
            ))}
          </span>
        ) : null}
      </span>
      <span class="q">
        {one.basis}{' '}
        {one.number ? (
          <a class="pv" href={`#s${one.number}`} aria-label={`Article ${one.number}, ${one.publisher}`}>
            {one.number}
          </a>
        ) : null}
      </span>
    </li>
  )
  return (
    <section>
      <div class="sec">
        <h2>Who said what</h2>
        <p>{view.saidNote}</p>
      </div>
      <ul class="said">{view.said.slice(0, 8).map(row)}</ul>
      {view.said.length > 8 ? (
        <details>
          <summary>{view.said.length - 8} more</summary>
          <ul class="said">{view.said.slice(8).map(row)}</ul>
        </details>
      ) : null}
    </section>
  )
}

function History({ view }: { view: StoryView }) {
  if (view.history.length === 0) return null
  return (
    <section>
      <div class="sec">
        <h2>History</h2>
        <p>importance for {view.audienceName}</p>
      </div>
      <ul class="said">
        {view.history.map((row) => (
          <li key={row.revision}>
            <b>
              r{row.revision}, {row.moment}
            </b>
            <span>{row.text}</span>
            <span class="n">{row.importance}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
