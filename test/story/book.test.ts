import { describe, expect, it } from 'vitest'
import { storyIdOf } from '../../src/model/index.js'
import { createStoryBook, type StoryArticle } from '../../src/story/index.js'

let n = 0
const article = (over: Partial<StoryArticle>): StoryArticle => {
  n++
  const publishedAt = over.publishedAt ?? `2026-03-02T10:${String(n % 60).padStart(2, '0')}:00.000Z`
  return {
    id: `a${n}`,
    publisher: `Paper ${n}`,
    family: `house-${n}`,
    tier: 'B',
    title: '',
    text: '',
    publishedAt,
    firstSeenAt: publishedAt,
    ...over,
  }
}

const WIRE = `Harbour Mills said on Monday it would close its Dunmore plant and cut 1,400 jobs after losing its largest customer.
The paper maker expects a charge of $85 million in the second quarter, finance chief Lena Brandt told analysts on a call.
Shares of Harbour Mills fell 11% in early New York trading, the steepest drop since it listed in 2019.`

describe('the story book', () => {
  it('founds a story under the hash of its founder and joins a second report of the event', () => {
    const book = createStoryBook()
    const first = book.assign(article({ id: 'one', title: 'Harbour Mills to close Dunmore plant, cut 1,400 jobs', text: WIRE }))
    const second = book.assign(
      article({
        title: 'Paper maker Harbour Mills shuts Dunmore factory with loss of 1,400 jobs',
        text: 'The closure of the Dunmore plant will cost 1,400 workers their jobs, Harbour Mills announced. Union leader Tom Reyes called the decision by the paper maker a betrayal of a town that has made paper for a century.',
      }),
    )
    expect(first.storyId).toBe(storyIdOf('one'))
    expect(first.role).toBe('original')
    expect(second.storyId).toBe(first.storyId)
    expect(second.role).toBe('coverage')
    expect(second.firstHand).toBe(true)
    expect(second.reasons.length).toBeGreaterThan(1)
  })

  it('makes the earlier article the original when it is collected later, and says so', () => {
    const book = createStoryBook()
    const copy = book.assign(
      article({
        id: 'copy',
        publisher: 'Daily Mirror Wire',
        title: 'Harbour Mills to close plant',
        text: WIRE,
        publishedAt: '2026-03-02T12:00:00.000Z',
      }),
    )
    const late = book.assign(
      article({
        id: 'late',
        publisher: 'Northern Press',
        title: 'Harbour Mills to close Dunmore plant',
        text: WIRE,
        publishedAt: '2026-03-02T11:00:00.000Z',
      }),
    )
    expect(copy.role).toBe('original')
    expect(late).toMatchObject({ role: 'original', storyId: copy.storyId, firstHand: true })
    expect(late.changes).toHaveLength(1)
    expect(late.changes[0]).toMatchObject({
      kind: 'role',
      articleId: 'copy',
      to: { role: 'republication', of: 'late', firstHand: false },
    })
    expect(book.final().get('copy')).toMatchObject({ role: 'republication', of: 'late' })
  })

  it('places an article once', () => {
    const book = createStoryBook()
    const one = article({ title: 'Harbour Mills to close Dunmore plant', text: WIRE })
    const before = book.assign(one)
    expect(book.assign(one)).toEqual(before)
    expect(book.final().size).toBe(1)
  })

  it('lets go of stories outside its window and its limit', () => {
    const book = createStoryBook({ windowDays: 7, maxStories: 2 })
    for (const [i, title] of ['Copper hits record', 'Dairy strike ends in Wales', 'Bridge reopens over Tarn river'].entries())
      book.assign(
        article({ title, publishedAt: `2026-03-0${i + 1}T00:00:00.000Z`, firstSeenAt: `2026-03-0${i + 1}T00:00:00.000Z` }),
      )
    expect(book.size).toBe(2)
    book.assign(
      article({ title: 'Ferry fares rise', publishedAt: '2026-04-01T00:00:00.000Z', firstSeenAt: '2026-04-01T00:00:00.000Z' }),
    )
    expect(book.size).toBe(1)
    expect(book.final().size).toBe(1)
  })
})

describe('papers and who tells of them', () => {
  const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
  const piece = (id: string, hour: number, publisher: string, title: string, text: string, over: Partial<StoryArticle> = {}) => ({
    id,
    publisher,
    family: publisher,
    tier: 'A' as const,
    title,
    text,
    publishedAt: at(hour),
    firstSeenAt: at(hour),
    ...over,
  })
  const paper = { publishes: 'documents' as const }
  const NOTICE = piece(
    'notice',
    8,
    'Harbour Exchange',
    'Notice 31: fees for stock lending rise in April',
    'Members of Harbour Exchange are told that the fee for lending shares through the exchange rises from 3 to 5 hundredths of a percent on 1 April. Questions go to the lending desk.',
    paper,
  )
  const told = (hour: number) =>
    piece(
      'told',
      hour,
      'Morning Ledger',
      'Share lending on Harbour Exchange to cost more',
      'According to Harbour Exchange, the fee for lending shares rises from 3 to 5 hundredths of a percent on 1 April. Two brokers said they would pass the fee on.',
    )

  it('who tells of an exchange’s notice reports first-hand, where the exchange publishes papers and no news', () => {
    const roles = (notice: StoryArticle) => {
      const book = createStoryBook()
      const first = book.assign(notice)
      const second = book.assign(told(9))
      expect(second.storyId).toBe(first.storyId)
      return [second.role, second.firstHand]
    }
    expect(roles(NOTICE)).toEqual(['coverage', true])
    expect(roles({ ...NOTICE, publishes: 'news' })).toEqual(['republication', false])
  })

  it('a house’s scoop is credited in more words than "reported"', () => {
    const book = createStoryBook()
    book.assign(
      piece(
        'scoop',
        8,
        'Morning Ledger',
        'Vantor to close its Oslo mill',
        'Vantor will close its Oslo mill in May, three people who have seen the plan said. It employs 412.',
      ),
    )
    const relay = piece(
      'relay',
      9,
      'Evening Post',
      'Oslo mill of Vantor to close',
      'Morning Ledger broke the news on Monday: Vantor will close its Oslo mill in May. It employs 412 people, and the town has few other jobs.',
    )
    expect(book.assign(relay)).toMatchObject({ role: 'republication', of: 'scoop', firstHand: false })
  })

  it('a paper that nobody in a story names is less likely the story’s', () => {
    const wrap = piece(
      'wrap',
      7,
      'Morning Ledger',
      'Brokers brace for dearer share lending after April',
      'Brokers expect that the fee for lending shares will rise this spring. Members of the exchange have complained of it for a year, and the lending desk has promised an answer before April.',
    )
    const factors = (notice: StoryArticle) => {
      const book = createStoryBook()
      book.assign(wrap)
      return book.assign(notice).reasons.map((r) => r.rule)
    }
    const joined = { ...NOTICE, text: NOTICE.text.replace('from 3 to 5 hundredths of a percent ', '') }
    expect(factors({ ...joined, publishes: 'news' })).not.toContain('paper')
    expect(factors(joined)).toContain('paper')
  })
})
