import type { QueryProblem } from '../../search/index.js'
import type { Assets } from '../http/assets.js'
import type { FacetGroup } from '../present/facets.js'
import { FEED_TYPES, type FeedParts, storyFeedHref } from '../present/feed-links.js'
import type { Frame } from '../read/context.js'
import type { Sort } from '../read/feed.js'
import { Choices } from './choices.js'
import { Filters } from './feed-own.js'
import { type FeedPlace, hrefOf } from './feed-place.js'
import { Layout } from './layout.js'
import { Heads } from './row.js'
import { OwnPlace } from './shared-page.js'
import { TimeControl } from './time.js'

export interface FeedView extends FeedPlace {
  /** Each as the HTML of its list item. */
  rows: { id: string; html: string }[]
  total: number
  known: number
  /** Where no story is known: which sources could not be reached, in a sentence. */
  outage: string | null
  seq: number
  /** The moment it was read, in words. */
  at: string
  reads: string | null
  problems: readonly QueryProblem[]
  /** What may have been meant by a search that finds little. */
  meant: { q: string; stories: number; href: string } | null
  facets: readonly FacetGroup[]
  nextHref: string | null
  /** This is not the first page. */
  further: boolean
}

const SORT_NAMES: [Sort, string][] = [
  ['importance', 'Importance'],
  ['time', 'Time'],
  ['novelty', 'Novelty'],
  ['reaction', 'Reaction'],
]

/** What a reader has of their own on it is left open: see {@link OwnPlace}. */
export function FeedPage({ view, frame, assets }: { view: FeedView; frame: Frame; assets: Assets }) {
  return (
    <Layout
      frame={frame}
      assets={assets}
      title={view.q ? `${view.q.slice(0, 60)}, ${view.audience.name}` : `Feed for ${view.audience.name}`}
      current="feed"
      timing="page"
      feed={feedOf(view)}
      scripts={['live.js']}
    >
      <Tools view={view} frame={frame} />
      <div class="feed">
        <Facets view={view} />
        <main id="main" data-seq={view.asof ? undefined : view.seq}>
          <h1 class="vh">Feed for {view.audience.name}</h1>
          <Tabs view={view} />
          <p class="fresh" id="fresh" role="status">
            As it stood at {view.at}. {view.asof ? 'What came later is not shown.' : 'Nothing below moves until you do.'}
          </p>
          <OwnPlace name="since" />
          {view.rows.length ? <List view={view} /> : <Empty view={view} />}
        </main>
      </div>
    </Layout>
  )
}

/** These stories as a feed for other readers. */
const feedOf = (view: FeedView): FeedParts => ({
  q: view.q,
  ...(view.audience.id === view.audiences[0]?.id ? {} : { audience: view.audience.id }),
})

function Tools({ view, frame }: { view: FeedView; frame: Frame }) {
  const chosen = view.facets.reduce((sum, group) => sum + group.values.filter((value) => value.on).length, 0)
  return (
    <search class="tools">
      <form class="search" action="/" method="get">
        <label for="q" class="vh">
          Search stories
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={view.q}
          maxLength={500}
          autocomplete="off"
          spellcheck={false}
          placeholder="Words, “a phrase”, ticker:NVDA type:leverage score:>70 after:2026-06-20"
          aria-describedby="read"
          aria-invalid={view.problems.length ? 'true' : undefined}
        />
        {view.audience.id === view.audiences[0]?.id ? null : <input type="hidden" name="audience" value={view.audience.id} />}
        {view.sort === 'relevance' ? null : <input type="hidden" name="sort" value={view.sort} />}
        <button class="btn" type="submit">
          Search
        </button>
        {view.asof ? <input type="hidden" name="asof" value={view.asof} /> : null}
      </form>
      <TimeControl frame={frame} />
      {view.problems.length ? <Problems q={view.q} problems={view.problems} /> : null}
      {view.meant ? (
        <p class="meant">
          Did you mean{' '}
          <a class="lk" href={view.meant.href}>
            {view.meant.q}
          </a>
          ? It finds {view.meant.stories} {view.meant.stories === 1 ? 'story' : 'stories'}.
        </p>
      ) : null}
      <p class="read" id="read">
        <span>
          <b>{view.total}</b> of {view.known} {view.known === 1 ? 'story' : 'stories'}, ranked by {rankedBy(view)} for{' '}
          {view.audience.name}
        </span>
        {view.reads ? <span>Reads as: {view.reads}</span> : null}
        {view.q ? (
          <a class="lk" href={hrefOf(view, { q: '' })}>
            Clear
          </a>
        ) : null}
        {view.q && view.problems.length === 0 ? (
          <a class="lk" href={`/saved?${new URLSearchParams({ q: view.q, audience: view.audience.id, sort: view.sort })}`}>
            Save this search
          </a>
        ) : null}
        {view.problems.length === 0 ? (
          <a class="lk" href={storyFeedHref('atom', feedOf(view))} type={FEED_TYPES.atom}>
            As a feed
          </a>
        ) : null}
        {view.facets.length ? (
          <a class="lk tofacets" href="#facets">
            Filters{chosen ? ` (${chosen})` : ''}
          </a>
        ) : null}
      </p>
    </search>
  )
}

const rankedBy = (view: FeedView): string => {
  if (view.sort !== 'relevance') return view.sort
  return view.q ? 'match, importance and freshness' : 'importance as it fades with each story’s age'
}

/** Errors in place: the search as typed, with the part that could not be read underlined, and the reason below. */
function Problems({ q, problems }: { q: string; problems: readonly QueryProblem[] }) {
  return (
    <div class="problems" role="alert">
      <ul>
        {problems.slice(0, 5).map((problem) => (
          <li key={`${problem.start}-${problem.message}`}>
            <code>
              {q.slice(Math.max(0, problem.start - 30), problem.start)}
              <u>{q.slice(problem.start, problem.end) || '\u2038'}</u>
              {q.slice(problem.end, problem.end + 30)}
            </code>{' '}
            {problem.message}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Facets({ view }: { view: FeedView }) {
  if (view.facets.length === 0) return <OwnPlace name="filters" />
  return (
    <Filters>
      <OwnPlace name="saved" />
      {view.facets.map((group) => (
        <section key={group.field} aria-labelledby={`f-${group.field}`}>
          <h2 id={`f-${group.field}`}>{group.name}</h2>
          <ul>
            {group.values.map((value) => (
              <li key={value.value}>
                <a href={hrefOf(view, { q: value.q })} aria-current={value.on ? 'true' : undefined} rel="nofollow">
                  <span class="box" aria-hidden="true" />
                  <span class="fv">{value.label}</span>
                  <span class="q">{value.count}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Filters>
  )
}

function Tabs({ view }: { view: FeedView }) {
  return (
    <div class="tabs">
      <nav aria-label="Audience">
        <Choices
          among={view.audiences.map(({ id, name }) => ({
            name,
            href: hrefOf(view, { audience: id }),
            current: id === view.audience.id,
          }))}
        />
      </nav>
      <nav class="sort" aria-label="Sort by">
        <ul>
          <li class="q" aria-hidden="true">
            Sort
          </li>
          <SortLink view={view} sort="relevance" name={view.q ? 'Match' : 'Top'} />
          {SORT_NAMES.map(([sort, name]) => (
            <SortLink key={sort} view={view} sort={sort} name={name} />
          ))}
        </ul>
      </nav>
    </div>
  )
}

function SortLink({ view, sort, name }: { view: FeedView; sort: Sort; name: string }) {
  return (
    <li>
      <a href={hrefOf(view, { sort })} aria-current={sort === view.sort ? 'true' : undefined}>
        {name}
      </a>
    </li>
  )
}

function List({ view }: { view: FeedView }) {
  return (
    <>
      <Heads />
      <ol class="rows">
        {view.rows.map(({ id, html }) => (
          // Every text in it went through Preact, which escapes.
          <li key={id} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ol>
      <p class="fresh q">
        {view.further ? (
          <a class="lk" href={hrefOf(view, {})}>
            Back to the first
          </a>
        ) : null}{' '}
        {view.nextHref ? (
          <a class="lk" href={view.nextHref} rel="next">
            Next stories
          </a>
        ) : (
          `${view.known - view.total > 0 ? `${view.known - view.total} stories fall outside the search. ` : ''}That is all the desk knows.`
        )}
      </p>
    </>
  )
}

/** Nothing to show: say which nothing it is, and what to do about it. */
function Empty({ view }: { view: FeedView }) {
  if (view.known === 0)
    return (
      <div class="empty">
        <h2>No stories yet</h2>
        {view.outage ? <p>{view.outage}</p> : null}
        <p>
          The desk has grouped no articles so far. Sources are asked on their own rhythm;{' '}
          <a class="lk" href="/status">
            Status
          </a>{' '}
          shows which answered and what waits in the queues.
        </p>
      </div>
    )
  return (
    <div class="empty">
      <h2>Nothing matches</h2>
      <p>
        {view.problems.length
          ? 'Part of the search could not be read: see above. '
          : `None of ${view.known} stories fits this search. `}
        Take a word or a filter away, or{' '}
        <a class="lk" href={hrefOf(view, { q: '' })}>
          show all stories
        </a>
        .
      </p>
    </div>
  )
}
