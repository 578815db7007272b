import type { EditorVerdict, StoryJudgement } from '../../src/model/index.js'
import type { Store } from '../../src/store/contract.js'
import { seeded } from './desk-process.js'

export const FACTORS = ['transmission', 'breadth', 'size', 'market-state', 'novelty', 'actionability', 'instrument']

/** What an editor with a taste (weights by factor) judges of `n` stories with chance factors; without one, chance itself. */
export function judgementsOf(
  audience: string,
  taste: Record<string, number> | null,
  n: number,
  by = 'vera',
  seed = 7,
): StoryJudgement[] {
  const random = seeded(seed)
  const stories = Array.from({ length: n }, () => Object.fromEntries(FACTORS.map((f) => [f, random()])))
  const worth = (values: Record<string, number>) => FACTORS.reduce((sum, f) => sum + (taste?.[f] ?? 0) * values[f]!, 0)
  const middle = stories.map(worth).sort((a, b) => a - b)[n >> 1] ?? 0
  return stories.map((values, i) => {
    const liked = taste ? worth(values) > middle : random() > 0.5
    const act: EditorVerdict = liked ? (i % 2 ? 'promote' : 'publish') : i % 2 ? 'demote' : 'not-for-us'
    const at = new Date(Date.UTC(2026, 4, 1) + i * 3_600_000).toISOString()
    const id = `jud_${audience}_${by}_${String(i).padStart(5, '0')}`
    return {
      id,
      storyId: `sto_${i}`,
      audience,
      act,
      values,
      importance: 50,
      credibility: 50,
      version: 'test',
      text: null,
      by: { id: by, name: by },
      at,
    }
  })
}

export async function keepJudgements(store: Store, judgements: readonly StoryJudgement[]): Promise<void> {
  const writes = judgements.map((value) => ({ op: 'put' as const, kind: 'judgement' as const, value, knownAt: value.at }))
  await store.commit({ stepKey: `judgements:${judgements[0]?.id}:${judgements.length}`, writes, jobs: [] })
}
