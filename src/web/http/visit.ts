import type { Request, Response } from 'express'
import { epochMs, HOUR_MS, type Instant } from '../../model/index.js'

/** A pause this long ends a visit. */
const PAUSE_MS = HOUR_MS
const YEAR_MS = 365 * 24 * HOUR_MS
const MOMENT = String.raw`(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})`
const COOKIE = new RegExp(`(?:^|;\\s?)visit=${MOMENT}\\.${MOMENT}(?:;|$)`)

/**
 * When the reader's last visit ended, to the minute, by the desk's clock; null for a first one. Notes this request: a browser
 * keeps two moments, the last visit's end and this one's latest page, and nothing of what was read.
 */
export function lastVisit(request: Request, response: Response, now: Instant): Instant | null {
  const found = COOKIE.exec(request.headers.cookie ?? '')
  const minute = now.slice(0, 16)
  const [, earlier, latest] = found ?? []
  const isNew = latest === undefined || epochMs(now) - Date.parse(`${latest}Z`) > PAUSE_MS
  const end = isNew ? latest : earlier
  if (isNew || latest !== minute) keepVisit(response, end ?? minute, minute)
  // A visit that began with no earlier one has nothing to compare with.
  return end === undefined || (earlier === latest && !isNew) || end >= minute ? null : `${end}:00.000Z`
}

/** From now on everything counts as seen. */
export const markSeen = (response: Response, now: Instant): void => keepVisit(response, now.slice(0, 16), now.slice(0, 16))

function keepVisit(response: Response, end: string, latest: string): void {
  response.cookie('visit', `${end}.${latest}`, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR_MS, encode: String })
}
