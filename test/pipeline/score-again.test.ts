import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, type Score } from '../../src/model/index.js'
import { scoreAgain } from '../../src/pipeline/score-again.js'
import { wouldPost } from '../../src/pipeline/would-post.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

let dir: string
let small: SmallDesk
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'score-again-'))
  small = await openSmallDesk(writeSmallArchive(join(dir, 'archive')), dir)
  await small.play()
}, 120_000)
afterAll(async () => {
  await small.close()
  rmSync(dir, { recursive: true })
})

async function scores(): Promise<Score[]> {
  const all: Score[] = []
  for await (const { value } of small.store.all('score')) all.push(value)
  return all
}

describe('scores of a desk that has played', () => {
  it('come out the same, row by row, from what was known when they were made', async () => {
    const all = await scores()
    expect(all.length).toBeGreaterThan(10)
    for (const { storyId, audience: id } of all) {
      const audience = small.desk.audiences.find((a) => a.id === id)!
      const { stored, again, same } = await scoreAgain(small.desk, storyId, audience)
      expect([storyId, id, same, again.rationale]).toEqual([storyId, id, true, stored.rationale])
    }
  })

  it('say what they changed, where new evidence moved them', async () => {
    const changed = (await scores()).flatMap((s) => (s.changed ? [s.changed] : []))
    expect(changed.length).toBeGreaterThan(0)
    for (const { importance, credibility, rows } of changed) {
      expect(importance !== 0 || credibility !== 0).toBe(true)
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it('differ, and say so, where the audience weighs otherwise', async () => {
    const audience = small.desk.audiences[0]!
    const { storyId } = (await scores()).find((s) => s.audience === audience.id)!
    const other = { ...audience, importance: { ...audience.importance, novelty: 0 } }
    expect((await scoreAgain(small.desk, storyId, other)).same).toBe(false)
  })

  it('refuse a story without a score, and a moment before the first', async () => {
    const audience = small.desk.audiences[0]!
    await expect(scoreAgain(small.desk, 'sto_none', audience)).rejects.toMatchObject({ code: 'not-found' })
    const { storyId } = (await scores())[0]!
    const early = instant(Date.UTC(2020, 0, 1))
    await expect(scoreAgain(small.desk, storyId, audience, early)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('what a line would have posted', () => {
  const FROM = instant(Date.UTC(2026, 5, 1))
  const UNTIL = instant(Date.UTC(2026, 7, 1))
  const line = (importance: number, credibility: number) =>
    wouldPost(small.store, { audience: 'quant-risk', importance, credibility }, FROM, UNTIL)

  it('is every story at nothing, none at full, and in between those whose scores reached both lines', async () => {
    const stories = (await scores()).filter((s) => s.audience === 'quant-risk').length
    expect((await line(0, 0)).length).toBe(stories)
    expect(await line(100, 100)).toEqual([])
    const some = await line(50, 50)
    expect(some.length).toBeGreaterThan(0)
    for (const post of some) expect([post.importance >= 50, post.credibility >= 50]).toEqual([true, true])
    expect(some.map((p) => p.at)).toEqual(some.map((p) => p.at).sort())
  })

  it('is nothing outside the days asked about', async () => {
    expect(await wouldPost(small.store, { audience: 'quant-risk', importance: 0, credibility: 0 }, UNTIL, UNTIL)).toEqual([])
  })
})
