import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { LedgerRow, Score } from '../../src/model/index.js'
import { SectionHead } from '../../src/web/pages/section.js'
import { type Column, Table } from '../../src/web/pages/table.js'
import { glanceView } from '../../src/web/present/glance.js'
import { storyKind } from '../../src/web/present/kind.js'

const row = (factor: string, weight: number, contributionHundredths: number, more: Partial<LedgerRow> = {}): LedgerRow => ({
  factor,
  kind: 'factor',
  value: 0.5,
  weight,
  contributionHundredths,
  sentence: '',
  evidence: [],
  ...more,
})
const score = {
  importance: {
    totalHundredths: 2650,
    rows: [
      row('size', 20, 1000),
      row('transmission', 40, 2150, { evidence: ['market.leverage.unwind'] }),
      row('novelty', 10, 0),
      row('unconfirmed', 0, -500, { kind: 'cap' }),
    ],
  },
} as Score

describe('a story at a glance', () => {
  it('has the rows of its score that count, largest first, and they sum to the total', () => {
    const { why } = glanceView([], null, score)
    expect(why!.rows.map(({ name, points }) => [name, points])).toEqual([
      ['Transmission', '21.50'],
      ['Size', '10.00'],
      ['Unconfirmed', '\u22125.00'],
    ])
    const sum = why!.rows.reduce((total, one) => total + Number(one.points.replace('\u2212', '-')), 0)
    expect(sum.toFixed(2)).toBe(why!.total)
  })

  it('says nothing of what is not known', () =>
    expect(glanceView([], null, null)).toEqual({ conflict: null, moreConflicts: 0, market: null, why: null }))
})

describe('the kind a story is shown as', () => {
  const eventTypes = ['market.flows.rally', 'market.leverage.unwind'].map((type) => ({ type, confidence: 0.5 }))

  it('is the one that its importance rests on, or else the surest', () => {
    expect(storyKind({ eventTypes }, score)).toBe('Leverage, unwind')
    expect(storyKind({ eventTypes }, null)).toBe('Flows, rally')
    expect(storyKind({ eventTypes: [] }, score)).toBe('')
  })
})

describe('a table from its columns', () => {
  const columns: Column<{ name: string; move: string; tone: string }>[] = [
    { head: 'Name', cell: (one) => one.name },
    { head: 'Move, %', number: true, label: 'move', look: (one) => one.tone, cell: (one) => one.move },
    { head: '', spoken: 'Change', cell: (_, i) => i + 1 },
  ]
  const rows = [{ name: '<i>', move: '+1.0', tone: 'up' }]

  it('has a head, names its rows, and labels what loses its head on a phone', () => {
    const html = render(<Table caption="Moves" columns={columns} rows={rows} keyOf={(one) => one.name} />)
    expect(html).toBe(
      '<table class="stack"><caption class="vh">Moves</caption><thead><tr><th scope="col">Name</th><th scope="col" class="n">Move, %</th>' +
        '<th scope="col"><span class="vh">Change</span></th></tr></thead><tbody><tr><th scope="row">&lt;i></th>' +
        '<td class="n up" data-l="move">+1.0</td><td>1</td></tr></tbody></table>',
    )
  })

  it('or scrolls within its own box, which the keyboard reaches', () => {
    const html = render(<Table phone="scroll" caption="Moves" columns={columns} rows={rows} keyOf={(one) => one.name} />)
    expect(html).toMatch(/^<section class="scroll" aria-label="Moves" tabindex="0"><table><caption/)
  })
})

describe('the head of a section', () => {
  it('leaves its note out where there is none', () => {
    expect(render(<SectionHead first title="Sources" />)).toBe('<div class="sec first"><h2>Sources</h2></div>')
    expect(render(<SectionHead id="s" title="Sources" note="3 of 4" />)).toBe(
      '<div class="sec" id="s"><h2>Sources</h2><p>3 of 4</p></div>',
    )
  })
})
