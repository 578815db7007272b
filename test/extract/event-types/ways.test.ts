import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTaxonomy } from '../../../src/config/load.js'
import { eventTypes } from '../../../src/extract/event-types.js'
import { prepare } from '../../../src/extract/prepare.js'

const taxonomy = loadTaxonomy(join(import.meta.dirname, '..', '..', '..', 'config'))
const extractor = eventTypes({ instruments: [], outlets: [], taxonomy, sentimentModel: null })
const moves = (title: string, text = '') =>
  extractor
    .extract(prepare({ title, text }), {})
    .eventTypes!.map((tag) => tag.type)
    .filter((type) => /^market-structure\.flows\.(?:rally|decline|session)$/.test(type))
    .map((type) => type.slice(type.lastIndexOf('.') + 1))

describe('a move of the market is of the kind that its headline and lead tell', () => {
  it.each([
    ['Wall Street closes higher', '', ['rally']],
    ['Wall Street ends a rocky week lower', '', ['decline']],
    ['Wall Street ends mixed as oil falls', '', ['session']],
    ['Chip makers tumble while banks rally', '', ['session']],
    [
      'What the week meant for savers',
      'Stocks fell on Tuesday before they rose on Wednesday, and few savers noticed.',
      ['decline'],
    ],
    ['Nikkei closes at 40,000', 'The Nikkei closed at 40,000 for the first time.', ['session']],
    ['Exchange lists weekly options on chip-index futures', '', []],
  ])('%s', (title, text, expected) => expect(moves(title, text)).toEqual(expected))

  it('is one kind, as sure as all of its evidence together', () => {
    const sure = (title: string) => extractor.extract(prepare({ title, text: '' }), {}).eventTypes![0]!
    expect(sure('Wall Street ends lower as stocks slide').confidence).toBeGreaterThan(sure('Stocks slide').confidence)
  })
})
