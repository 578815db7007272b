import { type Clock, DeskError, instant } from '../model/index.js'

/** Time servers move a clock by so much at most without anybody noticing. */
const CORRECTION_MS = 5_000

/** What a clock's being set is told as; a machine that slept is the same to us. */
export function clockWasSet(byMs: number): DeskError {
  const seconds = Math.round(Math.abs(byMs) / 1000)
  const text =
    seconds < 120
      ? `${seconds} seconds`
      : seconds < 7_200
        ? `${Math.round(seconds / 60)} minutes`
        : `${Math.round(seconds / 3600)} hours`
  const then =
    byMs > 0 ? 'what came due meanwhile is done now' : 'the desk’s time goes on at half its speed until it has caught up'
  return new DeskError('clock-set', `The machine’s clock was set ${byMs > 0 ? 'forward' : 'back'} by ${text}; ${then}.`)
}

/**
 * The wall's time, but never backwards: where the wall clock is set back, time goes on at half its speed until the wall has caught up. What
 * is due stays due, no version is known before the one it replaces, and no job waits for an hour that has been already.
 * `wallMs` and `steadyMs`: the wall clock, and one that nobody sets, both in milliseconds. `onSet` is told by how many milliseconds the wall
 * was set, where that is more than a correction of a few seconds.
 */
export function createSteadyClock(wallMs: () => number, steadyMs: () => number, onSet: (byMs: number) => void = () => {}): Clock {
  let last = Number.NEGATIVE_INFINITY
  let lastSteady = steadyMs()
  let lastWall = wallMs()
  return {
    now() {
      const [steady, wall] = [steadyMs(), wallMs()]
      const setBy = wall - lastWall - (steady - lastSteady)
      lastWall = wall
      last = Math.max(wall, last + Math.max(0, steady - lastSteady) / 2)
      lastSteady = steady
      if (Math.abs(setBy) > CORRECTION_MS) onSet(setBy)
      return instant(Math.floor(last))
    },
  }
}
