import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Instant, SavedSearch } from '../../model/index.js'
import { nyMoment } from '../present/times.js'
import { type FeedPlace, hrefOf } from './feed-place.js'
import type { Own } from './shared-page.js'

/** What a page of the feed knows of who reads it, besides a book. */
export interface FeedReader {
  lastVisit: Instant | null
  saved: readonly SavedSearch[]
}

/** Saved searches named beside the list; all of them stand on their own page. */
const MOST_SAVED = 8
/** Stands before the name of a row's place: its story's first moment follows. */
const NEW = 'new '

/** The place of a row's dot. */
export const newPlace = (seenAt: Instant): string => `${NEW}${seenAt}`

/** What a reader's copy of a page of the feed has of their own: the last visit with a dot on each row that came since, and saved searches. */
export function feedOwn({ lastVisit, saved }: FeedReader, page: FeedPlace): Own {
  const list = saved.slice(0, MOST_SAVED)
  return {
    key: JSON.stringify([lastVisit, list]),
    fill(place) {
      if (place.startsWith(NEW)) return lastVisit !== null && place.slice(NEW.length) > lastVisit ? DOT : ''
      if (place === 'since') return lastVisit !== null && !page.asof ? renderToString(<Since lastVisit={lastVisit} />) : ''
      const searches = list.length ? <Saved saved={list} page={page} /> : null
      if (place === 'saved') return searches ? renderToString(searches) : ''
      return renderToString(searches ? <Filters>{searches}</Filters> : <div class="facets" />)
    },
  }
}

/** Marks a row as new since the reader's last visit. */
const DOT = renderToString(
  <span class="new">
    <span class="vh">New: </span>
  </span>,
)

function Since({ lastVisit }: { lastVisit: Instant }) {
  return (
    <p class="fresh since">
      A dot marks what is new since your last visit, {nyMoment(lastVisit)} New York.{' '}
      <a class="lk" href="/changes">
        What changed
      </a>
    </p>
  )
}

/** The column beside the list. */
export function Filters({ children }: { children: ComponentChildren }) {
  return (
    <nav class="facets" id="facets" aria-label="Filters">
      <a class="lk shut" href="#main">
        Close filters
      </a>
      {children}
    </nav>
  )
}

function Saved({ saved, page }: { saved: readonly SavedSearch[]; page: FeedPlace }) {
  return (
    <section aria-labelledby="f-saved">
      <h2 id="f-saved">
        <a href="/saved">Saved searches</a>
      </h2>
      <ul>
        {saved.map((one) => (
          <li key={one.id}>
            <a href={savedHref(one, page)} aria-current={isOpen(one, page) ? 'true' : undefined}>
              <span class="fv">{one.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const savedHref = (one: SavedSearch, page: FeedPlace): string =>
  hrefOf(page, { q: one.q, audience: one.audience, sort: one.sort })
const isOpen = (one: SavedSearch, page: FeedPlace): boolean => one.q === page.q && one.audience === page.audience.id
