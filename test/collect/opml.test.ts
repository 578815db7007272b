import { parseOpml } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { readOpml, writeOpml } from '../../src/collect/index.js'
import { SOURCES } from '../web/seed.js'

const NAMES = ['Harbour & Lane <Markets>', 'Zweite "Zeitung"', 'Ärztliche Börse']
const sources = NAMES.map((name, i) => ({
  ...SOURCES[0]!,
  id: `one-${i}`,
  name,
  url: `https://feeds.example/${i}?a=1&b=2`,
  tier: (['A', 'B', 'C'] as const)[i]!,
}))

describe('a list of feeds', () => {
  it('that a desk writes is read back, by others as by us', () => {
    const xml = writeOpml('Sources & more', sources)
    const others = parseOpml(xml)
    expect(others.head?.title).toBe('Sources & more')
    expect(others.body?.outlines?.map((one) => [one.text, one.xmlUrl])).toEqual(sources.map((one) => [one.name, one.url]))
    const { feeds, unusable } = readOpml(xml)
    expect(unusable).toEqual([])
    expect(feeds.map(({ title, url, tier }) => [title, url, tier])).toEqual(sources.map((one) => [one.name, one.url, one.tier]))
  })

  it('holds feeds alone: pages and sitemaps are no feed', () => {
    expect(readOpml(writeOpml('T', [{ ...sources[0]!, kind: 'page' }])).feeds).toEqual([])
  })

  it('is read however deep its folders are, in order, each address once', () => {
    const xml = `<?xml version="1.0"?><opml version="1.0"><body>
      <outline text="Markets"><outline text="Asia"><outline text="One" xmlUrl="https://one.example/feed" htmlUrl="https://one.example/"/></outline></outline>
      <outline title="Two" text="two" type="rss" xmlURL="https://two.example/feed"></outline>
      <outline text="One again" xmlUrl="https://one.example/feed?utm_source=list"/>
    </body></opml>`
    expect(readOpml(xml).feeds.map((one) => [one.title, one.homepage])).toEqual([
      ['One', 'https://one.example/'],
      ['Two', null],
    ])
  })

  it('says which entries have no address that can be asked', () => {
    const xml =
      '<opml><body><outline text="Local" xmlUrl="file:///etc/passwd"/><outline text="Odd" xmlUrl="javascript:1"/></body></opml>'
    expect(readOpml(xml)).toEqual({ feeds: [], unusable: ['Local', 'Odd'] })
  })

  it.each([
    ['a page', '<html><body>no list</body></html>'],
    ['nothing', ''],
    ['thousands of feeds', `<opml><body>${'<outline xmlUrl="https://a.example/f"/>'.repeat(2_001)}</body></opml>`],
  ])('is refused where it is %s', (_what, xml) => {
    expect(() => readOpml(xml)).toThrowError(expect.objectContaining({ code: 'bad-opml' }))
  })
})
