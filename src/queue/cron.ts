import { CronExpressionParser } from 'cron-parser'
import { DeskError, epochMs, type Instant, instant } from '../model/index.js'
import type { Schedule } from './contract.js'

const MIN_EVERY_MS = 1000

/** Refuses a schedule that says nothing, says two things, or asks for more than once a second. */
export function checkSchedule(schedule: Pick<Schedule, 'key' | 'everyMs' | 'cron'>): void {
  const { everyMs, cron } = schedule
  if ((everyMs === undefined) === (cron === undefined)) throw bad(schedule.key, 'needs either everyMs or cron')
  if (everyMs !== undefined && !(Number.isInteger(everyMs) && everyMs >= MIN_EVERY_MS)) {
    throw bad(schedule.key, `everyMs is a whole number from ${MIN_EVERY_MS}`)
  }
  if (cron !== undefined) nextCron(schedule.key, cron, 0)
}

/** The first tick after `now` of a schedule whose tick at `tick` was due. An interval keeps its phase. */
export function nextTick(schedule: Pick<Schedule, 'key' | 'everyMs' | 'cron'>, tick: Instant, now: Instant): Instant {
  const from = epochMs(tick)
  const until = Math.max(epochMs(now), from)
  if (schedule.everyMs === undefined) return instant(nextCron(schedule.key, schedule.cron ?? '', until))
  return instant(from + schedule.everyMs * (Math.floor((until - from) / schedule.everyMs) + 1))
}

function nextCron(key: string, cron: string, afterMs: number): number {
  if (cron.trim().split(/\s+/).length !== 5) throw bad(key, 'cron has five fields: minute hour day month weekday')
  try {
    return CronExpressionParser.parse(cron, { currentDate: new Date(afterMs), tz: 'UTC' })
      .next()
      .getTime()
  } catch (error) {
    throw bad(key, error instanceof Error ? error.message : 'cron cannot be read')
  }
}

const bad = (key: string, why: string) => new DeskError('bad-schedule', `The schedule ${key}: ${why}.`)
