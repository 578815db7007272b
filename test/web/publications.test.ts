import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicationRecords } from '../../src/web/present/publication.js'
import { lagText } from '../../src/web/present/publication-page.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

const page = async (path: string) => (await desk.get(path)).text()

describe('a publication’s record', () => {
  it('counts what it did: first-hand, copies, who carried it, and how far behind the first it was', async () => {
    const stories = (await desk.store.find('story')).items.map((one) => one.value)
    const records = new Map(publicationRecords(stories).map((one) => [one.name, one]))
    // Two articles in the chain, the first and its update; nobody was before it.
    expect(records.get('Halden Wire')).toMatchObject({
      articles: 2,
      firstHand: 2,
      republications: 0,
      carried: 2,
      shared: 1,
      first: 1,
    })
    expect(records.get('Halden Wire')!.lagMinutes).toBeNull()
    // Margin 30 min behind, chain 88.2 min, the fund's closing 55.8 min, and a list of its own.
    const copier = records.get('Capewell News')!
    expect(copier).toMatchObject({ articles: 4, firstHand: 0, republications: 4, carried: 0, shared: 3, first: 0 })
    expect(copier.lagMinutes).toBeCloseTo(55.8, 1)
    // Its figure stands against the origin's.
    expect(records.get('Morrow Finance')).toMatchObject({ figures: 1, conflicts: 1 })
  })

  it('tells a lag as people do', () => {
    expect([0.5, 42, 185, 4320].map(lagText)).toEqual(['under a minute', '42 min', '3 h 5 min', '3 d'])
  })
})

describe('publications', () => {
  it('are listed with their records, and each leads to its page', async () => {
    const html = await page('/publications')
    expect(html).toContain('counted over all 8 stories')
    expect(html).toContain('href="/publications/Capewell%20News"')
    expect(html.indexOf('Capewell News')).toBeLessThan(html.indexOf('Tarn Funds'))
  })

  it('have a page with record, rights and stories', async () => {
    const html = await page('/publications/Capewell%20News')
    for (const part of [
      'B, republisher or aggregator',
      'written for demonstration',
      'carried Halden Wire',
      '1 h 28 min behind',
      'Five takeaways',
      'search them',
      'failing',
    ])
      expect(html).toContain(part)
    expect(html).not.toContain('feed.xml')
  })

  it('show headlines that were changed and pages that were taken down', async () => {
    const { value } = (await desk.store.get('article', 'art_sto_rotation_0'))!
    const revisions = [
      { contentHash: 'a', title: 'Banks soar as chip funds crash', seenAt: '2026-07-02T17:20:00.000Z' },
      { contentHash: 'b', title: value.title, seenAt: '2026-07-02T18:20:00.000Z' },
    ]
    await desk.store.commit({
      stepKey: 'revised',
      writes: [{ op: 'put', kind: 'article', value: { ...value, revisions, revision: 2, withdrawnAt: NOW }, knownAt: NOW }],
      jobs: [],
    })
    const html = await page('/publications/Pell%20%26%20Ardent%20Markets')
    expect(html).toContain('Headline was “Banks soar as chip funds crash”')
    expect(html).toContain('took the page down')
    expect(html).toMatch(/Changed after publication<\/dt><dd class="big">1<span class="q more">1 withdrawn/)
    const before = await page('/publications/Pell%20%26%20Ardent%20Markets?asof=2026-07-02T20:00')
    expect(before).not.toContain('Headline was')
  })

  it('are known by their articles alone where no source is of the name, and not at all without either', async () => {
    expect(await page('/publications/Tarn%20Funds')).toContain('Tarn to close')
    for (const path of ['/publications/Nobody', `/publications/${'x'.repeat(300)}`, '/publications/%22%20OR%20chip'])
      expect((await desk.get(path)).status).toBe(404)
    const bare = await testDesk(undefined, { sources: [] })
    const html = await (await bare.get('/publications/Tarn%20Funds')).text()
    await bare.close()
    expect(html).toContain('brought in, not collected')
  })

  it('are linked from a row and from the coverage', async () => {
    expect(await page('/')).toContain('<a href="/publications/Halden%20Wire">Halden Wire</a>')
    expect(await page('/stories/sto_chain')).toContain('<a href="/publications/Straits%20Ledger">Straits Ledger</a>')
  })
})
