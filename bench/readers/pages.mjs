// What a reader asks for, page after page. The shares are those of people who keep the feed open: mostly the feed itself, then stories,
// searches that nobody asked before, the other pages, what programs and browsers ask besides.
import { randomFrom, wordAt } from '../stories.mjs'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** Last visits ended within so many days before the newest stored story, each reader's at a moment of their own. */
const VISIT_DAYS = 3
/** Pages before a reader begins again. */
const PAGES = 60

const FEEDS = ['/', '/', '/', '/?sort=time', '/?sort=importance', '/?q=type%3Aleverage', '/?q=tier%3AA+score%3A%3E50']
const upTo = (random, n) => Math.floor(n * random())
const one = (random, list) => list[upTo(random, list.length)]

/** Kinds of requests, their share in 100, and an address of each. */
const MIX = [
  { kind: 'feed', share: 55, path: (random) => one(random, FEEDS) },
  { kind: 'story', share: 20, path: (random, { stories }) => `/stories/${one(random, stories)}` },
  { kind: 'search', share: 10, path: (random) => `/?q=${wordAt(upTo(random, 2000))}+${wordAt(upTo(random, 60))}` },
  { kind: 'instrument', share: 4, path: (random, { symbols }) => `/instruments/${one(random, symbols)}` },
  { kind: 'today', share: 2, path: () => '/today' },
  { kind: 'changes', share: 2, path: () => '/changes' },
  { kind: 'api', share: 5, path: () => '/api/v1/stories?limit=20' },
  { kind: 'asset', share: 2, path: () => '/assets/style.css' },
]

/** Requests of reader `n`, always the same ones: each is signed in, with a last visit of their own, as browsers keep it. */
export function pagesOf(n, world) {
  const random = randomFrom(n + 1)
  const headers = { 'accept-encoding': 'gzip, deflate, br', cookie: `${world.people[n]}; visit=${lastVisit(random, world)}` }
  return Array.from({ length: PAGES }, () => {
    const { kind, path } = kindAt(100 * random())
    const had = kind === 'asset' ? { 'if-none-match': world.styleTag } : {}
    return { kind, path: path(random, world), headers: { ...headers, ...had } }
  })
}

function kindAt(percent) {
  let sum = 0
  return MIX.find(({ share }) => percent < (sum += share)) ?? MIX[0]
}

/** The visit before ended a day earlier; of this one the desk knows the change number. */
function lastVisit(random, { newest, seq, perDay }) {
  const back = upTo(random, VISIT_DAYS * DAY_MINUTES)
  const at = (minutes) => new Date(Date.parse(newest) - minutes * MINUTE_MS).toISOString().slice(0, 16)
  return `${at(back + DAY_MINUTES)}.${at(back)}_${Math.max(0, Math.round(seq - (back / DAY_MINUTES) * perDay))}`
}
