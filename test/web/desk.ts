import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Auth } from '../../src/auth/index.js'
import { checkWords } from '../../src/brief/edit/index.js'
import { loadCalendars } from '../../src/config/calendars.js'
import { loadMarketLinks } from '../../src/config/market.js'
import { leveragedFund, sessionDays, sessionOf, sessionOn } from '../../src/market/index.js'
import { type Channel, type Instant, instant } from '../../src/model/index.js'
import { analoguesOf, comingUp, recentMoves } from '../../src/pipeline/market-outlook.js'
import { pictureOfInstrument, pictureOfStory } from '../../src/pipeline/story-picture.js'
import type { Queue } from '../../src/queue/contract.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { createWeb, type WebServices } from '../../src/web/index.js'
import { AUDIENCES, NOW, type SeedStory, SOURCES, STORIES, seed } from './seed.js'

export interface TestDesk {
  base: string
  store: Store
  services: WebServices
  get(path: string, init?: RequestInit): Promise<Response>
  /** Sets the desk's clock. */
  set(now: Instant): void
  /** The server goes away and comes back at the same address; the store stays. */
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

const quietQueue = (): Queue =>
  ({
    counts: async (name: string) => ({
      ready: name === 'analyse' ? 3 : 0,
      delayed: 1,
      leased: 0,
      dead: name === 'ingest' ? 1 : 0,
      done: 42,
      oldestReadyAt: name === 'analyse' ? instant(Date.parse(NOW) - 90_000) : null,
    }),
    dead: async (name: string) =>
      name === 'ingest'
        ? [
            {
              queue: 'ingest',
              key: 'ingest:https://morrow.example/gone',
              payload: {},
              runAt: NOW,
              attempt: 5,
              error: { code: 'net-gone', message: 'The page answered 404.' },
              diedAt: NOW,
            },
          ]
        : [],
  }) as unknown as Queue

const listen = (services: WebServices, port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createWeb(services).listen(port, '127.0.0.1', () => resolve(server))
  })

const CALENDAR = loadCalendars('config').get('XNYS')!
const LINKS = loadMarketLinks('config')

/** A channel that wants what editors have published. Nobody empties its queue here. */
const CHANNELS: Channel[] = [
  {
    id: 'file',
    type: 'file',
    enabled: true,
    audience: 'quant-risk',
    minImportance: 50,
    minCredibility: 50,
    requires: 'published',
    options: { path: 'posts.jsonl' },
  },
]

/** A desk on a port (0: any) with seeded stories. */
export async function testDesk(
  stories: readonly SeedStory[] = STORIES,
  more: Partial<WebServices> = {},
  at = 0,
): Promise<TestDesk> {
  let now = NOW
  const store = more.store ?? openSqliteStore(':memory:')
  await seed(store, stories)
  const room = { store, calendar: CALENDAR, links: LINKS, instruments: new Map() }
  const services: WebServices = {
    store,
    queue: quietQueue(),
    auth: new Auth({ store, wall: { now: () => instant(Date.now()) }, random: randomBytes, cost: { n: 1024, r: 8, p: 1 } }),
    access: { openReading: false, demoSignIn: false },
    clock: { now: () => now },
    audiences: AUDIENCES,
    sources: SOURCES,
    editing: {
      ...room,
      clock: { now: () => now },
      compute: { check: async (words, against) => checkWords(words, against) },
      wall: { now: () => instant(Date.now()) },
      audiences: AUDIENCES,
      channels: CHANNELS,
      sources: new Map(SOURCES.map((s) => [s.id, s])),
      posting: { publicUrl: null, notice: null, perHour: null },
      posts: true,
      playbooks: [],
      events: [],
    },
    notice: 'Written for demonstration',
    tape: ['SPY', 'QQQ', 'SOXX', 'SMH', 'SOXL', 'XLF', 'KRE', '^VIX'],
    market: {
      benchmark: 'SPY',
      session: () => 'NYSE closed, opens Mon 6 Jul 09:30',
      sessions: (until, count) =>
        sessionDays(CALENDAR, sessionOf(CALENDAR, until).day, count).map((day) => sessionOn(CALENDAR, day)!),
      picture: (story, at) => pictureOfStory(room, story, [], at),
      moves: (at) => recentMoves(room, at),
      comingUp: (at) => comingUp({ ...room, events: [] }, at),
      analogues: (story, at) => analoguesOf(room, story, at),
      instrument: (symbol, at) => pictureOfInstrument(room, symbol, at),
      fundOf: (symbol) => leveragedFund(LINKS, symbol),
    },
    log: { info() {}, warn() {}, error() {} },
    ...more,
  }
  let server = await listen(services, at)
  const { port } = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    base,
    store,
    services,
    get: (path, init) => fetch(base + path, { redirect: 'manual', ...init }),
    set: (at) => {
      now = at
    },
    stop,
    start: async () => {
      server = await listen(services, port)
    },
    close: async () => {
      if (server.listening) await stop()
      await store.close()
    },
  }
}
