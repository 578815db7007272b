import { join } from 'node:path'
import { checkWords } from '../../src/brief/edit/index.js'
import { readFeed, readPage } from '../../src/collect/index.js'
import { loadConfig, loadResources } from '../../src/config/load.js'
import { type Analyser, createAnalyser } from '../../src/extract/index.js'
import { type Article, articleId, type Clock, QUEUES, type Source } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import type { Stage } from '../../src/pipeline/run-job.js'
import { openEmbeddedQueue, type Queue } from '../../src/queue/index.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { createStages } from '../../workers/index.js'
import { EVENTS, pageHtml } from './events.js'

const SOURCE = {
  ...{ id: 'news', name: 'News', tier: 'A', family: 'news', enabled: true, kind: 'feed', url: 'https://news.example/feed.xml' },
  ...{ homepage: 'https://news.example/', language: 'en', timeZone: 'UTC', cadenceMinutes: { fastest: 15, slowest: 60 } },
  ...{ body: 'page', rights: { licence: 'Written for a test', keepTextDays: 60, mayShowQuotes: true }, creditNames: [] },
} as Source

export interface LiveDesk {
  desk: Desk
  stages: Stage[]
  /** Its stages on a desk that differs from its own, by other engines say. */
  stagesOn(desk: Desk): Stage[]
  logged: string[]
  /** Puts events on their way as a feed would. */
  publish(numbers: readonly number[]): Promise<void>
  /** Resolves once so many articles are through every stage. */
  finished(articles: number): Promise<void>
  close(): Promise<void>
}

const config = loadConfig('config')
let analyser: Analyser | undefined

/** A live desk in this process on a clock of its own, its pages from memory. Several may share a folder. */
export async function openLiveDesk(dataDir: string, clock: Clock): Promise<LiveDesk> {
  const store: Store = openSqliteStore(join(dataDir, 'desk.sqlite'))
  const queue: Queue = openEmbeddedQueue(store as never)
  const logged: string[] = []
  const log = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`)
  analyser ??= createAnalyser(loadResources('config', [SOURCE]))
  const { analyse } = analyser
  const desk: Desk = {
    store,
    queue,
    clock,
    fetcher: {
      async fetch({ url }) {
        const event = EVENTS[Number(/\d+$/.exec(url)?.[0])]
        if (!event) throw new Error(`no page ${url}`)
        return { url, status: 'ok', body: Buffer.from(pageHtml(event)), contentType: 'text/html' } as never
      },
      async close() {},
    },
    compute: {
      readFeed: async (raw, o) => readFeed(raw, o),
      readPage: async (raw, o) => readPage(raw, o),
      analyse: async (doc) => analyse(doc),
      check: async (words, against) => checkWords(words, against),
      close: async () => {},
    },
    sources: new Map([[SOURCE.id, SOURCE]]),
    audiences: config.audiences,
    channels: [],
    channelMembers: new Map(),
    instruments: new Map(config.instruments.map((i) => [i.symbol, i])),
    calendar: config.calendar,
    links: config.links,
    events: [],
    marketFeeds: [],
    playbooks: config.playbooks,
    storyWindowDays: config.settings.storyWindowDays,
    storiesHeld: config.settings.storiesHeld,
    version: 'test',
    leaseMs: 60_000,
    posts: false,
    log: { info: log, warn: log, error: log },
  }
  const stagesOn = (on: Desk) => createStages(on, { waits: true, wallMs: Date.now })
  return {
    desk,
    stages: stagesOn(desk),
    stagesOn,
    logged,
    async publish(numbers) {
      const now = clock.now()
      const found = numbers.map((n) => foundArticle(n, now))
      await store.commit({
        stepKey: `publish:${numbers.join()}`,
        writes: found.map((value) => ({ op: 'put', kind: 'article', value, knownAt: now })),
        jobs: found.map(({ id, title }) => ({
          queue: 'ingest',
          key: `ingest:${id}`,
          payload: { articleId: id, title, revisit: 3 },
          runAt: now,
        })),
      })
    },
    async finished(articles) {
      for (;;) {
        await new Promise((done) => setTimeout(done, 50))
        const counts = await Promise.all(QUEUES.map((name) => queue.counts(name, clock.now())))
        if (counts.some(({ ready, leased }) => ready + leased > 0) || (await store.outbox(1)).length > 0) continue
        if ((await store.count('article', [{ field: 'state', is: 'assigned' }])) >= articles) return
      }
    },
    async close() {
      await queue.close()
      await store.close()
    },
  }
}

function foundArticle(n: number, now: string): Article {
  const url = `https://news.example/event/${n}`
  return {
    ...{ id: articleId(url), sourceId: 'news', url, canonicalUrl: null, guid: url, title: EVENTS[n]![0], text: '', summary: '' },
    ...{ byline: null, language: 'en', access: 'open', publishedAt: now, publishedAtAssumed: false, firstSeenAt: now },
    ...{ knownAt: now, contentHash: '', revision: 0, revisions: [], state: 'found' },
  } as Article
}
