import type { Features } from './features.js'
import type { NameSet } from './name-match.js'
import type { RoleFacts } from './roles.js'
import type { Standing } from './standing.js'
import { Centre } from './words/centre.js'
import type { SeriesMarks } from './words/series.js'

/** A placed article: what later decisions need of it. */
export interface Placed extends RoleFacts {
  /** Its number in the book, in the order of coming. */
  number: number
  headline: string
  features: Features
  /** Families of the outlets that its headline and opening name. */
  cites: ReadonlySet<string>
  /** Families of outlets whose reports it leans on by its own words. */
  leansOn: ReadonlySet<string>
  /** Where it leans on any: the telling numbers of its whole text. */
  allNumbers: readonly string[]
  thread: Thread
  standing: Standing
  /** How well it fitted when it joined (1 is just enough, to two decimals); the founder and copies fit fully. */
  fit: number
}

/** The names, symbols and numbers of a story with how many of its articles hold each. */
export type Tally<K> = Map<K, number>

// biome-ignore lint/suspicious/noExplicitAny: one empty map stands for tallies of every kind.
const NOTHING: Tally<any> = new Map()

/** One story as the book holds it while it may still grow. */
export class Thread {
  readonly title = new Centre()
  readonly body = new Centre()
  names: Tally<number> = NOTHING
  symbols: Tally<string> = NOTHING
  places: Tally<string> = NOTHING
  numbers: Tally<string> = NOTHING
  eventTypes: Tally<string> = NOTHING
  /** What its headlines and first sentences say happened, and the headlines alone. */
  acts: Tally<string> = NOTHING
  headlineActs: Tally<string> = NOTHING
  readonly members: Placed[] = []
  marks: SeriesMarks = new Map()
  /** Earliest and latest publication, epoch milliseconds. */
  earliest = Number.POSITIVE_INFINITY
  latest = Number.NEGATIVE_INFINITY
  /** When something last joined, epoch milliseconds of first sight. */
  touched = 0

  constructor(
    readonly id: string,
    /** Founding order: on a merge the older survives. */
    readonly age: number,
  ) {}

  /** Takes an article in. */
  take(placed: Placed): void {
    this.members.push(placed)
    placed.thread = this
    this.count(placed.features, 1)
    this.latest = Math.max(this.latest, placed.features.at)
    this.earliest = Math.min(this.earliest, placed.features.at)
    if (this.members.length === 1) this.marks = placed.features.marks
  }

  /** Its names, of the articles that have a text. */
  get nameSet(): NameSet {
    return { counts: this.names, texts: Math.max(1, this.body.texts) }
  }

  /** Lets an article go to another story. */
  release(placed: Placed): void {
    this.members.splice(this.members.indexOf(placed), 1)
    this.count(placed.features, -1)
  }

  private count(f: Features, sign: 1 | -1): void {
    this.title.add(f.title, sign)
    if (f.body) this.body.add(f.body, sign)
    for (const [name, count] of f.names) this.names = tally(this.names, name, sign * count)
    for (const symbol of f.symbols.keys()) this.symbols = tally(this.symbols, symbol, sign)
    for (const place of f.places) this.places = tally(this.places, place, sign)
    for (const number of f.numbers) this.numbers = tally(this.numbers, number, sign)
    for (const type of f.eventTypes) this.eventTypes = tally(this.eventTypes, type, sign)
    for (const act of f.acts.all) this.acts = tally(this.acts, act, sign)
    for (const act of f.acts.headline) this.headlineActs = tally(this.headlineActs, act, sign)
  }
}

const MAX_TALLY = 400

/** The tally with a key counted up or down. Most stories never have most tallies: they share one empty one. */
function tally<K>(counts: Tally<K>, key: K, by: number): Tally<K> {
  const next = (counts.get(key) ?? 0) + by
  if (next <= 0 && counts.size === 0) return counts
  const own = counts.size === 0 ? new Map<K, number>() : counts
  if (next <= 0) own.delete(key)
  else if (own.has(key) || own.size < MAX_TALLY) own.set(key, next)
  return own
}
