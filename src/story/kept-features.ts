import type { Sketch } from './copies/shingles.js'
import type { Features } from './features.js'
import { type KeptNumbers, Shelf } from './shelf.js'
import type { Acts } from './words/acts.js'
import type { SeriesMarks } from './words/series.js'
import type { Vector } from './words/vector.js'

/** Counts of names are halves: a word that is perhaps a name counts one. */
const NAME_PARTS = 2
const MOST_COUNTED = 255

/**
 * An article's features as the book keeps them for days: all that is numbers in one buffer, sets as one string, each given in the form
 * that comparing takes when it is asked for. With typed arrays, maps and sets of their own an article took three times as much, most of it
 * what V8 keeps around each of them.
 */
export class KeptFeatures implements Features {
  readonly title: Vector
  readonly body: Vector | null
  readonly symbols: ReadonlyMap<string, number>
  readonly acts: Acts
  readonly isHearsay: boolean
  readonly eventTypes: readonly string[]
  readonly marks: SeriesMarks
  readonly titleKey: number
  readonly at: number
  private readonly keptNames: Vector | null
  private readonly keptNumbers: string
  private readonly keptPlaces: string
  private readonly keptSketch: KeptSketch | null

  constructor(f: Features) {
    const { title, body, names, sketch } = f
    const counted = title.keys.length + (body?.keys.length ?? 0) + names.size
    const shelf = new Shelf(counted + (sketch ? sketch.hashes.length + sketch.opening.length : 0), counted)
    this.title = shelf.vector(title.keys, title.counts)
    this.body = body && shelf.vector(body.keys, body.counts)
    this.keptNames = names.size > 0 ? shelf.vector([...names.keys()], [...names.values()].map(inParts)) : null
    this.keptSketch =
      sketch && new KeptSketch(shelf.numbers(sketch.hashes), shelf.numbers(sketch.opening), sketch.isWhole, sketch.length)
    this.symbols = f.symbols
    this.acts = f.acts
    this.isHearsay = f.isHearsay
    this.eventTypes = f.eventTypes
    this.marks = f.marks
    this.titleKey = f.titleKey
    this.at = f.at
    this.keptNumbers = [...f.numbers].join(' ')
    this.keptPlaces = [...f.places].join(' ')
  }

  get names(): ReadonlyMap<number, number> {
    if (!this.keptNames) return NOBODY
    const { keys, counts } = this.keptNames
    return new Map(Array.from(keys, (key, i) => [key, counts[i]! / NAME_PARTS]))
  }

  get numbers(): ReadonlySet<string> {
    return setOf(this.keptNumbers)
  }

  get places(): ReadonlySet<string> {
    return setOf(this.keptPlaces)
  }

  get sketch(): Sketch | null {
    return this.keptSketch
  }
}

class KeptSketch implements Sketch {
  constructor(
    private readonly keptHashes: KeptNumbers,
    private readonly keptOpening: KeptNumbers,
    readonly isWhole: boolean,
    readonly length: number,
  ) {}

  get hashes(): Uint32Array {
    return this.keptHashes.view()
  }

  get opening(): Uint32Array {
    return this.keptOpening.view()
  }
}

const NOBODY: ReadonlyMap<number, number> = new Map()
const NONE: ReadonlySet<string> = new Set()
const setOf = (list: string): ReadonlySet<string> => (list === '' ? NONE : new Set(list.split(' ')))
const inParts = (count: number): number => Math.min(MOST_COUNTED, count * NAME_PARTS)
