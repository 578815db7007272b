import { describe, expect, it } from 'vitest'
import { storyIdOf } from '../../src/model/index.js'
import { createStoryBook, type StoryArticle } from '../../src/story/index.js'

const article = (title: string, i: number): StoryArticle => {
  const at = new Date(Date.UTC(2026, 2, 2, 8, i * 10)).toISOString()
  const house = { publisher: `Paper ${i}`, family: `house ${i}`, tier: 'B' as const }
  return { id: `x${i}`, ...house, title, text: '', publishedAt: at, firstSeenAt: at }
}
const MINE = [
  'Quillabamba shaft caves in',
  'Seventeen trapped underground at Andina copper mine',
  'Quillabamba shaft cave-in: rescue begins',
  'Seventeen trapped at Quillabamba copper mine after shaft caves in',
  'Quillabamba copper mine: seventeen trapped as shaft caves in, rescue begins',
].map(article)
const RECALL = [
  'Harlan recalls 480,000 pickups over brake fault',
  'Brake fault forces Harlan pickup recall',
  'Harlan pickup recall: brake fluid leaks, says agency',
  'Agency opens brake inquiry as Harlan recalls pickups',
  'Harlan recall of pickups over leaking brakes grows',
  'Harlan plant in Toledo hit by blaze',
  'Blaze at Toledo plant: firefighters battle flames',
].map(article)

describe('what editors decided', () => {
  it('keeps two stories apart that later evidence would make one', () => {
    const [a, b] = [storyIdOf('x0'), storyIdOf('x1')]
    const merging = (apart: boolean) => {
      const book = createStoryBook()
      return MINE.flatMap((one, i) => {
        if (i === 2 && apart) book.adopt({ places: [], apart: [[a, b]] })
        return book.assign(one).changes.filter((c) => c.kind === 'merge')
      })
    }
    expect(merging(false)).not.toEqual([])
    expect(merging(true)).toEqual([])
  })

  it('is no longer said of stories that they merged again', () => {
    const book = createStoryBook()
    const changes = MINE.flatMap((one, i) => {
      if (i === 2) book.adopt({ places: [], apart: [[storyIdOf('x0'), storyIdOf('x1')]] })
      if (i === 3) book.adopt({ places: [], together: [[storyIdOf('x0'), storyIdOf('x1')]] })
      return book.assign(one).changes
    })
    expect(changes.some((c) => c.kind === 'merge')).toBe(true)
    expect(book.apartFrom(storyIdOf('x0'))).toEqual([])
  })

  it('holds an article where it was put, though later evidence shows another event', () => {
    const book = createStoryBook()
    for (const one of RECALL.slice(0, 6)) book.assign(one)
    const home = book.final().get('x5')!.storyId
    expect(home).toBe(storyIdOf('x0'))
    book.adopt({ places: [{ articleId: 'x5', storyId: home }] })
    const fire = book.assign(RECALL[6]!)
    expect(fire.changes).toEqual([])
    expect(book.final().get('x5')).toMatchObject({ storyId: home, fixed: true })
  })

  it('moves an article into another story, which later ones like it then join', () => {
    const book = createStoryBook()
    for (const one of RECALL.slice(0, 6)) book.assign(one)
    const apart = storyIdOf('x5')
    book.adopt({ places: [{ articleId: 'x5', storyId: apart }], apart: [[storyIdOf('x0'), apart]] })
    expect(book.settle([storyIdOf('x0'), apart])).toMatchObject([
      { kind: 'role', articleId: 'x5', to: { storyId: apart, role: 'original', fixed: true } },
    ])
    expect(book.assign(RECALL[6]!).storyId).toBe(apart)
  })

  it('lets a story that lost all of its articles lead to where they went, and comes back under its id', () => {
    const book = createStoryBook()
    for (const one of MINE.slice(0, 2)) book.assign(one)
    const [a, b] = [storyIdOf('x0'), storyIdOf('x1')]
    book.adopt({ places: [{ articleId: 'x1', storyId: a }] })
    expect([book.size, book.resolve(b)]).toEqual([1, a])
    book.adopt({ places: [{ articleId: 'x1', storyId: b }], apart: [[a, b]] })
    expect([book.size, book.resolve(b), book.apartFrom(b)]).toEqual([2, b, [a]])
    expect(book.final().get('x1')!.storyId).toBe(b)
  })

  it('passes over articles that the book does not hold', () => {
    const book = createStoryBook()
    book.adopt({ places: [{ articleId: 'unknown', storyId: 'sto_none' }] })
    expect(book.size).toBe(0)
  })
})
