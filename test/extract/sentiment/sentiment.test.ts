import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../../src/extract/index.js'
import { findDirections } from '../../../src/extract/sentiment/directions.js'
import { registerOf, textFeatures } from '../../../src/extract/sentiment/features.js'
import { predict, readModel } from '../../../src/extract/sentiment/linear.js'
import { train } from '../../../src/extract/sentiment/training.js'
import { sentimentWords } from '../../../src/extract/sentiment/words.js'
import { sentiment } from '../../../src/extract/sentiment.js'
import { seeded } from '../../support/desk-process.js'

const sentimentModel = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../config/models/sentiment.json'), 'utf8'))
const analyser = createAnalyser({ instruments: [], outlets: [], taxonomy: [], sentimentModel }, [sentiment])
const toward = (title: string, targets: string[]) =>
  Object.fromEntries(analyser.analyse({ title, text: '', targets }).targetSentiment.map((t) => [t.target, t.label]))

describe('direction rules', () => {
  const directions = (text: string) => findDirections(sentimentWords(text)).map((d) => d.kind)
  it.each([
    ['Profit rose in the quarter', ['good-up']],
    ['The loss narrowed', ['bad-down']],
    ['Costs were cut', ['bad-down']],
    ['Sales did not grow', ['good-down']],
    ['Operating profit was 13.1 compared with 8.7', ['number-up']],
    ['Net sales were 31.9 versus 36.0', ['number-down']],
    ['A loss of 1.6 against a profit of 2.2', ['profit-to-loss']],
    ['A profit of 5.0 from a loss of 12.7', ['loss-to-profit']],
    ['The hall opens in May', []],
    ['Profit before interest and taxes fell', ['good-down']],
    ['Staff may be laid off for up to 90 days of the production', []],
    ['Net debt was trimmed', ['bad-down']],
  ])('%s', (text, expected) => expect(directions(text)).toEqual(expected))
})

describe('sentiment of a text', () => {
  const rows = readFileSync(join(import.meta.dirname, 'company-news.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((l) => l.split('\t') as [string, string])

  it('carries over to company news that it was not trained on', () => {
    const right = rows.filter(([label, text]) => analyser.analyse({ title: '', text }).sentiment.label === label).length
    expect(rows.length).toBeGreaterThanOrEqual(170)
    expect(right / rows.length).toBeGreaterThanOrEqual(0.75)
  })

  it('scores between -1 and 1, with the label on the same side', () => {
    for (const [, text] of rows) {
      const { label, score } = analyser.analyse({ title: '', text }).sentiment
      expect(Math.abs(score)).toBeLessThanOrEqual(1)
      if (label === 'positive') expect(score).toBeGreaterThan(0)
      if (label === 'negative') expect(score).toBeLessThan(0)
    }
  })

  it('is neutral about nothing', () => {
    expect(analyser.analyse({ title: '', text: '' }).sentiment).toEqual({ label: 'neutral', score: 0 })
  })
})

describe('the register of a text', () => {
  it.each([
    ['Halden sold its unit in Oulu.', 'prose'],
    ['" We are pleased , " said Ms Holm . ', 'prose'],
    ['Halden sells its unit in Oulu', 'post'],
    ['Corvid buys Halden Inc.', 'post'],
    ['$HLD looks strong.', 'post'],
    ['Is Halden a buy?', 'post'],
  ])('%s is %s', (text, register) => expect(registerOf(text, sentimentWords(text))).toBe(register))
})

describe('sentiment toward a target', () => {
  it('tells the gainer from the loser in one headline', () => {
    expect(toward('Halden shares jump 8% as rival Corvid slumps', ['Halden', 'Corvid'])).toEqual({
      Halden: 'positive',
      Corvid: 'negative',
    })
    expect(toward('Tarn falls to a two-year low; Brevik gains', ['Tarn', 'Brevik'])).toEqual({
      Tarn: 'negative',
      Brevik: 'positive',
    })
  })

  it('is neutral toward who speaks and toward what is not there', () => {
    expect(toward('Corvid could fall further: Brandt Lowe', ['Brandt Lowe', 'Nobody'])).toEqual({
      'Brandt Lowe': 'neutral',
      Nobody: 'neutral',
    })
  })
})

describe('training', () => {
  const example = (text: string, label: 0 | 1 | 2) => ({ features: textFeatures(sentimentWords(text)), label })
  const examples = Array.from({ length: 30 }, (_, i) => [
    example(`Profit at Halden ${i} rose sharply`, 2),
    example(`Profit at Corvid ${i} fell sharply`, 0),
    example(`The meeting of Tarn ${i} is on Monday`, 1),
  ]).flat()
  const options = {
    bits: 12,
    epochs: 5,
    rate: 0.1,
    l2: 1e-6,
    classWeights: [1, 1, 1] as [number, number, number],
    wordDropout: 0.2,
  }

  it('gives the same weights from the same seed', () => {
    expect(train(examples, { ...options, random: seeded(3) })).toEqual(train(examples, { ...options, random: seeded(3) }))
  })

  it('learns', () => {
    const model = readModel(train(examples, { ...options, random: seeded(3) }))
    const best = (text: string) => {
      const p = predict(model, textFeatures(sentimentWords(text)))
      return p.indexOf(Math.max(...p))
    }
    expect([best('Profit at Lumo rose'), best('Profit at Lumo fell'), best('The meeting of Lumo is on Friday')]).toEqual([
      2, 0, 1,
    ])
  })

  it('refuses weights of another shape, by name', () => {
    expect(() => readModel({ bits: 4, scale: 1, bias: [0, 0, 0], weights: 'AAAA' })).toThrow('3 weights, not 48')
    expect(() => createAnalyser({ instruments: [], outlets: [], taxonomy: [], sentimentModel: null }, [sentiment])).toThrow(
      'npm run train',
    )
  })
})
