import { actionability } from './actionability.js'
import { breadth } from './breadth.js'
import { consistency } from './consistency.js'
import type { Factor } from './contract.js'
import { directness } from './directness.js'
import { figureAttribution } from './figure-attribution.js'
import { independentOrigins } from './independent-origins.js'
import { instrument } from './instrument.js'
import { marketState } from './market-state.js'
import { novelty } from './novelty.js'
import { size } from './size.js'
import { sourceRecord } from './source-record.js'
import { transmission } from './transmission.js'

/** Every factor, in the order a ledger shows them. Adding one is one file, one line here, and a weight in the audiences. */
export const FACTORS: readonly Factor[] = [
  transmission,
  breadth,
  size,
  marketState,
  novelty,
  actionability,
  instrument,
  directness,
  independentOrigins,
  figureAttribution,
  consistency,
  sourceRecord,
]
