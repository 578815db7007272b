import type { PriceBar } from '../prices.js'
import { deviation, mean } from '../stats/describe.js'
import { dayText, percent, signed } from '../words.js'
import { enoughBars, gapOnly, later, provenance } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'
import { volatilityLevels } from './vix-level.js'

const DAYS = 120
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
 * within 0.75) is told apart from a broad move. The value is the sector's move in percent, the baseline the market's.
 * A definition of this desk; the thresholds are its own and stated here.
 */
export const indexCalm: SignalMember = {
  name: 'index-calm',
  scope: 'story',
  measure(view, request) {
    const sector = sectorOf(request)
    if (!sector || sector === request.market) return { signals: [], gaps: [] }
    const own = enoughBars(view, sector, request, 32)
    if ('reason' in own) return gapOnly(sector, 'index-calm', own.reason)
    const index = enoughBars(view, request.market, request, 32)
    if ('reason' in index) return gapOnly(sector, 'index-calm', `no market: ${request.market}, ${index.reason}`)
    const [sectorMove, marketMove] = [moveOf(own.bars), moveOf(index.bars)]
    const vol = volatilityMove(view, request)
    const weather = weatherOf(sectorMove.z, marketMove.z, vol?.z ?? null)
    const [a, b] = [provenance(own.bars), provenance(index.bars)]
    const volName = request.links.volatility.replace('^', '')
    const moves = `${sector} ${percent(sectorMove.value)} (${signed(sectorMove.z)} sd), ${request.market} ${percent(marketMove.value)} (${signed(marketMove.z)} sd)`
    const volWords = vol ? `, ${volName} ${signed(vol.value, 2)} points (${signed(vol.z)} sd)` : ''
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
          distinguishable: weather === 'sector-storm',
          ...a,
          knownAt: [a.knownAt, b.knownAt, vol?.knownAt ?? ''].reduce(later),
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
          sentence: `${SAID[weather]} on ${dayText(request.session)}: ${moves}${volWords}.`,
        },
      ],
      gaps: vol ? [] : [{ symbol: request.links.volatility, signal: 'index-calm', reason: 'no level here; judged without it' }],
    }
  },
}

const SAID: Record<Weather, string> = {
  'sector-storm': 'A storm in the sector with the index calm',
  'broad-move': 'A move of the sector with the index, not of the sector alone',
  'index-alone': 'The index moved and the sector less so',
  quiet: 'Neither the sector nor the index moved beyond its usual range',
}

/** The sector to look at: that of the leading instrument, or itself where it is one. */
function sectorOf({ links, symbol, sector }: SignalRequest): string | undefined {
  return Object.values(links.sectors).includes(symbol) ? symbol : sector
}

interface Moved {
  value: number
  z: number
}

function moveOf(bars: readonly PriceBar[]): Moved {
  const past = bars
    .slice(1, -1)
    .slice(-DAYS)
    .map((b) => b.ret!)
  const ret = bars.at(-1)!.ret!
  return { value: 100 * ret, z: (ret - mean(past)) / deviation(past) }
}

function volatilityMove(view: MarketView, request: SignalRequest): (Moved & { knownAt: string }) | null {
  const found = enoughBars(view, request.links.volatility, request, 32)
  if ('reason' in found) return null
  const bars = volatilityLevels(view, request, found.bars)
  const changes = bars.slice(1).map((b, i) => b.rawClose - bars[i]!.rawClose)
  const past = changes.slice(0, -1).slice(-DAYS)
  const value = changes.at(-1)!
  return { value, z: (value - mean(past)) / deviation(past), knownAt: bars.at(-1)!.knownAt }
}
