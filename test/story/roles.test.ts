import { describe, expect, it } from 'vitest'
import { decideRoles, type RoleFacts } from '../../src/story/roles.js'

const facts = (id: string, over: Partial<RoleFacts> = {}): RoleFacts => ({
  id,
  publisher: `paper of ${id}`,
  family: `house of ${id}`,
  tier: 'B',
  at: 0,
  length: 100,
  copies: new Set(),
  credits: null,
  ...over,
})
const copies = (...ids: string[]) => ({ copies: new Set(ids) })
const told = (members: RoleFacts[]) =>
  Object.fromEntries(
    [...decideRoles(members)].map(([id, v]) => [
      id,
      `${v.role}${v.of ? ` of ${v.of}` : ''}${v.firstHand ? '' : ', not first-hand'}`,
    ]),
  )

describe('roles', () => {
  it('makes the earliest first-hand article the original and other reports coverage', () => {
    expect(told([facts('b', { at: 2 }), facts('a', { at: 1 }), facts('c', { at: 3 })])).toEqual({
      a: 'original',
      b: 'coverage',
      c: 'coverage',
    })
  })

  it('makes whoever shares the text a republication of the earliest', () => {
    expect(
      told([
        facts('a', { at: 1, ...copies('b') }),
        facts('b', { at: 2, ...copies('a', 'c') }),
        facts('c', { at: 3, ...copies('b') }),
      ]),
    ).toEqual({
      a: 'original',
      b: 'republication of a, not first-hand',
      c: 'republication of a, not first-hand',
    })
  })

  it('believes a credit more than a time stamp', () => {
    const copy = facts('copy', { at: 1, credits: 'wire', ...copies('wire') })
    const wire = facts('wire', { at: 2, family: 'wire', ...copies('copy') })
    expect(told([copy, wire])).toEqual({ wire: 'original', copy: 'republication of wire, not first-hand' })
  })

  it('makes who credits an outlet a republication of its earliest article here', () => {
    const members = [
      facts('w1', { at: 1, family: 'wire' }),
      facts('w2', { at: 5, family: 'wire' }),
      facts('r', { at: 6, credits: 'wire' }),
    ]
    expect(told(members)).toMatchObject({ r: 'republication of w1, not first-hand', w2: 'update of w1' })
  })

  it('has no original where all rest on an outlet whose article we do not have', () => {
    expect(told([facts('a', { at: 1, credits: 'wire' }), facts('b', { at: 2, credits: 'wire' })])).toEqual({
      a: 'republication, not first-hand',
      b: 'republication, not first-hand',
    })
  })

  it('takes a longer version by the same publisher for an update, a shorter one for a copy', () => {
    const [house] = [{ publisher: 'p', family: 'f' }]
    const first = facts('a', { at: 1, ...house, length: 100, ...copies('b', 'c') })
    expect(
      told([
        first,
        facts('b', { at: 2, ...house, length: 140, ...copies('a') }),
        facts('c', { at: 3, ...house, length: 90, ...copies('a') }),
      ]),
    ).toEqual({
      a: 'original',
      b: 'update of a',
      c: 'republication of a, not first-hand',
    })
  })

  it('does not depend on the order given', () => {
    const members = [
      facts('a', { at: 3, ...copies('b') }),
      facts('b', { at: 1, ...copies('a') }),
      facts('c', { at: 2, family: 'house of b' }),
      facts('d', { at: 4, credits: 'house of b' }),
    ]
    expect(told([...members].reverse())).toEqual(told(members))
  })
})
