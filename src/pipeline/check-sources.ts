import { readFeed, staleAfterMs } from '../collect/index.js'
import { describeError, epochMs, type Instant, type Source } from '../model/index.js'
import type { Fetcher } from '../net/contract.js'

/** What asking a source once brought. Nothing is stored. */
export interface SourceCheck {
  source: Source
  verdict: 'works' | 'stale' | 'fails'
  items: number
  newestAt: Instant | null
  /** Why it is stale or fails. */
  why: string
  tookMs: number
}

/** Sources asked at once; the net keeps its own pauses per host. */
const AT_ONCE = 4

/** Asks each source once, as a visit would, and judges the answer. Gives each result as it comes. */
export async function* checkSources(
  fetcher: Fetcher,
  sources: readonly Source[],
  clock: { now(): Instant },
): AsyncGenerator<SourceCheck> {
  for (let i = 0; i < sources.length; i += AT_ONCE)
    yield* await Promise.all(sources.slice(i, i + AT_ONCE).map((source) => checkSource(fetcher, source, clock)))
}

async function checkSource(fetcher: Fetcher, source: Source, clock: { now(): Instant }): Promise<SourceCheck> {
  const started = clock.now()
  const result = (verdict: SourceCheck['verdict'], items: number, newestAt: Instant | null, why: string): SourceCheck => ({
    source,
    verdict,
    items,
    newestAt,
    why,
    tookMs: epochMs(clock.now()) - epochMs(started),
  })
  try {
    const answer = await fetcher.fetch({ url: source.url, accept: 'feed' })
    const feed = await readFeed(
      { url: answer.url, body: answer.body, contentType: answer.contentType },
      { now: started, timeZone: source.timeZone },
    )
    const newestAt =
      feed.items
        .map((item) => item.publishedAt)
        .filter((at) => at !== null)
        .sort()
        .at(-1) ?? null
    if (feed.items.length === 0) return result('stale', 0, null, 'it answers, but lists nothing')
    const old = newestAt !== null && epochMs(started) - epochMs(newestAt) > staleAfterMs(source)
    const moved = answer.movedTo ? `moved for good to ${answer.movedTo}` : ''
    return result(old ? 'stale' : 'works', feed.items.length, newestAt, old ? `nothing new since ${newestAt}` : moved)
  } catch (error) {
    const { code, message } = describeError(error)
    return result('fails', 0, null, `${code}: ${message}`)
  }
}
