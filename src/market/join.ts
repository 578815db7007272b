import { type Gap, HOUR_MS, type Instant, type MarketJoin, plusMs, type Signal, type StoryInstrument } from '../model/index.js'
import type { ExchangeCalendar } from './calendar.js'
import { leading, type MarketLinks, type Role, sectorOf, type Target, targetsOf } from './links.js'
import { pricesOf } from './prices.js'
import { lastCompleteSession, sessionAgainst } from './sessions.js'
import type { MarketView, SignalMember, SignalRequest } from './signals/contract.js'
import { SIGNALS } from './signals/index.js'
import { subjectOf } from './subject.js'

export interface JoinRequest {
  storyId: string
  instruments: readonly StoryInstrument[]
  /** The story's time: nothing known later counts. */
  asOf: Instant
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  /** When the story's first article came out: the session reported on is told against it. */
  newsAt?: Instant
  /** Dotted event types of the story; some signals are for stories of their kind. */
  eventTypes?: readonly string[]
  /** Default: all of them. */
  members?: readonly SignalMember[]
}

/** Bars of a close need a while to come in; until then the session before is the last one reported. */
const SETTLE_MS = HOUR_MS / 2

/**
 * The session a story at `asOf` can report on: the last complete one; in the half hour after a close the one before, as
 * long as the market's bar has not come in.
 */
export function reportedSession(view: MarketView, calendar: ExchangeCalendar, market: string, asOf: Instant): string {
  const last = lastCompleteSession(calendar, asOf)
  const arrived = pricesOf(view, market).at(-1)?.day === last.day
  if (arrived || asOf >= plusMs(last.closeAt, SETTLE_MS)) return last.day
  return lastCompleteSession(calendar, plusMs(last.openAt, -1)).day
}

/**
 * Runs every signal for a story's instruments and what they hang on (own index, sector, market), as known at `asOf`.
 * Pure. What cannot be measured is a gap in words. Signals come in the list's order, instruments in falling salience.
 */
export function joinMarket(request: JoinRequest): MarketJoin {
  const { storyId, asOf, view, links, instruments } = request
  if (view.asOf > asOf) throw new Error(`the view is of ${view.asOf}, later than the story's ${asOf}`)
  const session = reportedSession(view, request.calendar, links.market, asOf)
  const look = (symbol: string) => view.instrument(symbol)
  const targets = targetsOf(instruments, links, look)
  const companions = leading(instruments).map((i) => i.symbol)
  const ask = ({ symbol, role }: Target): SignalRequest => ({
    symbol,
    role,
    session,
    market: links.market,
    sector: sectorOf(links, symbol, look(symbol)),
    companions,
    eventTypes: request.eventTypes ?? [],
    links,
    calendar: request.calendar,
  })
  const lead = subjectOf(view, links, companions, session)?.lead ?? companions[0] ?? links.market
  const leadTarget = targets.find((t) => t.symbol === lead) ?? { symbol: lead, role: 'market' as const, via: lead }
  const signals: Signal[] = []
  const gaps: Gap[] = []
  for (const member of request.members ?? SIGNALS) {
    for (const target of member.scope === 'story' ? [leadTarget] : targets) {
      const measured = member.measure(view, ask(target))
      signals.push(...measured.signals.map((s) => ({ ...s, role: roleOf(s.symbol, targets, target, member.scope) })))
      gaps.push(...measured.gaps)
    }
  }
  const told = request.newsAt ? { session: sessionAgainst(request.calendar, session, request.newsAt) } : {}
  return { storyId, asOf, ...told, signals, gaps: foldGaps(gaps) }
}

/** The role of what was measured: a story-wide signal on something the story does not hang on speaks of the market. */
function roleOf(symbol: string, targets: readonly Target[], asked: Target, scope: SignalMember['scope']): Role {
  return targets.find((t) => t.symbol === symbol)?.role ?? (scope === 'story' ? 'market' : asked.role)
}

/** More signals than this with one reason are named together. */
const MANY = 3

/** An instrument without any price is one gap, not one a signal. */
function foldGaps(gaps: readonly Gap[]): Gap[] {
  const seen = new Map<string, Gap & { signals: string[] }>()
  for (const gap of gaps) {
    const key = `${gap.symbol}\u001f${gap.reason}`
    const known = seen.get(key)
    if (!known) seen.set(key, { ...gap, signals: [gap.signal] })
    else if (!known.signals.includes(gap.signal)) known.signals.push(gap.signal)
  }
  const named = (signals: readonly string[]) => (signals.length > MANY ? 'all price signals' : signals.join(', '))
  return [...seen.values()].map(({ symbol, reason, signals }) => ({ symbol, signal: named(signals), reason }))
}
