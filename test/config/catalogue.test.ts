import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/config/catalogue.js'
import { loadResources } from '../../src/config/load.js'
import { practiceFor } from '../../src/web/present/catalogue.js'

const topics = loadCatalogue('config')

describe('the catalogue that comes with the desk', () => {
  it('has about twenty entries or more, of data and of papers, easy to hard', () => {
    const items = topics.flatMap((one) => one.items)
    expect(items.length).toBeGreaterThanOrEqual(20)
    for (const kind of ['data', 'paper'] as const) expect(items.filter((one) => one.kind === kind).length).toBeGreaterThan(7)
    expect(new Set(items.map((one) => one.difficulty)).size).toBe(3)
  })

  it('names event types that the taxonomy has', () => {
    const types = loadResources('config').taxonomy.map((one) => one.type)
    const unknown = topics.flatMap((one) =>
      one.eventTypes.filter((name) => !types.some((type) => type === name || type.startsWith(`${name}.`))),
    )
    expect(unknown).toEqual([])
  })
})

describe('what fits a story', () => {
  it('comes from the most particular topic first, and from the one for any story last', () => {
    const items = practiceFor(topics, ['market-structure.leverage.unwind'])
    expect(items).toHaveLength(6)
    expect(items[0]).toMatchObject({ by: 'Cheng and Madhavan', topic: 'Leveraged funds and forced selling' })
    expect(items.at(-1)!.topic).toBe('Methods that fit any story')
  })

  it('follows the first of several kinds of event', () => {
    expect(practiceFor(topics, ['crypto.market.move', 'macro.release.inflation'])[0]!.topic).toBe('Crypto markets')
    expect(practiceFor(topics, ['macro.release.inflation', 'crypto.market.move'])[0]!.topic).toBe('Releases and central banks')
  })

  it('is the methods alone where no topic fits, and nothing without a catalogue', () => {
    const items = practiceFor(topics, ['off-desk.culture.sport'])
    expect(new Set(items.map((one) => one.topic))).toEqual(new Set(['Methods that fit any story']))
    expect(practiceFor([], ['macro.release.inflation'])).toEqual([])
  })
})

describe('reading it', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'catalogue-'))
    mkdirSync(join(dir, 'catalogue'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))
  const write = (name: string, text: string) => writeFileSync(join(dir, 'catalogue', name), text)
  const topic = (id: string, link: string, more = '') =>
    `id: ${id}\nname: A topic\nitems:\n  - { title: A series, kind: data, difficulty: easy, link: "${link}", practice: Plot it by month.${more} }\n`

  it('takes a folder that is not there for none', () => {
    rmSync(join(dir, 'catalogue'), { recursive: true })
    expect(loadCatalogue(dir)).toEqual([])
  })

  it.each([
    ['an address that is not https', topic('a', 'http://data.example/x'), /link/],
    ['a script', topic('a', 'javascript:alert(1)'), /link/],
    ['a paper without its author', topic('a', 'https://data.example/x').replace('kind: data', 'kind: paper'), /by and year/],
    ['a field nobody knows', topic('a', 'https://data.example/x', ', colour: red'), /colour|nrecognized/],
  ])('refuses %s', (_, text, why) => {
    write('a.yaml', text)
    expect(() => loadCatalogue(dir)).toThrow(why)
  })

  it('refuses a link that stands twice', () => {
    write('a.yaml', topic('a', 'https://data.example/x'))
    write('b.yaml', topic('b', 'https://data.example/x'))
    expect(() => loadCatalogue(dir)).toThrow(/stands in a and in b/)
  })
})
