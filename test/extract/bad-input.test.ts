import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadResources } from '../../src/config/load.js'
import { type Analyser, createAnalyser } from '../../src/extract/index.js'

/** The whole analyser on texts that no newspaper prints: never a throw, and time that grows with the text and no faster. */
describe('bad input', () => {
  let analyser: Analyser
  beforeAll(() => {
    analyser = createAnalyser(loadResources(resolve(import.meta.dirname, '../../config')))
  })

  const WORST: [string, (n: number) => string][] = [
    ['one word without end', (n) => 'a'.repeat(n)],
    ['one word of capitals', (n) => 'A'.repeat(n)],
    ['the same word again', (n) => 'profit '.repeat(n / 7)],
    ['the same name again', (n) => 'Apple '.repeat(n / 6)],
    ['digits without end', (n) => '7'.repeat(n)],
    ['numbers with commas', (n) => '1,'.repeat(n / 2)],
    ['amounts', (n) => '$1.2bn '.repeat(n / 7)],
    ['only emoji', (n) => '😀🚀'.repeat(n / 4)],
    ['mixed scripts', (n) => 'Aб漢字אعनก '.repeat(n / 9)],
    ['lone high surrogates', (n) => '\ud83d'.repeat(n)],
    ['lone low surrogates', (n) => '\ude00 '.repeat(n / 2)],
    ['right-to-left marks', (n) => '\u200f\u202eabc\u202c'.repeat(n / 6)],
    ['combining marks', (n) => `e${'\u0301'.repeat(n - 1)}`],
    ['white space', (n) => ' \t\u00a0\n'.repeat(n / 4)],
    ['opening brackets', (n) => '('.repeat(n)],
    ['quotation marks', (n) => '"“'.repeat(n / 2)],
    ['apostrophes and hyphens', (n) => "a'-".repeat(n / 3)],
    ['sentence ends', (n) => 'A. '.repeat(n / 3)],
    ['who says', (n) => 'said Reuters reported, '.repeat(n / 23)],
    ['cashtags', (n) => '$A'.repeat(n / 2)],
    ['null characters', (n) => '\0'.repeat(n)],
  ]

  const processorMs = (work: () => void): number => {
    const from = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }

  it.each(WORST)('%s takes twice the time for twice the text, and nothing fails', { timeout: 60_000 }, (_, make) => {
    const measured = (n: number): number => {
      const text = make(n)
      return processorMs(() => expect(analyser.analyse({ title: text.slice(0, 200), text }).failures).toEqual([]))
    }
    measured(20_000)
    const once = Math.min(measured(60_000), measured(60_000))
    const twice = Math.min(measured(120_000), measured(120_000))
    // Four times would be quadratic. Half as much again and 30 ms are left to chance and to the collector of garbage.
    expect(twice).toBeLessThan(once * 3 + 30)
  })

  it.each(['', ' ', '\ud83d', '\u200f', '.', '"', '$', '('])('takes %j as title and as text', (text) => {
    const { failures } = analyser.analyse({ title: text, text, targets: [text, 'Apple'] })
    expect(failures).toEqual([])
  })

  it('reads 5 MB of one word within seconds', { timeout: 60_000 }, () => {
    for (const word of ['a', '7', 'Apple ', '漢']) {
      const text = word.repeat(5_000_000 / word.length)
      expect(processorMs(() => expect(analyser.analyse({ title: '', text }).failures).toEqual([]))).toBeLessThan(15_000)
    }
  })
})
