import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadResources } from '../../../src/config/load.js'
import { eventTypes } from '../../../src/extract/event-types.js'
import { prepare } from '../../../src/extract/prepare.js'

interface Labelled {
  must: string[]
  may: string[]
  title: string
  text: string
}

/** A tag counts as given from here on. */
const GIVEN = 0.5

const root = join(import.meta.dirname, '..', '..', '..')
const resources = loadResources(join(root, 'config'))
const extractor = eventTypes(resources)
const list = (field: string | undefined): string[] => (field ?? '').split(',').filter(Boolean)
const labelled: Labelled[] = readFileSync(join(import.meta.dirname, 'headlines.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([must, may, title, text]) => ({ must: list(must), may: list(may), title: title!, text: text ?? '' }))
const tagsOf = (title: string, text: string) => extractor.extract(prepare({ title, text }), {}).eventTypes!
const given = ({ title, text }: Labelled): string[] =>
  tagsOf(title, text)
    .filter((t) => t.confidence >= GIVEN)
    .map((t) => t.type)

describe('event types of labelled headlines', () => {
  it('are at least 150, over every leaf of the taxonomy', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150)
    const missing = resources.taxonomy.map((d) => d.type).filter((type) => !labelled.some((l) => l.must.includes(type)))
    expect(missing).toEqual([])
  })

  it('are found with recall of at least 0.95 and precision of at least 0.88', () => {
    let found = 0
    let wanted = 0
    let right = 0
    let all = 0
    const wrong: string[] = []
    for (const l of labelled) {
      const got = given(l)
      wanted += l.must.length
      const hit = l.must.filter((m) => got.includes(m))
      found += hit.length
      const extra = got.filter((g) => !l.must.includes(g) && !l.may.includes(g))
      all += got.length
      right += got.length - extra.length
      if (hit.length < l.must.length || extra.length > 0) wrong.push(`${l.title} | ${l.must} | got ${got}`)
    }
    const seen = `recall ${(found / wanted).toFixed(3)}, precision ${(right / all).toFixed(3)}\n${wrong.join('\n')}`
    expect(found / wanted, seen).toBeGreaterThanOrEqual(0.95)
    expect(right / all, seen).toBeGreaterThanOrEqual(0.88)
  })

  it('rest on title and lead rather than on passing words', () => {
    const filler = 'The town council met again and spoke about the bridge, the road and the school. '.repeat(12)
    const passing = `${filler} A leveraged fund, a stock offering and second-quarter results were mentioned, and so was a margin call.`
    expect(
      tagsOf('Council speaks about the bridge', passing).filter(
        (t) => t.type.startsWith('market') || t.type.startsWith('capital'),
      ),
    ).toEqual([])
  })

  it('stay linear: a text twice as long takes no more than a few times as long', () => {
    const time = (n: number) => {
      const text = prepare({ title: 'Stocks fall', text: 'leveraged fund sells '.repeat(n) })
      // By processor time, and the better of two: the machine may be busy with other things.
      const once = () => {
        const from = process.cpuUsage()
        for (let i = 0; i < 5; i++) extractor.extract(text, {})
        const { user, system } = process.cpuUsage(from)
        return (user + system) / 1000
      }
      return Math.min(once(), once())
    }
    time(200)
    expect(time(40_000)).toBeLessThan(4 * time(20_000) + 50)
  })
})

describe('the taxonomy', () => {
  it('has at least 60 leaves of three levels, each with triggers, roles and examples', () => {
    expect(resources.taxonomy.length).toBeGreaterThanOrEqual(60)
    for (const def of resources.taxonomy) {
      expect([def.type, def.type.split('.').length]).toEqual([def.type, 3])
      expect([def.type, def.triggers.length > 0, (def.roles ?? []).length > 0, (def.examples ?? []).length > 0]).toEqual([
        def.type,
        true,
        true,
        true,
      ])
    }
    expect(new Set(resources.taxonomy.map((d) => d.type)).size).toBe(resources.taxonomy.length)
  })

  it('gives each example its own type', () => {
    const wrong = resources.taxonomy.flatMap((d) =>
      (d.examples ?? []).filter((e) => !tagsOf(e, '').some((t) => t.type === d.type)).map((e) => `${d.type}: ${e}`),
    )
    expect(wrong).toEqual([])
  })

  it('refuses a trigger that names an unknown class', () => {
    expect(() => eventTypes({ ...resources, taxonomy: [{ type: 'a.b.c', name: 'x', triggers: ['$nothing up'] }] })).toThrow(
      /\$nothing/,
    )
  })
})
