import { standsForSector } from '../links.js'
import type { PriceBar } from '../prices.js'
import { deviation } from '../stats/describe.js'
import { moved, onDay, signed } from '../words.js'
import { barsTo, enoughBars, gapOnly, later, provenance } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'
import { volatilityLevels } from './vix-level.js'

const DAYS = 120
const FEWEST = 60
/** A storm is called distinguishable where at most this share of the sessions before were storms. */
const RARE = 0.05
/** A move is a storm above this many standard deviations of its own past... */
const STORM = 1.5
/** ... and still within this many. */
const STILL = 0.75

export type Weather = 'sector-storm' | 'broad-move' | 'index-alone' | 'quiet'

/** What two standardised moves, and the volatility index's, say together. */
export function weatherOf(sectorZ: number, marketZ: number, volatilityZ: number | null): Weather {
  const calm = Math.abs(marketZ) <= STILL && (volatilityZ === null || Math.abs(volatilityZ) <= STILL)
  if (Math.abs(sectorZ) >= STORM) return calm ? 'sector-storm' : 'broad-move'
  return Math.abs(marketZ) >= STORM ? 'index-alone' : 'quiet'
}

/**
 * Sector storm with the index calm: the sector's move, the market's and the volatility index's, each in standard
 * deviations of its own last 120 sessions. A storm of the sector alone (sector at 1.5 or more, market and volatility
 * within 0.75) is told apart from a broad move, which is a description and has no test. The value is the sector's move in percent, the baseline the market's.
 * A definition of this desk; the thresholds are its own and stated here.
 */
export const indexCalm: SignalMember = {
  name: 'index-calm',
  scope: 'story',
  measure(view, request) {
    const sector = sectorOf(view, request)
    if (!sector || sector === request.market) return { signals: [], gaps: [] }
    const own = enoughBars(view, sector, request, 32)
    if ('reason' in own) return gapOnly(sector, 'index-calm', own.reason)
    const index = enoughBars(view, request.market, request, 32)
    if ('reason' in index) return gapOnly(sector, 'index-calm', `no market: ${request.market}, ${index.reason}`)
    const moves = movesOf(own.bars, index.bars, volatilityBars(view, request))
    if (moves.past.length < FEWEST)
      return gapOnly(sector, 'index-calm', `${moves.past.length} sessions of past, ${FEWEST} needed`)
    const { sector: sectorMove, market: marketMove, volatility: vol } = moves.last
    const weather = weatherOf(sectorMove.z, marketMove.z, vol?.z ?? null)
    const seen = moves.past.filter((m) => weatherOf(m.sector.z, m.market.z, m.volatility?.z ?? null) === weather).length
    const rare = seen <= RARE * moves.past.length
    const [a, b] = [provenance(own.bars), provenance(index.bars)]
    const volName = request.links.volatility.replace('^', '')
    const sd = (z: number) => `(${signed(z)} sd)`
    const numbers = `${sector} ${moved(sectorMove.value)} ${sd(sectorMove.z)}, ${request.market} ${moved(marketMove.value)} ${sd(marketMove.z)}`
    const volWords = vol ? `, ${volName} ${signed(vol.value, 2)} points ${sd(vol.z)}` : ''
    const often = weather === 'quiet' ? '' : ` ${seen} of the last ${moves.past.length} sessions were of this kind.`
    return {
      signals: [
        {
          name: 'index-calm',
          variant: weather,
          symbol: sector,
          value: sectorMove.value,
          unit: '%',
          baseline: marketMove.value,
          baselineNote: `the market's move (${request.market}) in the same session`,
          z: sectorMove.z,
          distinguishable: weather === 'sector-storm' ? rare : weather === 'quiet' ? false : null,
          ...a,
          knownAt: [a.knownAt, b.knownAt, moves.volatilityKnownAt].reduce(later),
          assumptions: [
            ...a.assumptions,
            `storm: ${STORM} standard deviations of ${DAYS} sessions or more; calm: ${STILL} or less`,
          ],
          parts: {
            sectorReturn: sectorMove.value,
            marketReturn: marketMove.value,
            sectorZ: sectorMove.z,
            marketZ: marketMove.z,
            ...(vol ? { volatilityChange: vol.value, volatilityZ: vol.z } : {}),
          },
          sentence: `${SAID[weather]} on ${onDay(request.session)}: ${numbers}${volWords}.${often}`,
        },
      ],
      gaps: vol ? [] : [{ symbol: request.links.volatility, signal: 'index-calm', reason: 'no level here; judged without it' }],
    }
  },
}

const SAID: Record<Weather, string> = {
  'sector-storm': 'Sector storm with the index calm',
  'broad-move': 'Broad move, the sector with the index',
  'index-alone': 'The index moved, the sector less so',
  quiet: 'Neither sector nor index left its usual range',
}

/** The sector to look at: that of the leading instrument, or itself where it is one. */
function sectorOf(view: MarketView, { links, symbol, sector }: SignalRequest): string | undefined {
  return standsForSector(links, symbol, (other) => view.instrument(other)) ? symbol : sector
}

interface Moved {
  value: number
  z: number
}
interface Moves {
  sector: Moved
  market: Moved
  volatility: Moved | null
}

/** The moves of the last session and of those before it, all on the scale of the sessions before: value / deviation. */
function movesOf(own: readonly PriceBar[], index: readonly PriceBar[], levels: readonly PriceBar[]) {
  const market = new Map(index.map((b) => [b.day, b.ret]))
  const changes = new Map(levels.slice(1).map((b, i) => [b.day, b.rawClose - levels[i]!.rawClose]))
  const rows = own.flatMap((bar) => {
    const m = market.get(bar.day)
    return bar.ret === null || m == null ? [] : [{ s: 100 * bar.ret, m: 100 * m, v: changes.get(bar.day) ?? null }]
  })
  const [past, last] = [rows.slice(0, -1).slice(-DAYS), rows.at(-1)!]
  const spread = (xs: number[]) => deviation(xs)
  const [s, m] = [spread(past.map((r) => r.s)), spread(past.map((r) => r.m))]
  const v = spread(past.flatMap((r) => (r.v === null ? [] : [r.v])))
  const known = last.v !== null && v > 0
  const scaled = (row: (typeof rows)[number]): Moves => ({
    sector: { value: row.s, z: row.s / s },
    market: { value: row.m, z: row.m / m },
    volatility: row.v === null || !known ? null : { value: row.v, z: row.v / v },
  })
  return { last: scaled(last), past: past.map(scaled), volatilityKnownAt: known ? levels.at(-1)!.knownAt : '' }
}

/** Levels of the volatility index on the market's sessions, up to this one; none where it has no level for it. */
function volatilityBars(view: MarketView, request: SignalRequest): PriceBar[] {
  const found = barsTo(view, request.links.volatility, request)
  return 'reason' in found ? [] : volatilityLevels(view, request, found.bars)
}
