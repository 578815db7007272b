import { abnormalReturn } from './abnormal-return.js'
import type { SignalMember } from './contract.js'
import { correlation } from './correlation.js'
import { fundTracking } from './fund-tracking.js'
import { gapAndIntraday } from './gap-and-intraday.js'
import { indexCalm } from './index-calm.js'
import { leveragedRebalance } from './leveraged-rebalance.js'
import { liquidity } from './liquidity.js'
import { marginDebt } from './margin-debt.js'
import { move } from './move.js'
import { optionPositioning } from './option-positioning.js'
import { optionSkew } from './option-skew.js'
import { rotation } from './rotation.js'
import { shortInterest } from './short-interest.js'
import { vixLevel } from './vix-level.js'
import { volatility } from './volatility.js'
import { volumeSurprise } from './volume-surprise.js'

/** Every signal, in the order they are shown. Adding one is one file and one line here (docs/add-signal.md). */
export const SIGNALS: readonly SignalMember[] = [
  move,
  abnormalReturn,
  gapAndIntraday,
  volumeSurprise,
  volatility,
  indexCalm,
  rotation,
  vixLevel,
  leveragedRebalance,
  fundTracking,
  correlation,
  liquidity,
  optionSkew,
  optionPositioning,
  shortInterest,
  marginDebt,
]
