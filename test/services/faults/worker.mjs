// One worker of a desk under test, in a process of its own that can be killed. It is started before it is needed, told which desk to open
// (`open`), and told when to begin (`begin`). All that it does is counted, so that a fault strikes after so much work, not after so much time.
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { openQueue, openStore } from '../../../dist/src/app/engines.js'
import { clockWasSet, createSteadyClock } from '../../../dist/src/app/steady-clock.js'
import { readFeed, readPage } from '../../../dist/src/collect/index.js'
import { loadConfig, loadResources } from '../../../dist/src/config/load.js'
import { CHANNELS } from '../../../dist/src/deliver/index.js'
import { createAnalyser } from '../../../dist/src/extract/index.js'
import { startSources } from '../../../dist/src/pipeline/start-sources.js'
import { startWork } from '../../../dist/src/pipeline/work.js'
import { createThreadCompute } from '../../../dist/workers/compute.js'
import { createStages } from '../../../dist/workers/index.js'
import { queueOnFastTime } from './fast-time.mjs'

const config = loadConfig('config')
const resources = loadResources('config')
const { analyse } = createAnalyser(resources)
let desk
let working
let counting = false
let done = 0
let clock
let wallSetBy = 0

process.on('message', (message) => void commands[message.do](message))
process.on('disconnect', () => process.exit(0))
process.send({ is: 'there' })

const commands = {
  async open({ world }) {
    counting = false
    done = 0
    wallSetBy = world.setByMs
    const hearing = new Set()
    const onTrouble = (error) => {
      for (const tell of hearing) tell(error)
    }
    clock = clockOf(world, onTrouble)
    const store = await openStore(world.engines, world.dir, onTrouble)
    const queue = queueOnFastTime(await openQueue(world.engines, store, world.dir, onTrouble), world)
    // Leases of the queue in a file run on the machine's clock too.
    if (world.clockRuns && 'wallMs' in queue) queue.wallMs = () => Date.now() + wallSetBy
    desk = deskOf(world, store, queue, hearing)
    process.send({ is: 'open' })
  },
  async begin({ world }) {
    counted(world)
    if (world.sources.length > 0) await startSources(desk).catch(() => {})
    const stages = unreadableStages(createStages(desk, { waits: true, wallMs: () => 0 }), world)
    working = startWork(desk, stages, world.worker, { slowStoreSeconds: world.slowStoreSeconds })
    process.send({ is: 'working' })
  },
  /** The machine's clock is set, and looked at: one that is set back before anybody looked was never wrong. */
  set({ byMs }) {
    wallSetBy += byMs
    clock.now()
  },
  /** SQLite's own limit stands for the disk: no page can be added. */
  full() {
    const { page_count } = desk.store.db.get('PRAGMA page_count')
    desk.store.db.raw.exec(`PRAGMA max_page_count = ${page_count}`)
  },
  room: () => desk.store.db.raw.exec('PRAGMA max_page_count = 1000000'),
  async end() {
    counting = false
    await working?.stop()
    await desk.compute.close()
    await desk.queue.close()
    await desk.store.close()
    process.send({ is: 'ended' })
  },
}

/** Everybody's moment is one and the same, so that every run says the same; or, where clocks are tried, the wall's from there on. */
function clockOf(world, onTrouble) {
  if (!world.clockRuns) return { now: () => world.at }
  const start = Date.parse(world.at) - performance.now() - performance.timeOrigin + world.startedAgoMs
  const wall = () => start + performance.timeOrigin + performance.now() + wallSetBy
  return createSteadyClock(
    wall,
    () => performance.now(),
    (byMs) => onTrouble(clockWasSet(byMs)),
  )
}

function deskOf(world, store, queue, hearing) {
  const problem = (fields, message) => process.send({ is: 'logged', line: `${message} ${JSON.stringify(fields)}`.slice(0, 500) })
  const pages = new Map(world.pages)
  const members = CHANNELS.map((make) => make({ dataDir: world.dir, fetcher: null, now: clock.now, secret: () => undefined }))
  return {
    store,
    queue,
    clock,
    fetcher: {
      async fetch({ url }) {
        process.send({ is: 'asked', url })
        const [contentType, body] = pages.get(url)
        return {
          url,
          status: 'ok',
          httpStatus: 200,
          movedTo: null,
          contentType,
          etag: null,
          lastModified: null,
          headers: {},
          body: Buffer.from(body),
        }
      },
      async close() {},
    },
    compute: world.threads ? poisonable() : { ...inPlace, analyse: async (doc) => analyseOrDie(doc) },
    sources: new Map(world.sources.map((s) => [s.id, s])),
    audiences: config.audiences.map((a) => ({ ...a, lines: { ...a.lines, draft: a.id === world.audience ? 0 : 100 } })),
    channels: world.channels,
    channelMembers: new Map(members.map((m) => [m.type, m])),
    posting: { publicUrl: null, notice: null, perHour: null },
    instruments: new Map(config.instruments.map((i) => [i.symbol, i])),
    calendar: config.calendar,
    links: config.links,
    events: [],
    marketFeeds: [],
    playbooks: config.playbooks,
    storyWindowDays: config.settings.storyWindowDays,
    storiesHeld: config.settings.storiesHeld,
    version: world.version ?? 'current',
    leaseMs: world.leaseMs,
    posts: true,
    log: { info() {}, warn: problem, error: problem },
    onTrouble(tell) {
      hearing.add(tell)
      return () => hearing.delete(tell)
    },
  }
}

const inPlace = {
  readFeed: async (raw, o) => readFeed(raw, o),
  readPage: async (raw, o) => readPage(raw, o),
  close: async () => {},
}

/** Some texts take the whole process with them. */
function analyseOrDie(doc) {
  if (doc.text.includes('ends the process')) process.kill(process.pid, 'SIGKILL')
  return analyse(doc)
}

/** Texts that end their thread are given to one; the others are analysed in place, so that no thread has to learn how. */
function poisonable() {
  const thread = createThreadCompute(resources, 1, new URL('../../support/poison-thread.mjs', import.meta.url))
  const analyseApart = async (doc) => (doc.text.includes('the thread') ? thread.analyse(doc) : analyse(doc))
  return { ...inPlace, analyse: analyseApart, close: () => thread.close() }
}

/** A worker of another version: payloads of some queues are not as it knows them. */
const unreadableStages = (stages, { unreadableQueues }) =>
  stages.map((stage) =>
    unreadableQueues.includes(stage.queue) ? { ...stage, payload: z.object({ fieldOfOldTimes: z.string() }) } : stage,
  )

/** Counts claims, commits (asked for and answered) and ends of jobs, from the worker's first word of itself on; dies where it was told to. */
function counted({ dieAt, dieAfterMs, worker }) {
  const { store, queue } = desk
  const happened = (what) => {
    if (!counting) return
    done += 1
    process.send({ is: 'done', done, what })
    if (done === dieAt) die(dieAfterMs)
  }
  const { commit } = store
  store.commit = async (one) => {
    const isWord = one.stepKey.startsWith(`worker:${worker}`)
    if (!isWord) happened('asks')
    const answer = await commit.call(store, one)
    if (isWord) counting = true
    else happened('committed')
    return answer
  }
  const { claim, complete } = queue
  queue.claim = async (...args) => {
    const jobs = await claim.apply(queue, args)
    if (jobs.length > 0) happened('claimed')
    return jobs
  }
  queue.complete = async (job) => {
    await complete.call(queue, job)
    happened('completed')
  }
}

/** At once, or a moment later: then what was just asked for is on its way. */
function die(afterMs) {
  const kill = () => process.kill(process.pid, 'SIGKILL')
  if (afterMs === 0) kill()
  else void sleep(afterMs).then(kill)
}
