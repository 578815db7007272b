import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Analysis, Article, CreditedOrigin, Source, Story } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { earlierStories } from '../../src/pipeline/earlier-stories.js'
import { storyArticle } from '../../src/pipeline/story-book.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { createStoryBook } from '../../src/story/index.js'
import { makeScorer } from '../score/score-text.js'

describe('whose reporting an article carries', () => {
  const wire = { id: 'wire', name: 'Coast Wire', family: 'Coast', tier: 'A', creditNames: ['Coast Wire'] } as unknown as Source
  const paper = { id: 'paper', name: 'Hill Paper', family: 'Hill', tier: 'B', creditNames: [] } as unknown as Source
  const desk = { sources: new Map([wire, paper].map((s) => [s.id, s])) } as unknown as Desk
  const article = { id: 'a', sourceId: 'paper', title: 'Mill to close', text: '' } as unknown as Article
  const credited = (confidence: number): Analysis =>
    ({ credited: { name: 'Coast Wire', family: 'Coast', confidence, kind: 'lead' } as unknown as CreditedOrigin }) as Analysis

  it('is taken from its text only where that is surer than not', () => {
    expect(storyArticle(desk, article, credited(0.6)).creditedOrigin).toEqual({ name: 'Coast Wire', family: 'Coast' })
    expect(storyArticle(desk, article, credited(0.55)).creditedOrigin).toBeUndefined()
  })

  it('is taken from its byline where the text does not say', () => {
    const byWire = { ...article, byline: 'Coast Wire staff' }
    expect(storyArticle(desk, byWire, credited(0.4)).creditedOrigin).toEqual({ name: 'Coast Wire', family: 'Coast' })
  })
})

describe('stories of before', () => {
  let dir: string
  let store: SqliteStore
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'earlier-'))
    store = openSqliteStore(join(dir, 'desk.sqlite'))
  })
  afterEach(async () => {
    await store.close()
    rmSync(dir, { recursive: true })
  })

  const before = '2026-06-23T10:00:00.000Z'
  const found = async (headline: string) =>
    earlierStories({ store } as unknown as Desk, createStoryBook(), { id: 'sto_new', headline, before, members: [] })

  it('are those of the last 90 days that share the rare words of a headline', async () => {
    const { story } = makeScorer()
    const told = story([{ title: 'Quillabamba shaft caves in', text: '' }])
    const at = (id: string, firstSeenAt: string, title = told.title): Story => ({ ...told, id, firstSeenAt, title })
    const stories = [
      at('sto_spring', '2026-04-02T08:00:00.000Z'),
      at('sto_winter', '2026-03-02T08:00:00.000Z'),
      at('sto_later', '2026-06-23T10:00:01.000Z'),
      at('sto_new', '2026-06-22T08:00:00.000Z'),
      at('sto_other', '2026-06-20T08:00:00.000Z', 'Bank of Averland holds its rate'),
      at('sto_near', '2026-06-21T08:00:00.000Z', 'Quillabamba counts its votes'),
    ]
    const writes = stories.map((value) => ({ op: 'put', kind: 'story', value, knownAt: value.firstSeenAt }) as const)
    await store.commit({ stepKey: 'seed', writes, jobs: [] })
    const { all, byWord } = await found('Water rises in the Quillabamba shaft')
    expect(byWord.map((s) => s.id)).toEqual(['sto_near', 'sto_spring'])
    expect(all.map((s) => s.id)).toEqual(['sto_spring'])
    expect((await found('Shares rise')).byWord).toEqual([])
  })
})
