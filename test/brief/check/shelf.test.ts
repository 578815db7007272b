import { describe, expect, it } from 'vitest'
import { Shelf } from '../../../src/brief/check/shelf.js'

const source = (id: string, text = `Acme ${id} lost $4 million.`) => ({ id, text })

describe('sources that were read before', () => {
  it('are read once, each by itself', () => {
    const shelf = new Shelf()
    const first = shelf.library([source('a'), source('b')])
    expect(shelf.library([source('a'), source('b')])).toBe(first)
    const more = shelf.library([source('a'), source('b'), source('c')])
    expect(more.sentences[0]).toBe(first.sentences[0])
    expect(more.sentences).toHaveLength(3)
  })

  it('are read anew where their text or date is another', () => {
    const shelf = new Shelf()
    const first = shelf.library([source('a')])
    expect(shelf.library([source('a', 'Acme lost $5 million.')])).not.toBe(first)
    expect(shelf.library([{ ...source('a'), publishedAt: '2026-07-02T08:00:00Z' }])).not.toBe(first)
  })

  it('are forgotten when told to, and when they are too many', () => {
    const shelf = new Shelf()
    const first = shelf.library([source('a')])
    shelf.forget()
    const second = shelf.library([source('a')])
    expect(second).not.toBe(first)
    const small = new Shelf(100)
    const third = small.library([source('a')])
    for (const id of ['b', 'c', 'd', 'e']) small.library([source(id)])
    expect(small.library([source('a')])).not.toBe(third)
  })
})
