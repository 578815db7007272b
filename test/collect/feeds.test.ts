import { describe, expect, it } from 'vitest'
import { looksLikeAdvert, readFeed } from '../../src/collect/index.js'

const now = '2026-07-05T00:00:00.000Z'
const read = (body: string | Uint8Array, url = 'https://feeds.example/dir/feed.xml') =>
  readFeed({ url, body }, { now, timeZone: 'America/New_York' })
const item = (inner: string, channel = ''): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>${channel}<item>${inner}</item></channel></rss>`

describe('formats', () => {
  it('RSS 2.0', async () => {
    const feed = await read(
      item(
        '<title>Rates rise &amp; bonds fall</title><link>https://e.example/1</link><guid isPermaLink="false">g1</guid><pubDate>Thu, 02 Jul 2026 08:30:00 EST</pubDate><description>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description><dc:creator>Ann Lee</dc:creator>',
      ),
    )
    expect(feed.title).toBe('T')
    expect(feed.items).toEqual([
      {
        guid: 'g1',
        url: 'https://e.example/1',
        title: 'Rates rise & bonds fall',
        publishedAt: '2026-07-02T13:30:00.000Z',
        updatedAt: null,
        summary: 'First. Second.',
        author: 'Ann Lee',
      },
    ])
  })

  it('RSS 0.91 without a version and without guids', async () => {
    const feed = await read(
      '<rss><channel><title>T</title><item><title>A</title><link>https://e.example/a</link></item></channel></rss>',
    )
    expect(feed.items[0]).toMatchObject({
      guid: 'https://e.example/a',
      url: 'https://e.example/a',
      title: 'A',
      publishedAt: null,
    })
  })

  it('RSS 1.0, where items stand beside the channel', async () => {
    const feed = await read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://e.example/1"><title>A</title><link>https://e.example/1</link><dc:date>2026-07-02</dc:date></item></rdf:RDF>',
    )
    expect(feed).toMatchObject({
      title: 'T',
      items: [{ title: 'A', url: 'https://e.example/1', publishedAt: '2026-07-02T04:00:00.000Z' }],
    })
  })

  it('Atom 1.0: the alternate link, XHTML titles, both dates', async () => {
    const feed = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> move</div></title><link rel="self" href="https://e.example/self"/><link rel="alternate" type="application/pdf" href="https://e.example/1.pdf"/><link type="text/html" href="https://e.example/1"/><published>2026-07-01T00:00:00Z</published><updated>2026-07-02T00:00:00Z</updated><summary type="html">&lt;b&gt;S&lt;/b&gt;</summary><author><name>Bo</name></author></entry></feed>',
    )
    expect(feed.items).toEqual([
      {
        guid: 'urn:1',
        url: 'https://e.example/1',
        title: 'A bold move',
        publishedAt: '2026-07-01T00:00:00.000Z',
        updatedAt: '2026-07-02T00:00:00.000Z',
        summary: 'S',
        author: 'Bo',
      },
    ])
  })

  it('Atom 0.3 under a prefix', async () => {
    const feed = await read(
      '<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:entry><a:id>1</a:id><a:title>A</a:title><a:link href="https://e.example/1"/><a:issued>2026-07-02T00:00:00Z</a:issued></a:entry></a:feed>',
    )
    expect(feed.items[0]).toMatchObject({
      guid: '1',
      title: 'A',
      url: 'https://e.example/1',
      publishedAt: '2026-07-02T00:00:00.000Z',
    })
  })

  it('JSON Feed 1.1', async () => {
    const feed = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          {
            id: 7,
            url: '/1',
            title: 'A',
            content_html: '<p>x</p>',
            date_published: '2026-07-02T00:00:00Z',
            authors: [{ name: 'Cy' }],
          },
          5,
        ],
      }),
    )
    expect(feed).toMatchObject({
      title: 'T',
      items: [{ guid: '7', url: 'https://feeds.example/1', title: 'A', summary: 'x', author: 'Cy' }],
    })
    expect(feed.problems).toHaveLength(1)
  })

  it('news sitemaps', async () => {
    const feed = await read(
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://e.example/1</loc><n:news><n:publication_date>2026-07-02T01:00:00Z</n:publication_date><n:title>A</n:title></n:news></url></urlset>',
    )
    expect(feed.items[0]).toMatchObject({ url: 'https://e.example/1', title: 'A', publishedAt: '2026-07-02T01:00:00.000Z' })
  })

  it('an index of sitemaps is named as what it is', async () => {
    await expect(
      read('<sitemapindex><sitemap><loc>https://e.example/s.xml</loc></sitemap></sitemapindex>'),
    ).rejects.toMatchObject({ code: 'feed-sitemap-index', detail: { sitemaps: ['https://e.example/s.xml'] } })
  })

  it.each([
    ['a web page', '<!doctype html><html><body><p>Not found</p></body></html>', 'feed-not-a-feed'],
    ['nothing', '  ', 'feed-empty'],
    ['JSON that is no feed', '{"error":"no"}', 'feed-not-a-feed'],
  ])('%s is an error', async (_, body, code) => expect(read(body)).rejects.toMatchObject({ code }))
})

describe('repairs', () => {
  it.each([
    ['HTML entities', '<title>Caf&eacute;&nbsp;&mdash; open</title>', 'Café — open'],
    ['bare ampersands', '<title>S&P 500 & AT&T</title>', 'S&P 500 & AT&T'],
    ['references to Windows characters', '<title>it&#146;s</title>', 'it’s'],
    ['references to nothing', '<title>a&#0;b&#xFFFF;c</title>', 'abc'],
    ['unknown entities', '<title>a &nosuch; b</title>', 'a &nosuch; b'],
    ['markup in CDATA', '<title><![CDATA[<b>Bold</b> move]]></title>', 'Bold move'],
    ['markup as it is', '<title><b>Bold</b> move</title>', 'Bold move'],
    ['a less-than sign in text', '<title><![CDATA[yield < 2% > 1%]]></title>', 'yield < 2% > 1%'],
  ])('%s', async (_, inner, title) => expect((await read(item(inner))).items[0]?.title).toBe(title))

  it("uses a document's own entities, and reads nothing external", async () => {
    const feed = await read(
      `<!DOCTYPE rss [<!ENTITY co "Halden AG"><!ENTITY x SYSTEM "file:///etc/passwd">]>${item('<title>&co; &x;</title>')}`,
    )
    expect(feed.items[0]?.title).toBe('Halden AG &x;')
  })

  it('reads what is left of a feed that was cut off, and says so', async () => {
    const whole = item(
      '<title>A</title><link>https://e.example/a</link></item><item><title>B</title><link>https://e.example/b</link><description>cut',
    )
    const feed = await read(whole.slice(0, whole.indexOf('cut') + 3))
    expect(feed.items.map(({ title, summary }) => ({ title, summary }))).toEqual([
      { title: 'A', summary: '' },
      { title: 'B', summary: '' },
    ])
    expect(feed.problems).toContain('the document ends inside an entry')
  })

  it('drops text before the first tag', async () => {
    const feed = await read(`Warning: something in line 5\n${item('<title>A</title>')}`)
    expect(feed.items[0]?.title).toBe('A')
    expect(feed.problems).toContain('text before the first tag was dropped')
  })
})

describe('items', () => {
  it('resolves links by xml:base, nested', async () => {
    const feed = await read(
      '<rss version="2.0" xml:base="https://e.example/news/"><channel><item xml:base="2026/"><title>A</title><link>a.html</link></item></channel></rss>',
    )
    expect(feed.items[0]?.url).toBe('https://e.example/news/2026/a.html')
  })

  it('tells different articles under one guid apart, and lets a changed headline keep its guid', async () => {
    const two =
      '<title>A</title><guid>g</guid><link>https://e.example/a</link></item><item><title>B</title><guid>g</guid><link>https://e.example/b</link></item><item><title>A, corrected</title><guid>g</guid><link>https://e.example/a</link>'
    const feed = await read(item(two))
    const [a, b, again] = feed.items
    expect(a?.guid).toBe('g')
    expect(b?.guid).toMatch(/^g#guid_/)
    expect(again?.guid).toBe('g')
  })

  it('uses a guid as the link only where it is permanent', async () => {
    expect((await read(item('<title>A</title><guid>https://e.example/1</guid>'))).items[0]?.url).toBe('https://e.example/1')
    expect((await read(item('<title>A</title><guid isPermaLink="false">https://e.example/1</guid>'))).items[0]?.url).toBe('')
  })

  it('gives no address that is not of the web, and no date that cannot be', async () => {
    const feed = await read(
      item(
        '<title>A</title><link>javascript:alert(1)</link><pubDate>Thu, 02 Jul 2076 00:00:00 GMT</pubDate><dc:date>2026-07-01</dc:date>',
      ),
    )
    expect(feed.items[0]).toMatchObject({ url: '', publishedAt: '2026-07-01T04:00:00.000Z' })
  })

  it('marks what was paid for', async () => {
    expect((await read(item('<title>A</title><category>Sponsored</category>'))).items[0]?.sponsored).toBe(true)
    expect((await read(item('<title>A</title>'))).items[0]?.sponsored).toBeUndefined()
    expect(looksLikeAdvert({ title: 'Sponsored: earn more', url: 'https://e.example/1' })).toBe(true)
    expect(looksLikeAdvert({ title: 'A', url: 'https://e.example/brand-studio/1' })).toBe(true)
    expect(looksLikeAdvert({ title: 'Sponsors leave the league', url: 'https://e.example/sport/1' })).toBe(false)
  })
})
