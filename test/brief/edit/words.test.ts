import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareText,
  compareWords,
  LIMITS,
  mergeWords,
  PARTS,
  partText,
  plainText,
  sameWords,
  typedOf,
  wordsFrom,
} from '../../../src/brief/edit/index.js'
import { SECTIONS, type SectionName } from '../../../src/model/index.js'
import { words } from './edition.js'

const typed = (section: SectionName, text: string, before = words()) => ({
  ...typedOf(before),
  sections: { ...typedOf(before).sections, [section]: text },
})

describe('what was typed', () => {
  it('becomes sentences; those that stand keep what they rest on', () => {
    const before = words({ 'What happened': ['The venue raises margin by 25%.', 'Members were told on Thursday.'] })
    const after = wordsFrom(
      typed('What happened', 'The venue raises margin by 25%. Nobody objected.\nMembers were told on Thursday.', before),
      before,
    )
    const [first, second, third] = after.sections[0]!.sentences
    expect([first!.text, second!.text, third!.text]).toEqual([
      'The venue raises margin by 25%.',
      'Nobody objected.',
      'Members were told on Thursday.',
    ])
    expect([first, second, third].map((s) => s!.provenance.length)).toEqual([1, 0, 1])
    expect(sameWords(wordsFrom(typedOf(before), before), before)).toBe(true)
  })

  it('is plain text: markup stays letters, what is invisible or turns lines around goes, right-to-left and emoji stay', () => {
    expect(plainText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
    expect(plainText('a\u202eb\u0000c\u200bd\ud800e\r\nf\tg')).toBe('abcde\nf g')
    expect(plainText('ارتفعت الأسهم 5% \u200f👩‍💻🚀')).toBe('ارتفعت الأسهم 5% \u200f👩‍💻🚀')
  })

  it('may be 10,000 words in a section and no more', () => {
    const line = 'Margin went up again. '
    const fits = line.repeat(LIMITS.sectionWords / 4)
    const after = wordsFrom(typed('Key points', fits), words())
    expect(after.sections.find((s) => s.name === 'Key points')!.sentences).toHaveLength(2_500)
    expect(() => wordsFrom(typed('Key points', `${fits}word`), words())).toThrow(
      /Key points has 10,001 words; at most 10,000 fit/,
    )
    expect(() => wordsFrom(typed('Key points', 'x'.repeat(1_000_000)), words())).toThrow(
      expect.objectContaining({ code: 'too-large', message: expect.stringMatching(/^Key points has 1,000,000 characters/) }),
    )
  })

  it('needs a headline, and a section that is emptied says who left it out', () => {
    expect(() => wordsFrom({ ...typedOf(words()), headline: ' \n ' }, words())).toThrow(
      expect.objectContaining({ code: 'no-headline' }),
    )
    const before = words({ 'Key points': ['One point.'] })
    const after = wordsFrom(typed('Key points', '', before), before)
    expect(after.sections.find((s) => s.name === 'Key points')!.leftOut).toBe('left out by the editors')
    expect(after.sections[0]!.leftOut).toBe('nothing known yet')
  })
})

describe('a stale save', () => {
  const base = words({ 'What happened': ['The venue raises margin.'], 'Key points': ['One.'], 'What to watch': ['Monday.'] })

  it('is merged part by part', () => {
    const mine = wordsFrom(typed('Key points', 'Two.', base), base)
    const theirs = wordsFrom({ ...typed('What to watch', 'Tuesday.', base), headline: 'Margin goes up' }, base)
    const { words: merged, conflicts, taken } = mergeWords(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(taken).toEqual(['headline', 'What to watch'])
    expect([merged.headline, partText(merged, 'Key points'), partText(merged, 'What to watch')]).toEqual([
      'Margin goes up',
      'Two.',
      'Tuesday.',
    ])
  })

  it('that collides hands all three texts back, and takes nothing back that was saved', () => {
    const mine = wordsFrom(typed('Key points', 'Mine.', base), base)
    const theirs = wordsFrom(typed('Key points', 'Theirs.', base), base)
    const merged = mergeWords(base, mine, theirs)
    expect(merged.conflicts).toEqual([{ part: 'Key points', base: 'One.', mine: 'Mine.', theirs: 'Theirs.' }])
    expect(partText(merged.words, 'Key points')).toBe('Theirs.')
    expect(mergeWords(base, mine, mine).conflicts).toEqual([])
  })

  it('never loses a changed text, whatever two people do', () => {
    const text = fc.constantFrom('One.', 'Two words.', 'Three small words.')
    const version = fc.record({ headline: text, a: text, b: text })
    const of = (v: { headline: string; a: string; b: string }) =>
      words({ 'What happened': [v.a], 'Key points': [v.b] }, { headline: v.headline })
    fc.assert(
      fc.property(version, version, version, (b, m, t) => {
        const [base, mine, theirs] = [of(b), of(m), of(t)]
        const { words: merged, conflicts } = mergeWords(base, mine, theirs)
        for (const part of PARTS) {
          const [x, y, z, all] = [base, mine, theirs, merged].map((w) => partText(w, part))
          const kept = [all, ...conflicts.filter((c) => c.part === part).flatMap((c) => [c.mine, c.theirs])]
          if (y !== x) expect(kept).toContain(y)
          if (z !== x) expect(kept).toContain(z)
        }
      }),
    )
  })
})

describe('two versions word by word', () => {
  it('show what went and what came', () => {
    expect(compareText('margin rises by 20% on Monday', 'margin rises by 25% on Monday')).toEqual([
      { text: 'margin rises by ', change: 'same' },
      { text: '20', change: 'removed' },
      { text: '25', change: 'added' },
      { text: '% on Monday', change: 'same' },
    ])
    const before = words({ 'Key points': ['One.'] })
    expect(compareWords(before, wordsFrom({ ...typedOf(before), headline: 'Other' }, before)).map((c) => c.part)).toEqual([
      'headline',
    ])
  })

  it('of 10,000 different words each stay bounded', () => {
    const text = (seed: string) => Array.from({ length: 10_000 }, (_, i) => `${seed}${(i * 7919) % 9973}`).join(' ')
    const pieces = compareText(text('a'), text('b'))
    expect(pieces.map((p) => p.change)).toEqual(['removed', 'added'])
  })

  it('give both versions back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const pieces = compareText(a, b)
        expect(
          pieces
            .filter((p) => p.change !== 'added')
            .map((p) => p.text)
            .join(''),
        ).toBe(a)
        expect(
          pieces
            .filter((p) => p.change !== 'removed')
            .map((p) => p.text)
            .join(''),
        ).toBe(b)
      }),
    )
  })
})

it('every section has its field', () => {
  expect(Object.keys(typedOf(words()).sections)).toEqual([...SECTIONS])
})
