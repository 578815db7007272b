/** Entries kept for a key: with more, those untouched for longest go, which is how an index of common terms fades with time. */
const MAX_POSTINGS = 24

/**
 * Which owners hold a key (32 bits); the last touched last. Most keys have one owner, who then stands without a list around it, and
 * keys are taken as signed numbers, which V8 keeps without a box: an article has some forty keys.
 */
export class Postings<T extends number | object> {
  private readonly lists = new Map<number, T | T[]>()

  /** Adds an owner under a key, or moves it to the end. */
  touch(key: number, owner: T): void {
    const held = this.lists.get(key | 0)
    if (held === undefined) this.lists.set(key | 0, owner)
    else if (Array.isArray(held)) append(held, owner)
    else if (held !== owner) this.lists.set(key | 0, [held, owner])
  }

  get(key: number): readonly T[] {
    const held = this.lists.get(key | 0)
    return held === undefined ? NONE : Array.isArray(held) ? held : [held]
  }

  drop(key: number, owner: T): void {
    const held = this.lists.get(key | 0)
    if (held === owner) this.lists.delete(key | 0)
    if (!Array.isArray(held)) return
    const at = held.indexOf(owner)
    if (at < 0) return
    held.splice(at, 1)
    if (held.length === 1) this.lists.set(key | 0, held[0]!)
  }
}

function append<T>(list: T[], owner: T): void {
  const at = list.lastIndexOf(owner)
  if (at === list.length - 1 && at >= 0) return
  if (at >= 0) list.splice(at, 1)
  else if (list.length >= MAX_POSTINGS) list.shift()
  list.push(owner)
}

const NONE: readonly never[] = []
