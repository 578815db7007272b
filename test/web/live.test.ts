import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from './desk.js'
import { addStory, STORIES } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

/** Reads a stream until `done` says so, at most five seconds. */
async function readUntil(path: string, headers: Record<string, string>, done: (text: string) => boolean): Promise<string> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 5000)
  const answer = await desk.get(path, { headers, signal: stop.signal })
  let text = ''
  try {
    for await (const chunk of answer.body!) {
      text += Buffer.from(chunk).toString()
      if (done(text)) break
    }
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
  return text
}

const newsIn = (text: string) => JSON.parse(/data: (.*)/.exec(text)![1]!) as { seq: number; added: string[]; changed: string[] }

describe('the live stream', () => {
  it('goes on from where a reader left off, by header or by address', async () => {
    const seq = await desk.store.seq()
    await addStory(desk.store, 'sto_a', 'A')
    await addStory(desk.store, 'sto_b', 'B')
    const first = newsIn(await readUntil(`/live?since=${seq}`, {}, (text) => text.includes('data:')))
    expect(first.added).toEqual(['sto_a', 'sto_b'])
    const second = newsIn(await readUntil(`/live?since=0`, { 'last-event-id': String(seq) }, (text) => text.includes('data:')))
    expect(second).toEqual(first)
    const all = newsIn(await readUntil('/live?since=0', {}, (text) => text.includes('data:')))
    expect(all.added.length + all.changed.length).toBe(STORIES.length + 2)
    expect(all.changed).toContain('sto_chain')
  })

  it('tells what comes in while somebody listens', async () => {
    const seq = await desk.store.seq()
    setTimeout(() => void addStory(desk.store, 'sto_c', 'C'), 300)
    const text = await readUntil(`/live?since=${seq}`, {}, (so) => so.includes('data:'))
    expect(newsIn(text).added).toEqual(['sto_c'])
    expect(text).toMatch(/^retry: \d+\n\nid: \d+\nevent: stories\n/)
  })
})
