import { readFileSync } from 'node:fs'

/** Processor time of the main thread so far, in milliseconds, where the system tells (Linux, in hundredths of a second); else NaN. */
export function mainThreadMs() {
  try {
    const stat = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return Number.NaN
  }
}
