import { describe, expect, it } from 'vitest'
import { briefSources, checkBrief, draftBrief } from '../../src/brief/index.js'
import type { Brief, SectionName } from '../../src/model/index.js'
import { SECTIONS } from '../../src/model/index.js'
import { evidence, figure, member, signal } from './evidence.js'

const textOf = (brief: Brief, name: SectionName): string =>
  brief.sections
    .find((s) => s.name === name)!
    .sentences.map((s) => s.text)
    .join(' ')

const lead =
  'A slump in copper funds has laid open about $40 billion of borrowed bets, by a tally that Harbour Post made of loans and notes.'
const article = {
  id: 'a',
  title: member('a', 'Harbour Post').title,
  text: `${lead}\n\n"We told them twice," said Ines Okafor, a broker.`,
  publishedAt: '2026-05-14T12:00:00.000Z',
}
const rewrite = {
  id: 'b',
  title: 'What the copper slump means',
  text: 'The slump showed a 4 billion pile of borrowed bets, Harbour Post reported.',
  publishedAt: '2026-05-14T13:00:00.000Z',
}
const members = [
  member('a', 'Harbour Post'),
  member('b', 'Quick Digest', { tier: 'B', role: 'republication', of: 'a', firstHand: false, title: rewrite.title }),
]
const whole = (a: { title: string; text: string }) => `${a.title}\n\n${a.text}`
const conflict = {
  measure: 'borrowed bets',
  unit: 'USD',
  verdict: 'conflicting' as const,
  note: 'possible lost digit',
  values: [
    {
      articleId: 'a',
      publisher: 'Harbour Post',
      carried: false,
      figure: figure('$40 billion', 40e9, 'USD', whole(article).indexOf('$40 billion', 60)),
      sentence: lead,
    },
    {
      articleId: 'b',
      publisher: 'Quick Digest',
      carried: true,
      figure: figure('4 billion', 4e9, null, whole(rewrite).indexOf('4 billion')),
      sentence: '',
    },
  ],
}
const signals = [
  signal('move', 'SPY', -0.12, { variant: 'session', role: 'market', z: -0.2 }),
  signal('move', 'CUPX', -15.31, { variant: 'session', role: 'instrument', z: -2 }),
  signal('move', 'CUPR', -5.12, { variant: 'session', role: 'index', z: -1.9 }),
  signal('fund-tracking', 'CUPX', 0.1, {
    variant: 'session',
    distinguishable: false,
    parts: { return: -15.31, designed: -15.4, days: 1 },
    sentence: 'CUPX fell 15.3% on 14 May 2026, where 3 times CUPR gives -15.4%.',
  }),
  signal('leveraged-rebalance', 'CUPX', -307e6, {
    variant: 'fund-per-bn',
    parts: { multiple: 3, factor: 6, indexReturn: -5.12 },
    sentence:
      'To keep its multiple of 3, CUPX had to sell about $307m of exposure at the close of 14 May 2026, per $1bn of assets at the close before (CUPR -5.1%).',
  }),
]
const unwind = () => evidence({ members, articles: [article, rewrite], story: { figures: [conflict] }, signals })

describe('a leveraged fund against its multiple', () => {
  const verdict = (value: number, designed: number, distinguishable: boolean, unusual: number) => {
    const parts = { return: designed + value, designed, days: 1, unusual }
    const tracking = signal('fund-tracking', 'CUPX', value, { variant: 'session', distinguishable, parts })
    const others = signals.filter((s) => s.name !== 'fund-tracking')
    const text = JSON.stringify(
      draftBrief(evidence({ members, articles: [article, rewrite], signals: [...others, tracking] })).sections,
    )
    return /three times CUPR gives [-+\d.]+%\. ([^"]*?\.)"/.exec(text)?.[1]
  }
  it.each([
    [0.2, -15.4, false, 0, 'The fund worked as designed.'],
    [-0.9, 0.5, false, 0, 'The difference is no more than its usual one.'],
    [0.6, -23.6, false, 1, 'The difference of +0.6 pp is more than its usual one and small against the move.'],
    [2.3, -16.9, true, 1, 'The fund strayed from its multiple, by +2.3 pp.'],
  ])('%d pp off %d%%', (value, designed, distinguishable, unusual, told) => {
    expect(verdict(value, designed, distinguishable, unusual)).toBe(told)
  })
})

describe('a draft', () => {
  const brief = draftBrief(unwind())

  it('has the nine sections in their order, each with sentences or a word why not', () => {
    expect(brief.sections.map((s) => s.name)).toEqual([...SECTIONS])
    for (const s of brief.sections) expect(s.sentences.length > 0 || (s.leftOut ?? '').length > 5).toBe(true)
    expect(brief.sections.filter((s) => s.leftOut)).toEqual([])
  })

  it('merges the moves of a day into one sentence, the market for contrast', () => {
    expect(textOf(brief, 'Market effects reported')).toMatch(/^CUPX \w+ 15\.3% and CUPR 5\.1% on 14 May, while SPY \w+ 0\.1%\./)
  })

  it('sets a disputed figure side by side, with who has which', () => {
    expect(textOf(brief, 'What happened')).toContain(
      'The size of the borrowed bets is disputed: Harbour Post has $40 billion; Quick Digest’s rewrite has 4 billion, no currency written (possible lost digit).',
    )
    expect(brief.standfirst).toContain('The size is disputed: Harbour Post has $40 billion, a rewrite 4 billion.')
  })

  it('fills the playbook’s slots from what was measured', () => {
    expect(textOf(brief, 'Technical details')).toContain(
      'Per $1bn of prior-close assets and a fall of 5.1% in its index, a three-times fund has about $307m to sell by the close.',
    )
    expect(textOf(brief, 'Technical details')).toContain('three times CUPR gives -15.4%. The fund worked as designed.')
    expect(brief.standfirst).toContain('the index stayed calm')
  })

  it('has three key points', () => {
    expect(brief.sections.find((s) => s.name === 'Key points')?.sentences).toHaveLength(3)
  })

  it('gives every sentence what it rests on, and spans that hold', () => {
    const texts = new Map([article, rewrite].map((a) => [a.id, whole(a)]))
    for (const s of brief.sections.flatMap((x) => x.sentences)) {
      expect(s.provenance.length).toBeGreaterThan(0)
      const quoted = /“([^”]+)”/.exec(s.text)?.[1]
      if (!quoted) continue
      const [{ articleId, start, end }] = s.provenance as [{ articleId: string; start: number; end: number }]
      expect(texts.get(articleId)!.slice(start, end)).toBe(quoted)
    }
  })

  it('quotes at most 25 words at a time and twice a source, and never says why', () => {
    const quotes = JSON.stringify(brief.sections).match(/“[^”]+”/g) ?? []
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.length).toBeLessThanOrEqual(4)
    for (const q of quotes) expect(q.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(JSON.stringify(brief.sections)).not.toMatch(/\bbecause\b/i)
  })

  it('holds before its own check, figure by figure', () => {
    const sources = briefSources(unwind())
    // The disputed pair is told as disputed: each value is in its own source
    for (const { text } of brief.sections.flatMap((s) => s.sentences))
      for (const f of checkBrief({ brief: text, sources }).figures)
        expect([text, f.text, f.verdict]).toEqual([text, f.text, 'supported'])
  })

  it('is the same each time', () => {
    expect(draftBrief(unwind())).toEqual(brief)
  })
})

describe('a draft with less to go on', () => {
  it('quotes nothing of a source whose rights forbid it', () => {
    const brief = draftBrief({ ...unwind(), mayQuote: (id) => id !== 'harbour-post' })
    expect(JSON.stringify(brief.sections)).not.toContain('A slump in copper funds')
  })

  it('says where a kind of event has no playbook', () => {
    const brief = draftBrief(
      evidence({ articles: [article], story: { eventTypes: [{ type: 'off-desk.culture.sport', confidence: 0.9 }] } }),
    )
    for (const name of ['Context and significance', 'Key points', 'Bottom line for practitioners'])
      expect(brief.sections.find((s) => s.name === name)).toMatchObject({
        sentences: [],
        leftOut: 'no playbook for this kind of event',
      })
  })

  it('names days to come that the coverage names, not those gone by', () => {
    const dated = {
      ...article,
      text: 'Harbour Post has seen a letter that sets 29 May 2026 for repayment after a first notice of 4 May 2026.',
    }
    const watch = textOf(draftBrief(evidence({ articles: [dated] })), 'What to watch')
    expect(watch).toContain('A date the coverage names: 29 May (Harbour Post).')
    expect(watch).not.toContain('4 May')
  })

  it('tells an issuer’s own notice from a report', () => {
    const notice = {
      ...article,
      text: 'Bell Exchange raises the margin on copper futures from Monday. It applies to open positions.',
    }
    const brief = draftBrief(
      evidence({
        members: [member('a', 'Bell Exchange', { title: 'Margin on copper futures raised' })],
        articles: [notice],
        story: { eventTypes: [{ type: 'market-structure.margin.requirement', confidence: 0.9 }] },
      }),
    )
    expect(brief.standfirst).toContain('Bell Exchange says so itself.')
  })

  it('marks what nobody reports first-hand', () => {
    const rumour = [member('a', 'Chat Room', { tier: 'C', firstHand: false })]
    const brief = draftBrief(evidence({ members: rumour, articles: [article], story: { independentPublishers: 0 } }))
    expect(brief.standfirst).toContain('Nobody reports it first-hand.')
    expect(textOf(brief, 'Key points')).toContain('treat it as unconfirmed')
  })
})
