import { weatherOf } from '../market/signals/index-calm.js'
import type { Member, Signal } from '../model/index.js'
import { type Ahead, datesAhead } from './ahead.js'
import type { BriefEvidence } from './evidence.js'
import { type Conflict, conflictsOf } from './figures.js'
import { choose, dayWords, dollars, monthWords, multipleWords, percentSize, plainSymbol } from './grammar.js'
import { speaksOfItself } from './lead.js'
import { type Condition, choosePlaybook, type Playbook, type Slot } from './playbooks.js'

/** What a draft knows of its story, gathered once; sections only word it. */
export interface Facts {
  evidence: BriefEvidence
  playbook: Playbook | null
  origin: Member | null
  /** Other members that report something themselves. */
  others: Member[]
  copies: Member[]
  commentary: Member[]
  issuer: boolean
  conflicts: Conflict[]
  /** The session's moves: of the story's instruments by salience, of their indices, of the market. */
  moves: Signal[]
  market: Signal | null
  /** The leveraged fund that the story is about, with its mechanism's signals. */
  fund: { symbol: string; tracking: Signal | null; rebalance: Signal | null } | null
  /** The unlevered instrument that tells most: a fund's own index, or the leading instrument. */
  leading: Signal | null
  ahead: Ahead[]
  unpriced: string[]
  conditions: ReadonlySet<Condition>
  slots: Partial<Record<Slot, string>>
  /** Deterministic choice among wordings. */
  say: <T>(place: string, variants: readonly T[]) => T
  signal: (name: string, variant?: string, symbol?: string) => Signal | null
}

const MOST_UNPRICED = 5

/** Gathers what the sections are written from. */
export function gatherFacts(evidence: BriefEvidence): Facts {
  const { story, market, articles, playbooks } = evidence
  const signals = market?.signals ?? []
  const signal = (name: string, variant?: string, symbol?: string) =>
    signals.find(
      (s) => s.name === name && (variant === undefined || s.variant === variant) && (symbol === undefined || s.symbol === symbol),
    ) ?? null
  const origin = originOf(story.members)
  const moves = signals.filter((s) => s.name === 'move' && s.variant === 'session')
  const fundSymbol = signals.find((s) => s.name === 'leveraged-rebalance' || s.name === 'fund-tracking')?.symbol
  const fund = fundSymbol
    ? {
        symbol: fundSymbol,
        tracking: trackingOf(signal('fund-tracking', 'since-high', fundSymbol), signal('fund-tracking', 'session', fundSymbol)),
        rebalance: signal('leveraged-rebalance', undefined, fundSymbol),
      }
    : null
  const proxy = fundSymbol ? evidence.proxyOf(fundSymbol) : undefined
  const named = moves.filter((m) => m.role !== 'market')
  const leading = named.find((m) => m.symbol === proxy) ?? named.find((m) => m.symbol !== fundSymbol) ?? named[0] ?? null
  const document = origin ? articles.get(origin.articleId) : undefined
  const facts: Facts = {
    evidence,
    playbook: choosePlaybook(playbooks, story.eventTypes, story.instruments[0]?.assetClass),
    origin,
    others: story.members.filter((m) => m !== origin && m.firstHand && m.tier !== 'C' && m.family !== origin?.family),
    copies: story.members.filter((m) => m.role === 'republication'),
    commentary: story.members.filter((m) => m !== origin && (m.commentary || m.tier === 'C') && m.role !== 'republication'),
    issuer: origin !== null && document !== undefined && speaksOfItself(origin, document),
    conflicts: conflictsOf(story),
    moves,
    market: moves.find((m) => m.role === 'market') ?? null,
    fund,
    leading,
    ahead: datesAhead(evidence, origin),
    unpriced: unpricedOf(evidence, signals),
    conditions: new Set(),
    slots: {},
    say: (place, variants) => choose(story.id, place, variants),
    signal,
  }
  return { ...facts, conditions: conditionsOf(facts), slots: slotsOf(facts) }
}

/** The longer window tells more, unless the fund strayed in the session itself. */
const trackingOf = (sinceHigh: Signal | null, session: Signal | null): Signal | null =>
  session?.distinguishable && !sinceHigh?.distinguishable ? session : (sinceHigh ?? session)

const originOf = (members: readonly Member[]): Member | null => members.find((m) => m.role === 'original') ?? members[0] ?? null

/** Instruments that the story names and that have no price here; indices have a fund that stands for them. */
function unpricedOf({ story, market }: BriefEvidence, signals: readonly Signal[]): string[] {
  const measured = new Set(signals.map((s) => s.symbol))
  const named = new Set(story.instruments.map((i) => i.symbol))
  return [...new Set((market?.gaps ?? []).map((g) => g.symbol))]
    .filter((symbol) => named.has(symbol) && !measured.has(symbol) && !symbol.startsWith('^'))
    .map(plainSymbol)
    .slice(0, MOST_UNPRICED)
}

/** What sector and index did together: as measured for the leading sector, or from the two moves' own sizes. */
function weatherAround({ leading, market, signal }: Facts): string | null {
  const measured = signal('index-calm')?.variant
  if (measured && measured !== 'quiet') return measured
  if (leading?.z == null || market?.z == null || leading.asOf !== market.asOf) return null
  return weatherOf(leading.z, market.z, null)
}

function conditionsOf(f: Facts): Set<Condition> {
  const { story } = f.evidence
  const weather = weatherAround(f)
  const gap = f.leading && f.signal('gap-and-intraday', 'gap', f.leading.symbol)
  const session = f.leading && f.signal('gap-and-intraday', 'intraday', f.leading.symbol)
  const vix = f.signal('vix-level', 'change')
  const ofStory = (f.evidence.market?.signals ?? []).filter((s) => s.role !== 'market')
  const rebalance = f.fund?.rebalance?.value ?? 0
  const found: Record<Condition, boolean> = {
    fund: f.fund !== null,
    'fund-tracked': f.fund?.tracking?.distinguishable === false,
    'fund-slipped': f.fund?.tracking?.distinguishable === true,
    'sold-at-close': rebalance < 0,
    'bought-at-close': rebalance > 0,
    'sector-storm': weather === 'sector-storm',
    'broad-move': weather === 'broad-move',
    rotation: f.signal('rotation', 'opposition')?.distinguishable === true,
    fell: (f.leading?.value ?? 0) <= -0.5,
    rose: (f.leading?.value ?? 0) >= 0.5,
    abnormal: f.leading !== null && f.signal('abnormal-return', 'market-120', f.leading.symbol)?.distinguishable === true,
    noise: ofStory.length > 0 && !ofStory.some((s) => s.distinguishable === true),
    gap: gap?.distinguishable === true && session?.distinguishable !== true,
    intraday: session?.distinguishable === true && gap?.distinguishable !== true,
    'vix-rose': (vix?.value ?? 0) >= 0.5,
    'vix-fell': (vix?.value ?? 0) < 0,
    'margin-debt': f.signal('margin-debt', 'level') !== null,
    priced: f.leading !== null,
    unpriced: f.unpriced.length > 0,
    crypto: story.instruments.some((i) => i.assetClass === 'crypto'),
    conflict: f.conflicts.length > 0,
    'one-origin': story.independentPublishers === 1,
    'several-origins': story.independentPublishers > 1,
    'no-origin': story.independentPublishers === 0,
    copies: f.copies.length > 0,
    commentary: f.commentary.length > 0,
    issuer: f.issuer,
    dates: f.ahead.length > 0,
    'follow-up': story.novelty.kind === 'follow-up',
  }
  return new Set((Object.keys(found) as Condition[]).filter((c) => found[c]))
}

function slotsOf(f: Facts): Partial<Record<Slot, string>> {
  const { events, story } = f.evidence
  const fundMove = f.fund && f.moves.find((m) => m.symbol === f.fund?.symbol)
  const rebalance = f.fund?.rebalance
  const debt = f.signal('margin-debt', 'level')
  const eventDay = (kind: string) => events.find((e) => e.kind === kind)?.day
  const slots: Partial<Record<Slot, string | undefined>> = {
    publisher: f.origin?.publisher,
    second: f.others[0]?.publisher,
    instrument: f.leading ? plainSymbol(f.leading.symbol) : story.instruments[0] && plainSymbol(story.instruments[0].symbol),
    fund: f.fund?.symbol,
    multiple: rebalance?.parts?.multiple === undefined ? undefined : multipleWords(rebalance.parts.multiple),
    fundMove: fundMove ? percentSize(fundMove.value) : undefined,
    index: f.leading ? plainSymbol(f.leading.symbol) : undefined,
    indexMove: f.leading ? percentSize(f.leading.value) : undefined,
    market: f.market ? plainSymbol(f.market.symbol) : undefined,
    marketMove: f.market ? percentSize(f.market.value) : undefined,
    volatility: f.signal('vix-level') ? 'VIX' : undefined,
    day: f.leading ? dayWords(f.leading.asOf) : undefined,
    rebalance: rebalance ? dollars(Math.abs(rebalance.value)) : undefined,
    per: rebalance ? /(?:per|on) (\$[\d.]+\w+)/.exec(rebalance.sentence)?.[1] : undefined,
    marginDebt: debt ? dollars(debt.value) : undefined,
    marginMonth: debt ? monthWords(debt.asOf) : undefined,
    date: f.ahead[0] ? dayWords(f.ahead[0].day) : undefined,
    expiry: eventDay('expiry') && dayWords(eventDay('expiry')!),
    fomc: eventDay('fomc') && dayWords(eventDay('fomc')!),
    unpriced: f.unpriced.length > 0 ? f.unpriced.join(', ') : undefined,
  }
  return Object.fromEntries(Object.entries(slots).filter(([, v]) => v !== undefined))
}
