import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { loadResources } from '../../src/config/load.js'
import { SECTIONS, type Words } from '../../src/model/index.js'
import { createCheckThread } from '../../workers/checking.js'
import { createThreadCompute } from '../../workers/compute.js'

const ENTRY = pathToFileURL(resolve(import.meta.dirname, '../support/check-thread.mjs'))
const words = (headline: string): Words => ({
  headline,
  standfirst: '',
  sections: SECTIONS.map((name) => ({ name, sentences: [] })),
})
const against = {
  sources: [{ id: 'a', text: 'Acme sold the mill for $12 million.' }],
  figures: [],
  members: [],
  overrides: [],
  rights: {},
}

let thread: ReturnType<typeof createCheckThread> | undefined
const open = (waiting: number, timeoutMs: number) => (thread = createCheckThread({ waiting, timeoutMs }, ENTRY))
afterEach(() => thread?.close())

describe('the check’s thread', () => {
  it('answers as the check does, and refuses as it does', async () => {
    open(4, 60_000)
    const checked = await thread!.check(words('Acme sold the mill for $21 million.'), against)
    expect(checked.blocking[0]?.problems[0]).toMatchObject({ verdict: 'conflicting', sourceText: '$12 million' })
    await expect(thread!.check(words('a'.repeat(600_000)), against)).rejects.toMatchObject({
      code: 'too-large',
      intent: 'refused',
    })
  }, 60_000)

  it('refuses what it has no room for, and what takes too long', async () => {
    open(1, 2_000)
    const asked = [1, 2, 3].map((n) => thread!.check(words(`Brief ${n} never answers`), against))
    const codes = await Promise.all(asked.map((one) => one.catch((error) => `${error.code} ${error.intent}`)))
    expect(codes).toEqual(['check-too-slow retry', 'check-too-slow retry', 'check-busy retry'])
  }, 60_000)

  it('goes on after a brief that ended its thread', async () => {
    open(4, 60_000)
    await expect(thread!.check(words('This ends the thread'), against)).rejects.toMatchObject({
      code: 'check-ended',
      intent: 'retry',
    })
    expect((await thread!.check(words('Acme sold the mill for $12 million.'), against)).tally.supported).toBe(1)
  }, 60_000)
})

describe('a thread that reads articles', () => {
  it('hands over errors as they were thrown', async () => {
    const entry = pathToFileURL(resolve(import.meta.dirname, '../../dist/workers/thread.js'))
    const compute = createThreadCompute(loadResources('config'), 1, entry)
    const raw = { url: 'https://wire.example/feed', body: Buffer.from('no feed'), contentType: 'text/plain' }
    const asked = compute.readFeed(raw, { now: '2026-07-02T08:00:00Z', timeZone: 'UTC' })
    await expect(asked).rejects.toMatchObject({ code: 'feed-not-a-feed', intent: 'refused' })
    await compute.close()
  }, 60_000)
})
