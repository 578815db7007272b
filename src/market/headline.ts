import type { Signal } from '../model/index.js'

/** How much a kind of signal tells of a story, 0-1: what sets a session apart first, background last. */
const TELLS: Record<string, number> = {
  'index-calm': 1,
  'abnormal-return': 0.95,
  rotation: 0.85,
  'leveraged-rebalance': 0.8,
  move: 0.7,
  'fund-tracking': 0.65,
  'gap-and-intraday': 0.6,
  'volume-surprise': 0.55,
  'option-skew': 0.55,
  volatility: 0.5,
  correlation: 0.45,
  'vix-level': 0.45,
  'margin-debt': 0.45,
  'option-positioning': 0.4,
  'short-interest': 0.35,
  liquidity: 0.25,
}
const UNKNOWN = 0.4
const ROLES: Record<NonNullable<Signal['role']>, number> = { instrument: 1, index: 0.95, sector: 0.7, market: 0.3 }
/** Signals on the whole market belong to every story they are measured for. */
const STORY_WIDE = new Set(['index-calm', 'rotation', 'vix-level', 'margin-debt'])
/** Their failing the test is what they tell: the fund worked as designed. */
const NULL_TELLS = new Set(['fund-tracking'])
/** Of several measures of one thing the first is the one to state. */
const VARIANTS = ['market-120', 'since-high', 'session', 'opposition', 'yearly', 'change', 'index', 'fund']
const TESTED = { told: 1, untested: 0.7, noise: 0.35 }

/**
 * How relevant a signal is to its story, 0-1: what kind it is, whether the story names the instrument or only hangs on it,
 * and whether it is told apart from noise. Signals of the benchmark itself come last. A definition of this desk.
 */
export function relevance(signal: Signal): number {
  const role = STORY_WIDE.has(signal.name) ? 1 : ROLES[signal.role ?? 'instrument']
  const { name, distinguishable } = signal
  const told = distinguishable ? TESTED.told : distinguishable === null || NULL_TELLS.has(name) ? TESTED.untested : TESTED.noise
  return (TELLS[signal.name] ?? UNKNOWN) * role * told
}

/** Signals by falling {@link relevance}; among equals the order they came in. */
export const byRelevance = (signals: readonly Signal[]): Signal[] => [...signals].sort((a, b) => relevance(b) - relevance(a))

/**
 * The few signals to state in prose: one measure a thing and instrument, none of the benchmark itself unless the story is
 * about it, none that only repeats another (a move beside its own abnormal return), and of what is noise only the main
 * instrument's own move: that it cannot be told from noise is a result, the rest is silence.
 */
export function headlineSignals(signals: readonly Signal[], most = 6): Signal[] {
  const named = signals.some((s) => s.role === 'instrument')
  const abnormal = new Set(signals.filter((s) => s.name === 'abnormal-return').map((s) => s.symbol))
  const lead = signals.find((s) => s.name === 'abnormal-return' || s.name === 'move')?.symbol
  const candidates = signals.filter((s) => {
    const benchmarkItself = named && s.role === 'market' && !STORY_WIDE.has(s.name)
    const repeated = s.name === 'move' && abnormal.has(s.symbol)
    const main = s.symbol === lead && (s.name === 'abnormal-return' || s.name === 'move')
    return !benchmarkItself && !repeated && (s.distinguishable !== false || main || NULL_TELLS.has(s.name))
  })
  const stated = new Map<string, Signal>()
  for (const signal of candidates) {
    const key = `${signal.name} ${signal.symbol}`
    const known = stated.get(key)
    if (!known || preference(signal) < preference(known)) stated.set(key, signal)
  }
  return byRelevance([...stated.values()]).slice(0, most)
}

/** A measure told apart from noise before one that is not; then the order of {@link VARIANTS}. */
function preference({ name, variant, distinguishable }: Signal): number {
  const place = VARIANTS.indexOf(variant ?? '')
  const told = name === 'abnormal-return' || NULL_TELLS.has(name) || distinguishable === true ? 0 : 100
  return told + (place < 0 ? VARIANTS.length : place)
}
