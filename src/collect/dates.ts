import { DateTime } from 'luxon'
import { epochMs, type Instant, instant } from '../model/index.js'

const MONTHS = new Map<string, number>()
'january february march april may june july august september october november december'.split(' ').forEach((name, i) => {
  MONTHS.set(name, i + 1)
  MONTHS.set(name.slice(0, 3), i + 1)
})
MONTHS.set('sept', 9)
// Month names that other languages' feeds write where English is prescribed.
for (const [names, month] of [
  ['janvier januar enero jan', 1],
  ['février fevrier februar febrero fevereiro fév', 2],
  ['mars märz marzo março maerz mär', 3],
  ['avril abril aprile avr', 4],
  ['mai mayo maio maggio', 5],
  ['juin juni junio junho giugno', 6],
  ['juillet juli julio julho luglio', 7],
  ['août aout agosto', 8],
  ['septembre septiembre setembro settembre', 9],
  ['octobre oktober octubre outubro ottobre okt', 10],
  ['novembre noviembre novembro', 11],
  ['décembre decembre dezember diciembre dezembro dicembre dez', 12],
] as const) {
  for (const name of names.split(' ')) MONTHS.set(name, month)
}

/** Zone abbreviations with their hours from UTC: RFC 822's, and those that financial publishers write. */
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3, gst: 4, ist: 5.5, sgt: 8, hkt: 8, awst: 8,
  jst: 9, kst: 9, acst: 9.5, aest: 10, aedt: 11, nzst: 12, nzdt: 13, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  akst: -9, akdt: -8, hst: -10, brt: -3, art: -3,
} // biome-ignore format: a table
/** Abbreviations without a season, as newsrooms write them. */
const SEASONLESS: Record<string, string> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
}

interface Parts {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  ms: number
  zone: string | null
}

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d)|[A-Z]{2,4}\b)?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i
const SLASHED = /\b(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/
const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2}(?![\d:]))/u
const MONTH_DAY = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(\d{4})\b/u
const ASCTIME = /(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{2,4})\s+)?(\d{4})\b/u
const CLOCK = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?\s*([ap]\.?m\b\.?)?|\b(\d{1,2})\s*([ap]\.?m\b\.?)/i
const ZONE =
  /(?:\b(?:GMT|UTC))?\s?([+-]\d{1,2}:?\d{2})(?!\d)|\(?\b([A-Z]{1,4})\)?\s*$|\b(GMT|UTC|[ECMP][SD]?T|BST|CES?T|EES?T|IST|JST|HKT|SGT|KST|AE[SD]T|MSK)\b/

/** A longer text than this is no date. */
const MAX_LENGTH = 120

function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 2 ? (year < 70 ? 2000 + year : 1900 + year) : year
}

function clockOf(text: string): Pick<Parts, 'hour' | 'minute' | 'second'> & { end: number } {
  const match = CLOCK.exec(text)
  if (!match) return { hour: 0, minute: 0, second: 0, end: 0 }
  let hour = Number(match[1] ?? match[5])
  const half = (match[4] ?? match[6])?.[0]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0), end: match.index + match[0].length }
}

function zoneOf(text: string): string | null {
  const match = ZONE.exec(text)
  if (!match) return null
  const name = match[1] ?? match[2] ?? match[3] ?? ''
  return /^[+-]/.test(name) || name.toLowerCase() in ZONES || name.toLowerCase() in SEASONLESS ? name : null
}

function named(year: string, month: string, day: string, rest: string): Parts | null {
  const number = MONTHS.get(month.toLowerCase())
  if (!number) return null
  const clock = clockOf(rest)
  return {
    year: fullYear(year),
    month: number,
    day: Number(day),
    ...clock,
    ms: 0,
    zone: zoneOf(clock.end ? rest.slice(clock.end) : rest),
  }
}

function partsOf(text: string): Parts | null {
  let m = ISO.exec(text) ?? COMPACT.exec(text)
  if (m) {
    const n = (i: number): number => Number(m?.[i] ?? 0)
    const compact = m.length === 8
    const ms = compact ? 0 : Number(`0.${m[7] ?? 0}`) * 1000
    const half = !compact && m[4] ? /^\s*([ap])\.?m\b/i.exec(text.slice(m.index + m[0].length))?.[1]?.toLowerCase() : undefined
    const hour = half === 'p' && n(4) < 12 ? n(4) + 12 : half === 'a' && n(4) === 12 ? 0 : n(4)
    return {
      year: n(1),
      month: n(2),
      day: n(3),
      hour,
      minute: n(5),
      second: n(6),
      ms: Math.floor(ms),
      zone: (compact ? m[7] : m[8]) ?? null,
    }
  }
  if ((m = ASCTIME.exec(text))) return named(m[5]!, m[1]!, m[2]!, `${m[3]} ${m[4] ?? ''}`)
  if ((m = DAY_MONTH.exec(text))) {
    const parts = named(m[3]!, m[2]!, m[1]!, text.slice(m.index + m[0].length) || text.slice(0, m.index))
    if (parts) return parts
  }
  if ((m = MONTH_DAY.exec(text))) {
    const rest = text.slice(m.index + m[0].length)
    return named(m[3]!, m[1]!, m[2]!, CLOCK.test(rest) ? rest : `${text.slice(0, m.index)} ${rest}`)
  }
  if ((m = SLASHED.exec(text))) {
    const rest = text.slice(m.index + m[0].length)
    return {
      year: Number(m[1]),
      month: Number(m[2]),
      day: Number(m[3]),
      hour: Number(m[4] ?? 0),
      minute: Number(m[5] ?? 0),
      second: Number(m[6] ?? 0),
      ms: 0,
      zone: zoneOf(rest),
    }
  }
  return null
}

/** Minutes from UTC of `+05:30`, `-0400` or `+01`; null where it is no offset or beyond what the world has. */
function offsetMinutes(zone: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes
}

function toEpoch(p: Parts, defaultZone: string): number | null {
  if (p.month < 1 || p.month > 12 || p.day < 1 || p.day > 31 || p.hour > 24 || p.minute > 59 || p.second > 60) return null
  const utc = Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second, p.ms)
  // The 31st of a shorter month is a mistake, not the 1st of the next.
  if (new Date(Date.UTC(p.year, p.month - 1, p.day)).getUTCDate() !== p.day) return null
  const name = p.zone?.toLowerCase() ?? ''
  if (p.zone) {
    const offset = offsetMinutes(p.zone)
    if (offset !== null) return utc - offset * 60_000
    if (name in ZONES) return utc - ZONES[name]! * 3_600_000
  }
  const zone = SEASONLESS[name] ?? defaultZone
  if (zone === 'UTC' || zone === 'Etc/UTC') return utc
  const local = DateTime.fromObject(
    {
      year: p.year,
      month: p.month,
      day: p.day,
      hour: Math.min(p.hour, 23),
      minute: p.minute,
      second: Math.min(p.second, 59),
      millisecond: p.ms,
    },
    { zone },
  )
  return local.isValid ? local.toMillis() : utc
}

/** The earliest date believed of any article: nothing was published on the web before. */
const EARLIEST = Date.UTC(1990, 0, 1)

/**
 * Reads a date as feeds and pages write it: ISO 8601, RFC 822 (with two-digit years and zone abbreviations), asctime, "July 2,
 * 2026 3:04 PM ET", "2 July 2026", 2026/07/02, epoch seconds or milliseconds.
 * @param zone IANA zone for a date that carries none (default UTC).
 * @returns null for what is no date, and for a date after `now` or before 1990, which is refused.
 */
export function readDate(value: unknown, now: Instant, zone = 'UTC'): Instant | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  if (!text || text.length > MAX_LENGTH) return null
  let ms: number | null = null
  if (/^\d{10}(\.\d+)?$/.test(text)) ms = Math.floor(Number(text) * 1000)
  else if (/^\d{13}$/.test(text)) ms = Number(text)
  else {
    const parts = partsOf(text)
    ms = parts && toEpoch(parts, zone)
  }
  return ms !== null && Number.isFinite(ms) && ms >= EARLIEST && ms <= epochMs(now) ? instant(ms) : null
}

const URL_DATE =
  /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)/i

/** The day in an article's path (`/2026/07/02/`, `2026-07-02`, `20260702`), at 0:00 UTC; null where there is none. */
export function dateInUrl(url: string, now: Instant): Instant | null {
  const match = URL_DATE.exec(url.slice(0, 2048))
  if (!match) return null
  const month = MONTHS.get(match[2]!.toLowerCase()) ?? Number(match[2])
  return readDate(`${match[1]}-${String(month).padStart(2, '0')}-${match[3]}`, now)
}
