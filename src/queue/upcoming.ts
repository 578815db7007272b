import type { Instant } from '../model/index.js'
import type { Upcoming } from './contract.js'

/** The first moment at which anything is due; null where nothing waits. */
export function earliest({ jobs, schedule }: Upcoming): Instant | null {
  return [...jobs.values(), ...(schedule === null ? [] : [schedule])].sort()[0] ?? null
}
