/** A page that stands in the main navigation. */
export interface Place {
  id: PlaceId
  name: string
  href: string
  /** The letter that leads there after `g`. */
  key: string
  /** It shows the desk as it stood at any moment, so a moment set back goes along. */
  timed: boolean
}

export type PlaceId = 'today' | 'feed' | 'changes' | 'calendar' | 'unexplained' | 'publications' | 'book' | 'desk' | 'status'

/**
 * The main navigation, in its order: today, feed, changes, coming up, unexplained, publications, my book, desk, status. A page takes its line when
 * it is there, never before: a link leads somewhere.
 */
export const PLACES: readonly Place[] = [
  { id: 'today', name: 'Today', href: '/today', key: 't', timed: true },
  { id: 'feed', name: 'Feed', href: '/', key: 'f', timed: true },
  { id: 'changes', name: 'Changes', href: '/changes', key: 'n', timed: true },
  { id: 'calendar', name: 'Coming up', href: '/calendar', key: 'c', timed: true },
  { id: 'unexplained', name: 'Unexplained', href: '/unexplained', key: 'u', timed: true },
  { id: 'book', name: 'My book', href: '/book', key: 'b', timed: true },
  { id: 'publications', name: 'Publications', href: '/publications', key: 'p', timed: true },
  { id: 'desk', name: 'Desk', href: '/desk', key: 'd', timed: false },
  { id: 'status', name: 'Status', href: '/status', key: 's', timed: false },
]

/** Where a place is at the moment a page speaks of. */
export const placeHref = (place: Place, asof: string | null): string =>
  place.timed && asof ? `${place.href}?asof=${encodeURIComponent(asof)}` : place.href
