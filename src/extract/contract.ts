import type { Analysis, Instant, Instrument, Span } from '../model/index.js'
import type { Codes } from './codes.js'

/** A text to understand, with what is known of where it came from. */
export interface TextDoc {
  title: string
  text: string
  publishedAt?: Instant
  /** The publication's name, as in `Source.name`. */
  source?: string
  /** Names the caller wants sentiment towards, instruments or not. */
  targets?: string[]
}

/** A text made ready once for all extractors. All offsets are UTF-16 units into `whole`. */
export interface PreparedText {
  doc: TextDoc
  /** title + "\n\n" + text */
  whole: string
  /** The same, unit by unit. */
  codes: Codes
  /** Length of the title: spans that end at or before it stand in the title. */
  titleEnd: number
  sentences: Span[]
}

/** An outlet that texts may credit ("Bloomberg", "Reuters"), for relayed claims. */
export interface Outlet {
  name: string
  family: string
  creditNames: string[]
}

/** Where a move went. */
export type Way = 'up' | 'down' | 'open'

/** A leaf of config/taxonomy.yaml. */
export interface EventTypeDef {
  type: string
  name: string
  /** Words and phrases that speak for it; stems match. */
  triggers: string[]
  /** Phrases that speak against it. */
  against?: string[]
  /** Instrument classes or words that must be near, where the triggers alone are ambiguous. */
  needs?: string[]
  /** Which way the move went that it and the others of its family (the type without its last part) with a way tell of; `open` where no way is told. */
  way?: Way
  roles?: string[]
  examples?: string[]
}

/** Plain data that extractors are built from: it crosses to worker threads as it is. */
export interface Resources {
  instruments: readonly Instrument[]
  outlets: readonly Outlet[]
  taxonomy: readonly EventTypeDef[]
  /** The trained weights, as read from config/models; the sentiment extractor checks their shape. */
  sentimentModel: unknown
}

/**
 * One extractor. Pure: the same text gives the same answer. It may read what earlier ones in the list found, and returns
 * only its own part. What it throws is recorded under its name while the others stand.
 */
export interface Extractor {
  readonly name: string
  /** Changes whenever its answers may. */
  readonly version: string
  extract(text: PreparedText, soFar: Readonly<Partial<Analysis>>): Partial<Analysis>
}

/** Builds an extractor once; index building belongs here, not in `extract`. */
export type ExtractorFactory = (resources: Resources) => Extractor
