import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ExchangeCalendar } from '../market/calendar.js'
import { DeskError } from '../model/index.js'
import { readYaml, yamlFiles } from './yaml.js'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD, in quotes')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM, in quotes')

/** One file of config/calendars: an exchange's sessions, complete within its horizon. */
export const calendarSchema: z.ZodType<ExchangeCalendar> = z
  .strictObject({
    mic: z.string().regex(/^[A-Z0-9]{4}$/, 'an ISO 10383 code'),
    name: z.string().min(1).optional(),
    timeZone: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'an IANA time zone'),
    open: time,
    close: time,
    horizon: z.strictObject({ from: day, to: day }).refine((h) => h.from <= h.to, 'from must not be after to'),
    holidays: z.array(z.strictObject({ day, name: z.string().min(1) })).max(2_000),
    halfDays: z.array(z.strictObject({ day, close: time })).max(1_000),
  })
  .superRefine((calendar, ctx) => {
    const closed = new Set(calendar.holidays.map((h) => h.day))
    for (const { day } of [...calendar.holidays, ...calendar.halfDays])
      if (day < calendar.horizon.from || day > calendar.horizon.to)
        ctx.addIssue({ code: 'custom', message: `${day} lies outside the horizon` })
    for (const half of calendar.halfDays) {
      if (closed.has(half.day)) ctx.addIssue({ code: 'custom', message: `${half.day} is a holiday and a half day` })
      if (half.close <= calendar.open || half.close > calendar.close)
        ctx.addIssue({ code: 'custom', message: `${half.day} closes at ${half.close}` })
    }
    if (calendar.open >= calendar.close) ctx.addIssue({ code: 'custom', message: 'open must be before close' })
  })

/** The calendars of a config folder, by MIC. Fails with `bad-config`. */
export function loadCalendars(configDir: string): ReadonlyMap<string, ExchangeCalendar> {
  const dir = join(configDir, 'calendars')
  const calendars = new Map<string, ExchangeCalendar>()
  for (const file of existsSync(dir) ? yamlFiles(dir) : []) {
    const calendar = readYaml(file, calendarSchema)
    if (calendars.has(calendar.mic)) throw new DeskError('bad-config', `${file}: ${calendar.mic} stands twice`)
    calendars.set(calendar.mic, calendar)
  }
  return calendars
}
