import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../src/brief/edit/index.js'
import { member, VARGA, words } from './edition.js'

const TEXT = `The mill that its owners bought eleven years ago will shut in June, its staff were told. Some 1,400 people work there.

“We looked for a buyer until the very last day and found none who would keep the crew,” said its director. “Nobody wanted this,” she added. “The town will feel it for years.” “I am sorry for all of them.”`
const COPY = 'Harbour Wire says that the mill that its owners bought eleven years ago will shut in June.'

const against = (rights: object = { mayShowQuotes: true }, overridden?: string) => ({
  sources: [
    { id: 'art_1', text: `Mill to shut in June\n\n${TEXT}` },
    { id: 'signal:move:MILL', text: 'Shares of the mill fell 3.5% on the day that the mill said it would shut.' },
  ],
  figures: [],
  members: [member('art_1', 'Harbour Wire', { title: 'Mill to shut in June' })],
  overrides: overridden ? [{ sentence: overridden, by: VARGA, reason: 'agreed', at: '2026-07-02T21:00:00.000Z' }] : [],
  rights: { 'harbour wire': { mayShowQuotes: true, ...rights } },
})
const copied = (sentences: string[], ...how: Parameters<typeof against>) =>
  checkWords(
    words({ 'What happened': sentences }, { headline: 'A mill will shut', standfirst: '' }),
    against(...how),
  ).lines.flatMap((l) => l.problems.filter((p) => p.kind === 'copied').map((p) => ({ ...p, index: l.index, blocks: l.blocks })))

describe('a source’s words in a brief', () => {
  it('stop it from eight in a row on, and are shown where they stand', () => {
    expect(copied(['The mill that its owners bought eleven years earlier shuts.'])).toEqual([
      expect.objectContaining({
        text: 'The mill that its owners bought eleven years',
        source: 'art_1',
        blocks: true,
        final: true,
      }),
    ])
    expect(copied(['Its owners bought eleven years ago what will shut in June.'])).toEqual([])
  })

  it('stop it also where they go on over the end of a sentence', () => {
    const found = copied(['It is the mill that its owners.', 'Bought eleven years ago, it ends.'])
    expect(found.map((p) => [p.index, p.text])).toEqual([
      [0, 'the mill that its owners'],
      [1, 'Bought eleven years ago'],
    ])
  })

  it('may stand in quotation marks, in titles, and in our own measurements', () => {
    const quote = '“that its owners bought eleven years ago will shut in June”'
    expect(copied([`Staff at the mill ${quote} were told.`])).toEqual([])
    expect(copied(['Shares of the mill fell 3.5% on the day that the mill said it would shut.'])).toEqual([])
  })

  it('are not hidden by a quotation mark that nothing closes', () => {
    expect(copied(['“The mill that its owners bought eleven years ago will shut.'])).toHaveLength(1)
  })

  it('stop it in quotations of more than 25 words, and from the third of a source on', () => {
    const long =
      'We looked for a buyer until the very last day and found none who would keep the crew, said its director. Nobody wanted this, she added'
    expect(copied([`She said: “${long}.”`]).map((p) => p.reason)).toEqual(['a quotation of 26 words; at most 25 may stand'])
    const three = [
      'She said “the town will feel it for years”.',
      '“I am sorry for all of them,” she said.',
      '“The town will feel it for years,” she said again.',
      'There was no buyer “who would keep the crew”.',
    ]
    expect(copied(three).map((p) => [p.index, p.reason])).toEqual([
      [3, 'one quotation of Harbour Wire too many; 2 of a source may stand in a brief'],
    ])
  })

  it('stop it in any quotation where the rights record says so', () => {
    const found = copied(['She said “the town will feel it for years”.'], { mayShowQuotes: false })
    expect(found.map((p) => p.reason)).toEqual(['the rights record of Harbour Wire lets none of its words be shown'])
  })

  it('go out under an editor’s name only where the rights record lets them be redistributed', () => {
    expect(copied([COPY], {}, COPY)[0]).toMatchObject({ final: true, blocks: true })
    expect(copied([COPY], { mayRedistribute: false }, COPY)[0]).toMatchObject({ final: true, blocks: true })
    expect(copied([COPY], { mayRedistribute: true })[0]).toMatchObject({ blocks: true })
    expect(copied([COPY], { mayRedistribute: true }, COPY)[0]).toMatchObject({ blocks: false })
  })

  it('are a source’s also where another article has them: one that does not open them decides', () => {
    const two = against({ mayRedistribute: true }, COPY)
    const checked = checkWords(words({ 'What happened': [COPY] }, { headline: 'A mill will shut', standfirst: '' }), {
      ...two,
      sources: [...two.sources, { id: 'art_2', text: TEXT }],
      members: [...two.members, member('art_2', 'Quay Post')],
      rights: { ...two.rights, 'quay post': { mayShowQuotes: true } },
    })
    expect(checked.blocking.map((l) => l.text)).toEqual([COPY])
  })
})
