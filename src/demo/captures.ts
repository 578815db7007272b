import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Capture, invalid } from './archive.js'

const captureSchema = z.strictObject({
  at: z.string(),
  url: z.url(),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  body: z
    .string()
    .regex(/^captures\/[\w./-]+$/)
    .refine((path) => !path.includes('..'), 'stays below the archive')
    .optional(),
})

/** `captures/index.jsonl`: one captured answer a line, in time order. An archive without captures gives an empty list. */
export function loadCaptures(dir: string): Capture[] {
  const file = join(dir, 'captures', 'index.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => {
      const result = captureSchema.safeParse(JSON.parse(line))
      if (!result.success) invalid(`${file}:${index + 1}`, result.error.issues[0]!.message)
      return result.data
    })
}

/** The last answer captured for `url` at or before `now`, if any. `url` is compared without its scheme. */
export function captureAt(captures: readonly Capture[], url: string, now: string): Capture | null {
  const wanted = bare(url)
  let found: Capture | null = null
  for (const capture of captures)
    if (capture.at <= now && bare(capture.url) === wanted && (!found || capture.at >= found.at)) found = capture
  return found
}

const bare = (url: string): string => url.replace(/^https?:\/\//, '')
