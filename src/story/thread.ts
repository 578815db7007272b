import type { Assignment } from './contract.js'
import type { Features } from './features.js'
import type { NameSet } from './name-match.js'
import type { RoleFacts } from './roles.js'
import { Centre } from './words/centre.js'
import type { SeriesMarks } from './words/series.js'

/** A placed article: what later decisions need of it. */
export interface Placed extends RoleFacts {
  headline: string
  features: Features
  thread: Thread
  assignment: Assignment
  /** How well it fitted when it joined (1 is just enough); the founder and copies fit fully. */
  fit: number
}

/** The names, symbols and numbers of a story with how many of its articles hold each. */
export type Tally<K> = Map<K, number>

/** One story as the book holds it while it may still grow. */
export class Thread {
  readonly title = new Centre()
  readonly body = new Centre()
  readonly names: Tally<number> = new Map()
  readonly symbols: Tally<string> = new Map()
  readonly places: Tally<string> = new Map()
  readonly numbers: Tally<string> = new Map()
  readonly eventTypes: Tally<string> = new Map()
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
    for (const [name, count] of f.names) tally(this.names, name, sign * count)
    for (const symbol of f.symbols.keys()) tally(this.symbols, symbol, sign)
    for (const place of f.places) tally(this.places, place, sign)
    for (const number of f.numbers) tally(this.numbers, number, sign)
    for (const type of f.eventTypes) tally(this.eventTypes, type, sign)
  }
}

const MAX_TALLY = 400

function tally<K>(counts: Tally<K>, key: K, by: number): void {
  const next = (counts.get(key) ?? 0) + by
  if (next <= 0) counts.delete(key)
  else if (counts.has(key) || counts.size < MAX_TALLY) counts.set(key, next)
}
