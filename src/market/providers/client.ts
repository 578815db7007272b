import { DeskError, type Instant } from '../../model/index.js'
import type { Fetcher } from '../../net/contract.js'
import type { Terms } from './contract.js'

/** What a provider on the network is given: the safe way out, the time, and a way to wait. */
export interface ProviderTools {
  fetcher: Fetcher
  now(): Instant
  wait(ms: number): Promise<void>
}

const MAX_TRIES = 3
const MAX_WAIT_MS = 60_000
const MAX_KEPT = 200

/** Text from one provider within its terms: requests spaced and one at a time, answers kept a while, passing failures tried again. */
export interface Client {
  /** Fails with DeskError: `net-...` from the fetcher, refused at once or after three tries. */
  text(url: string): Promise<string>
  /** {@link text} as JSON; `provider-bad-answer` where it is none. */
  json(url: string): Promise<unknown>
}

export function createClient(id: string, tools: ProviderTools, terms: Terms): Client {
  const kept = new Map<string, { at: number; text: string }>()
  let lastAt = Number.NEGATIVE_INFINITY
  let queue: Promise<unknown> = Promise.resolve()

  async function ask(url: string): Promise<string> {
    const now = Date.parse(tools.now())
    const known = kept.get(url)
    if (known && now - known.at < terms.keepMs) return known.text
    const pause = Math.min(MAX_WAIT_MS, lastAt + terms.spacingMs - now)
    if (pause > 0) await tools.wait(pause)
    lastAt = now + Math.max(0, pause)
    const text = await tryAgain(() => fetchText(tools.fetcher, url), tools.wait)
    if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(url, { at: now, text })
    return text
  }

  const text = (url: string): Promise<string> => {
    const answer = queue.then(() => ask(url))
    queue = answer.catch(() => undefined)
    return answer
  }
  return {
    text,
    json: async (url) => {
      try {
        return JSON.parse(await text(url))
      } catch (error) {
        if (error instanceof SyntaxError) throw new DeskError('provider-bad-answer', `${id}: not JSON`, 'retry')
        throw error
      }
    },
  }
}

async function fetchText(fetcher: Fetcher, url: string): Promise<string> {
  const answer = await fetcher.fetch({ url, accept: 'any', obeyRobots: false })
  return new TextDecoder().decode(answer.body)
}

async function tryAgain<T>(make: () => Promise<T>, wait: (ms: number) => Promise<void>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make()
    } catch (error) {
      if (!(error instanceof DeskError) || error.intent !== 'retry' || attempt >= MAX_TRIES) throw error
      const asked = error.detail.retryAfterMs
      await wait(Math.min(MAX_WAIT_MS, typeof asked === 'number' ? asked : 1000 * 2 ** (attempt - 1)))
    }
  }
}
