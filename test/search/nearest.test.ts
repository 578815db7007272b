import { describe, expect, it, test } from 'vitest'
import { editsBetween, nearestTo, RecentWords } from '../../src/search/index.js'

const word = (token: string, stories: number, leads = false) => ({ token, stories, leads })

describe('the nearest known word', () => {
  test.each([
    ['margin', 'margin', 0],
    ['magrin', 'margin', 1],
    ['margn', 'margin', 1],
    ['marginn', 'margin', 1],
    ['mergin', 'margin', 1],
    ['mregn', 'margin', null],
    ['mergni', 'margin', 2],
    ['bond', 'margin', null],
  ])('%s is %s with %s edits', (a, b, edits) => expect(editsBetween(a, b, 2)).toBe(edits))

  it('goes by edits, then symbols and names, then stories', () => {
    const known = [word('leverag', 3), word('levera', 90), word('leverbg', 50, true)]
    expect(nearestTo('leverxg', known)?.token).toBe('leverbg')
    expect(nearestTo('leverag', [word('leverag', 3), word('beverag', 1)])?.token).toBe('beverag')
    expect(nearestTo('bxnds', [word('bands', 4), word('bonds', 9)])?.token).toBe('bonds')
  })

  it('guesses one letter of a short word, none of a very short or very long one, and nothing that no story carries', () => {
    expect(nearestTo('fnds', [word('bond', 9)])).toBeNull()
    expect(nearestTo('eu', [word('us', 9)])).toBeNull()
    expect(nearestTo('x'.repeat(40), [word('x'.repeat(41), 9)])).toBeNull()
    expect(nearestTo('bxnds', [word('bonds', 0)])).toBeNull()
  })

  it('counts the held stories that have each near word', () => {
    const words = new RecentWords()
    words.put(1, ['margin'], ['call', 'margin'])
    words.put(2, ['margin'], [])
    words.put(3, ['merging'], ['rate'])
    words.put(4, ['margin'], [])
    words.remove(4)
    expect(words.near('margn', 1)).toEqual([{ token: 'margin', stories: 2 }])
  })
})
