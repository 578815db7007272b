import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBundles } from '../../src/web/read/bundles.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW, scoreOf } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

const LIVE = { now: NOW, setBack: null }
const read = (ids: string[]) => readBundles(desk.services, ids, 'quant-risk', LIVE)

describe('rows kept between requests', () => {
  it('are in the order asked, without those unknown', async () => {
    const ids = ['sto_close', 'nowhere', 'sto_chain']
    expect((await read(ids)).map((one) => one.story.id)).toEqual(['sto_close', 'sto_chain'])
    expect((await read([...ids].reverse())).map((one) => one.story.id)).toEqual(['sto_chain', 'sto_close'])
  })

  it('are the very same until the story changes, and new at once when it does', async () => {
    const [before] = await read(['sto_margin'])
    expect((await read(['sto_margin']))[0]!.story).toBe(before!.story)
    const score = scoreOf(before!.story, 'quant-risk', 12.5, 98)
    await desk.store.commit({
      stepKey: 'again',
      writes: [{ op: 'put', kind: 'score', value: { ...score, id: 'sto_margin:quant-risk' }, knownAt: NOW, visible: true }],
      jobs: [],
    })
    const [after] = await read(['sto_margin'])
    expect(after!.score!.importance.totalHundredths).toBe(1250)
    expect(after!.shape.at(-1)).toBe(13)
  })

  it('are never those of another moment', async () => {
    await read(['sto_chain'])
    const early = { now: '2026-07-02T12:00:00.000Z', setBack: '2026-07-02T12:00' }
    const [then] = await readBundles(desk.services, ['sto_chain'], 'quant-risk', early)
    expect(then!.story.revision).toBe(1)
    expect((await read(['sto_chain']))[0]!.story.revision).toBe(4)
  })
})
