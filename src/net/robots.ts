import robotsParser from 'robots-parser'
import type { DeskError } from '../model/index.js'
import { netError } from './errors.js'

/** A host's rules as they were found: a file, none (all allowed), or not to be had for now (all forbidden). */
interface Rules {
  kind: 'file' | 'none' | 'unavailable'
  text: string
  fetchedAt: number
  goodUntil: number
  /** Why it can't be had. */
  why: string
}

/** RFC 9309, 2.4 and 2.5: cached a day at most; at least 500 KiB are read. */
const DAY_MS = 86_400_000
export const MAX_ROBOTS_BYTES = 512_000
/** An unreachable file is asked for again after this time. */
const RETRY_MS = 10 * 60_000
const MAX_HOSTS = 2000
/** Bounds on what is matched, so that a hostile file costs nothing: rules, and characters of each. */
const MAX_LINES = 10_000
const MAX_LINE = 500
const MAX_CRAWL_DELAY_MS = 60_000
const MAX_WHY = 200

const REDIRECTED_AWAY = new Set(['net-too-many-redirects', 'net-redirect-loop', 'net-bad-redirect'])

/** What asking for a robots.txt brought: the answer's status with its text, or the failure. */
export type RobotsAnswer = { status: number; text: string } | { failure: DeskError }

type Parsed = { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined }
const parse = robotsParser as unknown as (url: string, text: string) => Parsed

/** robots.txt by RFC 9309, asked for once a day and origin. */
export class RobotsBook {
  private readonly rules = new Map<string, Rules>()
  private readonly asking = new Map<string, Promise<Rules>>()
  private readonly parsed = new WeakMap<Rules, Parsed>()

  constructor(
    private readonly agent: string,
    private readonly now: () => number,
    private readonly ask: (url: URL) => Promise<RobotsAnswer>,
  ) {}

  /**
   * Checks that an address may be fetched and gives the crawl delay in ms (0 for none, a minute at most).
   * @throws DeskError `net-robots` (forbidden by the file), `net-robots-unavailable` (5xx or no answer: forbidden for now)
   */
  async check(url: URL): Promise<number> {
    const rules = await this.rulesOf(url.origin)
    if (rules.kind === 'none') return 0
    if (rules.kind === 'unavailable') {
      const wait = Math.max(rules.goodUntil - this.now(), 0)
      throw netError(
        'robots-unavailable',
        `${url.host}: its robots.txt can't be had (${rules.why}), so nothing is fetched for now`,
        {
          retryAfterMs: wait,
        },
      )
    }
    let parsed = this.parsed.get(rules)
    if (!parsed) {
      parsed = parse(`${url.origin}/robots.txt`, rules.text)
      this.parsed.set(rules, parsed)
    }
    if (parsed.isAllowed(url.href, this.agent) === false)
      throw netError('robots', `${url.host}: robots.txt forbids ${url.pathname.slice(0, 200)}`)
    const seconds = parsed.getCrawlDelay(this.agent) ?? 0
    return Math.min(Math.max(seconds, 0) * 1000, MAX_CRAWL_DELAY_MS)
  }

  private async rulesOf(origin: string): Promise<Rules> {
    const known = this.rules.get(origin)
    if (known && known.goodUntil > this.now()) return known
    const pending = this.asking.get(origin) ?? this.refresh(origin, known)
    this.asking.set(origin, pending)
    try {
      return await pending
    } finally {
      this.asking.delete(origin)
    }
  }

  private async refresh(origin: string, known: Rules | undefined): Promise<Rules> {
    const answer = await this.ask(new URL('/robots.txt', origin))
    const now = this.now()
    const rules = this.judge(answer, known, now)
    if (this.rules.size >= MAX_HOSTS) {
      const oldest = this.rules.keys().next()
      if (!oldest.done) this.rules.delete(oldest.value)
    }
    this.rules.delete(origin)
    this.rules.set(origin, rules)
    return rules
  }

  /** RFC 9309, 2.3.1: success is obeyed, 4xx allows, 5xx and no answer forbid, unless an older copy says more. */
  private judge(answer: RobotsAnswer, known: Rules | undefined, now: number): Rules {
    if ('status' in answer && answer.status >= 200 && answer.status < 300) {
      const text = answer.text
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/, MAX_LINES)
        .map((line) => line.slice(0, MAX_LINE))
        .join('\n')
      return { kind: 'file', text, fetchedAt: now, goodUntil: now + DAY_MS, why: '' }
    }
    // Any 4xx, and more than five redirects, are "unavailable", which allows (2.3.1.2, 2.3.1.3).
    const allows = 'status' in answer ? answer.status >= 400 && answer.status < 500 : REDIRECTED_AWAY.has(answer.failure.code)
    if (allows) return { kind: 'none', text: '', fetchedAt: now, goodUntil: now + DAY_MS, why: '' }
    // An older copy may be used while the file can't be had, for up to a month (2.3.1.4).
    if (known?.kind === 'file' && now - known.fetchedAt < 30 * DAY_MS) return { ...known, goodUntil: now + RETRY_MS }
    const why = 'status' in answer ? `it answers ${answer.status}` : answer.failure.message.replace(/^\S+: /, '')
    return { kind: 'unavailable', text: '', fetchedAt: now, goodUntil: now + RETRY_MS, why: why.slice(0, MAX_WHY) }
  }
}
