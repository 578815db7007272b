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
import { Glance } from './glance.js'
import { Layout } from './layout.js'
import { Ledger } from './ledger.js'
import { Market, Measures } from './market.js'
import { StateMark } from './marks.js'
import { Practice, RelatedStories } from './related.js'
import { SectionHead } from './section.js'
import { type Column, Table } from './table.js'

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
            {view.kind ? ` / ${view.kind}` : ''}
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
        <Vitals view={view} stake={stake} />
        <Glance view={view.glance} />
        <div class="two">
          <Brief sections={view.sections} note={view.briefNote} />
          <div>
            <Market view={view.market} chart={view.chart} days={view.days} />
            {stake ? <Stake stake={stake} /> : null}
          </div>
        </div>
        <div class="below">
          <Figures figures={view.figures} />
          <Coverage rows={view.coverage} note={view.coverageNote} />
        </div>
        <Measures view={view.market} analogues={view.analogues} />
        <div class="below">
          <Said view={view} />
          <History view={view} />
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
            <SectionHead title="Scores" />
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

function Vitals({ view, stake }: { view: StoryView; stake: StakeView | null }) {
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
      {stake ? (
        <div>
          <dt>My book</dt>
          <dd>
            <a class="lk" href="#stake">
              {stake.sum}
            </a>
            <span class="q more">{stake.names}</span>
          </dd>
        </div>
      ) : null}
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

const MOST_SAID = 8

function Said({ view }: { view: StoryView }) {
  if (view.said.length === 0) return null
  const quoted = view.said.filter((one) => one.quote)
  return (
    <section>
      <SectionHead title="Who said what" note={view.saidNote} />
      <SaidList said={quoted.slice(0, MOST_SAID)} />
      {quoted.length > MOST_SAID ? (
        <details>
          <summary>{quoted.length - MOST_SAID} more</summary>
          <SaidList said={quoted.slice(MOST_SAID)} />
        </details>
      ) : null}
      <Unquoted said={view.said.filter((one) => !one.quote)} />
    </section>
  )
}

const SaidList = ({ said }: { said: StoryView['said'] }) => (
  <ul class="said">
    {said.map((one, i) => (
      <li key={i}>
        <b>{one.speaker}</b>
        <span>
          {one.verb} “{one.quote}”
          {one.support ? (
            <span class="q more">
              {one.support.text}{' '}
              {one.support.numbers.slice(0, 6).map((number) => (
                <ArticleMark key={number} number={number} />
              ))}
            </span>
          ) : null}
        </span>
        <span class="q">
          {one.basis} {one.number ? <ArticleMark number={one.number} publisher={one.publisher} /> : null}
        </span>
      </li>
    ))}
  </ul>
)

/** Whose words stand in the articles alone, together by the reason. */
function Unquoted({ said }: { said: StoryView['said'] }) {
  const reasons = [...new Set(said.map((one) => one.withheld))]
  return (
    <>
      {reasons.map((reason) => (
        <p class="note" key={reason}>
          {reason}:{' '}
          {said
            .filter((one) => one.withheld === reason)
            .map((one, i) => (
              <span key={i}>
                {i ? ', ' : ''}
                {one.speaker} {one.number ? <ArticleMark number={one.number} publisher={one.publisher} /> : null}
              </span>
            ))}
          .
        </p>
      ))}
    </>
  )
}

const ArticleMark = ({ number, publisher }: { number: number; publisher?: string }) => (
  <a class="pv" href={`#s${number}`} aria-label={`Article ${number}${publisher ? `, ${publisher}` : ''}`}>
    {number}
  </a>
)

const HISTORY: Column<StoryView['history'][number]>[] = [
  {
    head: 'Revision',
    cell: (row) => (
      <>
        r{row.revision} <span class="q">{row.moment}</span>
      </>
    ),
  },
  { head: 'What changed, and what moved the scores', cell: (row) => row.text },
  { head: 'Imp.', number: true, label: 'importance', cell: (row) => row.importance },
  { head: 'Cred.', number: true, label: 'credibility', cell: (row) => row.credibility },
]

function History({ view }: { view: StoryView }) {
  if (view.history.length === 0) return null
  return (
    <section>
      <SectionHead title="History" note={`scores for ${view.audienceName}`} />
      <Table
        look="history"
        caption="Revisions of this story, oldest first"
        columns={HISTORY}
        rows={view.history}
        keyOf={(row) => row.revision}
      />
    </section>
  )
}
