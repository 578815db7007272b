import { constants, getPriority, setPriority } from 'node:os'
import type { CliIo } from './services.js'

const { PRIORITY_BELOW_NORMAL } = constants.priority

/**
 * Lets other processes of this machine go first (`nice` 10, or what it has where that is more): work that waits a little loses nothing, a
 * reader who waits does. Nothing is given away while nobody else wants the processor. Holds for threads that start after it. Where the
 * system refuses, work goes on as it was.
 */
export function giveWay(io: Pick<CliIo, 'log'>, system = { getPriority, setPriority }): void {
  try {
    system.setPriority(Math.max(system.getPriority(), PRIORITY_BELOW_NORMAL))
  } catch (error) {
    io.log(`The priority of this process could not be lowered: ${error instanceof Error ? error.message : 'no reason given'}\n`)
  }
}
