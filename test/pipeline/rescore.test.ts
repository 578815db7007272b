import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { instant, type Story } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { rescore } from '../../src/pipeline/rescore.js'
import { scoreStory } from '../../src/score/index.js'
import type { Write } from '../../src/store/contract.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { makeScorer } from '../score/score-text.js'

const NOW = instant(Date.UTC(2026, 6, 9, 12))
const { story, audience } = makeScorer()
const TITLES = ['Exchange lifts margins on index futures by 30%', 'Grocer posts quarterly profit', 'Museum opens a wing']
const TOLD = TITLES.map((title) => story([{ title, text: '' }]))
const COUNT = 450

let dir: string
let store: SqliteStore
let desk: Desk
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rescore-'))
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  desk = { store, audiences: [audience], version: 'new', clock: { now: () => NOW } } as unknown as Desk
  // As an older configuration scored them: no kind of event had a channel, so every score was held near nothing.
  const older = { ...audience, importance: { novelty: 100 } }
  for (let from = 0; from < COUNT; from += 150) {
    const writes: Write[] = []
    for (let i = from; i < from + 150; i++) {
      const value: Story = { ...TOLD[i % TOLD.length]!, id: `story-${String(i).padStart(4, '0')}` }
      const { claims, figures, novelty } = value
      const score = scoreStory(
        { story: value, claims, figures, novelty, market: null, lead: value.title, asOf: NOW },
        older,
        'old',
      )
      writes.push({ op: 'put', kind: 'story', value, knownAt: NOW })
      writes.push({ op: 'put', kind: 'score', value: { ...score, id: `${value.id}:${audience.id}` }, knownAt: NOW })
    }
    await store.commit({ stepKey: `seed-${from}`, writes, jobs: [] })
  }
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true })
})

const versions = async (): Promise<Record<string, number>> => {
  const counted: Record<string, number> = {}
  for await (const { value } of store.all('score')) {
    const made = value.version.split('.')[0]!
    counted[made] = (counted[made] ?? 0) + 1
  }
  return counted
}

it('goes on where it was ended, and does nothing the second time', async () => {
  const seen: number[] = []
  const first = await rescore(desk, { apply: true, stopping: () => true, onProgress: (n) => seen.push(n) })
  expect([first.stories, first.scores, seen]).toEqual([200, 200, [200]])
  expect(await versions()).toEqual({ new: 200, old: 250 })
  const second = await rescore(desk, { apply: true })
  expect([second.stories, second.scores]).toEqual([COUNT, 250])
  expect(await versions()).toEqual({ new: COUNT })
  expect((await rescore(desk, { apply: true })).scores).toBe(0)
})

it('tells what a change would move, and what would be posted, and writes nothing', async () => {
  const report = await rescore(desk, { apply: false, version: 'old' })
  expect(report.scores).toBe(COUNT)
  expect(report.changed).toBeGreaterThan(0)
  expect(report.moves[0]!.title).toBe(TITLES[0])
  expect(report.moves[0]!.after).toBeGreaterThan(report.moves[0]!.before + 50)
  expect(report.moves.length).toBe(20)
  expect(report.posting[audience.id]).toEqual({ before: 0, after: 0 })
  expect(await versions()).toEqual({ old: COUNT })
  expect((await rescore(desk, { apply: false, version: 'another' })).scores).toBe(0)
})

it('leaves the scores of an audience alone that stands as it was', async () => {
  await rescore(desk, { apply: true })
  const heavier = { ...audience, importance: { ...audience.importance, novelty: 13, instrument: 7 } }
  const other = { ...audience, id: 'other' }
  expect((await rescore({ ...desk, audiences: [audience, other] }, { apply: true })).scores).toBe(0)
  expect((await rescore({ ...desk, audiences: [heavier] }, { apply: true })).scores).toBe(COUNT)
})
