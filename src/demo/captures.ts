import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { epochMs, type Instant } from '../model/index.js'
import { type Capture, instantText, invalid } from './archive.js'

const captureSchema = z.strictObject({
  at: instantText,
  url: z.url(),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  body: z
    .string()
    .regex(/^captures\/[\w./-]+$/)
    .refine((path) => !path.includes('..'), 'stays below the archive')
    .optional(),
})

/** Captured answers by address without its scheme, each list in time order. */
export type Captures = ReadonlyMap<string, readonly Capture[]>

const MAX_CAPTURES = 2_000_000

/** `captures/index.jsonl`: one captured answer a line. An archive without captures gives an empty map. */
export function loadCaptures(dir: string): Captures {
  const file = join(dir, 'captures', 'index.jsonl')
  const byAddress = new Map<string, Capture[]>()
  if (!existsSync(file)) return byAddress
  const lines = readFileSync(file, 'utf8').split('\n')
  if (lines.length > MAX_CAPTURES) invalid(file, `has more than ${MAX_CAPTURES} captures`)
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const capture = readCapture(`${file}:${index + 1}`, line)
    const list = byAddress.get(addressKey(capture.url))
    if (list) list.push(capture)
    else byAddress.set(addressKey(capture.url), [capture])
  })
  for (const list of byAddress.values()) list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return byAddress
}

function readCapture(place: string, line: string): Capture {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    invalid(place, 'is no JSON')
  }
  const result = captureSchema.safeParse(value)
  return result.success ? result.data : invalid(place, result.error.issues[0]!.message)
}

/**
 * A live desk met a page some time after its feed, since fetching takes time and hosts want pauses; a replay asks at once. So
 * an address answers this long before it was first captured, and never earlier.
 */
const EARLY_MS = 15 * 60_000

/** The last answer captured for `url` at or before `now`, or the first where it came soon after; of two at one moment the later line. */
export function captureAt(captures: Captures, url: string, now: Instant): Capture | null {
  const list = captures.get(addressKey(url)) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at <= now) low = middle + 1
    else high = middle
  }
  if (low > 0) return list[low - 1]!
  const first = list[0]
  return first && epochMs(first.at) - epochMs(now) <= EARLY_MS ? first : null
}

const addressKey = (url: string): string => url.replace(/^https?:\/\//, '')
