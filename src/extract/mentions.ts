import type { Mention } from '../model/index.js'
import type { ExtractorFactory } from './contract.js'
import { buildGazetteer } from './mentions/gazetteer.js'
import { linkInstruments } from './mentions/link.js'

/** Finds instruments in a text: one mention each, the first, with salience, confidence and the rule that found it. */
export const mentions: ExtractorFactory = ({ instruments }) => {
  const gazetteer = buildGazetteer(instruments)
  return {
    name: 'mentions',
    version: '1.0.0',
    extract: (text): { mentions: Mention[] } => ({ mentions: linkInstruments(gazetteer, text) }),
  }
}
