import type { Clock } from '../../model/index.js'
import { epochMs, MINUTE_MS } from '../../model/index.js'
import type { Store } from '../../store/contract.js'

interface Kept<T> {
  seq: number
  minute: number
  builtAt: number
  made: Promise<T>
}

export interface PageCacheOptions {
  /** Most pages kept; the oldest goes first. */
  most?: number
  /** While stories keep coming in, a page may be this much behind, in wall milliseconds. */
  behindMs?: number
  /** Milliseconds that only grow; for tests. */
  wall?: () => number
}

/**
 * Rendered pages, or what costs as much to make, kept while nothing visible changed and the desk's minute is the same. While changes pour in, a page is
 * made anew at most once in `behindMs`, whoever asks; readers at the same moment share one making.
 */
export class PageCache<T = string> {
  private readonly pages = new Map<string, Kept<T>>()

  constructor(
    private readonly services: { store: Pick<Store, 'seq'>; clock: Clock },
    private readonly options: PageCacheOptions = {},
  ) {}

  /** Forgets every page: whoever changed something is shown it at once. */
  forget(): void {
    this.pages.clear()
  }

  /** The page under `key`, made by `build` where it must be. A failed making is not kept. */
  async get(key: string, build: () => Promise<T>): Promise<T> {
    const { behindMs = 1000, most = 200, wall = () => performance.now() } = this.options
    const seq = await this.services.store.seq()
    const minute = Math.floor(epochMs(this.services.clock.now()) / MINUTE_MS)
    const had = this.pages.get(key)
    if (had && had.minute === minute && (had.seq === seq || wall() - had.builtAt < behindMs)) return had.made
    const made = build()
    this.pages.delete(key)
    if (key.length <= 1000) this.pages.set(key, { seq, minute, builtAt: wall(), made })
    if (this.pages.size > most) this.pages.delete(this.pages.keys().next().value!)
    made.catch(() => {
      if (this.pages.get(key)?.made === made) this.pages.delete(key)
    })
    return made
  }
}
