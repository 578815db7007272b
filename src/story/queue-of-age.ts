import type { Thread } from './thread.js'

interface Touch {
  thread: Thread
  at: number
}

/** Entries passed before the list is cut down. */
const MIN_PASSED = 1_024

/** Stories in the order of their last touch. Each touch adds an entry and makes the earlier ones void, so that all it does takes constant time. */
export class QueueOfAge {
  private touches: Touch[] = []
  private passed = 0

  touch(thread: Thread): void {
    this.touches.push({ thread, at: thread.touched })
  }

  /** The story untouched for longest among those that `isHeld`, or null where there is none. */
  oldest(isHeld: (thread: Thread) => boolean): Thread | null {
    for (; this.passed < this.touches.length; this.passed++) {
      const { thread, at } = this.touches[this.passed]!
      if (at !== thread.touched || !isHeld(thread)) continue
      this.cut()
      return thread
    }
    this.cut()
    return null
  }

  private cut(): void {
    if (this.passed < MIN_PASSED || this.passed * 2 < this.touches.length) return
    this.touches = this.touches.slice(this.passed)
    this.passed = 0
  }
}
