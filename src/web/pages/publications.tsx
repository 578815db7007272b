import type { Assets } from '../http/assets.js'
import type { PublicationView, RecordView } from '../present/publication-page.js'
import { count } from '../present/text.js'
import type { Frame } from '../read/context.js'
import { Layout } from './layout.js'
import { SectionHead } from './section.js'

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
    <table class="stack records">
      <caption class="vh">Publications by number of articles</caption>
      <thead>
        <tr>
          <th scope="col">Publication</th>
          <th scope="col">Tier</th>
          <th scope="col" class="n">
            Articles
          </th>
          <th scope="col" class="n">
            First-hand
          </th>
          <td class="share" />
          <th scope="col" class="n">
            Copies
          </th>
          <th scope="col" class="n">
            Carried by others
          </th>
          <th scope="col" class="n">
            First, of shared
          </th>
          <th scope="col" class="n">
            Median lag
          </th>
          <th scope="col" class="n">
            Figures in conflict
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              <a class="wait" href={row.href}>
                {row.name}
              </a>
            </th>
            <td data-l="tier">{row.tier}</td>
            <td class="n" data-l="articles">
              {row.articles}
            </td>
            <td class="n" data-l="first-hand">
              {row.firstHand}
            </td>
            <td class="share">
              <Share value={row.firstHandShare} />
            </td>
            <td class="n" data-l="copies">
              {row.republications}
            </td>
            <td class="n" data-l="carried by others">
              {row.carried}
            </td>
            <td class="n" data-l="first">
              {row.first}
            </td>
            <td class="n" data-l="lag">
              {row.lag}
            </td>
            <td class="n" data-l="in conflict">
              {row.conflicts}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
    <table class="stack">
      <caption class="vh">Stories with its articles</caption>
      <thead>
        <tr>
          <th scope="col">Story</th>
          <th scope="col">What it did</th>
          <th scope="col">Against the first</th>
          <th scope="col" class="n">
            Carried
          </th>
          <th scope="col">Published, New York</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <th scope="row">
              <a class="wait" href={row.href}>
                {row.title}
              </a>
            </th>
            <td>{row.did}</td>
            <td>{row.lag}</td>
            <td class="n" data-l="carried by">
              {row.carried}
            </td>
            <td class="q">{row.at}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
