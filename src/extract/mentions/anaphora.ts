import type { Instrument } from '../../model/index.js'
import type { Found } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import type { Scene } from './scene.js'

type Fits = (i: Instrument) => boolean
const industry =
  (pattern: RegExp): Fits =>
  (i) =>
    pattern.test(`${i.industry ?? ''} ${i.sector ?? ''} ${i.name}`)
const anyCompany: Fits = (i) => i.assetClass === 'equity' || i.assetClass === 'private'

/** "the chipmaker", "the lender": what an instrument must be for the description to fit. */
const ROLES: ReadonlyMap<string, Fits> = new Map<string, Fits>(
  Object.entries({
    company: anyCompany,
    firm: anyCompany,
    group: anyCompany,
    giant: anyCompany,
    maker: anyCompany,
    startup: (i) => i.assetClass === 'private',
    chipmaker: industry(/semiconductor/i),
    chipmakers: industry(/semiconductor/i),
    automaker: industry(/auto|motor/i),
    carmaker: industry(/auto|motor/i),
    retailer: industry(/retail|stores|catalog|chains|apparel|department/i),
    grocer: industry(/food|retail/i),
    bank: industry(/bank/i),
    lender: industry(/bank|finance|savings/i),
    brokerage: industry(/broker|invest/i),
    broker: industry(/broker|invest/i),
    insurer: industry(/insur/i),
    drugmaker: industry(/pharma|biotech|medic/i),
    biotech: industry(/biotech|pharma/i),
    airline: industry(/air|transport/i),
    carrier: industry(/air|telecom|transport/i),
    planemaker: industry(/aerospace|military/i),
    miner: industry(/mining|metal|gold|coin|bitcoin|mara|riot/i),
    refiner: industry(/oil/i),
    utility: industry(/utilit|electric|gas/i),
    homebuilder: industry(/home/i),
    streamer: industry(/netflix|entertainment|movies|broadcast|spotify|roku/i),
    exchange: industry(/exchange|coinbase|nasdaq|cboe|cme|invest|broker/i),
    fund: (i) => i.assetClass === 'etf' || i.assetClass === 'leveraged-etf',
    etf: (i) => i.assetClass === 'etf' || i.assetClass === 'leveraged-etf',
    index: (i) => i.assetClass === 'index',
    token: (i) => i.assetClass === 'crypto',
    cryptocurrency: (i) => i.assetClass === 'crypto',
  }),
)
/** How far back a description reaches, in characters. */
const REACH = 1200
const MAX_BACK = 8

/** Counts descriptions ("the chipmaker") by the last instrument before them that fits. `found` is in text order. */
export function countDescriptions(g: Gazetteer, scene: Scene, found: readonly Found[]): Map<number, number> {
  const counts = new Map<number, number>()
  const { tokens } = scene
  let k = 0
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i - 1]!.norm !== 'the' && tokens[i - 2]?.norm !== 'the') continue
    const fits = ROLES.get(tokens[i]!.bare)
    if (!fits) continue
    const at = tokens[i]!.start
    while (k < found.length && found[k]!.start < at) k++
    for (let j = k - 1; j >= 0 && k - j <= MAX_BACK && at - found[j]!.start < REACH; j--) {
      if (!fits(g.instruments[found[j]!.id]!)) continue
      counts.set(found[j]!.id, (counts.get(found[j]!.id) ?? 0) + 1)
      break
    }
  }
  return counts
}
