import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { CheckedWords } from '../src/brief/edit/index.js'
import { DeskError, MINUTE_MS } from '../src/model/index.js'
import type { Compute } from '../src/pipeline/desk.js'
import type { CheckTask } from './check-thread.js'
import { LOADED_BY_IMPORT } from './loaded-by-import.js'
import { taskError, threadTrouble } from './thread-error.js'

export interface CheckLimits {
  /** Checks that wait while one runs. */
  waiting: number
  /** From when a check is asked for until it is answered. Wall time. */
  timeoutMs: number
}

const LIMITS: CheckLimits = { waiting: 16, timeoutMs: 10_000 }
/** A thread with nothing to do ends after so long: reading starts anew then. */
const IDLE_MS = 10 * MINUTE_MS

/**
 * The check of briefs in a thread of its own, apart from those that work off articles, so that an editor waits for no backlog and pages
 * wait for no check. What is over a limit is refused with intent `retry` and a sentence for the editor: codes `check-busy`,
 * `check-too-slow`, `check-ended`.
 */
export function createCheckThread(
  { waiting, timeoutMs }: CheckLimits = LIMITS,
  entry = new URL('./check-thread.js', import.meta.url),
): Pick<Compute, 'check' | 'close'> {
  const pool = new Piscina({
    filename: fileURLToPath(entry),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: LOADED_BY_IMPORT,
  })
  pool.on('error', () => {})
  return {
    async check(words, against) {
      if (pool.queueSize >= waiting) throw new DeskError('check-busy', `${pool.queueSize} checks wait already. ${AGAIN}`, 'retry')
      try {
        const task: CheckTask = { words, against }
        return (await pool.run(task, { signal: AbortSignal.timeout(timeoutMs) })) as CheckedWords
      } catch (error) {
        const trouble = threadTrouble(error)
        if (trouble === 'too-slow')
          throw new DeskError('check-too-slow', `The check took longer than ${timeoutMs / 1000} seconds. ${AGAIN}`, 'retry')
        if (trouble === 'ended') throw new DeskError('check-ended', `The check broke off. ${AGAIN}`, 'retry')
        throw taskError(error)
      }
    },
    close: () => pool.destroy(),
  }
}

const AGAIN = 'What you typed is kept; ask again in a moment.'
