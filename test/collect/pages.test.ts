import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/collect/index.js'

const now = '2026-07-05T00:00:00.000Z'
const read = (body: string, url = 'https://news.example/2026/07/02/story') =>
  readPage({ url, body }, { now, timeZone: 'America/New_York' })
const S1 = 'Halden Metals said on Thursday that it would close its smelter in Aveiro, which makes 4% of the zinc in Europe.'
const S2 = 'The company blamed the price of power, which has doubled since March, and a weak market for galvanised steel.'
const S3 = 'Shares of Halden fell 5.2% in Frankfurt, the most since February, before they recovered a part of the loss.'
const body = `<p>${S1}</p><p>${S2}</p><p>${S3}</p>`
const whole = [S1, S2, S3].join('\n\n')
const page = (inner: string, head = ''): string =>
  `<html lang="en"><head><title>Halden to close its smelter in Aveiro</title>${head}</head><body>${inner}</body></html>`

describe('body', () => {
  it.each([
    ['by microdata', `<div itemprop="articleBody">${body}</div>`],
    ['by name', `<div class="entry-content">${body}</div>`],
    ['by prose alone', `<div><div><div>${body}</div></div></div>`],
    ['in a form, as some systems have it', `<form><div>${body}</div></form>`],
    ['inside what is named like a side bar', `<div class="has-sidebar sidebar">${body}</div>`],
    [
      'behind a class that promises a wall',
      `<article><div>${body.slice(0, body.indexOf('<p>', 5))}<div class="paywall">${body.slice(body.indexOf('<p>', 5))}</div></div></article>`,
    ],
    [
      'divided between siblings',
      `<section class="part"><div><p>${S1}</p></div></section><section class="part"><div><p>${S2}</p></div></section><section class="part"><div><p>${S3}</p></div></section>`,
    ],
    ['in lines that breaks part', `<div>${S1}<br><br>${S2}<br/>\n<br/>${S3}</div>`],
    ['with tags in upper case and unclosed', `<DIV><P>${S1}<P>${S2}<P>${S3}`],
  ])('%s', (_, inner) =>
    expect(
      read(
        page(
          `<nav><a href="/">Home</a></nav>${inner}<footer><p>The paper is printed in Leeds, and has been since 1831, come what may.</p></footer>`,
        ),
      ).text,
    ).toBe(whole),
  )

  const around: [string, string, string][] = [
    [
      'related links',
      '',
      '<h3>Related stories</h3><ul><li><a href="/a">Zinc falls for a fourth week as stocks rise</a></li></ul>',
    ],
    [
      'a related list with leads',
      '',
      '<h3>More from Markets</h3><p><a href="/a">Zinc falls for a fourth week as stocks in the warehouses rise</a></p><p><a href="/b">Steel makers ask for help</a></p><p><a href="/c">Power prices, explained</a></p><p>Why it costs more.</p>',
    ],
    [
      'the headline, a byline and a date',
      '<h1>Halden to close its smelter in Aveiro</h1><p>By Ann Lee</p><p>July 2, 2026 10:00 AM</p>',
      '',
    ],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The smelter in Aveiro, seen from the river on a day in May.</figcaption></figure>',
      '',
    ],
    [
      'a cookie box',
      '<div class="cookie-banner"><p>We use cookies to make the site better, and you may say no to some.</p></div>',
      '',
    ],
    ['a request to sign up', '', '<p>Sign up for our free <a href="/n">newsletter</a> and get the news in your inbox.</p>'],
    [
      'an advert',
      '<div class="ad-slot"><p>Buy gold now, for gold has never lost its shine in four thousand years.</p></div>',
      '<p>Advertisement</p>',
    ],
    ['comments', '', '<div id="comments"><p>First! I always said that zinc would come to this, and nobody listened.</p></div>'],
    [
      'what is hidden',
      '<p style="display: none">A text for machines that no reader of the page ever sees, long as it is.</p>',
      '',
    ],
    [
      'a script',
      '<script>var a = "a sentence, that looks like prose, and is none."</script>',
      '<style>p { color: red; background: url(a.png) }</style>',
    ],
    [
      'an author box',
      '',
      '<div class="author-bio"><p>Ann Lee has written about metals since 2009, and about power since 2014.</p></div>',
    ],
    ['a heading with nothing under it', '', '<h2>What others say</h2>'],
  ]
  it.each(around)('without %s', (_, before, after) =>
    expect(read(page(`<article>${before}${body}${after}</article>`)).text).toBe(whole),
  )

  it('keeps lists, quotations, tables with figures and headings in order', () => {
    const inner = `<p>${S1}</p><h2>The numbers</h2><ul><li>Capacity: 150,000 tons</li><li>Staff: 410</li></ul><table><tr><th>Year</th><th>Tons</th></tr><tr><td>2025</td><td>141,000</td></tr></table><blockquote><p>${S2}</p></blockquote><p>${S3}</p>`
    expect(read(page(`<article>${inner}</article>`)).text.split('\n\n')).toEqual([
      S1,
      'The numbers',
      'Capacity: 150,000 tons',
      'Staff: 410',
      'Year | Tons',
      '2025 | 141,000',
      S2,
      S3,
    ])
  })

  it.each([
    'By noon the shares had fallen 5% in Frankfurt.',
    'More from the sector is expected on Tuesday, when two rivals report.',
    'Published figures showed a fall of 3% in June.',
    'See also how the zinc price fell before, in the spring of last year, he said.',
  ])('keeps a sentence that begins like something else: %s', (sentence) => {
    expect(read(page(`<article><p>${sentence}</p>${body}</article>`)).text).toBe(`${sentence}\n\n${whole}`)
  })

  it('never glues blocks together', () => {
    const text = read(page(`<article><div>${S1}</div><div>${S2}</div><span>${S3}</span></article>`)).text
    expect(text).toContain(`${S1}\n\n${S2}\n\n${S3}`)
  })

  it('prefers the text that the headline is about', () => {
    const boilerplate = `<div><p>${'The publisher is a member of the council and follows its code, which readers may see on the page of the council. '.repeat(3)}</p></div>`
    expect(read(page(`<div><div><div>${S1}</div></div></div>${boilerplate}`)).text).toBe(S1)
  })

  it.each(['itemprop="articleBody"', 'class="article-body"', ''])(
    'reads the first of several articles on an endless page (%s)',
    (mark) => {
      const other =
        '<p>Rain fell on the hills of the north for a ninth day, and the rivers, which were high already, rose by a foot or more.</p>'.repeat(
          5,
        )
      const endless = `<article><div ${mark}>${body}</div></article><article><div ${mark}>${other}</div></article>`
      expect(read(page(endless)).text).toBe(whole)
    },
  )

  it('takes the text of structured data where the page shows little, and only where it is free', () => {
    const data = (free: boolean): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Halden to close its smelter in Aveiro', articleBody: `${whole}\n\n${whole}`, isAccessibleForFree: free })}</script>`
    const shown = `<div id="app"><p>${S1}</p></div>`
    expect(read(page(shown, data(true))).text.split('\n\n')).toHaveLength(6)
    expect(read(page(shown, data(false)))).toMatchObject({ text: S1, access: 'teaser' })
  })
})

describe('metadata', () => {
  const ld = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['NewsArticle'], ...fields },
      ],
    })}</script>`

  it('follows the written order: JSON-LD, OpenGraph, microdata, meta, time, address', () => {
    const sources: [string, string, string][] = [
      [ld({ headline: 'x', datePublished: '2026-07-01T01:00:00Z' }), '2026-07-01T01:00:00.000Z', 'json-ld'],
      ['<meta property="article:published_time" content="2026-07-01T02:00:00Z">', '2026-07-01T02:00:00.000Z', 'opengraph'],
      [
        '<meta itemprop="x"><span itemprop="datePublished" content="2026-07-01T03:00:00Z"></span>',
        '2026-07-01T03:00:00.000Z',
        'microdata',
      ],
      ['<meta name="pubdate" content="2026-07-01T04:00:00Z">', '2026-07-01T04:00:00.000Z', 'meta'],
      ['<time class="published" datetime="2026-07-01T05:00:00Z"></time>', '2026-07-01T05:00:00.000Z', 'time'],
    ]
    for (let i = 0; i < sources.length; i++) {
      const head = sources
        .slice(i)
        .map(([html]) => html)
        .reverse()
        .join('')
      const got = read(page(`<article>${body}</article>`, head))
      expect([got.publishedAt, got.foundIn.publishedAt]).toEqual([sources[i]![1], sources[i]![2]])
    }
    expect(read(page(body))).toMatchObject({ publishedAt: '2026-07-02T00:00:00.000Z', foundIn: { publishedAt: 'url' } })
    expect(read(page(`<time datetime="2026-07-02T14:00:00Z">x</time>${body}`))).toMatchObject({
      publishedAt: '2026-07-02T14:00:00.000Z',
      foundIn: { publishedAt: 'time' },
    })
  })

  it('refuses dates of the future and from before 1990, and updates before the publication', () => {
    const got = read(
      page(body, ld({ headline: 'x', datePublished: '2027-01-01', dateModified: '1989-01-01' })),
      'https://news.example/story',
    )
    expect(got).toMatchObject({ publishedAt: null, updatedAt: null })
    expect(read(page(body, ld({ headline: 'x', datePublished: '2026-07-02', dateModified: '2026-07-01' }))).updatedAt).toBeNull()
  })

  it("reads dates without a zone in the source's zone", () => {
    expect(read(page(body, ld({ headline: 'x', datePublished: '2026-07-02T10:00:00' }))).publishedAt).toBe(
      '2026-07-02T14:00:00.000Z',
    )
  })

  it.each([
    [
      'a heading that the title repeats',
      '<title>Zinc falls again | The Paper</title>',
      '<h1>Zinc falls again</h1>',
      'Zinc falls again',
      'heading',
    ],
    [
      'a heading that goes on where the title was cut',
      '<title>Zinc falls again in London trading</title>',
      '<h1>Zinc falls again in London trading, for a fourth week</h1>',
      'Zinc falls again in London trading, for a fourth week',
      'heading',
    ],
    [
      "not the site's name in a heading",
      '<title>Zinc falls again in London - The Daily Paper</title>',
      '<h1>The Daily Paper</h1>',
      'Zinc falls again in London',
      'title',
    ],
    [
      'OpenGraph',
      '<title>x</title><meta property="og:title" content="Zinc &amp; lead fall">',
      '',
      'Zinc & lead fall',
      'opengraph',
    ],
    [
      'a title with colons and dashes of its own',
      '<title>Zinc: a fall - and a rise, in seven charts and two maps - The Paper</title>',
      '',
      'Zinc: a fall - and a rise, in seven charts and two maps',
      'title',
    ],
  ])('title: %s', (_, head, inner, title, foundIn) => {
    const got = readPage(
      { url: 'https://e.example/', body: `<html><head>${head}</head><body>${inner}${body}</body></html>` },
      { now },
    )
    expect(got.title).toBe(title)
    expect(got.foundIn.title).toBe(foundIn)
  })

  it.each([
    ['<span class="byline">By Ann Lee and Bo Chan</span>', 'Ann Lee and Bo Chan'],
    ['<div class="byline">By <a rel="author">Ann Lee</a> | July 2, 2026</div>', 'Ann Lee'],
    ['<p class="author">Written by Ann Lee, Published 10:00</p>', 'Ann Lee'],
    ['<p class="author">ann@e.example</p>', null],
    ['<p class="author">admin</p>', null],
  ])('byline: %s', (html, byline) => expect(read(page(html + body)).byline).toBe(byline))

  it('names several authors once', () => {
    expect(
      read(page(body, ld({ headline: 'x', author: [{ name: 'Ann Lee' }, { name: 'Bo Chan' }, { name: 'Ann Lee' }] }))).byline,
    ).toBe('Ann Lee, Bo Chan')
  })

  it('section, language and canonical address, with where each was found', () => {
    const got = read(page(body, '<link rel="canonical" href="/story"><meta property="article:section" content="Metals">'))
    expect(got).toMatchObject({
      section: 'Metals',
      language: 'en',
      canonicalUrl: 'https://news.example/story',
      foundIn: { section: 'opengraph', language: 'text', canonicalUrl: 'meta' },
    })
    expect(read(page(body, '<link rel="canonical" href="javascript:alert(1)">')).canonicalUrl).toBeNull()
  })

  it('names the origin that syndication marks name', () => {
    expect(read(page(body, '<meta name="original-source" content="Reuters">')).credit).toBe('Reuters')
    expect(read(page(body, '<meta name="original-source" content="https://r.example/1">')).credit).toBeNull()
  })

  it('survives structured data as pages write it', () => {
    const broken =
      '<script type="application/ld+json">\n<!--\n{"@type":"NewsArticle","headline":"A\nline","datePublished":"2026-07-01T01:00:00Z",}\n--></script>'
    expect(read(page(body, broken)).publishedAt).toBe('2026-07-01T01:00:00.000Z')
  })
})

describe('access', () => {
  it('takes a visible wall that asks readers to subscribe for what it is, though no data says so', () => {
    const wall = '<div class="paywall"><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div>'
    const lead = '<p>On the fourth floor a screen shows a single number, and for most of June that number was red.</p>'
    expect(read(page(`<article>${lead}${lead}${lead}${wall}</article>`)).access).toBe('teaser')
    expect(read(page(`<article>${lead}${lead}${lead}</article>`)).access).toBe('open')
  })

  it.each([
    ['open', page(`<article>${body}</article>`), 'open'],
    [
      'a teaser by structured data',
      page(
        `<article><p>${S1}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>',
      ),
      'teaser',
    ],
    [
      'a teaser by its prompt',
      page(
        `<article><p>${S1}</p><p>To read the full story, which goes on for a page, become a reader with an account today.</p></article>`,
      ),
      'teaser',
    ],
    [
      'a text that breaks off',
      page(`<article><p>${S1}</p><p>The company blamed the price of power, which has...</p></article>`),
      'teaser',
    ],
    [
      'fewer words than announced',
      page(
        `<article>${body}</article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","wordCount":900}</script>',
      ),
      'teaser',
    ],
    [
      'a shell that needs scripts',
      page(
        `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>${'x'.repeat(3000)}</script>`,
      ),
      'script',
    ],
  ])('%s', (_, html, access) => expect(read(html).access).toBe(access))

  it('is no teaser only because some element is named as a wall', () => {
    expect(read(page(`<article>${body}</article><div class="paywall-modal" hidden>Subscribe</div>`)).access).toBe('open')
  })
})

describe('errors', () => {
  it.each([
    ['nothing', '   ', 'page-empty'],
    ['too much', new Uint8Array(16_000_001), 'page-too-large'],
  ])('%s', (_, body, code) => {
    expect(() => readPage({ url: 'https://e.example/', body }, { now })).toThrow(
      expect.objectContaining({ code, intent: 'refused' }),
    )
  })
})
