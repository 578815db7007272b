import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSettings } from '../../src/config/load.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'settings-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const settings = (stages: string) => {
  writeFileSync(join(dir, 'settings.yaml'), `userAgent: "A desk; desk@example.org"\n${stages}\n`)
  return loadSettings(dir)
}

test('a stage may have a number of places and a rate, and needs neither', () => {
  expect(settings('').stages).toEqual({})
  const { stages } = settings('stages: { analyse: { concurrency: 8, perSecond: 50 }, deliver: { perSecond: 0.5 } }')
  expect(stages).toEqual({ analyse: { concurrency: 8, perSecond: 50 }, deliver: { perSecond: 0.5 } })
})

test.each([
  ['a stage that is none', 'analyze: { perSecond: 5 }', /stages: .*"analyze"/],
  ['a rate of nothing', 'analyse: { perSecond: 0 }', /stages\.analyse\.perSecond/],
  ['a rate that is no number', 'analyse: { perSecond: fast }', /stages\.analyse\.perSecond/],
  ['no place at all', 'analyse: { concurrency: 0 }', /stages\.analyse\.concurrency/],
  ['half a place', 'analyse: { concurrency: 1.5 }', /stages\.analyse\.concurrency/],
  ['places of the serial stage', 'assign: { concurrency: 2 }', /stages\.assign: .*"concurrency"/],
])('%s is refused with the file and the field', (_, stages, says) => {
  const wrong = () => settings(`stages: { ${stages} }`)
  expect(wrong).toThrow(/settings\.yaml/)
  expect(wrong).toThrow(says)
})
