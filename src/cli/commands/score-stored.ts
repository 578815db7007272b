import { DAY_MS, DeskError, type Instant, instant, plusMs } from '../../model/index.js'
import type { Desk } from '../../pipeline/desk.js'
import { playedUntil } from '../../pipeline/replay.js'
import { rescore } from '../../pipeline/rescore.js'
import { scoreAgain } from '../../pipeline/score-again.js'
import { wouldPost } from '../../pipeline/would-post.js'
import type { CliIo, CliServices } from '../services.js'

/** What `score` may ask of the desk's own stories, in place of lines on standard input. */
export interface ScoreOptions {
  data?: string
  audience: string
  /** What would move of the scores that this version made ("all": any other). */
  compare?: string
  /** Which stories this line would have posted, over so many days. */
  line?: { importance: number; credibility: number }
  days: number
  /** This story's score once more, from what was known then. */
  story?: string
  asOf?: string
}

export const asksOfStored = (o: ScoreOptions): boolean => Boolean(o.compare ?? o.line ?? o.story)

/** `score --compare`, `--line`, `--story`: questions to stored stories; one JSON line on standard output. Nothing is written. */
export async function scoreStored(services: CliServices, io: CliIo, options: ScoreOptions): Promise<void> {
  const opened = await services.openDesk({ dataDir: options.data, threads: 1 })
  try {
    // "The last 31 days" of recorded days end where they were played to.
    const now = (await playedUntil(opened.desk)) ?? services.now()
    await io.write(`${JSON.stringify(await answer(opened.desk, io, now, options))}\n`)
  } finally {
    await opened.close()
  }
}

async function answer(desk: Desk, io: CliIo, now: Instant, o: ScoreOptions): Promise<object> {
  if (o.compare !== undefined) {
    const report = await rescore(desk, {
      apply: false,
      ...(o.compare === 'all' ? {} : { version: o.compare }),
      onProgress: (stories) => io.log(`${stories} stories\n`),
    })
    return { version: desk.version, compared: o.compare, ...report }
  }
  const audience = desk.audiences.find((a) => a.id === o.audience)
  if (!audience) throw new DeskError('unknown-audience', `audience: there is no ${o.audience}`)
  if (o.line) {
    const from = plusMs(now, -o.days * DAY_MS)
    const stories = await wouldPost(desk.store, { audience: audience.id, ...o.line }, from, now)
    return { audience: audience.id, line: o.line, from, until: now, count: stories.length, stories }
  }
  const asOf = o.asOf === undefined ? undefined : momentOf(o.asOf)
  const { stored, again, same } = await scoreAgain(desk, o.story!, audience, asOf)
  return { same, version: desk.version, madeBy: stored.version, stored, ...(same ? {} : { again }) }
}

function momentOf(text: string): Instant {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new DeskError('usage', `--as-of: ${text.slice(0, 40)} is no time as ISO 8601`)
  return instant(ms)
}
