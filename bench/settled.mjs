import { relayOutbox } from '../dist/src/pipeline/relay.js'

/** Articles put on their way at once, and under way at most: a backlog, but none that the bench itself would have to keep. */
const AT_ONCE = 100
const UNDER_WAY = 400
const LOOK_MS = 20

/** Puts articles on their way to a bench's desk that works, a hundred at a time, as fast as it takes them. */
export async function feed(open, working, articles) {
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    while ((await waiting(open)) > UNDER_WAY - AT_ONCE) await pause()
    await open.publish(articles.slice(at, at + AT_ONCE))
    await relayOutbox(open.desk)
    working.ring(['ingest'])
  }
}

/** Until nothing is left but visits of another day. */
export async function settled(open) {
  for (;;) {
    await pause()
    if ((await waiting(open)) === 0 && (await open.desk.store.outbox(1)).length === 0) return
  }
}

/** Jobs that wait or are in hand, over all stages: one look into the file, where the queue's own counts also go through all that is done. */
async function waiting({ desk }) {
  const row = desk.store.db.get(
    "SELECT (SELECT count(*) FROM job WHERE state = 'waiting' AND run_at <= ?) + (SELECT count(*) FROM job WHERE state = 'leased') AS n",
    desk.clock.now(),
  )
  return row.n
}

const pause = () => new Promise((done) => setTimeout(done, LOOK_MS))
