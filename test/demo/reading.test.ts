import { describe, expect, it } from 'vitest'
import { readFeed, readPage } from '../../src/collect/index.js'
import { answer } from '../../src/demo/answer.js'
import { addressOf } from '../../src/demo/archive.js'
import { loadArchive } from '../../src/demo/load.js'
import { articleAt, faultAt } from '../../src/demo/moment.js'
import { plainBlocks } from '../../src/demo/render/markup.js'

const archive = loadArchive('demo')
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Every readable open page, as the desk reads it and as it was written. */
const readings = archive.publications.flatMap((publication) =>
  publication.articles.flatMap((article) => {
    const now = [archive.endAt, article.publishedAt].find((at) => !faultAt(article.faults, at))
    if (!now || article.access !== 'open') return []
    const given = answer(archive, { host: publication.host, path: article.path }, now)
    const raw = { url: addressOf(publication, article.path), body: given.body, contentType: given.headers['content-type'] }
    const page = readPage(raw, { now, timeZone: publication.timeZone })
    const state = articleAt(article, now)!
    const wanted = plainBlocks(state.body)
    const found = page.text.split('\n\n').map(squeeze)
    return [{ article, page, state, wanted, found }]
  }),
)

describe("the desk's readers on these pages", () => {
  it('find headline and date of every one', () => {
    for (const { article, page, state } of readings)
      expect([article.id, page.title, page.publishedAt]).toEqual([article.id, state.title, article.publishedAt])
  })

  it('find the paragraphs and little else, through the clutter', () => {
    let written = 0
    let missing = 0
    let foreign = 0
    for (const { state, wanted, found } of readings) {
      const whole = found.join(' ')
      const notes = state.notes.map((note) => note.text)
      written += wanted.length
      missing += wanted.filter((one) => !whole.includes(one)).length
      foreign += found.filter((one) => ![...wanted, ...notes].some((own) => own.includes(one))).length
    }
    expect(written).toBeGreaterThan(450)
    expect(missing / written).toBeLessThanOrEqual(0.01)
    expect(foreign / written).toBeLessThanOrEqual(0.01)
  })

  it('read every feed, with a date wherever the feed gave a usable one', async () => {
    for (const publication of archive.publications) {
      const given = answer(archive, { host: publication.host, path: publication.feed.path }, archive.endAt)
      const raw = {
        url: addressOf(publication, publication.feed.path),
        body: given.body,
        contentType: given.headers['content-type'],
      }
      const feed = await readFeed(raw, { now: archive.endAt, timeZone: publication.timeZone })
      for (const item of feed.items) {
        const article = publication.articles.find((one) => item.url.includes(one.path))!
        if (article.feedDate === 'usual' || article.feedDate === 'no-zone')
          expect([article.id, [article.publishedAt, article.relistedAt]]).toEqual([
            article.id,
            expect.arrayContaining([item.publishedAt]),
          ])
      }
      expect(feed.items.length).toBeGreaterThan(0)
    }
  })
})
