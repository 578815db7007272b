import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHANNELS } from '../../src/deliver/index.js'
import type { Brief, Channel, Clock, Delivery, Instant, Source, Story } from '../../src/model/index.js'
import { epochMs, instant } from '../../src/model/index.js'
import { createFetcher } from '../../src/net/index.js'
import { deliverStory } from '../../src/pipeline/deliver-story.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { runJob, type Stage } from '../../src/pipeline/run-job.js'
import { createStep } from '../../src/pipeline/step.js'
import { openEmbeddedQueue, type Queue } from '../../src/queue/index.js'
import type { Store, Write } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { createDeliverStage } from '../../workers/deliver.js'
import { article, score, story } from '../contracts/make.js'
import { LINKS, NYSE } from '../market/fixtures.js'

export const AUDIENCE = 'quant-risk'
export const SECRETS: Record<string, string> = {
  SLACK_TOKEN: 'xoxb-canary-slack-7f3a9c',
  DISCORD_TOKEN: 'canary-discord-5b1e77',
  TELEGRAM_TOKEN: '110201543:canary-telegram-8d2f',
  WEBHOOK_SECRET: `whsec_${Buffer.from('canary-webhook-secret-0123456789').toString('base64')}`,
}

export const channel = (over: Partial<Channel> & { id: string; type: string }): Channel => ({
  enabled: true,
  audience: AUDIENCE,
  minImportance: 70,
  minCredibility: 60,
  requires: 'draft',
  perHour: null,
  options: {},
  ...over,
})

/** Options of each kind of channel, pointed at its stand-in. */
export const optionsOf = {
  slack: (url: string) => ({ token: 'SLACK_TOKEN', channel: 'C0123456789', baseUrl: `${url}/api` }),
  discord: (url: string) => ({ token: 'DISCORD_TOKEN', channel: '42', baseUrl: url }),
  telegram: (url: string) => ({ token: 'TELEGRAM_TOKEN', chat: '@desk_news', baseUrl: url }),
  webhook: (url: string) => ({ url: `${url}/hook`, secret: 'WEBHOOK_SECRET', receiverDropsRepeats: true }),
  email: (port: number) => ({ host: '127.0.0.1', port, from: 'Desk <desk@signaldesk.example>', to: ['reader@example.org'] }),
}

export const source = (id = 'harbour', mayShowQuotes = true): Source => ({
  id,
  name: id,
  family: id,
  tier: 'A',
  kind: 'feed',
  url: `https://${id}.example/feed`,
  homepage: `https://${id}.example/`,
  timeZone: 'UTC',
  language: 'en',
  cadenceMinutes: { fastest: 5, slowest: 60 },
  body: 'page',
  rights: { licence: 'written for a test', keepTextDays: 30, mayShowQuotes },
  enabled: true,
  creditNames: [],
})

export interface PostingDesk {
  desk: Desk
  stage: Stage
  store: Store
  clock: Clock & { set(now: Instant): void; pass(ms: number): void }
  /** Everything logged, as text. */
  logged: string[]
  close(): Promise<void>
}

/** Where a desk keeps its things: in its folder's file, unless told otherwise. */
export interface Engines {
  store: Store
  queue: Queue
}

function embedded(dir: string): Engines {
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  return { store, queue: openEmbeddedQueue(store) }
}

/** A desk with no more than posting needs: store, queue, channels. `dir` keeps its file for the next process. */
export function openPostingDesk(
  channels: Channel[],
  options: { dir?: string; wall?: boolean; now?: Instant; leaseMs?: number; engines?: Engines } = {},
): PostingDesk {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'signaldesk-posting-'))
  let now = options.now ?? '2026-07-01T12:00:00.000Z'
  const clock = {
    now: () => (options.wall ? instant(Date.now()) : now),
    set: (to: Instant) => void (now = to),
    pass: (ms: number) => void (now = instant(epochMs(now) + ms)),
  }
  const { store, queue } = options.engines ?? embedded(dir)
  const logged: string[] = []
  const log = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`)
  const fetcher = createFetcher({
    allow: ['127.0.0.1'],
    gapMs: 0,
    concurrencyPerHost: 1,
    headersMs: 400,
    bodyMs: 400,
    totalMs: 600,
    now: () => epochMs(clock.now()),
  })
  const members = CHANNELS.map((make) =>
    make({ dataDir: dir, fetcher, now: () => instant(Date.now()), secret: (n) => SECRETS[n] }),
  )
  const desk = {
    store,
    queue,
    clock,
    fetcher,
    sources: new Map([source(), source('closed', false)].map((s) => [s.id, s])),
    audiences: [],
    calendar: NYSE,
    links: LINKS,
    events: [],
    instruments: new Map(),
    channels,
    channelMembers: new Map(members.map((m) => [m.type, m])),
    posting: { publicUrl: 'https://desk.example', notice: null, perHour: null },
    leaseMs: options.leaseMs ?? 60_000,
    posts: true,
    log: { info: log, warn: log, error: log },
  } as unknown as Desk
  return {
    desk,
    stage: createDeliverStage({ waits: true }) as Stage,
    store,
    clock,
    logged,
    close: async () => {
      await fetcher.close()
      await desk.queue.close()
      await store.close()
      if (!options.dir) rmSync(dir, { recursive: true, force: true })
    },
  }
}

export const brief = (storyId: string, over: Partial<Brief> = {}): Brief & { id: string } => ({
  id: `${storyId}:${AUDIENCE}`,
  storyId,
  storyRevision: 1,
  revision: 1,
  audience: AUDIENCE,
  headline: `Copper stocks fall at ${storyId}`,
  standfirst: 'Stocks at the exchange are the lowest since 2021, which tightens the nearby spread.',
  sections: [],
  draftedAt: '2026-07-01T08:00:00.000Z',
  writer: 'test',
  ...over,
})

/** The writes of one story with its article, score and brief. */
export function storyWrites(
  id: string,
  over: { story?: Partial<Story>; importance?: number; credibility?: number; brief?: Partial<Brief> } = {},
): Write[] {
  const knownAt = '2026-07-01T08:00:00.000Z'
  const art = article(`art_${id}`)
  const member = {
    articleId: art.id,
    sourceId: 'harbour',
    publisher: 'Harbour Wire',
    family: 'harbour',
    tier: 'A' as const,
    role: 'original' as const,
    of: null,
    firstHand: true,
    title: `Copper stocks fall, says ${id}`,
    url: `https://harbour.example/${id}`,
    publishedAt: knownAt,
    joinedAt: knownAt,
    access: 'open',
    reasons: [],
  }
  const scored = score(id, Math.round((over.importance ?? 90) * 100))
  scored.credibility = { totalHundredths: Math.round((over.credibility ?? 80) * 100), rows: [] }
  return [
    { op: 'put', kind: 'article', value: art, knownAt },
    { op: 'put', kind: 'story', value: story(id, ['FCX'], { members: [member], ...over.story }), knownAt, visible: true },
    { op: 'put', kind: 'score', value: scored, knownAt },
    { op: 'put', kind: 'brief', value: brief(id, over.brief), knownAt },
  ]
}

let steps = 0
/** Stores a story, or what became of it, and plans its posts. */
export async function tell({ desk }: PostingDesk, id: string, over: Parameters<typeof storyWrites>[1] = {}): Promise<void> {
  await desk.store.commit({ stepKey: `tell-${id}-${steps++}`, writes: storyWrites(id, over), jobs: [] })
  const key = `plan-${id}-${steps++}`
  const fence = await desk.store.fence(key)
  await deliverStory(desk, { storyId: id, audience: AUDIENCE }, createStep(desk, key, desk.clock.now(), fence, 1, 5))
}

/** Runs every job that is due, as workers would; several at once. Gives how many ran. */
export async function drain({ desk, stage }: PostingDesk, most = 10_000): Promise<number> {
  let ran = 0
  for (;;) {
    const out = await desk.store.outbox(1_000)
    await desk.queue.enqueue(out.map((o) => o.job))
    await desk.store.clearOutbox(out.map((o) => o.id))
    const limit = Math.min(stage.concurrency, most - ran)
    const jobs = await desk.queue.claim('deliver', { now: desk.clock.now(), workerId: 'test', leaseMs: desk.leaseMs, limit })
    if (jobs.length === 0) return ran
    await Promise.all(jobs.map((job) => runJob(desk, stage, job)))
    ran += jobs.length
    if (ran >= most) return ran
  }
}

/** Lets time pass until nothing is due any more within `hours`. */
export async function drainFor(desk: PostingDesk, hours: number): Promise<void> {
  const end = epochMs(desk.clock.now()) + hours * 3_600_000
  for (;;) {
    await drain(desk)
    const next = await desk.desk.queue.nextDueAt()
    if (next === null || epochMs(next) > end) return
    if (next > desk.clock.now()) desk.clock.set(next)
    else desk.clock.pass(1_000)
  }
}

export async function deliveries({ store }: PostingDesk): Promise<Delivery[]> {
  const found: Delivery[] = []
  for await (const { value } of store.all('delivery')) found.push(value)
  return found
}
