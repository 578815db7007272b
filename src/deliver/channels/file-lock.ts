import { open, readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DeskError } from '../../model/index.js'

const LOOK_EVERY_MS = 20
/** Whoever holds a lock needs a few milliseconds: one that did not change while somebody looked so often was left by a process that ended. */
const LEFT_AFTER_LOOKS = 100
/** A wait five times as long says that something else is wrong. */
const MOST_LOOKS = 5 * LEFT_AFTER_LOOKS

let locks = 0

/**
 * Does `work` while no other process does its own on the same `file`: `FILE.lock` stands meanwhile. Told by looks and not by its age, since
 * clocks are set. Errors: `file-locked` (intent retry) where others never let go.
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`
  await take(lock)
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<void> {
  const own = `${process.pid} ${++locks}`
  let seen = ''
  let looks = 0
  for (let i = 0; i < MOST_LOOKS; i++) {
    if (await isMade(lock, own)) return
    const holder = await readFile(lock, 'utf8').catch(() => '')
    looks = holder === seen ? looks + 1 : 0
    seen = holder
    if (looks >= LEFT_AFTER_LOOKS) await rm(lock, { force: true })
    else await sleep(LOOK_EVERY_MS)
  }
  throw new DeskError('file-locked', `${lock} is held by another process (${seen}).`, 'retry')
}

/** Makes the file where there is none. */
async function isMade(lock: string, text: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx')
    await handle.writeFile(text)
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
