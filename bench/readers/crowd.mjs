// The readers: autocannon asks for their pages, and each holds a live stream.
import { once } from 'node:events'
import { get } from 'node:http'
import autocannon from 'autocannon'
import { pagesOf } from './pages.mjs'

/** Readers come in so many groups at most, one group after another over a second: nobody clicks in step. */
const GROUPS = 25
const SECOND_MS = 1000
const wait = (ms) => new Promise((done) => setTimeout(done, ms))

/**
 * `users` ask for a page every `pause` seconds each, for so many seconds. Autocannon sends a connection's requests a second apart at
 * the least, so that a connection serves `pause` readers in turn. Latencies are taken here from each answer, from the moment
 * `count()` is called on: autocannon's own correction for connections that wait takes seconds for milliseconds, and counts an
 * answer of 300 ms three hundred times.
 */
export function ask(url, { users, pause, seconds, world }) {
  const taken = []
  let counting = false
  const note = (kind, status, ms) => {
    if (counting) taken.push({ kind, status, ms })
  }
  const connections = Math.max(1, Math.round(users / pause))
  const count = Math.min(GROUPS, connections)
  const groups = Array.from({ length: count }, async (_, group) => {
    await wait((group * SECOND_MS) / count)
    let connection = group
    return autocannon({
      url,
      connections: Math.round(connections / count),
      connectionRate: 1,
      duration: seconds,
      setupClient(client) {
        const pages = inTurn(connection, pause, world)
        connection += count
        client.setRequests(pages.map(({ path, headers }) => ({ path, headers })))
        let n = 0
        client.on('response', (status, _bytes, ms) => note(pages[n++ % pages.length].kind, status, ms))
      },
    })
  })
  return {
    count() {
      counting = true
    },
    done: Promise.all(groups).then((results) => {
      const unanswered = results.reduce((sum, one) => sum + one.errors + one.timeouts, 0)
      return { taken, unanswered }
    }),
  }
}

/** What the readers of one connection ask for, one after the other. */
function inTurn(connection, pause, world) {
  const lists = Array.from({ length: pause }, (_, k) => pagesOf((connection * pause + k) % world.people.length, world))
  return lists[0].flatMap((_, n) => lists.map((pages) => pages[n]))
}

/** Latency in milliseconds under which a share of the answers came. An answer over a second held up those its connection would have asked for: they are added. */
export function percentile(taken, share) {
  const all = taken.flatMap(({ ms }) => Array.from({ length: 1 + Math.floor(ms / SECOND_MS) }, (_, k) => ms - k * SECOND_MS))
  all.sort((a, b) => a - b)
  return all.length ? Math.round(all[Math.min(all.length - 1, Math.ceil(share * all.length) - 1)]) : null
}

/** True where a reader had the page: 200, or 304 for what the browser has. */
export const isGood = ({ status }) => status === 200 || status === 304

/** Live streams, one a reader. */
export async function listen(url, people) {
  let events = 0
  const requests = []
  for (const cookie of people) {
    const request = get(`${url}/live`, { agent: false, headers: { cookie } }, (answer) => {
      answer.on('data', (chunk) => {
        if (chunk.includes('event:')) events += 1
      })
      answer.on('error', () => {})
    })
    request.on('error', () => {})
    requests.push(request)
    const [answer] = await once(request, 'response')
    if (answer.statusCode !== 200) throw new Error(`the live stream answered ${answer.statusCode}`)
  }
  const close = () => {
    for (const request of requests) request.destroy()
  }
  return { events: () => events, close }
}
