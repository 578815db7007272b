import type { Analysis } from '../../src/model/index.js'

/** The analysis of a text in which nothing was found. */
export const NOTHING: Analysis = {
  mentions: [],
  figures: [],
  sentiment: { label: 'neutral', score: 0 },
  entitySentiment: [],
  targetSentiment: [],
  eventTypes: [],
  claims: [],
  failures: [],
  versions: {},
}
