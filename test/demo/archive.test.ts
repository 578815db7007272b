import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { loadSources } from '../../src/config/load.js'
import { answer } from '../../src/demo/answer.js'
import { addressOf, type Publication, type WrittenArticle } from '../../src/demo/archive.js'
import { loadArchive } from '../../src/demo/load.js'
import { articleAt, faultAt } from '../../src/demo/moment.js'
import { escapeMarkup, plainBlocks } from '../../src/demo/render/markup.js'
import { plusMs } from '../../src/model/index.js'
import { barOn, returnOn, sessionBefore } from './market-data.js'

const archive = loadArchive('demo')
const END = archive.endAt
const all: [string, Publication, WrittenArticle][] = archive.publications.flatMap((publication) =>
  publication.articles.map((article): [string, Publication, WrittenArticle] => [article.id, publication, article]),
)
const get = (publication: Publication, path: string, now: string) => {
  const given = answer(archive, { host: publication.host, path }, now)
  return { ...given, text: typeof given.body === 'string' ? given.body : Buffer.from(given.body).toString() }
}
const htmlText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')

describe('the archive', () => {
  it('has a source for every publication, at its feed', () => {
    for (const publication of archive.publications) {
      const source = archive.sources.find((one) => one.id === publication.id)!
      expect(source.url).toBe(addressOf(publication, publication.feed.path))
      expect(source.timeZone).toBe(publication.timeZone)
      expect(source.name).toBe(publication.name)
    }
    expect(archive.sources.length).toBe(archive.publications.length)
  })

  it('has sources that the desk takes', () => {
    expect(loadSources('demo/sources').map((source) => source.id)).toEqual(archive.sources.map((source) => source.id))
  })

  it('names no real outlet as a publisher or author', () => {
    const real =
      /\b(bloomberg|reuters|economic times|wall street journal|wsj|financial times|cnbc|barron|marketwatch|nikkei|yahoo|forbes|fortune|associated press|coindesk|new york times|guardian|benzinga|seeking alpha|motley|substack|reddit|twitter)\b/i
    for (const publication of archive.publications) expect(publication.name).not.toMatch(real)
    for (const source of archive.sources)
      expect(`${source.name} ${source.family} ${source.creditNames.join(' ')}`).not.toMatch(real)
    for (const [, , article] of all) expect(`${article.byline ?? ''} ${article.title} ${article.body}`).not.toMatch(real)
  })

  it('speaks of nothing published after its end or before its start', () => {
    for (const [, , article] of all) {
      expect(article.publishedAt >= archive.startAt && article.publishedAt <= END).toBe(true)
      for (const revision of article.revisions) expect(revision.at <= END).toBe(true)
    }
  })

  it.each(all.filter(([, , article]) => article.states.length > 0))(
    'states only moves that happened: %s',
    (_id, _publication, article) => {
      const body = articleAt(article, END)!.body + article.body + article.title + (article.summary ?? '')
      for (const state of article.states) {
        expect(body).toContain(state.text)
        const before = state.since ?? sessionBefore(state.day)
        const measured = {
          return: () => returnOn(state.symbol, state.day, before),
          gap: () => 100 * (barOn(state.symbol, state.day).open / barOn(state.symbol, before).close - 1),
          points: () => barOn(state.symbol, state.day).close - barOn(state.symbol, before).close,
          close: () => barOn(state.symbol, state.day).close,
          volume: () => barOn(state.symbol, state.day).volume / 1e6,
        }[state.measure]()
        const digits = String(state.value).split('.')[1]?.length ?? 0
        expect([state.symbol, state.day, Number(measured.toFixed(digits))]).toEqual([state.symbol, state.day, state.value])
        expect(
          state.text === 'a tenth of a percent' ||
            state.text.replace(',', '.').includes(String(Math.abs(state.value))) ||
            state.text.startsWith('more than'),
        ).toBe(true)
      }
      // A close is not known before 16:00 in New York: 20:00 UTC in these weeks.
      for (const state of article.states) {
        const said = [article.publishedAt, ...article.revisions.map((revision) => revision.at)].at(-1)!
        expect(said >= `${state.day}T${state.measure === 'gap' ? '13:30' : '20:00'}:00.000Z`).toBe(true)
      }
    },
  )
})

describe('pages', () => {
  it.each(all)('%s is there at its time, not before, and carries the notice and its text', (_id, publication, article) => {
    expect(get(publication, article.path, plusMs(article.publishedAt, -1000)).status).toBe(404)
    const at = [END, ...article.revisions.map((revision) => revision.at), article.publishedAt].find(
      (time) => !faultAt(article.faults, time),
    )
    if (!at) return expect([404, 410, 429, 0]).toContain(get(publication, article.path, END).status)
    const page = get(publication, article.path, at)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Written for demonstration')
    const text = htmlText(page.text)
    const paragraphs = plainBlocks(articleAt(article, at)!.body).map((one) => htmlText(escapeMarkup(one)))
    const shown =
      article.access === 'open' ? paragraphs : article.access === 'teaser' ? paragraphs.slice(0, article.teaserParagraphs) : []
    for (const one of shown) expect(text).toContain(one)
    const hidden = paragraphs.filter((one) => !shown.includes(one))
    for (const one of hidden) expect(text).not.toContain(one)
    expect(page.text).toContain('<script>')
    expect(page.text).toContain('cookie')
  })

  it('answers the same bytes for the same moment', () => {
    for (const [, publication, article] of all)
      expect(get(publication, article.path, END)).toEqual(get(publication, article.path, END))
  })
})

describe('feeds', () => {
  const parser = new RssParser()
  const items = async (publication: Publication, now: string): Promise<{ title?: string; link?: string }[]> => {
    const feed = get(publication, publication.feed.path, now)
    expect(feed.status).toBe(200)
    expect(feed.text).toContain('Written for demonstration')
    if (publication.feed.format === 'json')
      return (JSON.parse(feed.text).items as { title: string; url: string }[]).map((item) => ({
        title: item.title,
        link: item.url,
      }))
    return (await parser.parseString(feed.text)).items
  }

  it.each(archive.publications.map((publication): [string, Publication] => [publication.id, publication]))(
    '%s parses and lists its newest',
    async (_id, publication) => {
      expect(faultAt(publication.feed.faults, END)).toBeNull()
      const listed = await items(publication, END)
      expect(listed.length).toBeGreaterThan(0)
      for (const article of publication.articles.slice(-5))
        expect(listed.some((item) => item.link?.includes(article.path))).toBe(true)
    },
  )

  it.each(all)('%s is listed from its time on', async (_id, publication, article) => {
    if (faultAt(publication.feed.faults, article.publishedAt)) return
    const listed = (list: { link?: string }[]): boolean => list.some((item) => item.link?.includes(article.path))
    expect(listed(await items(publication, article.publishedAt))).toBe(true)
    const before = plusMs(article.publishedAt, -1000)
    if (!faultAt(publication.feed.faults, before)) expect(listed(await items(publication, before))).toBe(false)
  })

  it('does not change while nothing is published', () => {
    for (const publication of archive.publications) {
      const moments = publication.articles.flatMap((article) => [
        article.publishedAt,
        ...article.revisions.map((one) => one.at),
        article.relistedAt ?? '',
      ])
      const at = plusMs(END, -60_000)
      if (moments.some((moment) => moment > at && moment <= END)) continue
      expect(get(publication, publication.feed.path, at).headers.etag).toBe(
        get(publication, publication.feed.path, END).headers.etag,
      )
    }
  })
})
