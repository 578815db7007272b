/** Longest wait that a server is believed to want, in ms. */
const MAX_RETRY_AFTER_MS = 7 * 86_400_000
/** Pause after a 429 or 503 that names none, in ms. */
const DEFAULT_RETRY_AFTER_MS = 60_000
const MAX_ROUTES = 10_000

/**
 * Milliseconds that a Retry-After header asks for: seconds, or an HTTP date, which is measured against the answer's own Date header
 * where it has one, so that clocks need not agree. Null for no or a broken header. RFC 9110, 10.2.3.
 */
export function retryAfterMs(value: string | undefined, dateHeader: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1000, MAX_RETRY_AFTER_MS)
  if (!/[a-z]/i.test(text)) return null
  const until = Date.parse(text)
  if (Number.isNaN(until)) return null
  const server = Date.parse(dateHeader ?? '')
  return Math.min(Math.max(until - (Number.isNaN(server) ? nowMs : server), 0), MAX_RETRY_AFTER_MS)
}

/** Routes that a server asked to leave alone for a while. The rest of the host goes on. */
export class RouteBrakes {
  private readonly until = new Map<string, number>()

  constructor(private readonly now: () => number) {}

  private static key(url: URL): string {
    return `${url.origin}${url.pathname}`
  }

  /** Remembers that a route answered 429 or 503; gives the pause in ms. */
  brake(url: URL, asked: number | null): number {
    const pause = asked ?? DEFAULT_RETRY_AFTER_MS
    if (this.until.size >= MAX_ROUTES) {
      const oldest = this.until.keys().next()
      if (!oldest.done) this.until.delete(oldest.value)
    }
    this.until.set(RouteBrakes.key(url), this.now() + pause)
    return pause
  }

  /** Milliseconds left before a route may be asked again; 0 where it may be now. */
  left(url: URL): number {
    const key = RouteBrakes.key(url)
    const until = this.until.get(key)
    if (until === undefined) return 0
    const left = until - this.now()
    if (left <= 0) this.until.delete(key)
    return Math.max(left, 0)
  }
}
