import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { importOpml } from '../../src/app/import-opml.js'
import { loadSources } from '../../src/config/load.js'
import { scratch } from '../support/desk-process.js'

const { dir, remove } = scratch('opml')
afterAll(remove)
const folder = join(dir, 'sources')
const list = join(dir, 'list.opml')
const write = (outlines: string) => writeFileSync(list, `<opml version="2.0"><body>${outlines}</body></opml>`)
const run = (enable = false) => [...importOpml(dir, { file: list, enable })]

it('a list of feeds becomes source files that the desk reads, switched off and with no rights until their terms were read', () => {
  write(
    '<outline text="Harbour Lane" xmlUrl="https://www.harbour.example/feed" htmlUrl="https://www.harbour.example/" category="/signaldesk/tier/A"/>' +
      '<outline text="Harbour Lane" xmlUrl="https://harbour.example/second"/>' +
      '<outline text="&#26494;" xmlUrl="https://pine.example/feed"/>',
  )
  expect(run().map((one) => [one.outcome, one.id])).toEqual([
    ['written', 'harbour-lane'],
    ['written', 'harbour-lane-2'],
    ['written', 'source'],
  ])
  const sources = loadSources(folder)
  expect(sources.map((one) => [one.id, one.tier, one.enabled])).toEqual([
    ['harbour-lane-2', 'B', false],
    ['harbour-lane', 'A', false],
    ['source', 'B', false],
  ])
  expect(sources[0]!.rights).toMatchObject({ keepTextDays: 0, mayShowQuotes: false, mayRedistribute: false })
})

it('what the desk has is left as it is, and a publisher’s next feed is of its family', () => {
  const before = readFileSync(join(folder, 'harbour-lane.yaml'), 'utf8')
  write(
    '<outline text="Other name" xmlUrl="https://www.harbour.example/feed#x"/>' +
      '<outline text="Third" xmlUrl="https://harbour.example/third"/><outline text="None" xmlUrl="ftp://harbour.example/"/>',
  )
  expect(run(true)).toMatchObject([
    { outcome: 'known', id: 'harbour-lane' },
    { outcome: 'written', id: 'third' },
    { outcome: 'refused', title: 'None' },
  ])
  expect(readFileSync(join(folder, 'harbour-lane.yaml'), 'utf8')).toBe(before)
  const third = loadSources(folder).find((one) => one.id === 'third')!
  expect(third).toMatchObject({ family: 'harbour.example', enabled: true })
  expect(readdirSync(folder)).toHaveLength(4)
})

it('a file that is no list changes nothing', () => {
  mkdirSync(join(dir, 'folder'))
  writeFileSync(list, 'no list')
  for (const file of [list, join(dir, 'missing.opml'), join(dir, 'folder')])
    expect(() => [...importOpml(dir, { file, enable: false })]).toThrowError(expect.objectContaining({ code: 'bad-opml' }))
  expect(readdirSync(folder)).toHaveLength(4)
})
