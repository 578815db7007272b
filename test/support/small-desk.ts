import { join } from 'node:path'
import { checkWords } from '../../src/brief/edit/index.js'
import { readFeed, readPage } from '../../src/collect/index.js'
import { loadConfig, loadResources } from '../../src/config/load.js'
import { CHANNELS } from '../../src/deliver/index.js'
import { answer } from '../../src/demo/answer.js'
import { type Archive, type DemoServer, routeFetcher, startDemoServer } from '../../src/demo/index.js'
import { type Analyser, createAnalyser } from '../../src/extract/index.js'
import { readMarketFolder } from '../../src/market/providers/index.js'
import { type Bar, epochMs, type Fact, type Instant, instant } from '../../src/model/index.js'
import { netError } from '../../src/net/errors.js'
import { createFetcher, type Fetcher } from '../../src/net/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { exportDesk } from '../../src/pipeline/export-desk.js'
import { importMarket } from '../../src/pipeline/import-market.js'
import { RecordedClock, replay } from '../../src/pipeline/replay.js'
import type { Stage } from '../../src/pipeline/run-job.js'
import { startSources } from '../../src/pipeline/start-sources.js'
import { openEmbeddedQueue, type Queue } from '../../src/queue/index.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { createStages } from '../../workers/index.js'

export interface SmallDesk {
  desk: Desk
  store: Store
  stages: Stage[]
  clock: RecordedClock
  server: DemoServer
  /** What the desk logged, a line an entry. */
  logged: string[]
  /** Plays the archive to its end. */
  play(options?: { stopping?: () => boolean; endAt?: Instant }): Promise<number>
  exported(): Promise<string>
  close(): Promise<void>
}

async function* changed<T extends { bars: Bar[]; facts: Fact[] }>(
  parts: AsyncIterable<T>,
  change: (part: T) => { bars: Bar[]; facts: Fact[] },
): AsyncGenerator<T> {
  for await (const part of parts) yield { ...part, ...change(part) }
}

/** A page that hangs fails at once: its time-outs are the wall's, and would be most of a played month. */
const impatient = (inner: Fetcher, archive: Archive, clock: RecordedClock): Fetcher => ({
  async fetch(request) {
    const { host, pathname, search } = new URL(request.url)
    if (answer(archive, { host, path: pathname + search }, clock.now()).hang)
      throw netError('headers-timeout', `${host} sent no answer in time`)
    return inner.fetch(request)
  },
  close: () => inner.close(),
})

async function embedded(dataDir: string): Promise<{ store: Store; queue: Queue }> {
  const store = openSqliteStore(join(dataDir, 'desk.sqlite'))
  return { store, queue: openEmbeddedQueue(store) }
}

const config = loadConfig('config')
let analyser: Analyser | undefined

/** A desk in this process, on an archive and its recorded clock, reading and analysing in place instead of in threads. */
export async function openSmallDesk(
  archiveDir: string,
  dataDir: string,
  options: {
    wrap?: (inner: Fetcher, clock: RecordedClock) => Fetcher
    posts?: boolean
    /** Engines other than the folder's own file. */
    engines?: (dataDir: string) => Promise<{ store: Store; queue: Queue }>
    /** In place of reading and analysing in this process. */
    compute?: Partial<Desk['compute']>
    /** What the market folder gives, changed. */
    market?: (part: { bars: Bar[]; facts: Fact[] }) => { bars: Bar[]; facts: Fact[] }
  } = {},
): Promise<SmallDesk> {
  const clock = new RecordedClock(instant(0))
  const server = await startDemoServer({ dir: archiveDir, clock, port: 0 })
  const { archive } = server
  clock.moveTo(archive.startAt)
  const net = createFetcher({
    userAgent: 'test',
    allow: ['127.0.0.1'],
    gapMs: 0,
    concurrencyPerHost: 4,
    now: () => epochMs(clock.now()),
  })
  const routed = impatient(routeFetcher(net, server), archive, clock)
  const fetcher = options.wrap ? options.wrap(routed, clock) : routed
  const { store, queue } = await (options.engines ?? embedded)(dataDir)
  const logged: string[] = []
  const log = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`)
  analyser ??= createAnalyser(loadResources('config', archive.sources))
  const { analyse } = analyser
  const members = CHANNELS.map((make) => make({ dataDir, fetcher, now: clock.now.bind(clock), secret: () => undefined }))
  const desk: Desk = {
    store,
    queue,
    clock,
    fetcher,
    compute: {
      readFeed: async (raw, o) => readFeed(raw, o),
      readPage: async (raw, o) => readPage(raw, o),
      analyse: async (doc) => analyse(doc),
      check: async (words, against) => checkWords(words, against),
      close: async () => {},
      ...options.compute,
    },
    sources: new Map(archive.sources.map((s) => [s.id, s])),
    audiences: config.audiences,
    channels: config.channels,
    channelMembers: new Map(members.map((m) => [m.type, m])),
    instruments: new Map(config.instruments.map((i) => [i.symbol, i])),
    calendar: config.calendar,
    links: config.links,
    events: config.events,
    marketFeeds: [],
    playbooks: config.playbooks,
    storyWindowDays: config.settings.storyWindowDays,
    storiesHeld: config.settings.storiesHeld,
    version: 'test',
    leaseMs: 300,
    posts: options.posts ?? true,
    log: { info: log, warn: log, error: log },
  }
  const folder = readMarketFolder({ dir: join(archiveDir, 'market'), calendar: config.calendar })
  await importMarket(store, options.market ? changed(folder, options.market) : folder)
  const stages = createStages(desk, { waits: false, wallMs: Date.now })
  return {
    desk,
    store,
    stages,
    clock,
    server,
    logged,
    async play({ stopping, endAt = archive.endAt } = {}) {
      await startSources(desk)
      return replay(desk, stages, { clock, endAt, speed: 0, sleep: async () => {}, stopping })
    },
    async exported() {
      const lines: string[] = []
      for await (const line of exportDesk(store)) lines.push(line)
      return lines.join('')
    },
    async close() {
      await fetcher.close()
      await server.close()
      await queue.close()
      await store.close()
    },
  }
}
