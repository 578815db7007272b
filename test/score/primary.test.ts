import { describe, expect, it } from 'vitest'
import { directness } from '../../src/score/factors/directness.js'
import { independentOrigins } from '../../src/score/factors/independent-origins.js'
import { speaksOfItself } from '../../src/score/primary.js'
import { makeScorer } from './score-text.js'

describe('who speaks of his own act', () => {
  it.each([
    ['an exchange that raises a margin', 'Lakeside Exchange will raise its margin on Monday.', true],
    ['told twice, acting once', 'As Lakeside Exchange reported, volumes fell. Lakeside Exchange will close at noon.', true],
    ['a dateline', 'NEW YORK (Lakeside Exchange) -- Funds fell on Monday.', false],
    ['a name before a dash', 'Lakeside Exchange - Funds fell on Monday.', false],
    ['whom somebody told', 'Two brokers told Lakeside Exchange that funds fell.', false],
    ['what it counted', 'A count by Lakeside Exchange shows that funds fell.', false],
    ['what it has seen', 'Lakeside Exchange has seen the letter.', false],
    ['nobody', 'Funds fell on Monday.', false],
  ])('%s', (_, opening, own) => {
    expect(speaksOfItself(opening, 'Lakeside Exchange')).toBe(own)
  })
})

describe('credibility', () => {
  const { evidence, audience } = makeScorer()

  it('a wire that sets its name before its text is no party of its own document', () => {
    const title = 'Chip funds fall for a second day'
    const text = 'NEW YORK (Halden Wire) -- Chip funds fell again. "We all left by one door," said Mara Quill, a dealer.'
    const rows = directness.assess(evidence([{ title, text, source: 'Halden Wire', tier: 'A' }]), audience)
    expect(rows.sentence).not.toContain('itself')
    expect(rows.value).toBeLessThan(1)
  })

  it('counts the origins that the story counts: two papers that rest on one note are one', () => {
    const made = evidence([
      {
        title: 'Vantor will close its Oslo mill in May',
        text: 'Vantor will close its Oslo mill in May, said its chief executive, Ida Brun. It employs 412 people.',
        source: 'Coast Wire',
        tier: 'A',
      },
      {
        title: 'Oslo mill of Vantor to be shut this spring',
        text: 'The union was told on Tuesday morning that Vantor will close the Oslo mill. Its head, Per Moe, called it a betrayal of the town.',
        source: 'Hill Paper',
        tier: 'A',
      },
    ])
    const families = made.story.members.filter((m) => m.firstHand).length
    expect(families).toBe(2)
    const of = (independentPublishers: number) =>
      independentOrigins.assess({ ...made, story: { ...made.story, independentPublishers } }, audience)
    expect(of(2).sentence).toContain('2 independent origins')
    expect(of(1).sentence).toContain('1 independent origin')
    expect(of(1).value!).toBeLessThan(of(2).value!)
  })
})
