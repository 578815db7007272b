// What one reader asks for, page after page: mostly the feed, as all do; then stories, searches nobody asked before, the interface for programs.
import { randomFrom, wordAt } from '../stories.mjs'

const FEEDS = ['/', '/', '/', '/?sort=time', '/?sort=importance', '/?q=type%3Aleverage', '/?q=tier%3AA+score%3A%3E50']
/** Pages before a reader begins again. */
const PAGES = 60

/** Requests of reader `n`, always the same ones; each reader has a last visit of their own, as browsers keep it. */
export function pagesOf(n, stories) {
  const random = randomFrom(n + 1)
  const one = (list) => list[Math.floor(random() * list.length)]
  const moment = `${10 + (Math.floor(n / 60) % 12)}:${String(n % 60).padStart(2, '0')}`
  const headers = { 'accept-encoding': 'gzip, deflate, br', cookie: `visit=2026-06-27T09:00.2026-06-28T${moment}` }
  return Array.from({ length: PAGES }, () => ({ path: pathOf(random, one, stories), headers }))
}

function pathOf(random, one, stories) {
  const kind = random()
  if (kind < 0.55) return one(FEEDS)
  if (kind < 0.8) return `/stories/${one(stories)}`
  if (kind < 0.9) return `/?q=${wordAt(Math.floor(2000 * random()))}+${wordAt(Math.floor(60 * random()))}`
  return '/api/v1/stories?limit=20'
}
