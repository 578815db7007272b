import type { Instant } from '../model/index.js'
import type { Fault, Publication, Revision, WrittenArticle } from './archive.js'

/** An article as its publication showed it at one moment. */
export interface ArticleState {
  title: string
  body: string
  updatedAt: Instant
  /** "Correction: ..." lines, newest last. */
  notes: { kind: Revision['kind']; at: Instant; text: string }[]
}

/** The article's state at `now`, or null before it was published. Throws where a revision does not fit the text. */
export function articleAt(article: WrittenArticle, now: Instant): ArticleState | null {
  if (now < article.publishedAt) return null
  const state: ArticleState = { title: article.title, body: article.body, updatedAt: article.publishedAt, notes: [] }
  for (const revision of article.revisions) {
    if (now < revision.at) break
    applyRevision(state, revision)
  }
  return state
}

function applyRevision(state: ArticleState, revision: Revision): void {
  if (revision.title) state.title = revision.title
  for (const [old, next] of revision.replace) {
    const at = state.body.indexOf(old)
    if (at < 0) throw new Error(`revision ${revision.at}: the text has no "${old}"`)
    if (state.body.indexOf(old, at + 1) >= 0) throw new Error(`revision ${revision.at}: the text has "${old}" twice`)
    state.body = state.body.slice(0, at) + next + state.body.slice(at + old.length)
  }
  if (revision.append) state.body += `\n\n${revision.append.trim()}`
  if (revision.note) state.notes.push({ kind: revision.kind, at: revision.at, text: revision.note })
  state.updatedAt = revision.at
}

/** The fault in force at `now`, if any. */
export const faultAt = (faults: readonly Fault[], now: Instant): Fault | null =>
  faults.find((fault) => (!fault.from || fault.from <= now) && (!fault.until || now < fault.until)) ?? null

/** An entry of a feed at one moment; an article listed again appears twice. */
export interface Listing {
  article: WrittenArticle
  state: ArticleState
  /** When this entry came into the feed: publication, or the second listing. */
  listedAt: Instant
}

/** What a publication's feed lists at `now`: newest first, no more than its window. */
export function listingsAt(publication: Publication, now: Instant): Listing[] {
  const listings: Listing[] = []
  for (const article of publication.articles) {
    const state = articleAt(article, now)
    if (!state) continue
    listings.push({ article, state, listedAt: article.publishedAt })
    if (article.relistedAt && article.relistedAt <= now) listings.push({ article, state, listedAt: article.relistedAt })
  }
  listings.sort((a, b) => (a.listedAt < b.listedAt ? 1 : a.listedAt > b.listedAt ? -1 : a.article.id < b.article.id ? -1 : 1))
  return listings.slice(0, publication.feed.window)
}

const changes = new WeakMap<Publication, Instant[]>()

/** When a publication's coverage last changed at or before `now` (published, revised or listed again); null before its first. */
export function changedAt(publication: Publication, now: Instant): Instant | null {
  let moments = changes.get(publication)
  if (!moments) {
    moments = publication.articles
      .flatMap((one) => [
        one.publishedAt,
        ...one.revisions.map((revision) => revision.at),
        ...(one.relistedAt ? [one.relistedAt] : []),
      ])
      .sort()
    changes.set(publication, moments)
  }
  return moments.findLast((moment) => moment <= now) ?? null
}
