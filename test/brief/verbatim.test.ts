import { describe, expect, it } from 'vitest'
import { Bodies } from '../../src/brief/verbatim.js'

const body =
  'The mill that its owners bought eleven years ago will shut in June, its staff were told. Some 1,400 people work there; the owner’s shares fell 3.5%.'
const bodies = new Bodies([{ id: 'a', text: body }], ['Staff were told: some 1,400 people work there; the owner’s shares fell'])

describe('words taken from a body', () => {
  it('are found from eight in a row on, however they are set', () => {
    expect(bodies.takenBy('It says THE MILL -- that its owners bought, eleven years ago - <b>will</b> go.')).toEqual([
      { words: 'the mill that its owners bought eleven years ago', articleId: 'a' },
    ])
    expect(bodies.takenBy('Its owners bought eleven years ago will... no more.')).toEqual([])
  })

  it('are no finding where a title or a permitted quotation has them', () => {
    expect(bodies.takenBy("Some 1,400 people work there; the owner's shares fell")).toEqual([])
    const quote = 'that its owners bought eleven years ago will shut in June'
    expect(bodies.takenBy(`“The mill ${quote}”, it says.`, [quote])).toEqual([])
  })

  it('are found on both sides of a quotation', () => {
    const long =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
    const found = new Bodies([{ id: 'n', text: long }], []).takenBy(long, ['nine ten'])
    expect(found.map((f) => f.words)).toEqual([
      'one two three four five six seven eight',
      'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
    ])
  })
})
