import { Agent } from 'undici'
import { DeskError } from '../model/index.js'
import { AllowList, checkUrl } from './addresses.js'
import { guardedConnector, type Resolve, systemResolve } from './connector.js'
import type { FetchAnswer, Fetcher, FetchRequest } from './contract.js'
import { namedFailure, netError, statusFailure } from './errors.js'
import { HostGate, type HostManners } from './gate.js'
import { type Hop, type HopRequest, sendHop } from './hop.js'
import { MAX_ROBOTS_BYTES, type RobotsAnswer, RobotsBook } from './robots.js'
import { RouteBrakes, retryAfterMs } from './routes.js'

/** How the desk fetches. Everything has a default; times are in ms, sizes in bytes. */
export interface FetcherOptions {
  /** Says honestly who asks; its product name (before `/`) is what robots.txt is asked about. */
  userAgent?: string
  /** Hosts (`host`, `host:port`), addresses and blocks (`10.0.0.0/8`) let in although not public. */
  allow?: readonly string[]
  connectMs?: number
  /** From the request to the end of the headers; between two pieces of the body; for all of a request with its redirects. */
  headersMs?: number
  bodyMs?: number
  totalMs?: number
  maxWireBytes?: number
  maxBytes?: number
  maxRedirects?: number
  /** Requests at a time and pause between them for each host. */
  concurrencyPerHost?: number
  gapMs?: number
  /** Other manners for single hosts (`host:port` where a port is written). */
  manners?: (host: string) => Partial<HostManners>
  /** Milliseconds since the epoch: drives politeness, Retry-After and the robots cache. Time-outs go by the wall clock. */
  now?: () => number
  sleep?: (ms: number) => Promise<void>
  resolve?: Resolve
  /** Additional certificate authority, PEM. */
  ca?: string
}

const MAX_HEADER_BYTES = 32_768

/** Time that a request with its redirects has left, in ms by the wall clock. */
interface Budget {
  leftMs: number
}

class SafeFetcher implements Fetcher {
  private readonly agent: Agent
  private readonly allow: AllowList
  private readonly gate: HostGate
  private readonly brakes: RouteBrakes
  private readonly robots: RobotsBook
  private readonly userAgent: string
  private readonly now: () => number
  private readonly totalMs: number
  private readonly maxBytes: number
  private readonly maxWireBytes: number
  private readonly maxRedirects: number
  private readonly headersMs: number
  private readonly bodyMs: number
  private readonly mannersOf: (host: string) => HostManners
  private closed = false

  constructor(options: FetcherOptions) {
    this.allow = new AllowList(options.allow ?? [])
    this.now = options.now ?? Date.now
    const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)))
    this.userAgent = options.userAgent ?? 'Signaldesk/0.1'
    this.totalMs = options.totalMs ?? 30_000
    this.headersMs = options.headersMs ?? 15_000
    this.bodyMs = options.bodyMs ?? 15_000
    this.maxBytes = options.maxBytes ?? 16_000_000
    this.maxWireBytes = options.maxWireBytes ?? 8_000_000
    this.maxRedirects = options.maxRedirects ?? 5
    const common = { concurrency: options.concurrencyPerHost ?? 1, gapMs: options.gapMs ?? 1000 }
    this.mannersOf = (host) => ({ ...common, ...options.manners?.(host) })
    this.gate = new HostGate({ now: this.now, sleep })
    this.brakes = new RouteBrakes(this.now)
    this.robots = new RobotsBook(this.userAgent, this.now, (url) => this.askRobots(url))
    this.agent = new Agent({
      connect: guardedConnector({
        allow: this.allow,
        resolve: options.resolve ?? systemResolve,
        connectMs: options.connectMs ?? 10_000,
        ca: options.ca,
      }),
      headersTimeout: this.headersMs,
      bodyTimeout: this.bodyMs,
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: 10_000,
      keepAliveMaxTimeout: 60_000,
      connections: 8,
      pipelining: 1,
    })
  }

  async fetch(wanted: FetchRequest): Promise<FetchAnswer> {
    if (this.closed) throw netError('closed', 'the fetcher is closed')
    return this.follow(wanted, checkUrl(wanted.url, this.allow))
  }

  async close(): Promise<void> {
    this.closed = true
    await this.agent.destroy()
  }

  /** Follows redirects; every hop is checked like the first, by address, robots.txt and manners. */
  private async follow(wanted: FetchRequest, start: URL): Promise<FetchAnswer> {
    const method = wanted.method ?? 'GET'
    const seen = new Set<string>()
    let url = start
    let movedTo: string | null = null
    let permanent = true
    const budget = { leftMs: this.totalMs }
    for (let hop = 0; ; hop++) {
      seen.add(url.href)
      const answer = await this.polite(wanted, url, url.origin === start.origin, budget)
      const location = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined
      if (location === undefined) return this.finish(wanted, url, answer, movedTo)
      if (method !== 'GET') throw netError('bad-redirect', `${url.host} redirects a ${method}`, { httpStatus: answer.status })
      if (hop >= this.maxRedirects)
        throw netError('too-many-redirects', `${start.host}: more than ${this.maxRedirects} redirects`)
      url = this.target(location, url)
      if (seen.has(url.href)) throw netError('redirect-loop', `${start.host} redirects in a circle`)
      permanent &&= answer.status === 301 || answer.status === 308
      if (permanent) movedTo = url.href
    }
  }

  private target(location: string, from: URL): URL {
    let next: string
    try {
      next = new URL(location, from).href
    } catch {
      throw netError('bad-redirect', `${from.host} redirects to what is no address`)
    }
    const url = checkUrl(next, this.allow)
    url.hash = ''
    return url
  }

  /** One request in its turn: brakes, robots.txt, the host's queue. */
  private async polite(wanted: FetchRequest, url: URL, home: boolean, budget: Budget): Promise<Hop> {
    const braked = this.brakes.left(url)
    if (braked > 0)
      throw netError('rate-limited', `${url.host} asked to leave ${url.pathname.slice(0, 100)} alone for a while`, {
        retryAfterMs: braked,
      })
    const obey = wanted.obeyRobots ?? true
    const delay = obey ? await this.robots.check(url) : 0
    const manners = this.mannersOf(url.host)
    const gapMs = obey ? Math.max(manners.gapMs, delay) : 0
    return this.inTurn(url, { concurrency: manners.concurrency, gapMs }, budget, (signal) =>
      this.send({
        url,
        method: wanted.method ?? 'GET',
        headers: home ? { ...wanted.headers, ...conditional(wanted) } : {},
        body: wanted.body,
        accept: wanted.accept,
        signal,
        maxBytes: this.maxBytes,
      }),
    )
  }

  /** Waits for the host's turn, then works within what is left of the request's time; waiting costs none of it. */
  private async inTurn<T>(url: URL, manners: HostManners, budget: Budget, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const leave = await this.gate.enter(url.host, manners)
    const start = performance.now()
    const abort = new AbortController()
    const timer = setTimeout(
      () => abort.abort(netError('timeout', `${url.host} took longer than ${this.totalMs} ms`)),
      budget.leftMs,
    )
    try {
      return await work(abort.signal)
    } finally {
      clearTimeout(timer)
      budget.leftMs = Math.max(budget.leftMs - (performance.now() - start), 1)
      leave()
    }
  }

  private send(hop: Omit<HopRequest, 'dispatcher' | 'maxWireBytes'>): Promise<Hop> {
    return sendHop({
      ...hop,
      headers: { 'user-agent': this.userAgent, ...hop.headers },
      dispatcher: this.agent,
      maxWireBytes: this.maxWireBytes,
    })
  }

  private finish(wanted: FetchRequest, url: URL, hop: Hop, movedTo: string | null): FetchAnswer {
    const { status, headers } = hop
    const asked = Boolean(wanted.etag || wanted.lastModified)
    if (!(status >= 200 && status < 300) && !(status === 304 && asked)) {
      const wait =
        status === 429 || status === 503
          ? this.brakes.brake(url, retryAfterMs(headers['retry-after'], headers.date, this.now()))
          : null
      throw statusFailure(status, url.host, wait)
    }
    return {
      status: status === 304 ? 'not-modified' : 'ok',
      httpStatus: status,
      url: url.href,
      movedTo,
      contentType: headers['content-type'] ?? '',
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
      headers,
      body: hop.body,
    }
  }

  /** Asks for a robots.txt, following up to five redirects (RFC 9309, 2.3.1.2) with the same guards. */
  private async askRobots(first: URL): Promise<RobotsAnswer> {
    try {
      let url = checkUrl(first.href, this.allow)
      const budget = { leftMs: this.totalMs }
      for (let hop = 0; hop <= 5; hop++) {
        const answer = await this.inTurn(url, { ...this.mannersOf(url.host), gapMs: 0 }, budget, (signal) =>
          this.send({ url, method: 'GET', headers: {}, accept: 'any', signal, maxBytes: MAX_ROBOTS_BYTES, truncate: true }),
        )
        if (answer.status < 300 || answer.status >= 400 || !answer.headers.location) {
          return { status: answer.status, text: new TextDecoder().decode(answer.body) }
        }
        url = this.target(answer.headers.location, url)
      }
      throw netError('too-many-redirects', `${first.host}: robots.txt redirects more than 5 times`)
    } catch (error) {
      return { failure: error instanceof DeskError ? error : namedFailure(error, first.host, 'head') }
    }
  }
}

const conditional = (wanted: FetchRequest): Record<string, string> => ({
  ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
  ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
})

/** The desk's only way out. See {@link FetcherOptions} for limits and manners, and `contract.ts` for errors. */
export const createFetcher = (options: FetcherOptions = {}): Fetcher => new SafeFetcher(options)
