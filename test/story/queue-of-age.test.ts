import { describe, expect, it } from 'vitest'
import { QueueOfAge } from '../../src/story/queue-of-age.js'
import { Thread } from '../../src/story/thread.js'

describe('the queue of age', () => {
  it('gives the story untouched for longest, however often others were touched', () => {
    const queue = new QueueOfAge()
    const threads = Array.from({ length: 3_000 }, (_, age) => new Thread(`s${age}`, age))
    const held = new Set(threads)
    let time = 0
    const touch = (thread: Thread) => {
      thread.touched = ++time
      queue.touch(thread)
    }
    for (const thread of threads) touch(thread)
    for (const thread of threads) if (thread.age % 3 !== 1) touch(thread)
    const order: number[] = []
    for (let next = queue.oldest((t) => held.has(t)); next; next = queue.oldest((t) => held.has(t))) {
      held.delete(next)
      order.push(next.age)
    }
    const ages = threads.map((t) => t.age)
    expect(order).toEqual([...ages.filter((a) => a % 3 === 1), ...ages.filter((a) => a % 3 !== 1)])
  })
})
