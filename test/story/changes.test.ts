import { describe, expect, it } from 'vitest'
import { storyIdOf } from '../../src/model/index.js'
import { createStoryBook, type StoryArticle, type StoryBookOptions } from '../../src/story/index.js'

/** Headlines ten minutes apart, each by a house of its own; ids x0, x1, ... */
function tell(headlines: readonly string[], options: StoryBookOptions = {}) {
  const book = createStoryBook(options)
  const articles = headlines.map((title, i): StoryArticle => {
    const at = new Date(Date.UTC(2026, 2, 2, 8, i * 10)).toISOString()
    return {
      id: `x${i}`,
      publisher: `Paper ${i}`,
      family: `house ${i}`,
      tier: 'B',
      title,
      text: '',
      publishedAt: at,
      firstSeenAt: at,
    }
  })
  return { book, articles, placed: articles.map((a) => book.assign(a)) }
}

const RECALL = [
  'Harlan recalls 480,000 pickups over brake fault',
  'Brake fault forces Harlan pickup recall',
  'Harlan pickup recall: brake fluid leaks, says agency',
  'Agency opens brake inquiry as Harlan recalls pickups',
  'Harlan recall of pickups over leaking brakes grows',
]

describe('late evidence', () => {
  it('takes an article out of a story when another event shows', () => {
    const { book, placed } = tell([
      ...RECALL,
      'Harlan plant in Toledo hit by blaze',
      'Blaze at Toledo plant: firefighters battle flames',
    ])
    const [recall, stray, fire] = [placed[0]!, placed[5]!, placed[6]!]
    expect(stray.storyId).toBe(recall.storyId)
    expect(fire.storyId).toBe(storyIdOf('x6'))
    const change = fire.changes.find((c) => c.articleId === 'x5')!
    expect(change).toMatchObject({ kind: 'split', from: recall.storyId, to: { storyId: fire.storyId, role: 'original' } })
    expect(change.to.reasons.some((r) => r.rule === 'split' && /two stories/.test(r.sentence))).toBe(true)
    expect(book.final().get('x5')!.storyId).toBe(fire.storyId)
    expect(book.final().get('x6')!.role).toBe('coverage')
    expect(book.final().get('x0')!.storyId).toBe(recall.storyId)
  })

  it('merges two stories when one article belongs to both, into the older, and old links lead there', () => {
    const { book, placed } = tell([
      'Quillabamba shaft caves in',
      'Seventeen trapped underground at Andina copper mine',
      'Quillabamba shaft cave-in: rescue begins',
      'Seventeen trapped at Quillabamba copper mine after shaft caves in',
      'Quillabamba copper mine: seventeen trapped as shaft caves in, rescue begins',
    ])
    const merging = placed.find((p) => p.changes.some((c) => c.kind === 'merge'))!
    expect(merging).toBeDefined()
    const older = placed[0]!.storyId
    const younger = placed[1]!.storyId
    expect(younger).not.toBe(older)
    expect(merging.storyId).toBe(older)
    expect(merging.changes.filter((c) => c.kind === 'merge').every((c) => c.from === younger && c.to.storyId === older)).toBe(
      true,
    )
    expect(book.resolve(younger)).toBe(older)
    expect(new Set([...book.final().values()].map((a) => a.storyId))).toEqual(new Set([older]))
  })

  it('tells each changed article once and never the newcomer', () => {
    const { placed } = tell([
      ...RECALL,
      'Harlan plant in Toledo hit by blaze',
      'Blaze at Toledo plant: firefighters battle flames',
    ])
    for (const [i, { changes }] of placed.entries()) {
      const ids = changes.map((c) => c.articleId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(`x${i}`)
    }
  })

  it('finds what a new story goes on from among stories that left the window', () => {
    const { book } = tell(['Quillabamba shaft caves in', 'Bank of Averland holds its rate'])
    expect(book.telling('Rescuers reach Quillabamba shaft as bank pays')).toEqual(
      expect.arrayContaining(['quillabamba', 'shaft']),
    )
    expect(book.telling('Rescuers reach Quillabamba shaft as bank pays')).not.toContain('bank')
    const older = [
      { id: 'sto_rate', title: 'Bank of Averland leaves its rate alone' },
      { id: 'sto_shaft', title: 'Quillabamba shaft opens after two years' },
    ]
    expect(book.goesOnFrom('Quillabamba shaft flooded', older)).toBe('sto_shaft')
    expect(book.goesOnFrom('Harvest of plums begins early', older)).toBe(null)
    const held = storyIdOf('x0')
    expect(book.goesOnFrom('Quillabamba shaft flooded', [{ id: held, title: 'Quillabamba shaft caves in' }])).toBe(null)
  })
})
