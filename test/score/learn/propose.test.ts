import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../src/model/index.js'
import { auc } from '../../../src/score/learn/auc.js'
import { type Judgement, proposeWeights } from '../../../src/score/learn/propose.js'

const NAMES = ['transmission', 'breadth', 'size', 'market-state', 'novelty', 'actionability', 'instrument']
const AUDIENCE = {
  id: 'x',
  name: 'X',
  importance: { transmission: 25, breadth: 15, size: 15, 'market-state': 15, novelty: 12, actionability: 10, instrument: 8 },
} as unknown as Audience

/** Mulberry32: a small repeatable source of chance. */
function chance(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
const storyOf = (random: () => number): Record<string, number> => Object.fromEntries(NAMES.map((n) => [n, random()]))
const worth = (taste: Record<string, number>, values: Record<string, number>): number =>
  NAMES.reduce((sum, n) => sum + (taste[n] ?? 0) * values[n]!, 0)

function judged(taste: Record<string, number> | null, n: number, seed: number): Judgement[] {
  const random = chance(seed)
  const stories = Array.from({ length: n }, () => storyOf(random))
  const middle = taste ? [...stories].map((s) => worth(taste, s)).sort((a, b) => a - b)[n >> 1]! : 0
  return stories.map((values, i) => {
    const liked = taste ? worth(taste, values) + 0.08 * (random() - 0.5) > middle : random() > 0.5
    return { storyId: `s${i}`, verdict: liked ? 'promote' : 'demote', values }
  })
}

/** Gain is the taste's own grade, nought to four, by fifths of the unseen stories. */
function ndcg10(weights: Record<string, number>, taste: Record<string, number>, seed: number): number {
  const random = chance(seed)
  const stories = Array.from({ length: 200 }, () => storyOf(random))
  const byTaste = [...stories].sort((a, b) => worth(taste, b) - worth(taste, a))
  const grade = new Map(byTaste.map((s, i) => [s, 4 - Math.floor(i / 40)]))
  const sum = (list: typeof stories) => list.slice(0, 10).reduce((t, s, i) => t + (2 ** grade.get(s)! - 1) / Math.log2(i + 2), 0)
  return sum([...stories].sort((a, b) => worth(weights, b) - worth(weights, a))) / sum(byTaste)
}

describe('learning from editors', () => {
  it.each([
    ['size and market state', { size: 0.6, 'market-state': 0.4 }],
    ['what can be acted on', { actionability: 0.7, transmission: 0.3 }],
    ['what is new on watched instruments', { novelty: 0.5, instrument: 0.5 }],
  ])('finds a taste for %s in 200 judgements', (_, taste) => {
    const outcome = proposeWeights(AUDIENCE, judged(taste, 200, 7))
    expect(outcome.accepted).toBe(true)
    const { weights, heldOut } = outcome.proposal!
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBe(100)
    expect(heldOut.after).toBeGreaterThan(heldOut.before)
    expect(ndcg10(weights, taste, 99)).toBeGreaterThanOrEqual(0.9)
  })

  it('accepts nothing from random judgements', () => {
    for (let seed = 1; seed <= 30; seed++) expect(proposeWeights(AUDIENCE, judged(null, 200, seed)).accepted).toBe(false)
  })

  it('proposes nothing under 100 judgements, nor where all go one way', () => {
    expect(proposeWeights(AUDIENCE, judged({ size: 1 }, 99, 3))).toMatchObject({ proposal: null, accepted: false })
    const oneWay = judged(null, 150, 3).map((j) => ({ ...j, verdict: 'publish' as const }))
    expect(proposeWeights(AUDIENCE, oneWay)).toMatchObject({ proposal: null, accepted: false })
  })

  it('gives the same proposal for the same judgements', () => {
    const judgements = judged({ size: 1 }, 200, 5)
    expect(proposeWeights(AUDIENCE, judgements)).toEqual(proposeWeights(AUDIENCE, judgements))
  })
})

describe('the share of right pairs', () => {
  it.each([
    [[true, false], [2, 1], 1],
    [[true, false], [1, 2], 0],
    [[true, false], [1, 1], 0.5],
    [[true, true], [1, 2], 0.5],
    [[true, false, false, true], [4, 3, 2, 1], 0.5],
  ])('%j at %j', (liked, scores, expected) => {
    expect(auc(liked.map((l, i) => ({ liked: l, score: scores[i]! })))).toBe(expected)
  })
})
