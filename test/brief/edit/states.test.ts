import { describe, expect, it } from 'vitest'
import { checkAmendment, MOVES, type Move, moved, tombstone, whyNot, withSavedWords } from '../../../src/brief/edit/index.js'
import { EDITION_STATES, type EditionState, type PersonRole } from '../../../src/model/index.js'
import { edition, OSEI, VARGA, words } from './edition.js'

const NOW = '2026-07-02T21:00:00.000Z'
const LATER = '2026-07-03T08:00:00.000Z'

const ask = (
  state: EditionState,
  move: Move,
  over: { role?: PersonRole; secondReader?: boolean; who?: typeof VARGA; approved?: boolean } = {},
) => ({
  edition: edition({ state, ...(over.approved ? { approvedBy: OSEI } : {}) }),
  move,
  person: { id: (over.who ?? VARGA).id, role: over.role ?? ('editor' as const) },
  secondReader: over.secondReader ?? false,
  reason: 'a reason',
  until: LATER,
  now: NOW,
})

/** Which moves lead from a state to another, without and with a second reader. */
const OPEN: Record<EditionState, Move[]> = {
  draft: ['review', 'embargo', 'publish'],
  'in-review': ['return', 'approve', 'embargo', 'publish'],
  approved: ['return', 'embargo', 'publish'],
  embargoed: ['lift', 'publish'],
  published: [],
  corrected: [],
  withdrawn: [],
}

describe('states', () => {
  it.each(EDITION_STATES)('from %s only the allowed moves lead on, for editors alone', (state) => {
    expect(MOVES.filter((move) => whyNot(ask(state, move)) === null)).toEqual(MOVES.filter((move) => OPEN[state].includes(move)))
    expect(MOVES.filter((move) => whyNot(ask(state, move, { role: 'analyst' })) === null)).toEqual([])
  })

  it('ask for a second reader where the audience does: not the one who wrote the words', () => {
    const second = { secondReader: true }
    expect(whyNot(ask('in-review', 'publish', second))).toMatch(/approved first/)
    expect(whyNot(ask('draft', 'embargo', second))).toMatch(/approved first/)
    expect(whyNot(ask('in-review', 'approve', second))).toMatch(/second reader/)
    expect(whyNot(ask('in-review', 'approve', { ...second, who: OSEI }))).toBeNull()
    expect(whyNot(ask('approved', 'publish', { ...second, approved: true }))).toBeNull()
  })

  it('say who, when and why, and keep the approval on the way out', () => {
    const after = moved(ask('approved', 'publish', { approved: true }), OSEI)
    expect(after).toMatchObject({ state: 'published', moved: { by: OSEI, at: NOW, reason: 'a reason' }, approvedBy: OSEI })
    expect(moved(ask('approved', 'return', { approved: true }), OSEI).approvedBy).toBeUndefined()
    expect(moved(ask('draft', 'embargo'), VARGA).embargoUntil).toBe(LATER)
    expect(() => moved(ask('published', 'publish'), VARGA)).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })

  it('an embargo ends in the future, and sending back asks for a reason', () => {
    expect(whyNot({ ...ask('draft', 'embargo'), until: NOW })).toMatch(/future/)
    expect(whyNot({ ...ask('in-review', 'return'), reason: null })).toMatch(/reason/)
  })

  it('words that change after approval go back to the reader', () => {
    const approved = withSavedWords(edition({ state: 'approved', approvedBy: OSEI }), VARGA, NOW)
    expect([approved.state, approved.approvedBy]).toEqual(['in-review', undefined])
    expect(withSavedWords(edition({ state: 'published' }), VARGA, NOW).state).toBe('published')
  })
})

describe('changes after publishing', () => {
  const published = words({ 'What happened': ['Margin rises by 20%.'] })
  const change = (text: string, state: EditionState = 'published') =>
    edition({ state, words: words({ 'What happened': [text] }) })
  const asks = (kind: 'typo' | 'update' | 'clarification' | 'correction' | 'withdrawal', over = {}) => ({
    kind,
    note: 'The filing says so.',
    wrong: null,
    right: null,
    ...over,
  })

  it('are of the kind they say', () => {
    expect(() => checkAmendment(asks('typo'), change('Margin will rise by 20%.'), published)).not.toThrow()
    expect(() => checkAmendment(asks('typo'), change('Margin rises by 25%.'), published)).toThrow(
      expect.objectContaining({ code: 'not-a-typo' }),
    )
    expect(() => checkAmendment(asks('correction'), change('Margin rises by 25%.'), published)).toThrow(
      expect.objectContaining({ code: 'no-sides' }),
    )
    expect(() =>
      checkAmendment(asks('correction', { wrong: '20%', right: '25%' }), change('Margin rises by 25%.'), published),
    ).not.toThrow()
    expect(() => checkAmendment(asks('update'), change('Margin rises by 20%.'), published)).toThrow(
      expect.objectContaining({ code: 'no-change' }),
    )
    expect(() => checkAmendment(asks('withdrawal'), change('Margin rises by 20%.'), published)).not.toThrow()
    expect(() => checkAmendment(asks('update', { note: ' ' }), change('Other.'), published)).toThrow(
      expect.objectContaining({ code: 'no-note' }),
    )
  })

  it.each(['draft', 'in-review', 'approved', 'embargoed', 'withdrawn'] as const)('are none while it is %s', (state) => {
    expect(() => checkAmendment(asks('update'), change('Other.', state), published)).toThrow(
      expect.objectContaining({ code: 'not-out' }),
    )
  })

  it('a withdrawal leaves the headline and why, and no word of the sections', () => {
    const left = tombstone(published, 'It was another venue.')
    expect(left.headline).toBe(published.headline)
    expect(left.standfirst).toBe('Withdrawn by its editors: It was another venue.')
    expect(left.sections.flatMap((s) => s.sentences)).toEqual([])
  })
})
