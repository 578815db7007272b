import { hostname } from 'node:os'
import { reachOf, reachText } from '../../collect/index.js'
import { DAY_MS, describeError, type QueueName } from '../../model/index.js'
import type { Desk } from '../../pipeline/desk.js'
import { exportDesk } from '../../pipeline/export-desk.js'
import { purgeExpired } from '../../pipeline/purge.js'
import { startSources } from '../../pipeline/start-sources.js'
import { takeUp } from '../../pipeline/take-up.js'
import { startWork } from '../../pipeline/work.js'
import { giveWay } from '../give-way.js'
import type { CliIo, CliServices } from '../services.js'

export interface StartOptions {
  data?: string
  port?: number
  /** Address to listen on; beyond loopback only once an admin exists. */
  host?: string
  threads?: number
  /** False: jobs are left to `work` processes beside it. */
  work?: boolean
  /** `work`: these stages alone. */
  stage?: QueueName[]
  /** A file of one's own positions, for this machine's browser. */
  book?: string
}

/** `start`: sources, workers and web feed in one process; with `--no-work` the pages alone, so that no backlog slows a reader down. */
export async function startDesk(services: CliServices, io: CliIo, options: StartOptions): Promise<void> {
  const opened = await services.openDesk({ dataDir: options.data, threads: options.threads })
  try {
    io.log(`Signaldesk is on ${await opened.serve(options)}\n`)
    await startSources(opened.desk)
    const missing = await takeUp(opened.desk)
    if (missing > 0) io.log(`${missing} jobs that the queue had lost were taken up.\n`)
    const working = options.work === false ? null : startWork(opened.desk, opened.stages, workerId())
    const retention = keepToRights(opened.desk)
    const reach = setTimeout(() => void sayReach(opened.desk, io), FIRST_ROUND_MS)
    await io.stopRequested
    clearTimeout(reach)
    clearInterval(retention)
    io.log('Ending: no new jobs are taken.\n')
    await working?.stop()
  } finally {
    await opened.close()
  }
}

/** By then every source has been asked once, also where each attempt had to time out. */
const FIRST_ROUND_MS = 45_000

/** Says how the first round over the sources went, where some could not be reached: each one's failure stands in the log. */
async function sayReach({ store, sources }: Desk, io: CliIo): Promise<void> {
  const healths = await store.getMany('health', [...sources.keys()].slice(0, MOST_SOURCES)).catch(() => [])
  const text = reachText(reachOf(healths.map((one) => one.value)))
  if (text) io.log(`${text} /status tells each source's failure and next turn.\n`)
}
const MOST_SOURCES = 500

/** Once a day texts go whose sources' rights record ends their keeping. A failure is logged; the next day tries again. */
function keepToRights(desk: Desk): NodeJS.Timeout {
  const once = () =>
    void purgeExpired(desk).catch((error: unknown) => desk.log.error({ error: describeError(error) }, 'texts were not purged'))
  once()
  return setInterval(once, DAY_MS)
}

/** `work`: workers only, beside a desk that runs elsewhere on the same store and queue. On one machine with it, the pages go first. */
export async function workOnly(services: CliServices, io: CliIo, options: StartOptions): Promise<void> {
  giveWay(io)
  const opened = await services.openDesk({ dataDir: options.data, threads: options.threads })
  try {
    const kept = options.stage
    const stages = kept
      ? opened.stages.filter(({ queue }) => kept.includes(queue)).map((stage) => ({ ...stage, gathers: !stage.oneOwner }))
      : opened.stages
    const working = startWork(opened.desk, stages, workerId())
    // Health and metrics of this process; pages come with them.
    if (options.port !== undefined) io.log(`Health is on ${await opened.serve(options)}/healthz\n`)
    io.log('Working.\n')
    await io.stopRequested
    await working.stop()
  } finally {
    await opened.close()
  }
}

/** `export`: the desk's content as JSON Lines on standard output. */
export async function exportCommand(services: CliServices, io: CliIo, options: StartOptions): Promise<void> {
  const opened = await services.openDesk({ dataDir: options.data, threads: 1 })
  try {
    for await (const line of exportDesk(opened.desk.store)) await io.write(line)
  } finally {
    await opened.close()
  }
}

/** Which process holds a job. */
export const workerId = (): string => `${hostname()}:${process.pid}`
