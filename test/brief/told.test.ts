import { describe, expect, it } from 'vitest'
import { draftBrief } from '../../src/brief/index.js'
import { quotable } from '../../src/brief/quotes.js'
import type { SectionName, Signal, StoryClaim } from '../../src/model/index.js'
import { evidence, member, NOW, signal } from './evidence.js'

const title = 'Copper fund sinks as $40 billion of borrowed bets unwinds'
const told = (name: SectionName, parts: Parameters<typeof evidence>[0]): string =>
  draftBrief(evidence(parts))
    .sections.find((s) => s.name === name)!
    .sentences.map((s) => s.text)
    .join(' ')

/** What a speaker says in an article, where it stands there. */
function article(publisher: string, sentence: string, speaker: string, statement: string) {
  const text = `The copper fund sank and borrowed bets unwound on Thursday.\n\n${sentence}`
  const start = `${title}\n\n${text}`.indexOf(statement)
  const claim: StoryClaim = {
    speaker,
    verb: 'said',
    relayed: false,
    basis: 'on-record',
    articleId: 'a',
    publisher,
    start,
    end: start + statement.length,
    text: statement,
  }
  return {
    members: [member('a', publisher)],
    articles: [{ id: 'a', title, text, publishedAt: '2026-05-14T12:00:00.000Z' }],
    story: { claims: [claim] },
  } as unknown as Parameters<typeof evidence>[0]
}

describe('who said what', () => {
  it('calls a post that nobody else tells of a post, and no first-hand report', () => {
    const parts = { members: [member('a', 'Pit Talk', { tier: 'C' as const })] }
    expect(told('Who said what', parts)).toBe('Pit Talk alone tells of it, in a post or comment.')
  })

  it('does not tell of a paper that it quotes itself', () => {
    const statement = 'nine in ten of the funds would need a new name by the end of the year'
    const itself = article('Office of Fair Dealing', `The Office said that ${statement}.`, 'The Office', statement)
    expect(told('Who said what', itself)).not.toContain(statement)
    const another = article('Harbour Post', `The Office said that ${statement}.`, 'The Office', statement)
    expect(told('Who said what', another)).toContain(`The Office, as Harbour Post tells it: “${statement}”.`)
  })

  it('does not tell of a paper under its own name with an article before it', () => {
    const statement = 'there would be four more such days within the next twenty'
    expect(
      told('Who said what', article('The Harbour', `The Harbour said that ${statement}.`, 'The Harbour', statement)),
    ).not.toContain(statement)
  })

  it('tells of a name that somebody gave as one, and leaves out whom a statement was told', () => {
    const name = 'the move an ordinary adjustment that had only been brought forward a little'
    const called = article('Harbour Post', `Lakeview called ${name}.`, 'Lakeview', name)
    called.story!.claims![0]!.verb = 'called'
    expect(told('Who said what', called)).toContain(`Lakeview called “${name}” (Harbour Post).`)
    const told3 = 'you where things stood at the end of the month before last'
    expect(told('Who said what', article('Harbour Post', `The agency tells ${told3}.`, 'The agency', told3))).not.toContain(told3)
  })

  it('leaves out an indirect statement that does not say what it is about', () => {
    const statement = 'it must be in hand by the morning settlement on the Monday'
    const unanchored = article('Harbour Post', `The exchange said that ${statement}.`, 'The exchange', statement)
    expect(told('Who said what', unanchored)).not.toContain(statement)
  })
})

describe('what happened', () => {
  it('says of a report that it was withdrawn, and that nothing rests on it', () => {
    const gone = 'Withdrawn at its origin, noticed at 2026-05-14T15:00:00.000Z; it counts for nothing.'
    const reasons = [{ rule: 'withdrawn', value: 1, sentence: gone }]
    const parts = {
      members: [member('a', 'Harbour Post', { firstHand: false, reasons })],
      articles: [{ id: 'a', title, text: 'The copper fund sank on Thursday.', publishedAt: '2026-05-14T12:00:00.000Z' }],
      story: { independentPublishers: 0 },
    }
    expect(told('What happened', parts)).toContain('Harbour Post, which has withdrawn the article since, wrote: “')
    expect(told('Key points', parts)).toContain('Its publisher has withdrawn it')
    expect(draftBrief(evidence(parts)).standfirst).toContain('Its publisher has withdrawn it.')
  })

  it('does not quote a sentence that points back to another', () => {
    const text =
      'It rests on a fall of 9% in the copper fund, says the bank.\n\nThe copper fund sank and borrowed bets unwound on Thursday.'
    const articles = [{ id: 'a', title, text, publishedAt: '2026-05-14T12:00:00.000Z' }]
    expect(told('What happened', { articles })).toContain('“The copper fund sank and borrowed bets unwound on Thursday”')
  })

  it('quotes of a paper’s own notice what the paper does, and not its particulars', () => {
    const notice = 'Notice: daily reports on borrowed copper bets and fund holdings'
    const text =
      'The Harbour Office requires brokers to report daily, by 10 July.\n\nDaily reports state the holdings of 3 kinds that brokers have.'
    const articles = [{ id: 'a', title: notice, text, publishedAt: '2026-05-14T12:00:00.000Z' }]
    const members = [member('a', 'Harbour Office', { title: notice })]
    expect(told('What happened', { members, articles })).toContain(
      '“The Harbour Office requires brokers to report daily, by 10 July”',
    )
  })
})

describe('market effects', () => {
  const effects = (timing: 'before' | 'closed' | 'first', type: string, more: Signal[] = []) =>
    told('Market effects reported', {
      story: { eventTypes: [{ type, confidence: 0.8 }] },
      more: {
        market: {
          storyId: 'sto_1',
          asOf: NOW,
          session: {
            day: '2026-05-14',
            timing,
            words: timing === 'before' ? 'the last session before the news' : 'which had closed before the news',
          },
          signals: [signal('move', 'SPY', -0.4, { variant: 'session', role: 'market' }), ...more],
          gaps: [],
        },
      },
    })
  const own = signal('move', 'CUPR', -5.6, { variant: 'session', role: 'instrument' })

  it('say of a session that it had closed before the news', () => {
    expect(effects('before', 'legal.regulation', [own])).toMatch(
      /CUPR \w+ 5\.6% on 14 May, the last session before the news, \w+ SPY/,
    )
    expect(effects('before', 'legal.regulation')).toContain('0.4% on 14 May, the last session before the news.')
    expect(effects('closed', 'market-structure.margin')).toContain('on 14 May, which had closed before the news.')
  })

  it('have no strong word for a small move', () => {
    const small = signal('move', 'CUPR', -0.3, { variant: 'session', role: 'instrument' })
    const text = effects('first', 'legal.regulation', [small])
    expect(text).toMatch(/CUPR (?:slipped|lost) 0\.3%/)
    const still = signal('move', 'CUPR', 0.02, { variant: 'session', role: 'instrument' })
    expect(effects('first', 'legal.regulation', [still])).toContain('CUPR was little changed')
  })

  it('do not say so where the session could answer the news, or is what the story tells of', () => {
    expect(effects('first', 'legal.regulation')).toContain('0.4% on 14 May.')
    expect(effects('closed', 'market-structure.flows.decline')).toContain('0.4% on 14 May.')
    expect(effects('before', 'market-structure.flows.decline')).toContain('the last session before the news')
  })
})

describe('what to watch', () => {
  const statistics = (day: string) => ({
    more: {
      events: [
        { kind: 'release' as const, name: 'Margin statistics for Apr 2026, about this day', day, symbols: [], source: 'x' },
        { kind: 'jobs' as const, name: 'Employment report for April', day: '2026-05-22', symbols: [], source: 'x' },
      ],
    },
  })
  it('gives an estimated day as one, and not the day of the story itself', () => {
    expect(told('What to watch', statistics('2026-05-21'))).toContain('margin statistics for Apr 2026 about 21 May.')
    expect(told('What to watch', statistics('2026-05-14'))).not.toContain('margin statistics')
  })
  it('leaves out dates that such stories do not wait on', () => {
    expect(told('What to watch', statistics('2026-05-21'))).not.toContain('employment report')
  })
})

it('a quotation is not cut inside "leveraged and inverse products"', () => {
  const long =
    'The office asks every broker that carries accounts for private clients to tell it of the positions held each day in leveraged and inverse products of all kinds by the tenth of July'
  expect(quotable(long)).toBeNull()
})
