import type { QueueName } from '../model/index.js'

/** Tells a stage that waits that there is work, so that it need not look for it all the time. Only within one process; others look. */
export class Bell {
  private readonly rung = new Set<QueueName>()
  private readonly waiting = new Map<QueueName, () => void>()

  ring(queues: Iterable<QueueName>): void {
    for (const queue of queues) {
      const answer = this.waiting.get(queue)
      this.waiting.delete(queue)
      if (answer) answer()
      else this.rung.add(queue)
    }
  }

  /** A stage is about to look: what rang until now is answered by that. */
  heed(queue: QueueName): void {
    this.rung.delete(queue)
    this.waiting.delete(queue)
  }

  /** Resolves at the next ring; at once where it rang since it was last heeded. One waits for a queue at a time. */
  next(queue: QueueName): Promise<void> {
    if (this.rung.has(queue)) return Promise.resolve()
    return new Promise((answer) => this.waiting.set(queue, answer))
  }
}
