import { type Analysis, describeError } from '../model/index.js'
import { claims } from './claims.js'
import type { Extractor, ExtractorFactory, Resources, TextDoc } from './contract.js'
import { eventTypes } from './event-types.js'
import { figures } from './figures.js'
import { mentions } from './mentions.js'
import { prepare } from './prepare.js'
import { sentiment } from './sentiment.js'

export { creditedOrigin, creditedOutlet } from './claims.js'
export type { EventTypeDef, Extractor, ExtractorFactory, Outlet, PreparedText, Resources, TextDoc } from './contract.js'
export { isCommentary, isEvent, isOffDesk, MILDER } from './event-types/standing.js'

/** Every extractor, in the order they run: a later one may read what earlier ones found. Adding one is one file and one line here. */
export const EXTRACTORS: readonly ExtractorFactory[] = [mentions, figures, sentiment, eventTypes, claims]

export interface Analyser {
  analyse(doc: TextDoc): Analysis
}

/** Builds all extractors once and gives the function that runs them over a text. A failing extractor is recorded; the rest stand. */
export function createAnalyser(resources: Resources, factories: readonly ExtractorFactory[] = EXTRACTORS): Analyser {
  const extractors: Extractor[] = factories.map((make) => make(resources))
  const versions = Object.fromEntries(extractors.map((e) => [e.name, e.version]))
  return { analyse: (doc) => analyse(extractors, versions, doc) }
}

/** The analysis of a text in which nothing was found, by extractors of these versions. */
export const nothingFound = (versions: Record<string, string>): Analysis => ({
  mentions: [],
  figures: [],
  sentiment: { label: 'neutral', score: 0 },
  entitySentiment: [],
  targetSentiment: [],
  eventTypes: [],
  claims: [],
  failures: [],
  versions,
})

function analyse(extractors: readonly Extractor[], versions: Record<string, string>, doc: TextDoc): Analysis {
  const text = prepare(doc)
  const found = nothingFound(versions)
  for (const extractor of extractors) {
    try {
      Object.assign(found, extractor.extract(text, found))
    } catch (error) {
      found.failures.push({ extractor: extractor.name, ...describeError(error) })
    }
  }
  return found
}
