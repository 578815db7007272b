import { describe, expect, it } from 'vitest'
import type { Claim, StoryClaim } from '../../src/model/index.js'
import { storyClaims } from '../../src/story/claims.js'
import type { StoryMemberInput } from '../../src/story/index.js'
import { NOTHING } from '../support/nothing-found.js'

function said(speaker: string, text: string, over: Partial<Claim> = {}): Claim {
  return { speaker, verb: 'said', text, start: 0, end: text.length, relayed: false, basis: 'on-record', ...over }
}

/** An article of a house of its own, with the claims found in it. */
function article(id: string, claims: Claim[], over: Partial<StoryMemberInput['assignment']> = {}): StoryMemberInput {
  const at = '2026-03-02T12:00:00.000Z'
  return {
    article: {
      id,
      publisher: `Paper ${id}`,
      family: `house ${id}`,
      tier: 'B',
      title: 'A headline',
      text: claims.map((c) => c.text).join('\n'),
      publishedAt: at,
      firstSeenAt: at,
    },
    analysis: { ...NOTHING, claims },
    assignment: { storyId: 's', role: 'coverage', of: null, firstHand: true, reasons: [], changes: [], ...over },
  }
}

const SELLING = 'chip funds would have to sell about $4.2 billion of shares into the close'
const IN_OTHER_WORDS = 'leveraged funds on chips had to sell shares worth $4.2bn into the close'
const support = (claims: StoryClaim[], i = 0) => [claims[i]!.support?.origins, claims[i]!.support?.articleIds]

describe('what stands behind a statement', () => {
  it('two papers that quote one bank are one origin', () => {
    const claims = storyClaims([
      article('a', [said('Brandt & Co', SELLING, { basis: 'document' })]),
      article('b', [said('strategists at Brandt & Co', IN_OTHER_WORDS)]),
    ])
    expect(support(claims)).toEqual([1, ['a', 'b']])
    expect(claims[1]!.support).toEqual({ origins: 1, articleIds: ['a', 'b'], repeats: 0 })
  })

  it('two banks that say it in their own words are two', () => {
    const claims = storyClaims([
      article('a', [said('Brandt & Co', SELLING, { basis: 'document' })]),
      article('b', [said('Ellery Securities', IN_OTHER_WORDS, { basis: 'document' })]),
    ])
    expect(support(claims)).toEqual([2, ['a', 'b']])
  })

  it('two papers with sources of their own are two, and a copy of one of them adds none', () => {
    const unnamed = (text: string) => said('people familiar with the matter', text, { basis: 'unnamed' })
    const claims = storyClaims([
      article('a', [unnamed('the fund met its margin call on Thursday after selling half of its shares')]),
      article('b', [unnamed('the fund sold half of its shares on Thursday and met the margin call')]),
      article('c', [unnamed('after it had sold half of its shares, the fund met its margin call on Thursday')], {
        role: 'republication',
        of: 'a',
        firstHand: false,
      }),
    ])
    expect(support(claims)).toEqual([2, ['a', 'b', 'c']])
  })

  it("what an article relays is the outlet's that it names, which is its house where it publishes here", () => {
    const relayed = { relayed: true, origin: 'Paper a', basis: 'relayed' as const }
    const text = 'the clearing house had asked its members for another $900 million by Friday morning'
    const claims = storyClaims([
      article('a', [said('people familiar with the matter', text, { basis: 'unnamed' })]),
      article('b', [said('people familiar with the matter', `${text} at the latest`, relayed)]),
    ])
    expect(support(claims)).toEqual([1, ['a', 'b']])
  })

  it('a copy adds nothing to what its original tells, whomever it names as the speaker', () => {
    const text = 'the product did what it says on the box and nothing more than that'
    const claims = storyClaims([
      article('a', [said('Mara Oyelaran', text)]),
      article('b', [said('Mara Oyelaran', text, { relayed: true, origin: 'Paper a', basis: 'relayed' })]),
      article('c', [said('the paper', text, { basis: 'own-reporting' })], { role: 'republication', of: 'a', firstHand: false }),
    ])
    expect(support(claims)).toEqual([1, ['a', 'b', 'c']])
  })

  it('a publisher that is itself quoted by another is one origin with itself', () => {
    const text = 'margins on index futures rise by 30% from Monday for all members'
    const claims = storyClaims([
      article('a', [said('Paper a', text, { basis: 'own-reporting' })]),
      article('b', [said('Paper a', `its ${text}`, { basis: 'document' })]),
    ])
    expect(support(claims)).toEqual([1, ['a', 'b']])
  })

  it.each([
    ['another number', 'chip funds would have to sell about $6.8 billion of shares into the close'],
    ['a denial', 'chip funds would not have to sell about $4.2 billion of shares into the close'],
    ['another matter', 'the exchange will publish the $4.2 billion auction imbalance ten minutes earlier'],
    ['the thing without its number', 'chip funds would have to sell shares into the close'],
  ])('%s is another statement', (_, text) => {
    const claims = storyClaims([article('a', [said('Brandt & Co', SELLING)]), article('b', [said('Ellery Securities', text)])])
    expect(claims.map((c) => [c.support?.origins, c.support?.repeats])).toEqual([
      [1, undefined],
      [1, undefined],
    ])
  })

  it('a rounded number is the same number', () => {
    const claims = storyClaims([
      article('a', [said('Brandt & Co', 'selling by leveraged funds came to 18.4% of the volume at the close')]),
      article('b', [said('Ellery Securities', 'leveraged funds were 18% of the volume sold at the close')]),
    ])
    expect(support(claims)).toEqual([2, ['a', 'b']])
  })

  it('keeps each wording once, first-hand articles first, and no more than three hundred', () => {
    const copy = article('z', [said('Ms Vale', 'we will not close the fund before the end of July')], {
      role: 'republication',
      of: 'a',
      firstHand: false,
    })
    const own = article('a', [said('Ms Vale', 'we will not close the fund before the end of July')])
    const claims = storyClaims([copy, own])
    expect(claims.map((c) => [c.articleId, c.support?.articleIds])).toEqual([['a', ['a', 'z']]])
    const many = Array.from({ length: 500 }, (_, i) =>
      said('Ms Vale', `the ${i + 3000}th fund of the house sold everything it had`),
    )
    expect(storyClaims([article('m', many)])).toHaveLength(300)
  })
})
