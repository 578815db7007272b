export { type Analogues, type Episode, findAnalogues } from './analogues.js'
export {
  closedBecause,
  type ExchangeCalendar,
  isSession,
  localDay,
  neighbourSession,
  plusDays,
  type Session,
  sessionOn,
  sessionsBetween,
  withinHorizon,
} from './calendar.js'
export { bearsOn, EVENT_KINDS, eventsByRule, monthlyExpiry, type ScheduledEvent, upcomingEvents, waitsOn } from './events.js'
export { type Exposure, exposureTo, type Holding } from './exposure.js'
export { byRelevance, headlineSignals, relevance } from './headline.js'
export { type JoinRequest, joinMarket, reportedSession } from './join.js'
export {
  type LeveragedFund,
  leadingSymbols,
  leveragedFund,
  type MarketLinks,
  neededSymbols,
  type Role,
  sectorOf,
  type Target,
  targetsOf,
} from './links.js'
export { type PriceBar, pricesOf } from './prices.js'
export { measureReaction, type ReactionRequest, type ReactionStart, reactionDueAt, reactionStart } from './reaction.js'
export { newBars, newFacts } from './revisions.js'
export {
  lastCompleteSession,
  localTime,
  nextTradableSession,
  type SessionState,
  sessionAgainst,
  sessionDays,
  sessionOf,
} from './sessions.js'
export type { MarketView, Measured, SignalMember, SignalRequest } from './signals/contract.js'
export { SIGNALS } from './signals/index.js'
export { type AbnormalPoint, abnormalSeries } from './study/chart-series.js'
export { type GroupInput, GroupInputSchema, type GroupResult, studyGroup } from './study/group.js'
export { GROUP_TESTS, type GroupTest } from './study/group-tests.js'
export { type StandOutDays, type StandOutMove, type StandOutRequest, standOutDays, standOutSymbols } from './study/stand-out.js'
export { type ChartLine, type StoryChart, storyChart } from './study/story-chart.js'
export { type AbnormalDay, type StudyInput, StudyInputSchema, type StudyResult, study } from './study/study.js'
export {
  type AbnormalMove,
  abnormalMoves,
  type Explanation,
  explainMoves,
  type MeasuredMoves,
  measureMoves,
  neighbourhood,
  type SessionMoves,
} from './unexplained.js'
export { createMarketView, type ViewInput } from './view.js'
