// Made-up search documents with a news-like skew: word frequencies fall as in Zipf's law, tickers and types are skewed too.

import { indexTokens } from '../dist/src/search/index.js'

const COMMON = `market stock price fund share investor bank rate bond trade year risk percent analyst company growth rise fall
  cut quarter earning report profit revenue option volatility hedge leverage index dollar yield credit debt cash oil crypto
  bitcoin margin short sell buy order flow liquidity futures swap etf nvidia tesla apple fed inflation job tariff china europe`
  .trim()
  .split(/\s+/)
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gra pla ste tri'.split(' ')
const VOCABULARY = 40_000
const TYPES = [
  'market-structure.leverage.unwind',
  'earnings.guidance',
  'macro.rates',
  'crypto.exchange',
  'regulation.rule',
  'options.volatility',
]
const START = Date.UTC(2025, 6, 1)

/** The word at a frequency rank, 0 the most frequent. */
export function wordAt(rank) {
  if (rank < COMMON.length) return COMMON[rank]
  let word = ''
  for (let n = rank; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length]
  return `${word}n`
}

/** Numbers 0-1 from a seed, the same on every run (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function* generateStories(count, seed = 1) {
  const random = randomFrom(seed)
  const sums = new Float64Array(VOCABULARY)
  let sum = 0
  // The shift puts the most frequent word into half of the stories, as in English news without stop words.
  for (let i = 0; i < VOCABULARY; i += 1) sums[i] = sum += 1 / (i + 40)
  const words = Array.from({ length: VOCABULARY }, (_, i) => indexTokens(wordAt(i))[0])
  const word = () => {
    const wanted = random() * sum
    let low = 0
    let high = VOCABULARY - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] < wanted) low = middle + 1
      else high = middle
    }
    return words[low]
  }
  const skewed = (n) => Math.floor(n * random() ** 3)
  const pad = (n) => String(n).padStart(3, '0')
  for (let i = 0; i < count; i += 1) {
    const at = new Date(START + Math.floor((i / count) * 365 * 86_400_000)).toISOString()
    const id = `sto_${i.toString(16).padStart(16, '0')}`
    const type = TYPES[skewed(TYPES.length)]
    yield {
      id,
      storyId: id,
      titleTokens: Array.from({ length: 9 }, word),
      bodyTokens: Array.from({ length: 120 + Math.floor(random() * 160) }, word),
      firstSeenAt: at,
      updatedAt: at,
      tickers: Array.from({ length: 1 + skewed(4) }, () => `T${pad(skewed(900))}`),
      types: [...new Set(type.split('.').flatMap((part, k, all) => [part, all.slice(0, k + 1).join('.')]))],
      tiers: ['A', 'B', 'C'].slice(skewed(3)),
      publishers: Array.from({ length: 1 + skewed(4) }, () => `Publication ${skewed(200)}`),
      sentiment: ['neutral', 'negative', 'positive'][skewed(3)],
      state: ['published', 'draft'][skewed(2)],
      signals: random() < 0.3 ? ['abnormal-return'] : [],
      figuresUsd: random() < 0.5 ? [Math.round(10 ** (3 + random() * 8))] : [],
      follows: null,
      importance: { 'quant-risk': Math.round(random() ** 2 * 10000) / 100, portfolio: Math.round(random() ** 2 * 10000) / 100 },
      credibility: { 'quant-risk': Math.round(random() * 10000) / 100, portfolio: Math.round(random() * 10000) / 100 },
      novelty: random(),
      reaction: random() < 0.4 ? Math.round(random() * 800) / 100 : null,
    }
  }
}
