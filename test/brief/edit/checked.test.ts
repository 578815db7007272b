import { describe, expect, it } from 'vitest'
import { checkWords, choicesFor, grounded, typedOf, withChoice, wordsFrom } from '../../../src/brief/edit/index.js'
import type { FigureGroup, Override } from '../../../src/model/index.js'
import { member, VARGA, words } from './edition.js'

const ORIGIN =
  'Barrow lenders hold a roughly $480 billion book of chip loans, the Northgate Gazette has counted. Two of them have stopped lending.'
const REWRITE = 'The count laid bare a 48 billion book of chip loans, the Northgate Gazette reported.'
const SOURCES = [
  { id: 'art_origin', text: ORIGIN },
  { id: 'signal:move:SOXX', text: 'SOXX fell 5.6% on 2 July.' },
]
const against = {
  sources: SOURCES,
  figures: [],
  members: [member('art_origin', 'Northgate Gazette')],
  overrides: [] as Override[],
  rights: { 'northgate gazette': { mayShowQuotes: true } },
}

const brief = (...sentences: string[]) =>
  words({ 'What happened': sentences }, { headline: 'Barrow lenders hold a large book', standfirst: '' })

describe('the check of a brief at the desk', () => {
  it('finds each sentence’s verdict and where it comes from', () => {
    const checked = checkWords(brief('Barrow lenders hold a book of $480 billion.', 'SOXX fell 5.6% on 2 July.'), against)
    expect(checked.blocking).toEqual([])
    expect(checked.tally).toMatchObject({ supported: 2, unsupported: 0, conflicting: 0 })
    expect(checked.lines.map((l) => l.rests?.source)).toEqual([expect.anything(), 'art_origin', 'signal:move:SOXX'])
    const { start, end, text } = checked.lines[1]!.rests!
    expect(ORIGIN.slice(start, end)).toBe(text)
  })

  it('stops at a figure that loses a digit, and offers the source’s', () => {
    const checked = checkWords(brief('Two lenders stopped.', 'The count confirms a 48 billion book of chip loans.'), against)
    const line = checked.blocking[0]!
    expect(checked.blocking).toHaveLength(1)
    expect([line.part, line.index, line.verdict]).toEqual(['What happened', 1, 'conflicting'])
    const problem = line.problems[0]!
    expect(line.text.slice(problem.start, problem.end)).toBe('48 billion')
    const choices = choicesFor(line, null)
    expect(choices.map((c) => c.choice)).toEqual(['source', 'strike'])
    expect(choices[0]!.text).toMatch(/^The count confirms a (?:roughly )?\$480 billion book/)
    const after = withChoice(brief('Two lenders stopped.', line.text), line, choices[0]!.text)
    expect(checkWords(after, against).blocking).toEqual([])
  })

  it('lets a sentence go out under an editor’s name, as long as it stands as it is', () => {
    const text = 'The book is 91 billion dollars large.'
    const override = { sentence: text, by: VARGA, reason: 'told by the lender on the phone', at: '2026-07-02T21:00:00.000Z' }
    expect(checkWords(brief(text), against).blocking).toHaveLength(1)
    const checked = checkWords(brief(text), { ...against, overrides: [override] })
    expect(checked.blocking).toEqual([])
    expect(checked.lines.find((l) => l.text === text)!.override).toEqual(override)
    expect(checkWords(brief(`${text} Still.`), { ...against, overrides: [override] }).blocking).toHaveLength(1)
  })

  describe('a figure that the story’s own articles contest', () => {
    const at = (text: string, articleId: string, publisher: string, carried: boolean, value: number) => ({
      articleId,
      publisher,
      carried,
      figure: { text, start: 0, end: 0, value, unit: null },
      sentence: '',
    })
    const group: FigureGroup = {
      measure: 'book',
      unit: 'USD',
      verdict: 'conflicting',
      values: [
        { ...at('a roughly $480 billion', 'art_origin', 'Northgate Gazette', false, 480e9), sentence: ORIGIN },
        { ...at('a 48 billion', 'art_rewrite', 'Morrow', true, 48e9), sentence: REWRITE },
      ],
    }
    const story = {
      ...against,
      sources: [...SOURCES, { id: 'art_rewrite', text: REWRITE }],
      figures: [group],
      members: [
        member('art_origin', 'Northgate Gazette'),
        member('art_rewrite', 'Morrow', { firstHand: false, role: 'republication' }),
      ],
    }

    it('conflicts although a source has it, until the brief names both or takes the first-hand one', () => {
      const line = checkWords(brief('The count laid bare a 48 billion book of loans for chips.'), story).blocking[0]!
      expect(line.problems[0]).toMatchObject({ kind: 'figure', verdict: 'conflicting', source: 'art_origin' })
      expect(checkWords(brief('The count laid bare a $480 billion book of loans for chips.'), story).blocking).toEqual([])
      // Named far from it the other value does not help the reader.
      const far = ['The count is of a $480 billion book.', 'Two of them have stopped lending.', line.text]
      expect(checkWords(brief(...far), story).blocking).toHaveLength(1)
      const both = choicesFor(line, 'Morrow').find((c) => c.choice === 'both')!
      expect(both.text).toContain('$480 billion')
      expect(both.text).toMatch(/Morrow has a? ?48 billion\.$/)
      const before = brief(line.text)
      const after = wordsFrom(typedOf(withChoice(before, line, both.text)), before)
      expect(after.sections[0]!.sentences).toHaveLength(2)
      expect(checkWords(after, story).blocking).toEqual([])
    })
  })

  it('ties a new sentence to what it is likest to', () => {
    const before = brief('Nothing.')
    const typed = typedOf(before)
    typed.sections['What happened'] = 'Two lenders have stopped lending.\nSOXX fell 5.6% on 2 July.\nOur advice stays.'
    const typedWords = wordsFrom(typed, before)
    const after = grounded(typedWords, checkWords(typedWords, against))
    const [first, second, third] = after.sections[0]!.sentences
    expect([first!.kind, second!.kind, third!.kind]).toEqual(['reported', 'measured', 'editorial'])
    const span = first!.provenance[0]!
    expect(ORIGIN.slice(span.start, span.end)).toBe('Two of them have stopped lending.')
  })

  it('refuses a choice about a sentence that has changed', () => {
    const line = { part: 'What happened' as const, index: 0, text: 'Other.' }
    expect(() => withChoice(brief('One.'), line, 'Two.')).toThrow(expect.objectContaining({ code: 'stale' }))
  })
})
