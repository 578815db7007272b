import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/model/index.js'
import { assumedOrigin } from '../../src/score/index.js'

const listed = [{ id: 'northern-wire', name: 'Northern Wire', family: 'Northern', tier: 'A', creditNames: ['NW'] }] as Source[]

describe('where a text comes from, by the name of its source', () => {
  it.each([
    ['a listed source by its name', 'Northern Wire', 'Shares fell on Monday.', 'A', 'Northern'],
    ['a listed source by a name it is credited under', 'nw', 'Shares fell on Monday.', 'A', 'Northern'],
    ['an anonymous post', 'anonymous post', 'a fund is being liquidated', 'C', 'anonymous post'],
    ['a filing', 'SEC filing', 'The notes will be redeemed today.', 'A', 'SEC filing'],
    ['a party about its own act', 'Eastmoor Clear', 'Eastmoor Clear has declared a member in default.', 'A', 'Eastmoor Clear'],
    ['somebody whom a party told', 'Lark Daily', 'A spokesman told Lark Daily that talks go on.', 'B', 'Lark Daily'],
    ['anybody else', 'Lark Daily', 'Shares fell on Monday.', 'B', 'Lark Daily'],
  ])('%s', (_, name, text, tier, family) => {
    expect(assumedOrigin(name, text, listed)).toEqual({ tier, family })
  })
})
