import { expect, it } from 'vitest'
import type { BriefEvidence } from '../../src/brief/index.js'
import { marketEffects } from '../../src/brief/sections/measured.js'
import type { Signal } from '../../src/model/index.js'

const signal = (symbol: string): Signal => ({
  name: 'move',
  symbol,
  value: -1,
  unit: '%',
  baseline: 0,
  baselineNote: 'mean',
  z: -2.5,
  distinguishable: true,
  asOf: '2026-07-02',
  knownAt: '2026-07-02T20:05:00.000Z',
  provider: 'test',
  assumptions: [],
  sentence: `${symbol} fell 1%.`,
})

it('says of an instrument that it has no price only where nothing of it was measured', () => {
  const gaps = [
    { symbol: 'SPY', signal: 'skew', reason: 'no option data' },
    { symbol: 'BTC', signal: 'move', reason: 'no price here' },
  ]
  const section = marketEffects({
    market: { storyId: 's', asOf: '2026-07-02T21:00:00.000Z', signals: [signal('SPY')], gaps },
  } as unknown as BriefEvidence)
  expect(section.sentences.map((s) => s.text)).toEqual(['SPY fell 1%.', 'No price here for BTC: that part stands as reported.'])
})
