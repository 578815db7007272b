import { describe, expect, it } from 'vitest'
import { QuoteBudget } from '../../src/brief/index.js'
import type { Bar, FigureGroup, Member, Story, StoryClaim } from '../../src/model/index.js'
import { briefSections, leftOut } from '../../src/web/present/brief.js'
import { coverage } from '../../src/web/present/coverage.js'
import { figureViews } from '../../src/web/present/figures.js'
import { history } from '../../src/web/present/history.js'
import { instrumentCell } from '../../src/web/present/instruments.js'
import { measured, signalRow } from '../../src/web/present/market.js'
import { publishers } from '../../src/web/present/publishers.js'
import { feedRow, noveltyText } from '../../src/web/present/row.js'
import { saidNote, saidViews } from '../../src/web/present/said.js'
import { tape } from '../../src/web/present/tape.js'
import { minusSigns } from '../../src/web/present/text.js'
import { dueCounts } from '../../src/web/read/status.js'
import { abnormal, scoreOf } from './seed.js'

const member = (n: number, more: Partial<Member> = {}): Member => ({
  articleId: `art_${n}`,
  sourceId: `s${n}`,
  publisher: `Paper ${n}`,
  family: `s${n}`,
  tier: 'A',
  role: n === 1 ? 'original' : 'coverage',
  of: null,
  firstHand: n === 1,
  title: `Title ${n}`,
  url: `https://s${n}.example/a`,
  publishedAt: `2026-07-0${n}T10:00:00.000Z`,
  joinedAt: `2026-07-0${n}T10:00:00.000Z`,
  access: 'open',
  reasons: [],
  ...more,
})

const story = (members: Member[], more: Partial<Story> = {}): Story => ({
  id: 'sto_1',
  revision: 1,
  title: 'Title',
  members,
  instruments: [],
  eventTypes: [],
  sentiment: { label: 'neutral', score: 0 },
  claims: [],
  figures: [],
  novelty: { value: 1, kind: 'first', added: [] },
  independentPublishers: 1,
  state: 'draft',
  firstSeenAt: '2026-07-01T10:00:00.000Z',
  updatedAt: '2026-07-01T10:00:00.000Z',
  knownAt: '2026-07-01T10:00:00.000Z',
  ...more,
})

const bar = (symbol: string, day: string, close: number): Bar => ({
  symbol,
  day,
  open: close,
  high: close,
  low: close,
  close,
  volume: 1,
  knownAt: `${day}T21:05:00.000Z`,
  provider: 'test',
  revision: 0,
})

describe('publishers of a row', () => {
  it('counts each once by the best it did, first-hand first', () => {
    const copy = { role: 'republication' as const, firstHand: false }
    const view = publishers([member(3, copy), member(2), member(1), member(3, { ...copy, articleId: 'x' }), member(2, copy)])
    expect(view).toEqual({
      squares: ['first', 'relay', 'copy'],
      more: 0,
      text: '1 first-hand, 1 relay, 1 copy',
      named: ['Paper 1'],
      others: 0,
      first: 1,
    })
  })

  it('says on how many origins they rest where papers share one', () => {
    const papers = [member(1), member(2, { firstHand: true, publisher: 'Paper 2' })].map((m) => ({ ...m, firstHand: true }))
    expect(publishers(papers, 1).text).toBe('2 first-hand on 1 origin, no copies')
    expect(publishers(papers, 2).text).toBe('2 first-hand, no copies')
  })

  it('names those who carried it where nobody reported first-hand, and stops drawing at ten', () => {
    const copies = Array.from({ length: 13 }, (_, i) => member(2, { publisher: `P${i}`, role: 'republication' }))
    const view = publishers(copies)
    expect([view.squares.length, view.more, view.text, view.named, view.others]).toEqual([
      10,
      3,
      'none first-hand, 13 copies',
      ['P0'],
      12,
    ])
  })
})

describe('an instrument of a row', () => {
  const bars = [
    bar('SOXX', '2026-06-30', 100),
    bar('SOXX', '2026-07-01', 110),
    bar('SOXX', '2026-07-02', 99),
    bar('SOXX', '2026-07-06', 90),
  ]
  const market = {
    storyId: 's',
    asOf: '',
    signals: abnormal('SOXX'),
    gaps: [{ symbol: 'X', signal: 'move', reason: 'last price 30 Jun, 2 sessions old' }],
  }

  it('shows the move of the session its abnormal return speaks of', () => {
    const cell = instrumentCell({ symbol: 'SOXX', name: 'Chips' }, bars, market, 'SPY')
    expect([cell.move, cell.day, cell.abnormal?.text, cell.abnormal?.tone]).toEqual(['−10.0', '2 Jul', '−5.7', 'dn'])
  })

  it('marks baselines that come to other verdicts', () => {
    const split = {
      ...market,
      signals: [...abnormal('SOXX'), { ...abnormal('SOXX')[0]!, variant: 'market-20', distinguishable: false }],
    }
    const cell = instrumentCell({ symbol: 'SOXX', name: 'Chips' }, bars, split, 'SPY')
    expect([cell.abnormal?.tone, cell.abnormal?.split]).toEqual(['dn', true])
    expect(cell.abnormal?.spoken).toContain('baselines disagree')
  })

  it('puts words where a number is missing', () => {
    expect(instrumentCell({ symbol: 'X', name: '' }, [], market, 'SPY').gap).toBe('last price 30 Jun, 2 sessions old')
    expect(instrumentCell({ symbol: 'Y', name: '' }, [], null, 'SPY').gap).toBe('no price here')
    expect(instrumentCell({ symbol: 'SPY', name: '' }, bars, null, 'SPY').insteadOfAbnormal).toBe('market')
    expect(instrumentCell({ symbol: 'QQQ', name: '' }, bars.slice(0, 1), null, 'SPY').move).toBeNull()
  })
})

describe('a row', () => {
  it('shows the instrument a story is most about, then those with a price', () => {
    const instruments = ['NONE', 'GONE', 'SOXX', 'LOST', 'SPY'].map((symbol, i) => ({
      symbol,
      name: '',
      assetClass: 'etf',
      salience: 1 - i / 10,
    }))
    const bars = new Map(['SOXX', 'SPY'].map((symbol) => [symbol, [bar(symbol, '2026-07-01', 1), bar(symbol, '2026-07-02', 2)]]))
    const bundle = { story: story([member(1)], { instruments }), score: null, shape: [50, 50], brief: null, market: null, bars }
    const row = feedRow(bundle, {
      now: '2026-07-02T10:00:00.000Z',
      audience: 'a',
      defaultAudience: 'b',
      benchmark: 'SPY',
      asof: '2026-07-02T10:00',
    })
    expect(row.instruments.map((one) => [one.symbol, one.gap])).toEqual([
      ['NONE', 'no price here'],
      ['SOXX', null],
      ['SPY', null],
    ])
    expect([row.moreInstruments, row.shape, row.importance, row.why]).toEqual([2, null, null, 'Not scored yet'])
    expect(row.href).toBe('/stories/sto_1?audience=a&asof=2026-07-02T10%3A00')
  })
})

describe('the tape', () => {
  it('names an old last price in place of drawing it as if fresh', () => {
    const view = tape(
      ['SPY', 'IWM', 'NONE'],
      new Map([
        ['SPY', ['2026-06-30', '2026-07-01', '2026-07-02'].map((day, i) => bar('SPY', day, 100 + i))],
        ['IWM', [bar('IWM', '2026-06-29', 50), bar('IWM', '2026-06-30', 51)]],
      ]),
    )
    expect(view.items.map((item) => [item.symbol, item.move])).toEqual([['SPY', '+1.0']])
    expect(view.gaps).toEqual(['IWM: last price 30 Jun, 2 sessions old', 'NONE: no price here'])
    expect(view.at).toBe('at the close of 2 Jul')
  })

  it('colours a move only outside two deviations of its own past', () => {
    const calm = Array.from({ length: 30 }, (_, i) => bar('SPY', `2026-05-${String(i + 1).padStart(2, '0')}`, 100 + (i % 2)))
    const move = (close: number) => tape(['SPY'], new Map([['SPY', [...calm, bar('SPY', '2026-06-01', close)]]])).items[0]!.tone
    expect([move(101.5), move(90), move(110)]).toEqual(['m', 'dn', 'up'])
  })
})

describe('coverage', () => {
  const members = [
    member(1),
    member(2, { role: 'republication', of: 'art_1' }),
    member(3, { role: 'update', of: 'art_1', firstHand: true, publisher: 'Paper 1' }),
    member(4, { tier: 'C', url: 'javascript:alert(1)' }),
  ]
  const figures: FigureGroup[] = [
    {
      measure: 'size',
      unit: 'USD',
      verdict: 'conflicting',
      values: [1, 2].map((n) => ({
        articleId: `art_${n}`,
        publisher: `Paper ${n}`,
        carried: n === 2,
        figure: { text: n === 1 ? '$5' : '$3', start: 0, end: 2, value: n === 1 ? 5 : 3, unit: 'USD' },
        sentence: '',
      })),
    },
  ]

  it('is in time order, with roles, what each added, and lines from what was carried', () => {
    const rows = coverage(story([...members].reverse(), { figures }))
    expect(rows.map((row) => row.role)).toEqual(['A, first-hand', 'A, republication of 1', 'A, update of 1', 'C, commentary'])
    expect(rows.map((row) => row.added)).toEqual(['“$5”', '“$3” where 1 has “$5”', 'Nothing added', 'Nothing added'])
    expect(rows.map((row) => row.conflict)).toEqual([false, true, false, false])
    expect(rows.map((row) => row.rails.map((rail) => rail.part))).toEqual([['begin'], ['through'], ['end'], []])
    expect(rows.map((row) => Math.round(row.place))).toEqual([3, 34, 66, 97])
    expect(rows.map((row) => row.time)).toEqual(['1 Jul 10:00', '2 Jul 10:00', '3 Jul 10:00', '4 Jul 10:00'])
    expect(rows[3]!.href).toBeNull()
  })

  it('holds for a single article', () =>
    expect(coverage(story([member(1)]))[0]).toMatchObject({ place: 3, rails: [], added: 'The first report' }))
})

describe('figures', () => {
  const evidence = (n: number, value: number, carried = false) => ({
    articleId: `art_${n}`,
    publisher: `Paper ${n}`,
    carried,
    figure: { text: `${value} billion`, start: 0, end: 9, value: value * 1e9, unit: 'USD' },
    sentence: '',
  })

  it('puts conflicts first, equal values together, and carriers apart', () => {
    const views = figureViews(
      [
        { measure: 'soxl volume', unit: null, verdict: 'single', values: [evidence(1, 3)] },
        {
          measure: 'size',
          unit: 'USD',
          verdict: 'conflicting',
          values: [evidence(2, 270, true), evidence(3, 70), evidence(1, 270)],
        },
      ],
      new Map([
        ['art_1', 1],
        ['art_3', 3],
      ]),
      ['SOXL'],
    )
    expect(views.map((view) => view.measure)).toEqual(['Size', 'SOXL volume'])
    expect(views[0]!.values.map((value) => [value.value, value.origins, value.carriers])).toEqual([
      ['$270\u00a0bn', [{ name: 'Paper 1', number: 1 }], [{ name: 'Paper 2', number: null }]],
      ['$70\u00a0bn', [{ name: 'Paper 3', number: 3 }], []],
    ])
  })
})

describe('figures without a measure', () => {
  const told = (measure: string, value: number, direction?: 'down'): FigureGroup => ({
    measure,
    unit: 'USD',
    verdict: 'single',
    values: [
      {
        articleId: 'art_1',
        publisher: 'Paper 1',
        carried: false,
        figure: { text: `$${value}`, start: 0, end: 3, value, unit: 'USD', ...(direction ? { direction } : {}) },
        sentence: '',
      },
    ],
  })

  it('come last, and not at all where the same number is told with one', () => {
    const views = figureViews([told('$7', 7), told('$5', 5), told('size', 5)], new Map())
    expect(views.map((view) => [view.measure, view.values[0]!.value])).toEqual([
      ['Size', '$5'],
      ['Not said what it measures', '$7'],
    ])
  })

  it('and values are told apart by a direction only where each has one', () => {
    const conflict = { ...told('size', 5), verdict: 'conflicting' as const }
    conflict.values = [...conflict.values, ...told('size', 3, 'down').values]
    expect(figureViews([conflict], new Map())[0]!.values.map((one) => one.qualifier)).toEqual(['', ''])
  })
})

describe('history', () => {
  it('says what each revision changed, with the score it was given', () => {
    const first = story([member(1)])
    const second = story([member(1), member(2, { role: 'republication', of: 'art_1' })], {
      revision: 2,
      updatedAt: '2026-07-02T10:00:00.000Z',
    })
    const third = { ...second, revision: 3, state: 'published' as const }
    const rows = history([first, second, third], [scoreOf(first, 'a', 62, 50), scoreOf(second, 'a', 70.5, 50)])
    expect(rows.map((row) => [row.revision, row.text, row.importance, row.credibility])).toEqual([
      [1, 'first article, Paper 1', '62', '50'],
      [2, 'Paper 2 carried it', '71', '50'],
      [3, 'state became published', 'not scored', 'not scored'],
    ])
  })
})

describe('the brief', () => {
  it('joins neighbours of one kind, and names empty sections by their reason', () => {
    const sections = briefSections(
      {
        storyId: 's',
        storyRevision: 1,
        revision: 1,
        audience: 'a',
        headline: '',
        standfirst: '',
        draftedAt: '2026-07-01T10:00:00.000Z',
        writer: 'w',
        sections: [
          {
            name: 'What happened',
            sentences: [
              { text: 'It fell -5%.', kind: 'reported', provenance: [{ articleId: 'art_1' }, { articleId: 'gone' }] },
              { text: 'Twice.', kind: 'reported', provenance: [] },
              { text: 'It fell -5% (z -3.1).', kind: 'measured', provenance: [{ signal: 'move' }, { signal: 'volatility' }] },
            ],
          },
          { name: 'What to watch', sentences: [], leftOut: 'no playbook yet.' },
          { name: 'Key points', sentences: [], leftOut: 'no playbook yet.' },
        ],
      },
      new Map([['art_1', { number: 4, member: member(1), article: null }]]),
      new QuoteBudget(),
    )
    expect(
      sections[0]!.blocks.map((block) => [
        block.label,
        block.sentences.map((one) => one.text),
        block.sentences[0]!.marks.map((mark) => mark.label),
      ]),
    ).toEqual([
      ['Reported', ['It fell -5%.', 'Twice.'], ['4']],
      ['Measured', ['It fell −5% (z −3.1).'], ['m']],
    ])
    expect(leftOut(sections)).toEqual([{ reason: 'no playbook yet', names: ['What to watch', 'Key points'] }])
  })
})

describe('small words', () => {
  it.each([
    ['first', [], 'new event'],
    ['repetition', ['x'], 'nothing new'],
    ['follow-up', ['2 figures', '1 claim'], 'new: 2 figures, 1 claim'],
    ['follow-up', ['goes on from an earlier story'], 'goes on from an earlier story'],
  ] as const)('novelty %s %j is %s', (kind, added, expected) =>
    expect(noveltyText({ value: 0.5, kind, added: [...added] })).toBe(expected),
  )

  it('sets minus signs before numbers only', () => {
    expect(minusSigns('-0.3% to -2, well-known (-1) 5-6')).toBe('−0.3% to −2, well-known (−1) 5-6')
    expect([measured(1.234, 'x', false), measured(-5.66, '%'), measured(1234, 'shares', false)]).toEqual([
      '1.23×',
      '−5.7%',
      '1234\u00a0shares',
    ])
  })

  it('colours and signs moves, not levels', () => {
    const [base] = abnormal('SOXX')
    expect(signalRow(base!)).toMatchObject({ value: '−5.7\u00a0pp', tone: 'dn', verdict: 'distinguishable' })
    expect(signalRow({ ...base!, name: 'volatility', value: 84.1 })).toMatchObject({ value: '84.1%', tone: 'q' })
    expect(signalRow({ ...base!, distinguishable: false })).toMatchObject({ tone: 'q', verdict: 'noise' })
  })

  it('counts jobs the desk’s clock has not come to as later', () => {
    const counts = { ready: 3, delayed: 1, leased: 0, dead: 0, done: 0, oldestReadyAt: '2026-07-02T10:00:00.000Z' }
    expect(dueCounts(counts, '2026-07-02T09:00:00.000Z')).toMatchObject({ ready: 0, delayed: 4 })
    expect(dueCounts(counts, '2026-07-02T11:00:00.000Z')).toMatchObject({ ready: 3, delayed: 1 })
  })
})

describe('who said what', () => {
  const note = (n: number, mayQuote = true) => [`art_${n}`, { number: n, member: member(n), article: null, mayQuote }] as const
  const notes = new Map([note(1), note(2), note(3, false)])
  const claim = (n: number, text: string, support?: StoryClaim['support']): StoryClaim => ({
    speaker: 'brandt & Co',
    verb: 'said',
    text,
    start: 0,
    end: text.length,
    relayed: false,
    articleId: `art_${n}`,
    publisher: `Paper ${n}`,
    ...(support ? { support } : {}),
  })
  const articleIds = ['art_2', 'art_1', 'art_3']

  it('tells each statement once, with its origins and the other articles that tell it', () => {
    const said = saidViews(
      [
        claim(2, 'leveraged funds must sell into the close', { origins: 2, articleIds }),
        claim(1, 'leveraged funds have to sell into the close', { origins: 2, articleIds, repeats: 0 }),
        claim(1, 'no fund of ours will close this year', { origins: 1, articleIds: ['art_1', 'art_2'] }),
        claim(1, 'rates will stay where they are for now', { origins: 1, articleIds: ['art_1'] }),
      ],
      notes,
      new QuoteBudget(),
    )
    expect(said.map((one) => [one.quote, one.number, one.support])).toEqual([
      ['leveraged funds must sell into the close', 2, { origins: 2, text: '2 origins, also in', numbers: [1, 3] }],
      ['no fund of ours will close this year', 1, { origins: 1, text: 'one origin, also in', numbers: [2] }],
      ['rates will stay where they are for now', 1, null],
    ])
    expect(saidNote(said)).toBe('3 statements, 1 from more than one origin')
  })

  it('of a story built before statements were counted says no more than it knows', () => {
    const said = saidViews(
      [claim(1, 'leveraged funds must sell into the close'), claim(3, 'no fund of ours will close this year')],
      notes,
      new QuoteBudget((id) => id !== 's3'),
    )
    expect(said.map((one) => [one.quote, one.support])).toEqual([
      ['leveraged funds must sell into the close', null],
      [null, null],
    ])
  })
})
