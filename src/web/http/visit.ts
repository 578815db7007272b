import type { Request, Response } from 'express'
import { epochMs, HOUR_MS, type Instant } from '../../model/index.js'

/** A pause this long ends a visit. */
const PAUSE_MS = HOUR_MS
const YEAR_MS = 365 * 24 * HOUR_MS
/** A moment to the minute, and the store's change number then; cookies of before had no number. */
const POINT = String.raw`(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?:_(\d{1,15}))?`
/** Stands for the end of a visit before the first. */
const NONE = '-'
const COOKIE = new RegExp(`(?:^|;\\s?)visit=(?:${NONE}|${POINT})\\.${POINT}(?:;|$)`)

/** Where a reader stood: the desk's clock, and the number of the last change that a page could show. */
export interface Seen {
  at: Instant
  seq: number | null
}

/** What a request is read against. */
interface Here {
  now: Instant
  seq: number
}

/**
 * Where the reader's last visit ended, by the desk's clock; null for a first one. Notes this request: a browser keeps two
 * points, the last visit's end and this one's latest page, and nothing of what was read.
 */
export function lastVisit(request: Request, response: Response, { now, seq }: Here): Seen | null {
  const [, endAt, endSeq, latestAt, latestSeq] = COOKIE.exec(request.headers.cookie ?? '') ?? []
  const isNew = latestAt === undefined || epochMs(now) - Date.parse(`${latestAt}Z`) > PAUSE_MS
  const [at, number] = isNew ? [latestAt, latestSeq] : [endAt, endSeq]
  keepVisit(response, at === undefined ? NONE : point(at, number), point(now.slice(0, 16), seq))
  if (at === undefined || at >= now.slice(0, 16)) return null
  return { at: `${at}:00.000Z`, seq: number === undefined ? null : Number(number) }
}

/** From now on everything counts as seen. */
export const markSeen = (response: Response, { now, seq }: Here): void =>
  keepVisit(response, point(now.slice(0, 16), seq), point(now.slice(0, 16), seq))

const point = (minute: string, seq: number | string | undefined): string => (seq === undefined ? minute : `${minute}_${seq}`)

function keepVisit(response: Response, end: string, latest: string): void {
  response.cookie('visit', `${end}.${latest}`, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: YEAR_MS, encode: String })
}
