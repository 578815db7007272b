import type { Assets } from '../http/assets.js'
import type { PublicationView, RecordView } from '../present/publication-page.js'
import { count } from '../present/text.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'
import { Table } from './table.js'

export interface PublicationsView {
  rows: RecordView[]
  /** Configured publications without an article yet. */
  silent: { name: string; href: string }[]
  /** Over which stories the records are counted. */
  note: string
}

/** Every publication with its record. */
export function PublicationsPage({ view, frame, assets }: { view: PublicationsView; frame: Frame; assets: Assets }) {
  return (
    <Layout frame={frame} assets={assets} title="Publications" current="publications" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <h1>Publications</h1>
          <p class="stand">
            Who reports first-hand, who carries others, and how far behind: counted over {view.note}. A tier is a prior; this is
            the record.
          </p>
        </header>
        {view.rows.length ? <Records rows={view.rows} /> : <p class="q">No story yet.</p>}
        {view.silent.length ? (
          <p class="note">
            Without an article in these stories:{' '}
            {view.silent.map((one, i) => (
              <span key={one.name}>
                {i ? ', ' : ''}
                <a class="lk" href={one.href}>
                  {one.name}
                </a>
              </span>
            ))}
            .
          </p>
        ) : null}
      </main>
    </Layout>
  )
}

function Records({ rows }: { rows: readonly RecordView[] }) {
  return (
    <Table
      look="records"
      caption="Publications by number of articles"
      columns={[
        {
          head: 'Publication',
          cell: (row) => (
            <a class="wait" href={row.href}>
              {row.name}
            </a>
          ),
        },
        { head: 'Tier', label: 'tier', cell: (row) => row.tier },
        { head: 'Articles', number: true, label: 'articles', cell: (row) => row.articles },
        { head: 'First-hand', number: true, label: 'first-hand', cell: (row) => row.firstHand },
        { head: '', look: 'share', cell: (row) => <Share value={row.firstHandShare} /> },
        { head: 'Copies', number: true, label: 'copies', cell: (row) => row.republications },
        { head: 'Carried by others', number: true, label: 'carried by others', cell: (row) => row.carried },
        { head: 'First, of shared', number: true, label: 'first', cell: (row) => row.first },
        { head: 'Median lag', number: true, label: 'lag', cell: (row) => row.lag },
        { head: 'Figures in conflict', number: true, label: 'in conflict', cell: (row) => row.conflicts },
      ]}
      rows={rows}
      keyOf={(row) => row.name}
    />
  )
}

function Share({ value }: { value: number }) {
  return (
    <svg aria-hidden="true" height="12">
      <rect class="hi" x="0" y="2" width="100%" height="8" />
      <rect class="fi" x="0" y="2" width={`${value.toFixed(1)}%`} height="8" />
    </svg>
  )
}

/** One publication: its record, what it changed, its rights, and its stories. */
export function PublicationPage({ view, frame, assets }: { view: PublicationView; frame: Frame; assets: Assets }) {
  const { record } = view
  return (
    <Layout frame={frame} assets={assets} title={view.name} current="publications" timing="bar" sheets={['market.css']}>
      <main class="story" id="main">
        <header class="mast">
          <p class="lab">
            <a class="lk" href="/publications">
              Publications
            </a>
          </p>
          <h1>{view.name}</h1>
          <p class="stand">
            {record
              ? `${count(record.articles, 'article', 'articles')} in ${view.note}; the newest ${record.lastAt}.`
              : 'No story has an article of it at this moment.'}
          </p>
        </header>
        {record ? <Vitals record={record} view={view} /> : null}
        <div class="two">
          <div>
            <Sources view={view} />
            <Corrections view={view} />
          </div>
          <section>
            <SectionHead
              first
              title="Its stories"
              note={
                <>
                  newest first;{' '}
                  <a class="lk" href={view.searchHref}>
                    search them
                  </a>
                </>
              }
            />
            {view.stories.length ? <Stories rows={view.stories} /> : <p class="q">None yet.</p>}
          </section>
        </div>
      </main>
    </Layout>
  )
}

function Vitals({ record, view }: { record: RecordView; view: PublicationView }) {
  const vitals: [string, string, string][] = [
    ['Tier', record.tier, 'a prior, no verdict'],
    ['First-hand', record.firstHand, `of ${count(record.articles, 'article', 'articles')}`],
    ['Republications', String(record.republications), `and ${count(record.relays, 'article', 'articles')} on others’ reporting`],
    ['First with a story', record.first, 'of those others had too'],
    ['Median lag', record.lag, 'behind the first report, where not first'],
    ['Carried by others', String(record.carried), record.carried === 1 ? 'article' : 'articles'],
    ['Changed after publication', String(view.changed), `${view.withdrawn} withdrawn`],
    ['Figures in conflict', record.conflicts, 'of those it told as an origin'],
  ]
  return (
    <dl class="vitals">
      {vitals.map(([name, value, more]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={value.length < 12 ? 'big' : undefined}>
            {value}
            <span class="q more">{more}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Stories({ rows }: { rows: PublicationView['stories'] }) {
  return (
    <Table
      caption="Stories with its articles"
      columns={[
        {
          head: 'Story',
          cell: (row) => (
            <a class="wait" href={row.href}>
              {row.title}
            </a>
          ),
        },
        { head: 'What it did', look: 'nw', cell: (row) => row.did },
        { head: 'Against the first', look: 'nw', cell: (row) => row.lag },
        { head: 'Carried', number: true, label: 'carried by', cell: (row) => row.carried },
        { head: 'Published, New York', look: 'q nw', cell: (row) => row.at },
      ]}
      rows={rows}
      keyOf={(row) => row.href}
    />
  )
}

function Sources({ view }: { view: PublicationView }) {
  return (
    <section>
      <SectionHead
        first
        title="Sources and rights"
        note={view.sources.length ? count(view.sources.length, 'source', 'sources') : 'brought in, not collected'}
      />
      {view.sources.length === 0 ? (
        <p class="q">
          No source here is of this name: its articles were brought in from a file, or its source was taken out of config.
        </p>
      ) : null}
      {view.sources.map((one) => (
        <dl class="facts" key={one.id}>
          {[
            ['Source', `${one.id}, ${one.state}`],
            ['Tier', one.tier],
            ['Family', one.family],
            ['Licence', one.licence],
            ['Text kept', one.keeps],
            ['Quotations', one.quotes],
            ['Posts', one.posts],
            ['Rights since', one.since],
            ['Asked', `${one.cadence}, ${one.language}`],
          ].map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
          {one.homepage ? (
            <div>
              <dt>Site</dt>
              <dd>
                <a class="ext" href={one.homepage} rel="noopener noreferrer nofollow">
                  {one.homepage}
                </a>
              </dd>
            </div>
          ) : null}
        </dl>
      ))}
    </section>
  )
}

function Corrections({ view }: { view: PublicationView }) {
  return (
    <section>
      <SectionHead title="Corrections" note="as the desk noticed them" />
      {view.corrections.length ? (
        <ul class="said">
          {view.corrections.map((one) => (
            <li key={one.href + one.text + one.at}>
              <b>{one.at}</b>
              <span>
                {one.text}; now{' '}
                <a class="wait" href={one.href}>
                  {one.title}
                </a>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="q">
          No headline changed and no page was taken down, as far as the desk looked
          {view.changed ? `; ${count(view.changed, 'text', 'texts')} changed under the same headline` : ''}.
        </p>
      )}
    </section>
  )
}
