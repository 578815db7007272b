import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/config/catalogue.js'
import type { Story } from '../../src/model/index.js'
import { likeQuery, mostAlike } from '../../src/web/present/likeness.js'
import { type TestDesk, testDesk } from './desk.js'
import { addStory, NOW } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(undefined, { catalogue: loadCatalogue('config') })
})
afterAll(() => desk.close())

const page = async (path: string) => (await desk.get(path)).text()
const story = async (id: string): Promise<Story> => (await desk.store.get('story', id))!.value
const section = (html: string, title: string): string => html.split(`<h2>${title}</h2>`)[1]?.split('</ul>')[0] ?? ''

describe('likeness', () => {
  it('asks for the telling words of a headline, each once, without signs that a search would read', () => {
    expect(likeQuery('Chip funds: "chip" fund slides -5% (score:>3) OR worse')).toBe('chip OR funds OR slides OR score OR worse')
    expect(likeQuery('2 + 2')).toBe('')
  })

  it('puts stories on the same matter first, says what is shared, and leaves out what shares nothing', async () => {
    const all = (await desk.store.find('story')).items.map((one) => one.value)
    const own = await story('sto_chain')
    const alike = mostAlike(
      own,
      all.filter((one) => one.id !== own.id),
      5,
    )
    expect(new Set(alike.slice(0, 2).map((one) => one.story.id))).toEqual(new Set(['sto_rotation', 'sto_takeaways']))
    expect(alike.find((one) => one.story.id === 'sto_takeaways')!.shared).toContain('SOXL')
    expect(alike.map((one) => one.story.id)).not.toContain('sto_lenders')
  })
})

describe('a story’s page', () => {
  it('shows similar stories, and data and reading of its kind', async () => {
    const html = await page('/stories/sto_chain')
    expect(section(html, 'Similar stories')).toContain('/stories/sto_takeaways')
    expect(section(html, 'Similar stories')).not.toContain('/stories/sto_chain')
    const practice = section(html, 'Practice data and reading')
    expect(practice).toContain('The Dynamics of Leveraged and Inverse Exchange-Traded Funds')
    expect(practice).toContain('Cheng and Madhavan, 2009')
    expect(practice).toContain('rel="noopener noreferrer nofollow"')
  })

  it('shows what it goes on from and what goes on from it, and no ring of stories for ever', async () => {
    await addStory(desk.store, 'sto_next', 'Lenders answer the fund that closed')
    const link = async (id: string, follows: string) => {
      const value = { ...(await story(id)), follows }
      await desk.store.commit({ stepKey: `follow ${id}`, writes: [{ op: 'put', kind: 'story', value, knownAt: NOW }], jobs: [] })
    }
    await link('sto_next', 'sto_close')
    await link('sto_close', 'sto_premium')
    await link('sto_premium', 'sto_next')
    const html = await page('/stories/sto_close?audience=portfolio')
    expect(section(html, 'Earlier')).toContain('href="/stories/sto_premium?audience=portfolio"')
    expect(section(html, 'Earlier').match(/<li>/g)).toHaveLength(2)
    expect(section(html, 'Later')).toContain('/stories/sto_next')
  })

  it('at an earlier moment names no story that came later', async () => {
    const html = await page('/stories/sto_chain?asof=2026-07-02T12:00')
    expect(html).not.toContain('/stories/sto_takeaways')
  })
})
