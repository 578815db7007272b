import type { Request, Response } from 'express'
import { DeskError, describeError } from '../../model/index.js'
import type { WebServices } from '../services.js'

/** What readers are told: stories that are new, and stories that changed, since a change number. */
export interface LiveNews {
  seq: number
  added: string[]
  changed: string[]
}

export interface LiveOptions {
  /** How often the store is asked while anybody listens, in milliseconds. */
  everyMs?: number
  /** Pages that may listen at a time; each costs a socket and a few microseconds a change. */
  mostListeners?: number
}

const MOST_CHANGES = 500
/** A reader further behind than this many looks is told to load the page again. */
const MOST_LOOKS = 10
const BEAT_MS = 15_000
/** A crowd with several pages open each. */
const MOST_LISTENERS = 2000

/**
 * Server-sent events from the store's change sequence, whichever process wrote. One look at the store serves all listeners.
 * A reader resumes with Last-Event-ID; numbers are the store's, so that a restart of the server loses nothing.
 */
export class LiveFeed {
  private readonly listeners = new Set<Response>()
  private timer: NodeJS.Timeout | null = null
  private seq = 0
  private looking = false
  private beatAt = 0

  constructor(
    private readonly services: Pick<WebServices, 'store' | 'log'>,
    private readonly options: LiveOptions = {},
  ) {}

  /** Serves one listener until it goes away. */
  readonly handler = async (request: Request, response: Response): Promise<void> => {
    if (this.listeners.size >= (this.options.mostListeners ?? MOST_LISTENERS)) {
      throw new DeskError(
        'too-many-listeners',
        'Too many pages listen already; this one shows what was there when it was loaded.',
        'retry',
      )
    }
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    response.write('retry: 3000\n\n')
    const since = sinceOf(request)
    this.listeners.add(response)
    response.on('close', () => {
      this.listeners.delete(response)
      if (this.listeners.size === 0) this.stop()
    })
    try {
      await this.start()
      if (since !== null && since < this.seq) response.write(eventOf(await this.between(since, this.seq)))
    } catch (error) {
      this.services.log.warn({ error: describeError(error) }, 'a live page could not be served')
      response.end()
    }
  }

  private async start(): Promise<void> {
    if (this.timer) return
    this.seq = await this.services.store.seq()
    if (this.timer || this.listeners.size === 0) return
    this.timer = setInterval(() => void this.look(), this.options.everyMs ?? 1000)
    this.timer.unref()
  }

  private stop(): void {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
  }

  private async look(): Promise<void> {
    if (this.looking) return
    this.looking = true
    try {
      const seq = await this.services.store.seq()
      if (seq > this.seq) {
        const news = await this.between(this.seq, seq)
        this.seq = seq
        if (news === 'reload' || news.added.length + news.changed.length > 0) this.tell(eventOf(news))
      } else if (performance.now() - this.beatAt > BEAT_MS) {
        this.beatAt = performance.now()
        this.tell(': still here\n\n')
      }
    } catch (error) {
      this.services.log.warn({ error: describeError(error) }, 'the change sequence could not be read')
    } finally {
      this.looking = false
    }
  }

  private tell(text: string): void {
    for (const listener of this.listeners) listener.write(text)
  }

  /** Stories that changed after `from` and up to `to`; "reload" where there are too many to name. */
  private async between(from: number, to: number): Promise<LiveNews | 'reload'> {
    const ids = new Set<string>()
    let at = from
    for (let look = 0; at < to; look++) {
      if (look === MOST_LOOKS) return 'reload'
      const changes = await this.services.store.changesSince(at, MOST_CHANGES)
      if (changes.length === 0) break
      for (const change of changes) if (change.kind === 'story' && change.seq <= to) ids.add(change.id)
      at = changes[changes.length - 1]!.seq
    }
    if (ids.size > MOST_CHANGES) return 'reload'
    const news: LiveNews = { seq: to, added: [], changed: [] }
    for (const stored of await this.services.store.getMany('story', [...ids])) {
      if (stored.value.redirectTo) continue
      if (stored.version === 1) news.added.push(stored.id)
      else news.changed.push(stored.id)
    }
    return news
  }
}

const eventOf = (news: LiveNews | 'reload'): string =>
  news === 'reload' ? 'event: reload\ndata: {}\n\n' : `id: ${news.seq}\nevent: stories\ndata: ${JSON.stringify(news)}\n\n`

/** Where a reader left off: the browser's own header, or the number its page was made at. */
function sinceOf(request: Request): number | null {
  const text = request.headers['last-event-id'] ?? request.query.since
  const since = typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null
  return since
}
