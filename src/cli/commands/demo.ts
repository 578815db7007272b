import { DeskError, type Instant, QUEUES } from '../../model/index.js'
import { exportDesk } from '../../pipeline/export-desk.js'
import { replay, resumeClock } from '../../pipeline/replay.js'
import { startSources } from '../../pipeline/start-sources.js'
import { startWork } from '../../pipeline/work.js'
import type { CaseResult, CliIo, CliServices, OpenArchive } from '../services.js'
import { recordedText } from './record.js'
import { workerId } from './start.js'

export interface DemoOptions {
  archive?: string
  data: string
  port?: number
  /** Start from nothing. */
  fresh?: boolean
  /** End when everything has been played, instead of staying up. */
  exit?: boolean
  /** Recorded time per real time; 0 plays at once. */
  speed: number
  /** Write an export to standard output at the end. */
  export?: boolean
  /** Without the web feed. */
  web: boolean
  threads?: number
  /** A file of one's own positions, for this machine's browser. */
  book?: string
  /** A folder to record what is fetched into. */
  record?: string
}

/** `demo` and `replay`: plays recorded days through the whole desk on their own clock, and stays up to be looked at. */
export async function playArchive(services: CliServices, io: CliIo, options: DemoOptions): Promise<void> {
  const opened = await services.openArchive({
    archive: options.archive,
    dataDir: options.data,
    fresh: options.fresh,
    threads: options.threads,
    record: options.record,
  })
  let stopping = false
  void io.stopRequested.then(() => (stopping = true))
  try {
    await resumeClock(opened.desk, opened.clock)
    if (options.record && opened.clock.now() > opened.startAt)
      throw new DeskError('not-fresh', `${options.data} has been played before: record with --fresh`)
    io.log(`${opened.name}\n${opened.notice}\n`)
    if (options.web) io.log(`Signaldesk is on ${await opened.serve({ port: options.port, book: options.book })}\n`)
    await startSources(opened.desk)
    const progress = showMoments(io)
    const jobs = await replay(opened.desk, opened.stages, {
      clock: opened.clock,
      endAt: opened.endAt,
      speed: options.speed,
      sleep: io.sleep,
      onMoment: progress.onMoment,
      stopping: () => stopping,
    })
    progress.end()
    if (opened.finishRecording) io.log(`${recordedText(opened.finishRecording())} into ${options.record}.\n`)
    if (stopping) return
    io.log(`${await summary(opened)} ${jobs} jobs done in this run.\n`)
    logCases(io, await opened.report())
    if (options.export) for await (const line of exportDesk(opened.desk.store, opened.notice)) await io.write(line)
    if (!options.exit) await stayUp(io, opened, options.web)
  } finally {
    await opened.close()
  }
}

/** The recorded days are over and the desk goes on: what editors publish now is posted as on any other day. */
async function stayUp(io: CliIo, opened: OpenArchive, web: boolean): Promise<void> {
  const left = await opened.leaveUnfinished()
  const working = startWork(opened.desk, opened.stages, workerId())
  const people = await opened.people()
  if (left > 0) io.log(`${left} ${left === 1 ? 'brief waits' : 'briefs wait'} on the editors' desk (/desk).\n`)
  if (web && people.length > 0) io.log(`At /sign-in one click signs in, from this machine only: ${people.join('; ')}.\n`)
  if (web) io.log('The desk stays up; Ctrl-C ends it.\n')
  await io.stopRequested
  await working.stop()
}

/** What came of it, and that nothing was lost: no job waits and none is dead. */
async function summary({ desk, endAt }: OpenArchive): Promise<string> {
  const [articles, stories] = [await desk.store.count('article'), await desk.store.count('story')]
  let dead = 0
  let leased = 0
  for (const queue of QUEUES) {
    const counts = await desk.queue.counts(queue)
    dead += counts.dead
    leased += counts.leased
  }
  const due = await desk.queue.nextDueAt()
  const underWay = await desk.store.count('article', [{ field: 'state', in: ['found', 'read', 'analysed'] }])
  if (leased > 0 || underWay > 0 || (due !== null && due <= endAt))
    throw new DeskError('not-idle', `${leased} jobs in hand, ${underWay} articles under way, the next job due at ${due}`)
  return `Idle at ${endAt}: ${articles} articles, ${stories} stories, ${dead} dead jobs.`
}

/** Every hard case, and what was done with it. */
function logCases(io: CliIo, cases: CaseResult[]): void {
  if (cases.length === 0) return
  io.log(`Hard cases: ${cases.filter((c) => c.met).length} of ${cases.length} as they should be.\n`)
  for (const { title, met, findings } of cases) {
    io.log(`${met ? '  ok  ' : '  --  '} ${title}\n`)
    for (const finding of findings) io.log(`         ${finding.met ? '' : 'NOT '}${finding.sentence}\n`)
  }
}

/** One line that is written over while a terminal watches; in a log, a line a recorded day. */
function showMoments(io: CliIo): { onMoment(now: Instant, jobs: number): void; end(): void } {
  let day = ''
  return {
    onMoment(now, jobs) {
      if (io.interactive) io.log(`\r${now.slice(0, 16).replace('T', ' ')} UTC, ${jobs} jobs done `)
      else if (now.slice(0, 10) !== day) io.log(`playing ${now.slice(0, 10)}\n`)
      day = now.slice(0, 10)
    },
    end: () => io.interactive && io.log('\n'),
  }
}
