import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assignment, StoryArticle } from '../../src/story/index.js'

/** One line of the written set: an article, the event it reports, and whose text or reporting it carries. */
export interface SetArticle extends StoryArticle {
  event: string
  /** How it came about: own, independent, exact, trimmed, retitled, translated-units, credited, rewritten-uncredited, template, ... */
  kind: string
  /** The article it carries, null where it reports itself. */
  of: string | null
}

/** The written set in time order. Everything in it is made up. */
export function writtenSet(): SetArticle[] {
  const folder = join(import.meta.dirname, 'data')
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as SetArticle)
    .map((row) => ({ ...row, firstSeenAt: row.publishedAt }))
  return rows.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : a.id < b.id ? -1 : 1))
}

export interface Rates {
  precision: number
  recall: number
  /** What went wrong, for the message of a failing test. */
  wrong: string[]
}

/** Pairs of articles of one event that are in one story. */
export function identityRates(rows: readonly SetArticle[], placed: ReadonlyMap<string, Assignment>): Rates {
  let [both, told, real] = [0, 0, 0]
  const wrong: string[] = []
  for (const [i, a] of rows.entries())
    for (const b of rows.slice(i + 1)) {
      const isReal = a.event === b.event
      const isTold = placed.get(a.id)!.storyId === placed.get(b.id)!.storyId
      if (isReal) real++
      if (isTold) told++
      if (isReal && isTold) both++
      if (isReal !== isTold) wrong.push(`${isReal ? 'apart' : 'together'}: ${a.id} ${b.id}`)
    }
  return { precision: both / told, recall: both / real, wrong }
}

/** Articles known as carrying another, with the right one named. */
export function republicationRates(rows: readonly SetArticle[], placed: ReadonlyMap<string, Assignment>): Rates {
  let [right, told, real] = [0, 0, 0]
  const wrong: string[] = []
  for (const row of rows) {
    const { role, of } = placed.get(row.id)!
    const isTold = role === 'republication'
    if (row.of) real++
    if (isTold) told++
    if (isTold && of === row.of) right++
    else if (isTold || row.of) wrong.push(`${row.id} (${row.kind}): ${role} of ${of}, not of ${row.of}`)
  }
  return { precision: right / told, recall: right / real, wrong }
}
