import { DeskError } from '../src/model/index.js'

const THREAD_ENDED = /ERR_WORKER_OUT_OF_MEMORY|worker exited with code/

/** How a worker thread's task can fail beside what the task itself throws. */
export type ThreadTrouble = 'too-slow' | 'ended'

/** Whether a task failed because of its thread; null where the task itself threw. */
export function threadTrouble(error: unknown): ThreadTrouble | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'too-slow'
  return THREAD_ENDED.test(`${(error as NodeJS.ErrnoException).code} ${error.message}`) ? 'ended' : null
}

/** A DeskError on its way between threads, where an Error would lose its class and all fields but its message. */
interface Packed {
  deskError: Pick<DeskError, 'code' | 'message' | 'intent' | 'detail'>
}

/** Runs a thread's task so that a DeskError of it arrives whole: see {@link taskError}. */
export async function packingErrors<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    const { code, message, intent, detail } = error
    throw { deskError: { code, message, intent, detail } } satisfies Packed
  }
}

/** What a thread's task threw, as it threw it. */
export function taskError(error: unknown): unknown {
  const packed = (error as Partial<Packed> | null)?.deskError
  return packed ? new DeskError(packed.code, packed.message, packed.intent, packed.detail) : error
}
