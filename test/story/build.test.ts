import { describe, expect, it } from 'vitest'
import type { Analysis, Claim, Mention, Story } from '../../src/model/index.js'
import { type Assignment, buildStory, countIndependent, type StoryArticle, type StoryMemberInput } from '../../src/story/index.js'
import { NOTHING } from '../support/nothing-found.js'

const NOW = '2026-03-02T12:00:00.000Z'

function member(
  id: string,
  hour: number,
  over: { article?: Partial<StoryArticle>; analysis?: Partial<Analysis>; assignment?: Partial<Assignment> } = {},
): StoryMemberInput {
  const publishedAt = `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
  return {
    article: {
      id,
      publisher: `Paper ${id}`,
      family: `house ${id}`,
      tier: 'B',
      title: `Headline of ${id}`,
      text: '',
      publishedAt,
      firstSeenAt: publishedAt,
      ...over.article,
    },
    analysis: { ...NOTHING, ...over.analysis },
    assignment: { storyId: 'sto_1', role: 'coverage', of: null, firstHand: true, reasons: [], changes: [], ...over.assignment },
    url: `https://example.org/${id}`,
  }
}
const build = (members: StoryMemberInput[], over: { previous?: Story; earlier?: Story[] } = {}) =>
  buildStory({ id: 'sto_1', members, knownAt: NOW, now: NOW, ...over })
const mention = (symbol: string, salience: number): Mention => ({
  symbol,
  name: symbol,
  assetClass: 'equity',
  salience,
  confidence: 1,
  rule: 'name',
  start: 0,
  end: 1,
  text: 'x',
})
const claim = (speaker: string, text: string, over: Partial<Claim> = {}): Claim => ({
  speaker,
  verb: 'said',
  relayed: false,
  text,
  start: 0,
  end: text.length,
  ...over,
})
const carried = { role: 'republication' as const, of: 'a', firstHand: false }

describe('a story built from its articles', () => {
  it('takes the title of the original and lists its articles in time', () => {
    const story = build([
      member('b', 9),
      member('a', 8, { assignment: { role: 'original' }, article: { title: 'UPDATE 1-Mill to close - Paper a' } }),
    ])
    expect(story.title).toBe('Mill to close')
    expect(story.members.map((m) => m.articleId)).toEqual(['a', 'b'])
    expect(story.members[0]).toMatchObject({ url: 'https://example.org/a', joinedAt: NOW, role: 'original' })
    expect(story).toMatchObject({
      revision: 1,
      state: 'draft',
      firstSeenAt: '2026-03-02T08:00:00.000Z',
      updatedAt: NOW,
      knownAt: NOW,
    })
  })

  it('keeps what was decided before: state, joining times, revision, first sight', () => {
    const first = { ...build([member('a', 8)]), state: 'published' as const }
    const later = buildStory({
      id: 'sto_1',
      members: [member('a', 8), member('b', 9)],
      previous: first,
      knownAt: NOW,
      now: '2026-03-02T13:00:00.000Z',
    })
    expect(later).toMatchObject({ revision: 2, state: 'published', firstSeenAt: first.firstSeenAt })
    expect(later.members.map((m) => m.joinedAt)).toEqual([NOW, '2026-03-02T13:00:00.000Z'])
  })

  it('weighs instruments by how much first-hand articles are about them', () => {
    const story = build([
      member('a', 8, { analysis: { mentions: [mention('AAA', 0.9), mention('AAA', 0.4)] } }),
      member('b', 9, { analysis: { mentions: [mention('AAA', 0.7), mention('BBB', 0.2)] } }),
    ])
    expect(story.instruments.map((i) => [i.symbol, i.salience])).toEqual([
      ['AAA', 0.8],
      ['BBB', 0.1],
    ])
  })

  it('lets a republication count for less in tone and types', () => {
    const up = {
      sentiment: { label: 'positive' as const, score: 0.8 },
      eventTypes: [{ type: 'earnings.results', confidence: 0.9 }],
    }
    const story = build([
      member('a', 8, { analysis: up }),
      member('b', 9, { assignment: carried, analysis: { sentiment: { label: 'negative', score: -0.5 } } }),
    ])
    expect(story.sentiment.label).toBe('positive')
    expect(story.eventTypes[0]).toMatchObject({ type: 'earnings.results' })
    expect(story.eventTypes[0]!.confidence).toBeGreaterThan(0.75)
  })

  it('is one sell-off where some of its articles tell of a plain fall', () => {
    const fall = (confidence: number) => ({ type: 'market-structure.flows.decline', confidence })
    const selloff = { type: 'market-structure.flows.sell-off', confidence: 0.8 }
    const types = (...members: StoryMemberInput[]) => build(members).eventTypes.map((t) => t.type)
    const called = member('a', 8, { analysis: { eventTypes: [selloff] } })
    expect(types(called, member('b', 9, { analysis: { eventTypes: [fall(0.7)] } }))).toEqual([selloff.type])
    expect(types(member('b', 9, { analysis: { eventTypes: [fall(0.7)] } }))).toEqual([fall(0.7).type])
  })

  it('is no column because one of its articles is', () => {
    const news = { eventTypes: [{ type: 'market-structure.flows.sell-off', confidence: 0.9 }] }
    const column = { eventTypes: [...news.eventTypes, { type: 'commentary.record.opinion', confidence: 0.9 }] }
    const many = build([
      member('a', 8, { analysis: news }),
      member('b', 9, { analysis: news }),
      member('c', 10, { analysis: column }),
    ])
    const alone = build([member('c', 10, { analysis: column })])
    const talk = (story: Story) => story.eventTypes.find((t) => t.type === 'commentary.record.opinion')?.confidence
    expect([talk(many), talk(alone)]).toEqual([0.3, 0.9])
  })

  it('tells the same words of one speaker once, from the article that has them first-hand', () => {
    const words = claim('Lena Brandt', 'The plant will close in June.')
    const story = build([
      member('b', 7, { assignment: carried, analysis: { claims: [words] } }),
      member('a', 8, { analysis: { claims: [words, claim('Tom Reyes', 'It is a betrayal.')] } }),
    ])
    expect(story.claims.map((c) => [c.speaker, c.articleId])).toEqual([
      ['Lena Brandt', 'a'],
      ['Tom Reyes', 'a'],
    ])
  })

  it('is a first story, a follow-up or a repetition by what it adds', () => {
    const text = 'Harbour Mills will close its Dunmore plant and cut 1,400 jobs after it lost its largest customer.'
    const told = member('a', 8, {
      article: { title: 'Harbour Mills to close Dunmore plant', text },
      analysis: { claims: [claim('Harbour Mills', text)] },
    })
    const first = build([told])
    expect(first.novelty).toMatchObject({ kind: 'first', value: 1 })
    expect(build([told], { earlier: [first] }).novelty.kind).toBe('repetition')
    const next = member('b', 9, {
      article: {
        title: 'Union blocks gates at Dunmore',
        text: 'Workers chained the gates and demanded 30 weeks of pay, union leader Tom Reyes said.',
      },
    })
    const followUp = build([next], { earlier: [first] })
    expect(followUp.novelty.kind).toBe('follow-up')
    expect(followUp.novelty.value).toBeGreaterThan(0.5)
    expect(followUp.novelty.added.join()).toMatch(/figure/)
  })

  it('shows what rests on an article that was withdrawn', () => {
    const gone = member('a', 8, { article: { withdrawnAt: '2026-03-02T11:00:00.000Z' }, assignment: { role: 'original' } })
    const story = build([gone, member('b', 9, { assignment: carried }), member('c', 10)])
    expect(story.title).toBe('Headline of c')
    expect(story.independentPublishers).toBe(1)
    expect(story.members.map((m) => m.firstHand)).toEqual([false, false, true])
    expect(story.members.map((m) => m.reasons.filter((r) => r.rule === 'withdrawn').length)).toEqual([1, 1, 0])
    expect(story.members[1]!.reasons.at(-1)!.sentence).toBe('Rests on "Headline of a" (Paper a), which was withdrawn.')
  })

  it('gives the same for the same', () => {
    const members = [member('b', 9), member('a', 8)]
    expect(build(members)).toEqual(build([...members].reverse()))
  })
})

describe('independent publishers', () => {
  it('counts families that reported first-hand, each once', () => {
    const members = [
      member('a', 8, { article: { family: 'wire' } }),
      member('b', 9, { article: { family: 'wire' } }),
      member('c', 9, { article: { family: 'post' } }),
      member('d', 10, { assignment: carried }),
    ]
    expect(countIndependent(members)).toBe(2)
  })

  it('counts two papers that rest on one note as one', () => {
    const note = { analysis: { claims: [claim('Goldfield Bank', 'Gold will reach $5,200.', { basis: 'document' })] } }
    const own = {
      analysis: {
        claims: [
          claim('Goldfield Bank', 'Gold will reach $5,200.', { basis: 'document' }),
          claim('a trader', 'Nobody buys here.', { basis: 'unnamed' }),
        ],
      },
    }
    expect(countIndependent([member('a', 8, note), member('b', 9, note)])).toBe(1)
    expect(countIndependent([member('a', 8, note), member('b', 9, own)])).toBe(2)
  })

  it('takes a figure for confirmed only where two origins have it, and two papers on one note are one', () => {
    const text = 'Funds sold $4.1 billion into the close.'
    const start = 'Headline of x\n\n'.length + text.indexOf('$4.1')
    const sold = { text: '$4.1 billion', value: 4.1e9, unit: 'USD', measures: 'sales into the close', start, end: start + 12 }
    const told = (basis: 'document' | 'unnamed') => ({
      article: { text },
      analysis: { figures: [sold], claims: [claim('Goldfield Bank', 'Funds sold $4.1 billion.', { basis })] },
    })
    const verdicts = (...bases: ('document' | 'unnamed')[]) =>
      build(bases.map((basis, i) => member('xyz'[i]!, 8 + i, told(basis)))).figures.map((g) => [g.verdict, g.values.length])
    expect(verdicts('document', 'document')).toEqual([['single', 2]])
    expect(verdicts('document', 'document', 'unnamed')).toEqual([['agreeing', 3]])
  })

  it('knows a bank by its people and its paper', () => {
    const told = (speaker: string) => ({
      analysis: {
        claims: [
          claim(speaker, 'Funds sold $4 billion into the close.', { basis: 'on-record' }),
          claim('the note', 'Costs rose by a tenth.', { basis: 'document' }),
        ],
      },
    })
    const members = [member('a', 8, told('Strategists at Goldfield')), member('b', 9, told('Goldfield'))]
    expect(countIndependent(members)).toBe(1)
    expect(countIndependent([...members, member('c', 10, told('Silverfield'))])).toBe(2)
  })

  it('counts who rests on the paper of a publisher of the story with that publisher', () => {
    const rests = { analysis: { claims: [claim('Flow Watch', 'A record outflow.', { basis: 'document' })] } }
    const source = member('a', 8, { article: { publisher: 'Flow Watch', family: 'flow-data' } })
    expect(countIndependent([source, member('b', 9, rests)])).toBe(1)
  })

  it('takes a column for an origin only where there is nothing else', () => {
    const column = member('b', 9, {
      article: { text: 'I would not touch these funds. I said so in spring, and I say it again: "I sold," a friend told me.' },
    })
    expect(countIndependent([member('a', 8), column])).toBe(1)
    expect(countIndependent([column])).toBe(1)
    expect(
      countIndependent([member('a', 8), member('c', 9, { article: { text: 'Shares fell. "I sold, I ran, I hid," he said.' } })]),
    ).toBe(2)
  })

  it('finds none in a story of relays', () => {
    expect(countIndependent([member('a', 8, { assignment: { ...carried, of: null } })])).toBe(0)
  })
})
