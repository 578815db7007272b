import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storyListShape, storyShape } from '../../src/web/api/shapes.js'
import { momentOf } from '../../src/web/read/moment.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW } from './seed.js'

describe('the moment asked for', () => {
  it.each([
    ['2026-07-02T13:00', '2026-07-02T13:00:00.000Z', '2026-07-02T13:00'],
    ['2026-07-02T13:00:30.123Z', '2026-07-02T13:00:00.000Z', '2026-07-02T13:00'],
    ['2026-07-01', '2026-07-01T23:59:00.000Z', '2026-07-01T23:59'],
    ['2026-07-03T00:00', NOW, null],
    ['2026-13-45T99:99', NOW, null],
    ['yesterday', NOW, null],
    ['', NOW, null],
    [undefined, NOW, null],
  ])('%s is %s', (text, now, setBack) => expect(momentOf({ now: () => NOW }, text)).toEqual({ now, setBack }))
})

describe('the desk set back', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await testDesk()
  })
  afterAll(() => desk.close())
  const page = async (path: string) => (await desk.get(path)).text()
  const EARLY = 'asof=2026-07-02T12%3A00'

  it('hides what was not yet known, and says so', async () => {
    const html = await page(`/?${EARLY}`)
    expect(html).toContain('1 of 1 story'.replace('1 of', '<b>1</b> of'))
    expect(html).toContain('set back')
    expect(html).toContain('Thu 2 Jul 2026, 08:00')
    expect(html).toContain('Back to now')
    expect(html).not.toContain('data-seq')
    expect(html).not.toContain('Lakeside lifts')
    expect(html).toContain('href="/stories/sto_chain?asof=2026-07-02T12%3A00"')
    expect((await desk.get(`/stories/sto_margin?${EARLY}`)).status).toBe(404)
  })

  it('shows a story as it stood: fewer articles, its score then, prices known then', async () => {
    const html = await page(`/stories/sto_chain?${EARLY}`)
    expect(html).toContain('Straits Ledger')
    expect(html).not.toContain('Office of Market Conduct')
    expect(html).not.toContain('>70\u00a0bn')
    expect(html).not.toContain('<th scope="row">2 Jul</th>')
    expect(html).toContain('Why 62: importance')
    expect(html).toContain('not yet known')
    expect(html).not.toContain('>r3,')
  })

  it('answers the API the same way', async () => {
    const list = storyListShape.parse(await (await desk.get('/api/v1/stories?asOf=2026-07-02T12:00')).json())
    expect(list.stories.map((story) => [story.id, story.score?.importance])).toEqual([['sto_chain', 62]])
    expect(list.asOf).toBe('2026-07-02T12:00:00.000Z')
    const story = storyShape.parse(await (await desk.get('/api/v1/stories/sto_chain?asOf=2026-07-02T12:00')).json())
    expect([story.members.length, story.reactions.length]).toEqual([2, 0])
    expect((await desk.get('/api/v1/stories?asOf=later')).status).toBe(400)
  })

  it('has bars of a later page never shown to an earlier one', async () => {
    expect(await page('/stories/sto_chain')).toContain('<th scope="row">2 Jul</th>')
    expect(await page(`/stories/sto_chain?${EARLY}`)).not.toContain('<th scope="row">2 Jul</th>')
  })
})
