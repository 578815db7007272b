import type { Day, Instant } from '../model/index.js'
import { median } from './stats/describe.js'
import { percent } from './words.js'

/** An earlier story with what followed it. Kept by the desk as reactions come in. */
export interface Episode {
  storyId: string
  title: string
  eventTypes: readonly string[]
  symbol: string
  session: Day
  /** The abnormal move it reported, in standard errors, signed. */
  z: number
  /** Abnormal return that followed, percent, and when it was known. */
  followed: { days: number; value: number; knownAt: Instant }[]
}

export interface AnalogueRequest {
  asOf: Instant
  eventTypes: readonly string[]
  z: number
  /** The story's own session: what else happened on it is the same event, and no episode. */
  session?: Day
  /** Sessions that followed. Default 1. */
  days?: number
  episodes: readonly Episode[]
}

export interface Analogues {
  episodes: { episode: Episode; followed: number; likeness: number }[]
  range: { low: number; median: number; high: number } | null
  sentence: string
}

/** Fewer than this say nothing about a range. */
const FEWEST = 5
const MOST = 50
/** Sizes within this factor of each other are alike. */
const SIZE_FACTOR = 2

/**
 * Earlier episodes of the same kind (event types that share their first two levels) and size (a move of the same sign,
 * within a factor of two in standard errors), with the range of what followed. Stories of one session are one episode, the
 * most alike of them. Only what was known at `asOf` counts. A range of few cases is a memory, not a forecast, and the
 * sentence gives their number.
 */
export function findAnalogues({ asOf, eventTypes, z, session, days = 1, episodes }: AnalogueRequest): Analogues {
  const kinds = new Set(eventTypes.map(kindOf))
  const found = episodes
    .flatMap((episode) => {
      const after = episode.followed.find((f) => f.days === days && f.knownAt <= asOf)
      const shared = episode.eventTypes.some((t) => kinds.has(kindOf(t)))
      const ratio = Math.abs(episode.z) / Math.abs(z)
      const alike = Math.sign(episode.z) === Math.sign(z) && ratio <= SIZE_FACTOR && ratio >= 1 / SIZE_FACTOR
      if (!after || !shared || !alike || episode.session === session) return []
      const exact = episode.eventTypes.some((t) => eventTypes.includes(t)) ? 1 : 0.5
      return [{ episode, followed: after.value, likeness: exact / (1 + Math.abs(Math.log(ratio))) }]
    })
    .sort((a, b) => b.likeness - a.likeness || (a.episode.session < b.episode.session ? 1 : -1))
    .filter((one, i, all) => all.findIndex((other) => other.episode.session === one.episode.session) === i)
    .slice(0, MOST)
  if (found.length < FEWEST)
    return {
      episodes: found,
      range: null,
      sentence: `${found.length} earlier ${found.length === 1 ? 'episode' : 'episodes'} of this kind and size: too few for a range of what follows.`,
    }
  const values = found.map((f) => f.followed)
  const range = { low: Math.min(...values), median: median(values), high: Math.max(...values) }
  const span = days === 1 ? 'the next session' : `the next ${days} sessions`
  return {
    episodes: found,
    range,
    sentence: `After ${found.length} earlier episodes of this kind and size, the abnormal return of ${span} lay between ${percent(range.low)} and ${percent(range.high)}, median ${percent(range.median)}.`,
  }
}

/** The first two levels of an event type: `market-structure.leverage.unwind` is of the kind `market-structure.leverage`. */
const kindOf = (type: string): string => type.split('.').slice(0, 2).join('.')
