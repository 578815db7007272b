import { type ExchangeCalendar, newBars, newFacts, sessionOf } from '../market/index.js'
import type { MarketProvider } from '../market/providers/index.js'
import {
  type Bar,
  DAY_MS,
  describeError,
  type Fact,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  type NewJob,
  plusMs,
  type SourceHealth,
} from '../model/index.js'
import type { Desk, MarketFeed } from './desk.js'
import type { Step } from './step.js'

export interface RefreshPayload {
  marketFeed: string
}

/** The first answer reaches back for the longest baseline; later ones over what may have been corrected since. */
const FIRST_DAYS = 420
const FIRST_FACT_DAYS = 3_660
const AGAIN_DAYS = 10
/** After a close bars need a while; between closes facts may come; after a failure it is tried again sooner. */
const SETTLE_MS = 20 * MINUTE_MS
const LONGEST_MS = 6 * HOUR_MS
const RETRY_MS = 30 * MINUTE_MS
const MOST_REASON = 200

/** The health record of a feed stands among those of the sources. */
export const feedHealthId = (providerId: string): string => `market:${providerId}`

/**
 * Asks one provider for its instruments and series, keeps what is new or changed as revisions, and sets its next turn.
 * What fails is said in its health record and leaves what is known as it is: a gap that pages show with its age.
 */
export async function refreshMarket(desk: Desk, { marketFeed }: RefreshPayload, step: Step): Promise<void> {
  const feed = desk.marketFeeds.find((one) => one.provider.id === marketFeed)
  if (!feed) return
  const id = feedHealthId(marketFeed)
  const before = (await desk.store.get('health', id))?.value
  const found = await ask(desk, feed, step.now)
  const failed = found.failures.length > 0
  const nextTryAt = failed ? plusMs(step.now, RETRY_MS) : nextTurn(desk.calendar, step.now)
  const fresh = found.bars.length + found.facts.length
  const health: SourceHealth & { id: string } = {
    id,
    sourceId: id,
    status: !failed ? 'ok' : found.answered > 0 ? 'stale' : 'failing',
    lastTryAt: step.now,
    lastSuccessAt: found.answered > 0 ? step.now : (before?.lastSuccessAt ?? null),
    lastNewItemAt: fresh > 0 ? step.now : (before?.lastNewItemAt ?? null),
    nextTryAt,
    consecutiveFailures: failed ? (before?.consecutiveFailures ?? 0) + 1 : 0,
    reason: failed ? reasonOf(found.failures) : null,
    itemsSeen: (before?.itemsSeen ?? 0) + fresh,
    etag: null,
    lastModified: null,
    movedTo: null,
  }
  await step.commit({
    writes: [{ op: 'put', kind: 'health', value: health, knownAt: step.now, visible: true }],
    bars: found.bars,
    facts: found.facts,
    jobs: [refreshJob(marketFeed, nextTryAt)],
  })
  desk.log.info({ provider: marketFeed, fresh, failures: found.failures.length }, 'market data refreshed')
}

/** The job that asks a feed at a moment. */
export const refreshJob = (marketFeed: string, at: Instant): NewJob => ({
  queue: 'collect',
  key: `market:${marketFeed}:${at}`,
  payload: { marketFeed },
  runAt: at,
})

interface Found {
  bars: Bar[]
  facts: Fact[]
  answered: number
  failures: string[]
}

async function ask(desk: Desk, { provider, symbols, series }: MarketFeed, now: Instant): Promise<Found> {
  const found: Found = { bars: [], facts: [], answered: 0, failures: [] }
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work()
      found.answered++
    } catch (error) {
      found.failures.push(`${what}: ${describeError(error).message}`)
    }
  }
  for (const symbol of symbols) {
    await attempt(symbol, async () => {
      found.bars.push(...(await barsOf(desk, provider, symbol, now)))
      for (const name of [`split:${symbol}`, `dividend:${symbol}`])
        found.facts.push(...(await factsOf(desk, provider, name, FIRST_DAYS, now)))
    })
  }
  for (const name of series)
    await attempt(name, async () => void found.facts.push(...(await factsOf(desk, provider, name, FIRST_FACT_DAYS, now))))
  return found
}

const rangeOf = (days: number, now: Instant) => ({ from: plusMs(now, -days * DAY_MS).slice(0, 10), to: now.slice(0, 10) })

async function barsOf({ store }: Desk, provider: MarketProvider, symbol: string, now: Instant): Promise<Bar[]> {
  const known = await store.bars(symbol, { ...rangeOf(FIRST_DAYS, now), knownAt: now })
  const { rows } = await provider.bars(symbol, rangeOf(known.length > 0 ? daysSince(known.at(-1)!.day, now) : FIRST_DAYS, now))
  return newBars(
    known,
    rows.filter((row) => row.knownAt <= now),
    now,
  )
}

async function factsOf({ store }: Desk, provider: MarketProvider, series: string, days: number, now: Instant): Promise<Fact[]> {
  const range = rangeOf(days, now)
  const { rows } = await provider.facts(series, range)
  return newFacts(await store.facts(series, { ...range, knownAt: now }), rows, now)
}

/** From the last known day on, and a little before it for corrections; at most as far as a first answer. */
const daysSince = (day: string, now: Instant): number =>
  Math.min(FIRST_DAYS, Math.ceil((Date.parse(now) - Date.parse(day)) / DAY_MS) + AGAIN_DAYS)

/** Twenty minutes after the next close, and every six hours until then. */
function nextTurn(calendar: ExchangeCalendar, now: Instant): Instant {
  const { nextTradable } = sessionOf(calendar, now)
  const afterClose = plusMs(nextTradable.closeAt, SETTLE_MS)
  const latest = plusMs(now, LONGEST_MS)
  return afterClose < latest ? afterClose : latest
}

const reasonOf = (failures: readonly string[]): string => {
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : ''
  return `${failures[0]!.slice(0, MOST_REASON)}${more}`
}
