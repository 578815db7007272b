import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Resources } from '../src/extract/index.js'
import { type Analysis, DeskError, type Feed, type Page } from '../src/model/index.js'
import type { Compute } from '../src/pipeline/desk.js'
import { createCheckThread } from './checking.js'
import { LOADED_BY_IMPORT } from './loaded-by-import.js'
import type { ThreadTask } from './thread.js'
import { taskError, threadTrouble } from './thread-error.js'

/** Tasks waiting at most; more are refused with intent `retry`, and the queue keeps them. */
const MAX_WAITING = 1_000
/** One page, feed or text may take this long. Wall time. */
const TASK_TIMEOUT_MS = 20_000

/**
 * What a thread may hold. Young objects: V8's own default lets each thread keep 34 MB for them alone. With a quarter of it a thread that
 * reads and analyses takes 77 MB instead of 113, for 2 to 8% more of its processor time (3.5% of all that an article costs); with 24, 88 MB
 * for 1%. Old objects: of a usual thread 38 MB stay (tables and code); a lower limit makes no thread smaller, and a large page needs the room.
 */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 }

/** Reading and analysing in `threads` worker threads, so that the web feed answers while a backlog is worked off. */
export function createThreadCompute(
  resources: Resources,
  threads: number,
  entry = new URL('./thread.js', import.meta.url),
): Compute {
  const pool = new Piscina({
    filename: fileURLToPath(entry),
    workerData: resources,
    minThreads: threads,
    maxThreads: threads,
    maxQueue: MAX_WAITING,
    resourceLimits: RESOURCE_LIMITS,
    execArgv: LOADED_BY_IMPORT,
  })
  const checking = createCheckThread()
  // A thread that breaks without a task in hand: the pool has replaced it, and nothing was lost.
  pool.on('error', () => {})
  const run = async <T>(task: ThreadTask): Promise<T> => {
    try {
      return (await pool.run(task, { signal: AbortSignal.timeout(TASK_TIMEOUT_MS) })) as T
    } catch (error) {
      throw threadError(error)
    }
  }
  return {
    readFeed: (raw, options) => run<Feed>({ call: 'feed', raw, options }),
    readPage: (raw, options) => run<Page>({ call: 'page', raw, options }),
    analyse: (doc) => run<Analysis>({ call: 'analyse', doc }),
    check: checking.check,
    close: async () => {
      await Promise.all([pool.destroy(), checking.close()])
    },
  }
}

function threadError(error: unknown): unknown {
  const trouble = threadTrouble(error)
  if (trouble === 'too-slow') return new DeskError('too-slow', `took longer than ${TASK_TIMEOUT_MS} ms`, 'retry')
  if (trouble === 'ended') {
    const message = `the thread that worked on it ended: ${(error as Error).message}`
    return new DeskError('analyser-crashed', message, 'retry', {}, { cause: error })
  }
  return taskError(error)
}
