import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Auth } from '../../../src/auth/index.js'
import { type Instant, instant, type Source } from '../../../src/model/index.js'
import type { Queue } from '../../../src/queue/contract.js'
import type { Store } from '../../../src/store/contract.js'
import { createWeb, type WebServices } from '../../../src/web/index.js'
import { AUDIENCES } from '../../web/seed.js'

/** The status page of a desk, as a reader sees it at `now`: its words, without markup. */
export async function statusText(store: Store, queue: Queue, sources: readonly Source[], now: Instant): Promise<string> {
  const services = {
    store,
    queue,
    auth: new Auth({ store, wall: { now: () => instant(Date.now()) }, random: randomBytes, cost: { n: 1024, r: 8, p: 1 } }),
    access: { openReading: true, demoSignIn: false },
    clock: { now: () => now },
    audiences: AUDIENCES,
    sources,
    channels: [],
    tape: [],
    instruments: [],
    catalogue: [],
    editing: { channels: [] },
    market: { benchmark: 'SPY', session: () => '', sessions: () => [], moves: async () => [], comingUp: async () => [] },
    log: { info() {}, warn() {}, error() {} },
  } as unknown as WebServices
  const server = createWeb(services).listen(0, '127.0.0.1')
  try {
    await new Promise((done) => server.once('listening', done))
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/status`)
    const html = await answer.text()
    if (answer.status !== 200) throw new Error(`/status answered ${answer.status}: ${html.slice(0, 500)}`)
    return html
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
