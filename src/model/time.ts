import { assert } from './assert.js'

/** A moment in UTC as ISO 8601 with milliseconds, e.g. `2026-07-02T10:20:00.000Z`. Sorts as text. */
export type Instant = string
/** A calendar day, `YYYY-MM-DD`, in the zone its holder names (exchange days are the exchange's own). */
export type Day = string

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** True when `value` is a well-formed {@link Instant} (shape only). */
export const isInstant = (value: unknown): value is Instant => typeof value === 'string' && INSTANT.test(value)

/** An Instant from milliseconds since the epoch. Throws when out of the range of four-digit years. */
export function instant(epochMs: number): Instant {
  assert(Number.isFinite(epochMs), `not a time: ${epochMs}`)
  const text = new Date(epochMs).toISOString()
  assert(INSTANT.test(text), `time out of range: ${text}`)
  return text
}

/** Milliseconds since the epoch of an Instant. */
export function epochMs(at: Instant): number {
  const ms = Date.parse(at)
  assert(!Number.isNaN(ms), `not an instant: ${at}`)
  return ms
}

/** `at` moved by `ms` milliseconds (may be negative). */
export const plusMs = (at: Instant, ms: number): Instant => instant(epochMs(at) + ms)

/** Where time comes from: the wall clock, a recorded clock in a demo or replay, or a fixed one in tests. */
export interface Clock {
  now(): Instant
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
