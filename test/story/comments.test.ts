import { describe, expect, it } from 'vitest'
import type { Analysis, Figure } from '../../src/model/index.js'
import { type Assignment, buildStory, type StoryArticle, type StoryMemberInput } from '../../src/story/index.js'
import { NOTHING } from '../support/nothing-found.js'

const NOW = '2026-03-02T18:00:00.000Z'
const OPINION = [{ type: 'commentary.record.opinion', confidence: 0.8 }]

/** An article whose text holds these amounts, each a figure of the same measure. */
function member(
  id: string,
  hour: number,
  text: string,
  amounts: readonly [string, number][],
  over: { article?: Partial<StoryArticle>; analysis?: Partial<Analysis>; assignment?: Partial<Assignment> } = {},
): StoryMemberInput {
  const title = `Headline of ${id}`
  const whole = `${title}\n\n${text}`
  const figures = amounts.map(([written, value]): Figure => {
    const start = whole.indexOf(written)
    return { start, end: start + written.length, text: written, value, unit: 'USD', measures: 'size of the loan book' }
  })
  const publishedAt = `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
  return {
    article: { id, publisher: id, family: id, tier: 'B', title, text, publishedAt, firstSeenAt: publishedAt, ...over.article },
    analysis: { ...NOTHING, figures, ...over.analysis },
    assignment: { storyId: 'sto_1', role: 'coverage', of: null, firstHand: true, reasons: [], changes: [], ...over.assignment },
  }
}
const original = { role: 'original' as const }
const report = member(
  'Morning Ledger',
  8,
  'The loan book came to $40 billion, a count by this paper shows.',
  [['$40 billion', 4e10]],
  {
    assignment: original,
  },
)
const build = (...members: StoryMemberInput[]) => buildStory({ id: 'sto_1', members, knownAt: NOW, now: NOW })
const carriedOf = (story: ReturnType<typeof build>) =>
  Object.fromEntries(story.figures.flatMap((g) => g.values.map((v) => [`${v.publisher} ${v.figure.text}`, v.carried])))

describe('a comment on a report', () => {
  const column = member('Tail Notes', 10, 'I would quibble with the $40 billion of the loan book.', [['$40 billion', 4e10]], {
    article: { tier: 'C' },
  })

  it('is no origin of the story, and says so', () => {
    const role = { rule: 'role', value: 1, sentence: 'Reports the event itself.' }
    const story = build(report, { ...column, assignment: { ...column.assignment, reasons: [role] } })
    const [, comment] = story.members
    expect(comment).toMatchObject({ publisher: 'Tail Notes', role: 'coverage', firstHand: false, commentary: true })
    expect(comment!.reasons.map((r) => r.sentence)).toEqual(['Comments on what others report; it confirms nothing.'])
    expect(story.independentPublishers).toBe(1)
  })

  it('carries a figure that a report gave before, and confirms it for nobody', () => {
    const story = build(report, column)
    expect(carriedOf(story)).toEqual({ 'Morning Ledger $40 billion': false, 'Tail Notes $40 billion': true })
    expect(story.figures.map((g) => g.verdict)).not.toContain('agreeing')
  })

  it('carries a figure whose paper its sentence names, though that paper writes of it later', () => {
    const early = member(
      'Tail Notes',
      9,
      'Ledger is said to have $41 billion for the loan book, I hear.',
      [['$41 billion', 4.1e10]],
      {
        analysis: { eventTypes: OPINION },
      },
    )
    const naming = member('Tail Notes', 9, 'Morning Ledger will have $41 billion for the loan book.', [['$41 billion', 4.1e10]], {
      analysis: { eventTypes: OPINION },
    })
    expect(carriedOf(build(report, naming))['Tail Notes $41 billion']).toBe(true)
    expect(carriedOf(build(report, early))['Tail Notes $41 billion']).toBe(false)
  })

  it('is the origin of what it alone gives', () => {
    const own = member('Tail Notes', 10, 'My own count of the loan book is $55 billion.', [['$55 billion', 5.5e10]], {
      article: { tier: 'C' },
    })
    expect(carriedOf(build(report, own))['Tail Notes $55 billion']).toBe(false)
  })

  it('stands for itself where nobody reports', () => {
    const alone = build(
      member('Tail Notes', 10, 'I think the loan book is $40 billion.', [['$40 billion', 4e10]], {
        article: { tier: 'C' },
        assignment: original,
      }),
    )
    expect(alone.members[0]).toMatchObject({ firstHand: true })
    expect(alone.members[0]!.commentary).toBeUndefined()
    expect(alone.independentPublishers).toBe(1)
  })
})
