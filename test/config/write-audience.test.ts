import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadAudiences } from '../../src/config/load.js'
import { withWeights, writeAudienceWeights } from '../../src/config/write-audience.js'

const dirs: string[] = []
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true })
})
function copied(): string {
  const dir = mkdtempSync(join(tmpdir(), 'audiences-'))
  dirs.push(dir)
  cpSync('config', dir, { recursive: true })
  return dir
}

describe('accepted weights', () => {
  it.each(loadAudiences('config').map((a) => [a.id, a] as const))('change nothing else of %s', (id, audience) => {
    const dir = copied()
    const [first, second, ...rest] = Object.entries(audience.importance)
    const after = Object.fromEntries([[first![0], first![1] - 1], [second![0], second![1] + 1], ...rest])
    const file = writeAudienceWeights(dir, id, audience.importance, after)
    const written = loadAudiences(dir).find((a) => a.id === id)!
    expect(written).toEqual({ ...audience, importance: after })
    const before = readFileSync(join('config', file.slice(dir.length + 1)), 'utf8').split('\n')
    const now = readFileSync(file, 'utf8').split('\n')
    expect(now).toHaveLength(before.length)
    expect(now.filter((line, i) => line !== before[i])).toHaveLength(1)
  })

  it('keep comments and order wherever they stand', () => {
    const yaml = [
      '# Who it is for.',
      'id: x # short',
      'name: X',
      'description: D',
      'importance:',
      '  # the channel first',
      '  b: 60 # most',
      '  a: 40',
      'credibility: { c: 100 }',
      'eventTypes: {}',
      'assetClasses: {}',
      'watchlist: []',
      'lines: { draft: 30, post: { importance: 70, credibility: 60 } }',
      '',
    ].join('\n')
    expect(withWeights(yaml, { a: 40, b: 60 }, { a: 45, b: 55 })).toBe(yaml.replace('b: 60', 'b: 55').replace('a: 40', 'a: 45'))
  })

  it('are refused where the file has moved on, where they do not sum to 100, and for nobody', () => {
    const dir = copied()
    const { id, importance } = loadAudiences(dir)[0]!
    const other = { ...importance, breadth: importance.breadth! + 1 }
    expect(() => writeAudienceWeights(dir, id, other, importance)).toThrow(/no longer/)
    expect(() => writeAudienceWeights(dir, id, importance, other)).toThrow(/sum to 100/)
    expect(() => writeAudienceWeights(dir, 'nobody', importance, importance)).toThrow(/nobody/)
    expect(loadAudiences(dir)).toEqual(loadAudiences('config'))
    writeFileSync(join(dir, 'audiences', 'zz.yaml'), 'id: zz\nimportance: 5\n')
    expect(() => writeAudienceWeights(dir, 'zz', {}, {})).toThrow(/no map/)
  })
})
