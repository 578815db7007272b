import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { RequestHandler } from 'express'
import { pino } from 'pino'
import { createThreadCompute } from '../../workers/compute.js'
import { createStages } from '../../workers/index.js'
import type { ArchiveOptions, OpenArchive, OpenDesk } from '../cli/services.js'
import { type Config, loadConfig, loadResources, loadTaxonomy } from '../config/load.js'
import { type Weights, writeAudienceWeights } from '../config/write-audience.js'
import { CHANNELS, type ChannelMember } from '../deliver/index.js'
import { type DemoServer, leaveUnfinished, routeFetcher, startDemoServer } from '../demo/index.js'
import { createProvider, readMarketFolder } from '../market/providers/index.js'
import { type Clock, DeskError, describeError, epochMs, instant, type Source } from '../model/index.js'
import { createFetcher, type Fetcher } from '../net/index.js'
import type { Desk, MarketFeed } from '../pipeline/desk.js'
import { importMarket } from '../pipeline/import-market.js'
import { RecordedClock } from '../pipeline/replay.js'
import { createWeb, type WebServices } from '../web/index.js'
import { openBook } from './book-file.js'
import { deskFolder } from './desk-files.js'
import { boardsOf, type EngineChoice, engineChoice, openQueue, openStore } from './engines.js'
import { marketDoor } from './market-door.js'
import { createMetrics, type Metrics } from './metrics.js'
import { addDemoPeople, authOn } from './open-auth.js'
import { openWriter } from './open-writer.js'
import { startRecording } from './recording.js'
import { reportArchive } from './report-demo.js'
import { packageVersion, ROOT, scoreVersion } from './root.js'
import { secretOf } from './secrets.js'
import { clockWasSet, createSteadyClock } from './steady-clock.js'
import { createTracing } from './tracing.js'

/** Whoever is to hear that this machine's clock was set. */
const hearingOfClock = new Set<(error: DeskError) => void>()
export const wallClock: Clock = createSteadyClock(
  Date.now,
  () => performance.now(),
  (byMs) => {
    for (const tell of [...hearingOfClock]) tell(clockWasSet(byMs))
  },
)
/** An archive's lines of other people's servers are all local: short waits keep a hanging page from holding the run up. */
const ARCHIVE_TIMEOUT_MS = 1_500
/** A replay alone owns its file, and waits for an interrupted run's leases to end: short ones. */
const REPLAY_LEASE_MS = 1_000

/** The live desk on its own file. */
export async function openLiveDesk(
  configDir: string,
  { dataDir, threads, record }: { dataDir?: string; threads?: number; record?: string },
): Promise<OpenDesk> {
  const config = loadConfig(configDir)
  const { settings } = config
  const net = createFetcher({ userAgent: settings.userAgent, allow: settings.allowHosts })
  const recorder =
    record === undefined
      ? null
      : startRecording({
          dir: resolve(record),
          name: `Recorded from ${wallClock.now()}`,
          notice: 'A recording of public sources, kept to be replayed here. It is not for publication.',
          sources: config.sources.filter((s) => s.enabled),
          clock: wallClock,
          marketDir: settings.marketFolder,
        })
  const opened = await openEngines({
    config,
    configDir,
    sources: config.sources,
    dataDir: deskFolder(settings.dataDir, dataDir),
    threads: threads ?? settings.threads,
    clock: wallClock,
    leaseMs: settings.leaseSeconds * 1_000,
    fetcher: recorder ? recorder.fetcher(net) : net,
    // A recording has a desk of its own beside the archive.
    engines: record === undefined ? engineChoice() : {},
    waits: true,
  })
  if (settings.marketFolder) await loadMarket(opened, settings.marketFolder)
  return recorder ? { ...opened, finishRecording: recorder.finish } : opened
}

/** A desk on an archive: recorded clock, its own sources, local server, and the archive's market data where it has some. */
export async function openArchive(configDir: string, options: ArchiveOptions): Promise<OpenArchive> {
  const dir = resolve(options.archive ?? join(ROOT, 'demo'))
  if (options.fresh) rmSync(resolve(options.dataDir), { recursive: true, force: true })
  const clock = new RecordedClock(instant(0))
  const server = await startDemoServer({ dir, clock, port: 0 })
  try {
    return await openArchiveOn(server, { ...options, configDir, dir, clock })
  } catch (error) {
    await server.close()
    throw error
  }
}

async function openArchiveOn(
  server: DemoServer,
  options: ArchiveOptions & { configDir: string; dir: string; clock: RecordedClock },
): Promise<OpenArchive> {
  const { configDir, dir, clock } = options
  const { archive } = server
  const { name, notice, sources } = archive
  clock.moveTo(archive.startAt)
  const marketDir = join(dir, 'market')
  const recorder = options.record
    ? startRecording({ dir: resolve(options.record), name, notice, sources, clock, marketDir })
    : null
  const inner = createFetcher({
    userAgent: 'Signaldesk/demo',
    allow: ['127.0.0.1'],
    gapMs: 0,
    concurrencyPerHost: 4,
    headersMs: ARCHIVE_TIMEOUT_MS,
    totalMs: ARCHIVE_TIMEOUT_MS * 2,
    now: () => epochMs(clock.now()),
  })
  const config = loadConfig(configDir)
  const routed = routeFetcher(inner, server)
  const opened = await openEngines({
    // A replay posts to files only, in its own data folder: what it tells was told long ago.
    config: { ...config, channels: config.channels.filter((c) => c.type === 'file') },
    configDir,
    sources,
    dataDir: resolve(options.dataDir),
    threads: options.threads ?? config.settings.threads,
    clock,
    leaseMs: REPLAY_LEASE_MS,
    fetcher: recorder ? recorder.fetcher(routed) : routed,
    // A replay keeps to its own folder, whatever servers the live desk uses.
    engines: {},
    waits: false,
    notice: archive.notice,
    server,
  })
  if (existsSync(marketDir)) await loadMarket(opened, marketDir)
  const auth = authOn(opened.desk.store)
  if (options.archive === undefined) await addDemoPeople(auth)
  return {
    ...opened,
    ...(recorder ? { finishRecording: recorder.finish } : {}),
    clock,
    name: archive.name,
    notice: archive.notice,
    startAt: archive.startAt,
    endAt: archive.endAt,
    report: () => reportArchive(opened.desk.store, archive),
    leaveUnfinished: () => leaveUnfinished({ ...opened.desk, wall: wallClock }, archive, (id) => auth.person(id)),
    people: async () => (await auth.people()).filter((one) => one.demo).map((one) => `${one.name}, ${one.role}`),
  }
}

interface Engines {
  config: Config
  configDir: string
  sources: readonly Source[]
  dataDir: string
  threads: number
  clock: Clock
  leaseMs: number
  fetcher: Fetcher
  engines: EngineChoice
  /** Live: the serial step gives way to earlier articles for a while. */
  waits: boolean
  notice?: string
  server?: DemoServer
}

/** Opens store, queue and threads, and binds them to the use cases. */
async function openEngines(e: Engines): Promise<OpenDesk> {
  mkdirSync(e.dataDir, { recursive: true })
  const log = pino(
    { level: process.env.LOG_LEVEL ?? (e.waits ? 'warn' : 'error'), base: null },
    pino.destination({ dest: 2, sync: true }),
  )
  const hearing = new Set<(error: DeskError) => void>()
  const onTrouble = (error: DeskError) => {
    log.warn(describeError(error), 'something outside the desk went wrong')
    for (const tell of hearing) tell(error)
  }
  if (e.clock === wallClock) hearingOfClock.add(onTrouble)
  const store = await openStore(e.engines, e.dataDir, onTrouble)
  const queue = await openQueue(e.engines, store, e.dataDir, onTrouble)
  const metrics = createMetrics(() => desk)
  const compute = createThreadCompute(loadResources(e.configDir, e.sources, e.config), e.threads)
  const members = channelMembers(e)
  const second = e.waits ? openWriter(e.config.settings, (name) => secretOf(name)) : null
  const desk: Desk = {
    store,
    queue,
    clock: e.clock,
    fetcher: e.fetcher,
    compute,
    sources: new Map(e.sources.map((s) => [s.id, s])),
    audiences: e.config.audiences,
    channels: e.config.channels,
    channelMembers: members,
    // A replay has no reader to protect: it plays at any speed.
    posting: {
      publicUrl: e.config.settings.publicUrl,
      notice: e.notice ?? null,
      perHour: e.waits ? e.config.settings.postsPerHour : null,
    },
    instruments: new Map(e.config.instruments.map((i) => [i.symbol, i])),
    calendar: e.config.calendar,
    links: e.config.links,
    events: e.config.events,
    marketFeeds: e.waits ? marketFeeds(e) : [],
    playbooks: e.config.playbooks,
    ...(second ? { writer: second.writer } : {}),
    storyWindowDays: e.config.settings.storyWindowDays,
    storiesHeld: e.config.settings.storiesHeld,
    version: scoreVersion(e.configDir),
    leaseMs: e.leaseMs,
    posts: true,
    log,
    onTrouble(tell) {
      hearing.add(tell)
      return () => hearing.delete(tell)
    },
    observe: metrics.observe,
    tracing: createTracing(packageVersion()),
  }
  const closers: (() => Promise<void>)[] = [
    async () => void hearingOfClock.delete(onTrouble),
    () => e.fetcher.close(),
    async () => second?.fetcher.close(),
    () => compute.close(),
    () => queue.close(),
    () => store.close(),
  ]
  if (e.server) closers.unshift(e.server.close)
  return {
    desk,
    stages: createStages(desk, { waits: e.waits, wallMs: Date.now }, e.waits ? e.config.settings.stages : {}),
    serve: async ({ port, host, book }) => {
      // A replay shows positions only where the command names them.
      const file = book ?? (e.waits ? e.config.settings.book : null)
      const web = await listen(desk, e, metrics, {
        port: port ?? e.config.settings.port,
        host: host ?? e.config.settings.host,
        book: file === null ? null : await openBook(resolve(file)),
      })
      closers.unshift(web.close)
      return web.url
    },
    close: async () => {
      for (const close of closers) await close()
    },
  }
}

/** The kinds of channel, after a look at every channel that is switched on. Fails with `bad-channel-options` or `unknown-channel`. */
function channelMembers({ config, dataDir, fetcher }: Engines): ReadonlyMap<string, ChannelMember> {
  const context = { dataDir, fetcher, now: wallClock.now, secret: (name: string) => secretOf(name) }
  const members = new Map(CHANNELS.map((make) => make(context)).map((m) => [m.type, m]))
  for (const channel of config.channels.filter((c) => c.enabled)) {
    const member = members.get(channel.type)
    if (!member) throw new DeskError('unknown-channel', `channel ${channel.id}: there is no kind ${channel.type}`)
    member.check(channel)
  }
  return members
}

/** The board of queues on Redis; what draws it loads only where there are such queues. */
async function openBoards(queue: Desk['queue']): Promise<RequestHandler | null> {
  const queues = boardsOf(queue)
  return queues.length === 0 ? null : (await import('./boards.js')).createBoards(queues)
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** The providers that settings name, with the net's safe way out. */
const marketFeeds = ({ config, fetcher, clock }: Engines): MarketFeed[] =>
  config.settings.marketData.map(({ provider, symbols, series }) => ({
    provider: createProvider(provider, {
      tools: { fetcher, now: () => clock.now(), wait: (ms) => new Promise((done) => setTimeout(done, ms)) },
      calendar: config.calendar,
    }),
    symbols,
    series,
  }))

/** Serves the web feed: on loopback, or wider once an admin exists (DESIGN, "Binding"). */
async function listen(
  desk: Desk,
  e: Engines,
  metrics: Metrics,
  { port, host, book }: { port: number; host: string; book: WebServices['book'] | null },
): Promise<{ url: string; close(): Promise<void> }> {
  const auth = authOn(desk.store)
  const isLocal = LOOPBACK.has(host)
  if (!isLocal && !(await auth.hasAdmin()))
    throw new DeskError(
      'no-admin',
      `the desk listens on loopback only until an admin exists; settings ask for ${host}. Add one: signaldesk user add NAME --role admin`,
    )
  const app = createWeb({
    store: desk.store,
    queue: desk.queue,
    auth,
    access: { openReading: e.server !== undefined && isLocal, demoSignIn: e.server !== undefined && isLocal },
    clock: desk.clock,
    audiences: desk.audiences,
    sources: e.sources,
    editing: { ...desk, wall: wallClock, eventTypes: loadTaxonomy(e.configDir).map(({ type, name }) => ({ type, name })) },
    marketFeeds: desk.marketFeeds,
    channels: desk.channels,
    publicUrl: e.config.settings.publicUrl,
    postsPerHour: desk.posting?.perHour ?? null,
    catalogue: e.config.catalogue,
    ...(book ? { book } : {}),
    notice: e.notice,
    instruments: [...e.config.instruments].sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    tape: e.config.settings.tape,
    market: marketDoor(desk, e.config.settings.tape),
    api: e.config.settings.api,
    version: packageVersion(),
    ...(e.waits
      ? {
          learning: {
            wall: wallClock,
            write: (audience: string, before: Weights, after: Weights) =>
              writeAudienceWeights(e.configDir, audience, before, after),
          },
        }
      : {}),
    ops: { metrics, boards: await openBoards(desk.queue) },
    log: desk.log as ReturnType<typeof pino>,
  })
  const server = createServer(app)
  server.listen(port, host)
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) =>
      Promise.reject(new DeskError('port-taken', `port ${port}: ${(error as Error).message}`)),
    ),
  ])
  const address = server.address() as AddressInfo
  return {
    url: `http://${isLocal ? 'localhost' : host}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function loadMarket({ desk, close }: OpenDesk, dir: string): Promise<void> {
  try {
    const { bars, facts, problems } = await importMarket(desk.store, readMarketFolder({ dir, calendar: desk.calendar }))
    desk.log.info({ dir, bars, facts }, 'market data loaded')
    for (const problem of problems.slice(0, 20)) desk.log.warn({ problem }, 'market data left out')
  } catch (error) {
    // What has been opened would keep the process up.
    await close()
    throw error
  }
}
