import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createStoryBook, type StoryArticle } from '../../src/story/index.js'

/** Stories of two articles each. */
const STORIES = 500
/** It was 20 KB when every list of numbers, map and set of an article was an object of its own. */
const MOST_KB = 13
const START = Date.UTC(2026, 0, 5)

it(`holds a story of two articles in ${MOST_KB} KB at most`, () => {
  // What is shared by all books and bounded, as the memory of stems, is full before anything is measured.
  fill(createStoryBook(), STORIES)
  const book = createStoryBook()
  const before = heldKb()
  fill(book, STORIES)
  expect(book.size).toBe(STORIES)
  expect((heldKb() - before) / STORIES).toBeLessThan(MOST_KB)
}, 120_000)

/** What V8 holds after everything unused is gone, typed arrays included. */
function heldKb(): number {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e3
}

/** Stories whose words are mostly their own, about 900 characters an article; the second article tells the same in another order. */
function fill(book: ReturnType<typeof createStoryBook>, stories: number): void {
  for (let n = 0; n < stories; n++) {
    const sentences = Array.from({ length: 8 }, (_, k) => sentence(n, k))
    for (const [i, list] of [sentences, sentences.toReversed()].entries()) book.assign(article(n, i, list.join(' ')))
  }
}

const sentence = (story: number, k: number): string =>
  `The ${name(story)} plant ${Array.from({ length: 12 }, (_, i) => word(story * 40 + ((k * 7 + i * 3) % 40))).join(' ')} worth $${story + 20 + k} million.`

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ')
/** Words of four syllables, one in six shared by many stories. */
const word = (n: number): string => {
  let rest = n % 6 === 0 ? (n * 31) % 400 : (Math.imul(n + 1, 2_654_435_761) >>> 8) % 160_000
  let text = ''
  for (let i = 0; i < 4; i++) {
    text += SYLLABLES[rest % 20]!
    rest = Math.floor(rest / 20)
  }
  return text
}
const name = (story: number): string => `Q${word(story * 40 + 1)}`

function article(story: number, i: number, text: string): StoryArticle {
  const at = new Date(START + (2 * story + i) * 1_000).toISOString()
  return {
    id: `art_${story}_${i}`,
    publisher: i === 0 ? 'First Wire' : 'Second Wire',
    family: i === 0 ? 'first' : 'second',
    tier: 'A',
    title: `${name(story)} to ${word(story * 40 + 2)} ${word(story * 40 + 4)} ${i === 0 ? 'plant' : 'works'} for $${story + 20} million`,
    text,
    publishedAt: at,
    firstSeenAt: at,
  }
}
