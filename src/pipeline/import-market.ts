import type { Bar, Fact } from '../model/index.js'
import type { Store } from '../store/contract.js'

/** Loads bars and facts file by file; running it again adds nothing. Returns how many were new, and every problem said. */
export async function importMarket(
  store: Store,
  files: AsyncIterable<{ file: string; bars: Bar[]; facts: Fact[]; problems: string[] }>,
): Promise<{ bars: number; facts: number; problems: string[] }> {
  const total = { bars: 0, facts: 0, problems: [] as string[] }
  for await (const { file, bars, facts, problems } of files) {
    total.bars += await store.importBars(bars)
    total.facts += await store.importFacts(facts)
    total.problems.push(...problems.map((p) => `${file}: ${p}`))
  }
  return total
}
