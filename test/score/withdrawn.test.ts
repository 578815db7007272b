import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/score/factors/contract.js'
import { scoreStory } from '../../src/score/index.js'
import { makeScorer } from './score-text.js'

const { evidence, audience } = makeScorer()
const told = evidence([
  {
    title: 'Exchange halts copper fund after a fall of 31%',
    text: 'Ridgemont Exchange halted trading in a leveraged copper fund on Wednesday after it fell 31% within an hour, it said.',
    tier: 'A',
  },
])
const withReason = (sentence: string, firstHand: boolean): Evidence => ({
  ...told,
  story: {
    ...told.story,
    members: told.story.members.map((m) => ({ ...m, firstHand, reasons: [{ rule: 'withdrawn', value: 1, sentence }] })),
  },
})
const GONE = 'Withdrawn at its origin, noticed at 2026-07-08T15:00:00.000Z; it counts for nothing.'

describe('a report that its publisher took back', () => {
  const stands = scoreStory(told, audience, 'test')
  const gone = scoreStory(withReason(GONE, false), audience, 'test')
  const row = (score: typeof gone, part: 'importance' | 'credibility', factor: string) =>
    score[part].rows.find((r) => r.factor === factor)

  it('is held low in both numbers, with the reason', () => {
    expect(stands.importance.totalHundredths).toBeGreaterThan(4_000)
    expect(row(stands, 'credibility', 'withdrawn')).toBeUndefined()
    expect([gone.importance.totalHundredths, gone.credibility.totalHundredths]).toEqual([2_000, 1_000])
    expect(row(gone, 'credibility', 'withdrawn')!.sentence).toBe(
      'Withdrawn by its publisher, and nobody else reports it first-hand: held at 10.',
    )
  })

  it('tells no size', () => {
    expect(row(stands, 'importance', 'size')!.sentence).toContain('31%')
    expect(row(gone, 'importance', 'size')!.value).toBeNull()
  })

  it('holds nothing down while somebody still reports the story first-hand', () => {
    const members = [...withReason(GONE, false).story.members, { ...told.story.members[0]!, articleId: 'other' }]
    const both = scoreStory({ ...told, story: { ...told.story, members } }, audience, 'test')
    expect(row(both, 'importance', 'withdrawn')).toBeUndefined()
    expect(row(both, 'credibility', 'withdrawn')).toBeUndefined()
  })
})
