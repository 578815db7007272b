/** Entries kept for a key: with more, those untouched for longest go, which is how an index of common terms fades with time. */
const MAX_POSTINGS = 24

/** Which owners hold a key; the last touched last. */
export class Postings<T> {
  private readonly lists = new Map<number, T[]>()

  /** Adds an owner under a key, or moves it to the end. */
  touch(key: number, owner: T): void {
    const list = this.lists.get(key)
    if (!list) {
      this.lists.set(key, [owner])
      return
    }
    const at = list.lastIndexOf(owner)
    if (at === list.length - 1 && at >= 0) return
    if (at >= 0) list.splice(at, 1)
    else if (list.length >= MAX_POSTINGS) list.shift()
    list.push(owner)
  }

  get(key: number): readonly T[] {
    return this.lists.get(key) ?? NONE
  }

  drop(key: number, owner: T): void {
    const list = this.lists.get(key)
    const at = list?.indexOf(owner) ?? -1
    if (!list || at < 0) return
    list.splice(at, 1)
    if (list.length === 0) this.lists.delete(key)
  }
}

const NONE: readonly never[] = []
