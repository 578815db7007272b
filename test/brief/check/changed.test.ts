import { describe, expect, it } from 'vitest'
import { checkBrief } from '../../../src/brief/check.js'
import { isFound, loadSentences, measure, type Pair } from './pairs.js'

const { sources, pairs } = loadSentences('./changed.txt')
const fresh = loadSentences('./fresh.txt')
/** From this source on no rule was mended after a look at its sentences. */
const FIRST_UNSEEN = 'sugar'
const isFlagged = (sentence: string, source: string, from = sources) => isFound(sentence, source, from)

describe('sentences with one thing changed', () => {
  it('holds at least 200 sentences with every kind of change', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200)
    for (const kind of ['digit', 'unit', 'sign', 'name', 'date', 'quote'])
      expect(pairs.filter((p) => p.kind === kind).length).toBeGreaterThanOrEqual(15)
  })

  it('catches at least 97% of the changed', () => {
    const missed = pairs.filter((p) => !isFlagged(p.changed, p.source)).map((p) => `${p.kind}: ${p.changed}`)
    expect(missed.length / pairs.length, missed.join('\n')).toBeLessThanOrEqual(0.03)
  }, 60_000)

  it('flags at most 2% of the untouched', () => {
    const flagged = pairs.filter((p) => isFlagged(p.untouched, p.source)).map((p) => `${p.kind}: ${p.untouched}`)
    expect(flagged.length / pairs.length, flagged.join('\n')).toBeLessThanOrEqual(0.02)
  }, 60_000)
})

describe('sentences written when the rules stood', () => {
  const names = [...fresh.sources.keys()]
  const unseenFrom = names.indexOf(FIRST_UNSEEN)
  const share = (part: readonly Pair[], text: 'changed' | 'untouched') =>
    part.filter((p) => isFlagged(p[text], p.source, fresh.sources)).length / part.length

  it.each([
    ['since mended for', names.slice(0, unseenFrom), 200],
    ['never looked at', names.slice(unseenFrom), 60],
  ])(
    'those %s: 97%% of the changed are caught, 2%% of the untouched flagged',
    (_, of, least) => {
      const part = fresh.pairs.filter((p) => of.includes(p.source))
      expect(part.length).toBeGreaterThanOrEqual(least)
      expect(share(part, 'changed')).toBeGreaterThanOrEqual(0.97)
      expect(share(part, 'untouched')).toBeLessThanOrEqual(0.02)
    },
    60_000,
  )
})

describe('sentences of many kinds, with what says the same in other words', () => {
  it.each([
    // Shares of the changed that are found, and of the others that are faulted.
    ['./mended-for.txt', 0.94, 0.02],
    ['./held-out.txt', 0.84, 0.04],
  ])(
    '%s: at least %d are found, at most %d faulted',
    (file, least, most) => {
      const sentences = loadSentences(file)
      const { missed, flagged, sound } = measure(sentences)
      expect(sentences.pairs.length).toBeGreaterThanOrEqual(120)
      expect(sound).toBeGreaterThanOrEqual(150)
      expect(1 - missed.length / sentences.pairs.length).toBeGreaterThanOrEqual(least)
      expect(flagged.length / sound).toBeLessThanOrEqual(most)
    },
    60_000,
  )
})

describe('values, names and dates in the place of others', () => {
  const places = loadSentences('./places.txt')
  const names = [...places.sources.keys()]
  const part = (of: readonly string[]) =>
    measure({
      sources: places.sources,
      pairs: places.pairs.filter((p) => of.includes(p.source)),
      paraphrases: places.paraphrases.filter((p) => of.includes(p.source)),
    })
  /** From this source on no rule was mended after a look at its sentences. */
  const unseenFrom = names.indexOf('trams')

  it.each([
    ['mended for', names.slice(0, unseenFrom), 0.75, 0.06],
    ['not mended for', names.slice(unseenFrom), 0.7, 0.14],
  ])(
    'those %s: shares that are found and faulted',
    (_, of, least, most) => {
      const { missed, flagged, sound } = part(of)
      const changed = places.pairs.filter((p) => of.includes(p.source)).length
      expect(1 - missed.length / changed, missed.map((p) => p.changed).join('\n')).toBeGreaterThanOrEqual(least)
      expect(flagged.length / sound, flagged.join('\n')).toBeLessThanOrEqual(most)
    },
    60_000,
  )

  it('needs the other value in the same sentence, with the words that the brief has', () => {
    const sources = [{ id: 's', text: 'Orvane earned $40 million and Tessaly $25 million. Orvane paid $12 million for a mill.' }]
    const verdictOf = (brief: string) => checkBrief({ brief, sources }).sentences[0]!.verdict
    expect(verdictOf('Tessaly earned $40 million.')).toBe('conflicting')
    expect(verdictOf('Tessaly earned $25 million.')).toBe('supported')
    expect(verdictOf('Orvane spent $12 million on a mill.')).toBe('supported')
  })

  it('leaves a company what its people say, and a person what another does not', () => {
    const text =
      'Bergholt Mills will shut two plants in spring, chief executive Ana Prado said. Union leader Tom Rusk called the plan a bitter mistake.'
    const verdictOf = (brief: string) => checkBrief({ brief, sources: [{ id: 's', text }] }).sentences[0]!.verdict
    expect(verdictOf('Tom Rusk thinks that the plan is a bitter mistake.')).toBe('supported')
    expect(verdictOf('Ana Prado said that the plan is a bitter mistake.')).toBe('conflicting')
    expect(verdictOf('Ana Prado will shut two plants in spring.')).toBe('supported')
  })

  it('reckons months and years from one another', () => {
    const text = 'The mill closed on 9 June 2024, a month after the fire. It had opened four years earlier.'
    const verdictOf = (brief: string) => checkBrief({ brief, sources: [{ id: 's', text }] }).sentences[0]!.verdict
    expect(verdictOf('The fire was in May.')).toBe('supported')
    expect(verdictOf('The fire was in March.')).toBe('conflicting')
  })

  it('tells what may come from what will', () => {
    const text = 'Orvane may bid for the Tessaly mill. Tessaly will answer by Friday.'
    const verdictOf = (brief: string) => checkBrief({ brief, sources: [{ id: 's', text }] }).sentences[0]!.verdict
    expect(verdictOf('Orvane will bid for the Tessaly mill.')).toBe('conflicting')
    expect(verdictOf('Orvane might bid for the Tessaly mill.')).toBe('supported')
    expect(verdictOf('Tessaly will answer by Friday.')).toBe('supported')
  })
})
