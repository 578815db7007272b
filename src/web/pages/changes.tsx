import type { Assets } from '../http/assets.js'
import type { ChangeRow, ChangesView } from '../present/changes.js'
import { count } from '../present/text.js'
import type { Frame } from '../read/context.js'
import { Choices } from './choices.js'
import { CORRECTION_NAMES } from './corrections.js'
import { Layout } from './layout.js'
import { StateMark } from './marks.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'

export interface ChangesPageView {
  changes: ChangesView
  audience: { id: string; name: string }
  audiences: { name: string; href: string; current: boolean }[]
  /** "Thu 2 Jul 12:00 New York". */
  since: string
  /** Why it is compared with that moment. */
  reason: string
  /** Other moments to compare with. */
  others: { name: string; href: string }[]
  /** As typed into the form: UTC to the minute. */
  sinceField: string
  asof: string | null
}

const MOST = 40

/** What changed since the reader's last visit, or any moment. */
export function ChangesPage({ view, frame, assets }: { view: ChangesPageView; frame: Frame; assets: Assets }) {
  const { changes } = view
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={`What changed for ${view.audience.name}`}
      current="changes"
      timing="bar"
      sheets={['market.css']}
    >
      <main class="story" id="main">
        <header class="mast">
          <h1>What changed</h1>
          <p class="stand">
            Since {view.since}, {view.reason}: {count(changes.added.length, 'new story', 'new stories')},{' '}
            {count(changes.changed.length, 'changed story', 'changed stories')},{' '}
            {count(changes.corrections.length, 'correction or conflict', 'corrections and conflicts')}
            {changes.more ? '; the latest are shown, there was more' : ''}.
          </p>
        </header>
        <Since view={view} />
        {changes.corrections.length ? (
          <section>
            <SectionHead title="Corrections and conflicts" note="what no longer stands as it did" />
            <ul class="said">
              {changes.corrections.slice(0, MOST).map((one) => (
                <li key={one.href + one.text}>
                  <b>{CORRECTION_NAMES[one.kind]}</b>
                  <span>
                    <a class="wait" href={one.href}>
                      {one.title}
                    </a>
                    {one.text}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Rows
          title="New stories"
          note={`by importance for ${view.audience.name}`}
          none="No story began since."
          rows={changes.added}
          compared={false}
        />
        <Rows
          title="Changed stories"
          note="those whose importance moved most first"
          none="No story that was here changed in what is shown of it."
          rows={changes.changed}
          compared
        />
        {changes.same ? (
          <p class="note">{count(changes.same, 'story was', 'stories were')} read or scored again and came out the same.</p>
        ) : null}
      </main>
    </Layout>
  )
}

function Since({ view }: { view: ChangesPageView }) {
  return (
    <div class="sincebar">
      <nav class="tabs" aria-label="Audience">
        <Choices among={view.audiences} />
      </nav>
      <form class="slide" method="get" action="/changes">
        {view.asof ? <input type="hidden" name="asof" value={view.asof} /> : null}
        <input type="hidden" name="audience" value={view.audience.id} />
        <span class="q">Since</span>
        {view.others.map((one) => (
          <a class="lk" key={one.name} href={one.href}>
            {one.name}
          </a>
        ))}
        <label for="since">or UTC</label>
        <input id="since" type="datetime-local" name="since" value={view.sinceField} required />
        <button class="btn" type="submit">
          Compare
        </button>
      </form>
      {view.asof ? null : (
        <form class="slide" method="post" action="/changes/seen">
          <button class="btn" type="submit">
            All of it is seen
          </button>
        </form>
      )}
    </div>
  )
}

function Rows({
  title,
  note,
  none,
  rows,
  compared,
}: {
  title: string
  note: string
  none: string
  rows: readonly ChangeRow[]
  compared: boolean
}) {
  return (
    <section>
      <SectionHead title={title} note={note} />
      {rows.length ? <Stories rows={rows.slice(0, MOST)} caption={title} compared={compared} /> : <p class="q">{none}</p>}
      {rows.length > MOST ? (
        <details>
          <summary>{rows.length - MOST} more</summary>
          <Stories rows={rows.slice(MOST)} caption={`${title}, the rest`} compared={compared} />
        </details>
      ) : null}
    </section>
  )
}

function Stories({ rows, caption, compared }: { rows: readonly ChangeRow[]; caption: string; compared: boolean }) {
  return (
    <Table
      look="changes"
      caption={caption}
      columns={[
        {
          head: 'Story',
          cell: (row) => (
            <a class="wait" href={row.href}>
              {row.title}
            </a>
          ),
        },
        {
          head: 'Importance',
          number: true,
          label: 'importance',
          cell: (row) => (
            <>
              {compared && row.was !== row.importance ? (
                <>
                  <span class="q">{row.was ?? 'not scored'}</span> <span aria-hidden="true">→</span>
                  <span class="vh"> became </span>{' '}
                </>
              ) : null}
              <b>{row.importance ?? 'not scored'}</b>
            </>
          ),
        },
        { head: compared ? 'What changed' : 'What it is', cell: (row) => row.text || 'scored again' },
        { head: 'State', cell: (row) => <StateMark state={row.state} /> },
        { head: 'Last news, New York', look: 'q nw', cell: (row) => row.at },
      ]}
      rows={rows}
      keyOf={(row) => row.id}
    />
  )
}
