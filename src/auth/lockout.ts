import { type Instant, MINUTE_MS, type Person, plusMs } from '../model/index.js'

/** So many wrong passwords are free; each further one doubles the wait. */
export const FREE_TRIES = 5
const LONGEST_WAIT_MIN = 60

export const isLocked = (person: Pick<Person, 'lockedUntil'>, now: Instant): boolean =>
  person.lockedUntil !== null && person.lockedUntil > now

/** The person with one more try counted, taken before the password is looked at, so that a burst of guesses gains nothing. */
export function withTry(person: Person, now: Instant): Person {
  const failures = person.failures + 1
  const over = failures - FREE_TRIES
  const minutes = over < 0 ? 0 : Math.min(LONGEST_WAIT_MIN, 2 ** Math.min(over, 10))
  return { ...person, failures, lockedUntil: minutes === 0 ? null : plusMs(now, minutes * MINUTE_MS) }
}
