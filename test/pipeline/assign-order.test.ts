import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/index.js'
import { AssignOrder } from '../../src/pipeline/assign-order.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { NotYet } from '../../src/pipeline/run-job.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { createAssignStage } from '../../workers/assign.js'
import { article, at } from '../contracts/make.js'

let dir: string
let store: SqliteStore
let order: AssignOrder
let wallMs: number
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'order-'))
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  wallMs = 0
  order = new AssignOrder({ store } as unknown as Desk, () => wallMs)
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

let steps = 0
const put = (id: string, state: Article['state'], minute: number) =>
  store.commit({
    stepKey: `put ${steps++}`,
    writes: [{ op: 'put', kind: 'article', value: article(id, { state, firstSeenAt: at(minute) }), knownAt: at(minute) }],
    jobs: [],
  })

describe('whose turn it is', () => {
  it.each(['found', 'read', 'analysed'] as const)('an article lets an earlier one go first that is %s', async (state) => {
    await put('earlier', state, 0)
    await put('later', 'analysed', 1)
    expect(await order.isNext('later')).toBe(false)
    await put('earlier', 'assigned', 0)
    expect(await order.isNext('later')).toBe(true)
  })

  it('of one moment the key decides, and what was set aside, failed or is over an hour older is not waited for', async () => {
    await put('b', 'analysed', 61)
    await put('a', 'analysed', 61)
    await put('failed', 'failed', 60)
    await put('aside', 'set-aside', 60)
    await put('old', 'found', 0)
    expect(await order.isNext('b')).toBe(false)
    expect(await order.isNext('a')).toBe(true)
  })

  it('nobody waits longer than two seconds', async () => {
    await put('stuck', 'found', 0)
    await put('later', 'analysed', 1)
    expect(await order.isNext('later')).toBe(false)
    wallMs = 1_999
    expect(await order.isNext('later')).toBe(false)
    wallMs = 2_000
    expect(await order.isNext('later')).toBe(true)
  })

  it('who waits looks again once the one before it has its story, the others after that', async () => {
    await put('first', 'analysed', 0)
    await put('second', 'analysed', 1)
    await put('third', 'analysed', 2)
    expect(await order.isNext('third')).toBe(false)
    expect(await order.isNext('second')).toBe(false)
    const woken: string[] = []
    const waits = ['third', 'second'].map((id) => order.waitHere(id).then((waited) => waited && woken.push(id)))
    await put('first', 'assigned', 0)
    order.passed('first')
    await waits[1]
    expect(woken[0]).toBe('second')
    expect(await order.isNext('second')).toBe(true)
    expect(await order.isNext('third')).toBe(false)
    await Promise.all(waits)
  })

  it('gives no place to wait to one that waits for nobody, nor to more than sixteen', async () => {
    expect(await order.waitHere('stranger')).toBe(false)
    await put('first', 'found', 0)
    const ids = Array.from({ length: 17 }, (_, i) => `later-${i + 10}`)
    for (const id of ids) {
      await put(id, 'analysed', 1)
      expect(await order.isNext(id)).toBe(false)
    }
    const waited = await Promise.all(ids.map((id) => order.waitHere(id)))
    expect(waited).toEqual([...Array.from({ length: 16 }, () => true), false])
  })

  it('a job taken over gives its place up while it waits: it may have to run alone, and the one it waits for as well', async () => {
    await put('earlier', 'analysed', 0)
    await put('later', 'analysed', 1)
    const stage = createAssignStage({ store } as unknown as Desk, { waits: true, wallMs: () => 0 })
    const step = { key: 'assign:later', now: at(2), attempt: 1, takeovers: 2, lastAttempt: false, commit: () => Promise.reject() }
    await expect(stage.handle({} as Desk, { articleId: 'later', revision: 1 }, step)).rejects.toThrow(NotYet)
  })
})
