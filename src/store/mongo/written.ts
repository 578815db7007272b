import { type Effects, itemKey } from './effects.js'
import type { ItemDoc } from './schemas.js'

/** Characters of values kept; beyond them all is let go, and read again as it is asked for. */
const MAX_CHARS = 32_000_000

/** What is current of a value, as far as the next batch needs it. */
export type WrittenDoc = Pick<ItemDoc, '_id' | 'version' | 'seq' | 'knownAt' | 'log' | 'gone' | 'text' | 'ord'>

/**
 * What a process has written itself: most of what a step changes was made by a step before it, and need not be read back from
 * the server. It holds only while nobody else has written since, which whoever owns this must watch.
 */
export class Written {
  readonly items = new Map<string, WrittenDoc>()
  private chars = 0

  /** Takes in a batch that was applied. */
  add(commit: number, { items }: Effects): void {
    for (const { kind, id, ...item } of items) {
      const key = itemKey(kind, id)
      this.chars += item.text.length - (this.items.get(key)?.text.length ?? 0)
      this.items.set(key, { _id: id, ...item, log: commit })
    }
    if (this.chars > MAX_CHARS) this.clear()
  }

  clear(): void {
    this.items.clear()
    this.chars = 0
  }
}
