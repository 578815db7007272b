import { describe, expect, it } from 'vitest'
import { checkBrief, MAX_BRIEF } from '../../../src/brief/check.js'

const figures = (brief: string, ...sources: string[]) =>
  checkBrief({ brief, sources: sources.map((text, i) => ({ id: `s${i + 1}`, text })) }).figures.map(
    (f) => `${f.text} ${f.verdict}${f.sourceText ? ` ${f.source} ${f.sourceText}` : ''}`,
  )
const sentence = (brief: string, ...sources: string[]) =>
  checkBrief({ brief, sources: sources.map((text, i) => ({ id: `s${i + 1}`, text })) }).sentences[0]!

describe('figures', () => {
  it.each<[string, string[], string[]]>([
    ['Revenue was $3.2 billion.', ['The company said revenue was $3.2bn.'], ['$3.2 billion supported s1 $3.2bn']],
    ['Revenue was $3.2 billion.', ['The company said revenue was $3.18 billion.'], ['$3.2 billion supported s1 $3.18 billion']],
    ['Revenue was $3.18 billion.', ['The company said revenue was $3.2 billion.'], ['$3.18 billion conflicting s1 $3.2 billion']],
    [
      'Revenue was more than $3 billion.',
      ['The company said revenue was $3.1 billion.'],
      ['$3 billion supported s1 $3.1 billion'],
    ],
    ['Revenue was $3.7 billion.', ['The company said revenue was $3.2 billion.'], ['$3.7 billion conflicting s1 $3.2 billion']],
    ['Shares of Acme rose 5%.', ['Shares of Acme fell 5% on Monday.'], ['5% conflicting s1 5%']],
    ['Acme returned 3.2% in May.', ['Acme returned -3.2% in May.'], ['3.2% conflicting s1 -3.2%']],
    ['Acme booked a loss of $5 million.', ["Acme's net loss widened to $5 million."], ['$5 million supported s1 $5 million']],
    [
      'Rates went up by 0.25 percentage points.',
      ['The bank raised rates by 25 basis points.'],
      ['0.25 percentage points supported s1 25 basis points'],
    ],
    ['Acme sales were $4 million in 2024.', ['Acme sales were $4 million in 2023.'], ['$4 million scope-differs s1 $4 million']],
    [
      'The forecast for profit is $4 billion.',
      ['Acme raised its forecast for profit to $5 billion from $4 billion.'],
      ['$4 billion superseded s1 $5 billion'],
    ],
    ['Acme paid 40 million for it.', ['Acme paid €40 million for the mill.'], ['40 million supported s1 €40 million']],
    ['A fund lost 7% in a week.', ['Copper stocks in the port fell to 40,000 tonnes.'], ['7% unsupported']],
    [
      'The mill cost $12 million.',
      ['The bridge in the north was built for $900 million by two firms.'],
      ['$12 million unsupported s1 $900 million'],
    ],
    ['It will cut 36,000 jobs.', ['Acme cuts staff by 36,000 people.'], ['36,000 jobs supported s1 36,000 people']],
    ['Profit was $1 billion.', ['Acme: profit was $2 billion. Sales were $1 billion.'], ['$1 billion conflicting s1 $2 billion']],
  ])('%#: %j over %j: %j', (brief, sources, expected) => expect(figures(brief, ...sources)).toEqual(expected))

  it('shows both sides of a lost digit, currency written or not', () => {
    const source =
      'Harbour News reports that a quick fall in AI chip shares laid bare what it calls a roughly $270 billion betting machine of leveraged positions and new funds.'
    const brief = 'Harbour News reporting shows that a 70 billion leveraged-fund machine sped up the fall in AI chip shares.'
    const { figures: found, sentences } = checkBrief({ brief, sources: [{ id: 'a', text: source }] })
    expect(found).toMatchObject([
      {
        text: '70 billion',
        value: 70e9,
        unit: null,
        verdict: 'conflicting',
        source: 'a',
        sourceText: '$270 billion',
        reason: 'the source has $270 billion (possible lost digit)',
      },
    ])
    expect(sentences[0]).toMatchObject({ verdict: 'conflicting', source: 'a' })
  })

  it('lets a later source supersede an earlier one that was revised', () => {
    const sources = [
      { id: 'old', text: 'The agency said Acme owed $40 million to suppliers.', publishedAt: '2025-03-01T08:00:00Z' },
      { id: 'new', text: 'The agency now said Acme owed $55 million to suppliers.', publishedAt: '2025-03-02T08:00:00Z' },
    ]
    expect(checkBrief({ brief: 'Acme owed $40 million to suppliers, the agency said.', sources }).figures).toMatchObject([
      { verdict: 'superseded', source: 'new', sourceText: '$55 million' },
    ])
  })
})

describe('sentences', () => {
  const source =
    'The Securities and Exchange Commission fined Acme Advisers on Friday, March 14. “Nobody checked the doors, and then the roof came off,” said Jane Doe, its director of enforcement. Acme will not appeal.'
  it.each<[string, string, string[]]>([
    ['The SEC fined Acme Advisers in March.', 'supported', []],
    ['"Nobody checked the doors ... the roof came off," Doe said.', 'supported', []],
    ['Acme will not appeal, it said.', 'supported', []],
    ['Regulators should watch the next filing.', 'supported', []],
    ['The FCA fined Acme Advisers on Friday.', 'conflicting', ['name FCA']],
    ['"Nobody locked the doors," Doe said.', 'conflicting', ['quotation Nobody locked the doors']],
    ['Acme Advisers was fined on Tuesday.', 'conflicting', ['date Tuesday']],
    ['John Doe is director of enforcement.', 'conflicting', ['name John Doe']],
    ['Acme will appeal.', 'conflicting', ['direction appeal']],
  ])('%j: %s', (brief, verdict, problems) => {
    const found = sentence(brief, source)
    expect(found.verdict).toBe(verdict)
    expect(found.problems.map((p) => `${p.kind} ${p.text.replace(/,$/, '')}`)).toEqual(problems)
  })

  it.each<[string, string, string]>([
    ['Sales doubled in Peru.', 'Sales in Peru tripled.', 'conflicting'],
    ['Equity funds had a fifth week of inflows.', 'Equity funds had their fourth week of inflows.', 'conflicting'],
    ['Output fell by a fifth.', 'Output fell by 20%, a fifth of the total.', 'supported'],
    ['Statutory profit was $84 million.', 'Adjusted profit was $84 million, statutory profit $51 million.', 'scope-differs'],
    ['Adjusted profit was $84 million.', 'Adjusted profit was $84 million, statutory profit $51 million.', 'supported'],
    [
      'Acme forecasts growth of 3% to 5%.',
      'Acme lifted its forecast of growth to between 5% and 7%; it had guided for 3% to 5%.',
      'superseded',
    ],
  ])('multiples, places in a row, definitions and what was said before: %j over %j: %s', (brief, said, verdict) => {
    expect(sentence(brief, said).verdict).toBe(verdict)
  })

  it.each<[string, string, string]>([
    ['Nobody reports it first-hand.', 'It lacks directness (7.00 of 35; nobody in this story reports first-hand).', 'supported'],
    ['A paper here reports it first-hand.', 'Nobody in this story reports it first-hand in a paper here.', 'conflicting'],
    ['None of the banks paid a dividend.', 'None of the four banks here paid its owners a dividend.', 'supported'],
    ['Its outlook was cut; its size raised it most.', 'It is carried by its size, and its outlook was cut.', 'supported'],
  ])('a denial by its subject, and opposites of other things: %j over %j: %s', (brief, said, verdict) => {
    expect(sentence(brief, said).verdict).toBe(verdict)
  })

  it('points into the brief', () => {
    const brief = 'A first line.\n\nAcme lost $4 million, said John Doe.'
    const { figures: found, sentences } = checkBrief({ brief, sources: [{ id: 'a', text: 'Acme lost $9 million.' }] })
    for (const part of [...found, ...sentences, ...sentences.flatMap((s) => s.problems)])
      expect(brief.slice(part.start, part.end)).toBe(part.text)
    expect(found).toHaveLength(1)
  })
})

describe('bad input', () => {
  it.each(['', ' ', '😀😀', '"', '“', '\uD800', '1'.repeat(5000), 'a '.repeat(5000), '$', '-', '\u202e5%'])(
    'takes %j without a throw',
    (text) => {
      expect(() => checkBrief({ brief: text, sources: [{ id: 'a', text }] })).not.toThrow()
      expect(() => checkBrief({ brief: text, sources: [] })).not.toThrow()
    },
  )

  it('refuses what is too long to check', () => {
    expect(() => checkBrief({ brief: 'a'.repeat(MAX_BRIEF + 1), sources: [] })).toThrowError(/longer than/)
  })

  it('checks a section of ten thousand words in a few seconds', () => {
    const line = (i: number) =>
      `Acme ${i} rose ${i % 90}.${i % 10}% to $${i}.5 million on Monday, said Jane Doe of Big Bank ${i}. `
    const text = Array.from({ length: 700 }, (_, i) => line(i)).join('')
    const started = process.cpuUsage()
    const { figures: found } = checkBrief({ brief: text, sources: [{ id: 'a', text }] })
    expect(found.length).toBe(1400)
    // Time of this process's own work, whatever else the machine does
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(20_000)
  }, 120_000)
})
