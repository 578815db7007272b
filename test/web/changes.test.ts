import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Score, Story } from '../../src/model/index.js'
import { changesView } from '../../src/web/present/changes.js'
import { type TestDesk, testDesk } from './desk.js'
import { addStory, NOW, scoreOf } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

const page = async (path: string, cookie?: string) => (await desk.get(path, cookie ? { headers: { cookie } } : {})).text()

/** Writes a new version of a story and its score at a moment. */
async function change(id: string, at: string, edit: (story: Story) => Story, importance?: number): Promise<void> {
  const { value } = (await desk.store.get('story', id))!
  const story = { ...edit(value), updatedAt: at, knownAt: at }
  const score: Score | null = importance === undefined ? null : scoreOf(story, 'quant-risk', importance, 70)
  await desk.store.commit({
    stepKey: `change ${id} ${at}`,
    writes: [
      { op: 'put', kind: 'story', value: story, knownAt: at, visible: true },
      ...(score
        ? [
            {
              op: 'put' as const,
              kind: 'score' as const,
              value: { ...score, id: `${id}:quant-risk` },
              knownAt: at,
              visible: true,
            },
          ]
        : []),
    ],
    jobs: [],
  })
}

const section = (html: string, title: string): string => html.split(`<h2>${title}</h2>`)[1]?.split('</section>')[0] ?? ''

describe('what changed', () => {
  it('is told since a day ago where no visit is known, and since any moment asked for', async () => {
    const html = await page('/changes')
    expect(html).toContain('a day ago, as no earlier visit is known')
    expect(section(html, 'New stories')).toContain('Lakeside lifts')
    const later = await page('/changes?since=2026-07-02T20:00')
    expect(later).toContain('Since Thu 2 Jul 16:00 New York, as asked')
    expect(section(later, 'New stories')).toContain('Lakeside lifts')
    expect(section(later, 'New stories')).not.toContain('Tarn to close')
  })

  it('is told by the change number of the last visit’s last page, to the single change', async () => {
    const before = await desk.store.seq()
    const visit = `visit=2026-07-01T09:00_1.2026-07-02T20:29_${before}`
    expect(await page('/changes', visit)).toContain('No story began since.')
    await addStory(desk.store, 'sto_fresh', 'A fund halts its creations')
    await change('sto_close', NOW, (story) => ({ ...story, revision: story.revision + 1, state: 'corrected' }), 83)
    // Another address of the same page: this one may be a second behind.
    const html = await page('/changes?audience=quant-risk', visit)
    expect(html).toContain('Since Thu 2 Jul 16:29 New York, the end of your last visit')
    expect(section(html, 'New stories')).toContain('A fund halts its creations')
    expect(section(html, 'New stories').match(/<tr>/g)).toHaveLength(2)
    const changed = section(html, 'Changed stories')
    expect(changed).toContain('state became corrected')
    expect(changed).toMatch(/71<\/span>.*?<b>83<\/b>/s)
    expect(section(html, 'Corrections and conflicts')).toContain('The desk corrected it at revision')
  })

  it('at an earlier moment knows nothing of what came after it', async () => {
    const html = await page('/changes?since=2026-07-02T10:00&asof=2026-07-02T13:00')
    expect(html).not.toContain('A fund halts its creations')
    expect(html).not.toContain('Lakeside lifts')
    expect(html).not.toContain('All of it is seen')
  })

  it('ends when all of it is marked as seen, by this desk’s own form alone', async () => {
    const refused = await desk.get('/changes/seen', { method: 'POST', headers: { origin: 'https://elsewhere.example' } })
    expect(refused.status).toBe(403)
    const answer = await desk.get('/changes/seen', { method: 'POST' })
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('visit='))!
    const seq = await desk.store.seq()
    expect(cookie).toContain(`visit=2026-07-02T21:30_${seq}.2026-07-02T21:30_${seq}`)
    desk.set('2026-07-02T21:32:00.000Z')
    const html = await page('/changes', cookie.split(';')[0])
    desk.set(NOW)
    expect(html).toContain('no new stories')
    expect(html).toContain('the end of your last visit')
  })

  it('is refused for an unknown audience', async () => {
    expect((await desk.get('/changes?audience=nobody')).status).toBe(404)
  })
})

describe('a change', () => {
  it('names figures that are new and stories that were joined, and leaves out what came out the same', async () => {
    const { value: story } = (await desk.store.get('story', 'sto_chain'))!
    const { value: score } = (await desk.store.get('score', 'sto_chain:quant-risk'))!
    const earlier = { ...story, figures: story.figures.slice(0, 1), members: story.members.slice(0, 7) }
    const context = { asof: null, audience: 'quant-risk', defaultAudience: 'quant-risk' }
    const view = changesView(
      {
        pairs: [
          { before: { story: earlier, score }, after: { story, score } },
          { before: { story, score }, after: { story, score } },
          { before: { story, score }, after: { story: { ...story, redirectTo: 'sto_close' }, score } },
        ],
        more: false,
      },
      context,
    )
    expect(view.same).toBe(1)
    expect(view.changed.map((row) => row.text)).toEqual([
      'Halden Wire joined; new figures: 2 (dealers with margin calls), 25% (margin rise at Lakeside)',
      'became part of another story',
    ])
    expect(view.changed[1]!.href).toBe('/stories/sto_close')
  })
})
