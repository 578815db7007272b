import { assert } from '../model/index.js'
import { MOST_VALUE, NumberTable } from './words/number-table.js'

/** Entries kept for a key: with more, those untouched for longest go, which is how an index of common terms fades with time. */
const MAX_POSTINGS = 24
/** Stands for an owner where a key has several. */
const LISTED = MOST_VALUE

/**
 * Which owners hold a key (32 bits); the last touched last. Owners are numbers, counted from 0. Most keys have one owner, who then
 * stands without a list around it: a story has some sixty keys.
 */
export class Postings {
  private readonly owners = new NumberTable()
  private readonly lists = new Map<number, number[]>()

  /** Adds an owner under a key, or moves it to the end. */
  touch(key: number, owner: number): void {
    assert(owner < LISTED, 'so many owners cannot be counted')
    const held = this.owners.get(key)
    if (held < 0) this.owners.set(key, owner)
    else if (held === LISTED) this.lists.set(key | 0, appended(this.lists.get(key | 0)!, owner))
    else if (held !== owner) {
      this.owners.set(key, LISTED)
      // Signed numbers are kept by V8 without a box.
      this.lists.set(key | 0, [held, owner])
    }
  }

  get(key: number): readonly number[] {
    const held = this.owners.get(key)
    return held < 0 ? NONE : held === LISTED ? this.lists.get(key | 0)! : [held]
  }

  drop(key: number, owner: number): void {
    const held = this.owners.get(key)
    if (held === owner) this.owners.delete(key)
    if (held !== LISTED) return
    const list = this.lists.get(key | 0)!
    const at = list.indexOf(owner)
    if (at < 0) return
    list.splice(at, 1)
    if (list.length > 1) return
    this.owners.set(key, list[0]!)
    this.lists.delete(key | 0)
  }
}

/** Made anew rather than grown: a list that is pushed to keeps room for sixteen more, and most stay at three or four. */
function appended(list: number[], owner: number): number[] {
  const at = list.lastIndexOf(owner)
  if (at === list.length - 1) return list
  if (at < 0 && list.length < MAX_POSTINGS) return list.concat(owner)
  list.splice(Math.max(0, at), 1)
  list.push(owner)
  return list
}

const NONE: readonly never[] = []
