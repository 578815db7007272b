// The desk's file as readers find it: stories with everything a row and a story page show, and people who are signed in.
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Auth } from '../../dist/src/auth/index.js'
import { openSqliteStore } from '../../dist/src/store/sqlite/index.js'
import { rowWrites } from '../rows.mjs'
import { generateStories } from '../stories.mjs'

/** What stories of a year come to in a day. */
const YEAR_DAYS = 365
/** Stories and instruments that readers open: of the newest so many. */
const OPENED = 100

export const openAuth = (store) => new Auth({ store, wall: { now: () => new Date().toISOString() }, random: randomBytes })

/** Writes `count` stories and `users` people into the desk's file of a folder; gives what readers need to know of it. */
export async function seedDesk(dir, count, users) {
  mkdirSync(dir, { recursive: true })
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  const stories = []
  let step = 0
  for (const story of generateStories(count)) {
    const search = { op: 'put', kind: 'search', knownAt: story.firstSeenAt, value: story, visible: true }
    await store.commit({ stepKey: `seed-${step++}`, writes: [search, ...rowWrites(story)], jobs: [] })
    stories.push(story)
  }
  const seq = await store.seq()
  const people = await signIn(store, users)
  await store.close()
  const opened = stories.slice(-OPENED)
  return {
    stories: opened.map((story) => story.id),
    symbols: opened.map((story) => story.tickers[0]),
    newest: opened.at(-1).firstSeenAt,
    perDay: seq / YEAR_DAYS,
    seq,
    people,
  }
}

/** Cookies of people who are signed in, without passwords, each with a saved search. */
async function signIn(store, users) {
  const auth = openAuth(store)
  const people = []
  for (let n = 0; n < users; n += 1) {
    const id = `reader-${n}`
    await auth.add({ id, role: 'analyst', password: null, demo: true }, 'bench')
    const { token } = await auth.signInDemo(id)
    const at = new Date().toISOString()
    const query = { q: 'type:leverage', audience: 'quant-risk', sort: 'time' }
    const value = { id: `sav_${n.toString(16)}`, name: `Search ${n}`, ...query, owner: id, createdAt: at }
    await store.commit({
      stepKey: `saved-${n}`,
      writes: [{ op: 'put', kind: 'saved', value, knownAt: at, visible: true }],
      jobs: [],
    })
    people.push(`signaldesk=${token}`)
  }
  return people
}
