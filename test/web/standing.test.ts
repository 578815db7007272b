import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asEditorsWant, standingsOf } from '../../src/web/read/standing.js'
import { judgement } from '../contracts/make.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'

describe('what editors made of stories', () => {
  it('is the newest word on a pin, and the newest verdict', () => {
    const told = [
      judgement('5', { nth: 3, storyId: 'a', act: 'pin', text: 'Dated' }),
      judgement('4', { nth: 2, storyId: 'b', act: 'unpin' }),
      judgement('3', { nth: 1, storyId: 'b', act: 'pin' }),
      judgement('2', { storyId: 'c', act: 'not-for-us' }),
      judgement('1', { nth: 1, storyId: 'd', act: 'promote' }),
      judgement('0', { storyId: 'd', act: 'demote' }),
    ]
    expect([...standingsOf(told)]).toEqual([
      ['a', { act: 'pinned', by: 'Ada', reason: 'Dated' }],
      ['c', { act: 'demoted', by: 'Ada', reason: null }],
    ])
  })

  it('puts pinned stories first on the first page and on no other, and demoted ones last', () => {
    const standings = standingsOf([judgement('1', { storyId: 'x', act: 'pin' }), judgement('0', { storyId: 'a', act: 'demote' })])
    expect(asEditorsWant(['a', 'b', 'x'], standings, true)).toEqual(['x', 'b', 'a'])
    expect(asEditorsWant(['a', 'b', 'x'], standings, false)).toEqual(['b', 'a'])
  })
})

describe('pins and demotions on pages', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await testDesk()
  })
  afterAll(() => desk.close())
  const judge = async (story: string, act: string, text: string) => {
    const ada = await signedIn(desk, 'ada.brandt', 'editor')
    const answer = await desk.get(`/desk/briefs/${story}/quant-risk/judge`, {
      method: 'POST',
      body: new URLSearchParams({ csrf: ada.csrf, act, text }),
      headers: { cookie: ada.cookie, origin: desk.base },
    })
    expect(answer.status).toBe(303)
  }
  const rows = async (path: string) => {
    const { cookie } = await signedIn(desk, 'ada.brandt', 'editor')
    const html = await (await desk.get(path, { headers: { cookie } })).text()
    return { html, ids: [...html.matchAll(/data-id="(sto_[a-z]+)"/g)].map((m) => m[1]) }
  }

  it('move the story in the feed and on the front page, with who and why, and in no search', async () => {
    const before = (await rows('/')).ids
    expect(before.slice(0, 2)).toEqual(['sto_margin', 'sto_chain'])
    await judge('sto_lenders', 'pin', 'Small, and the first of its kind')
    await judge('sto_margin', 'demote', 'Known since Monday')
    const feed = await rows('/')
    expect([feed.ids[0], feed.ids.at(-1)]).toEqual(['sto_lenders', 'sto_margin'])
    expect(feed.ids).toHaveLength(before.length)
    expect(feed.html).toContain('Pinned by ada.brandt: Small, and the first of its kind')
    expect(feed.html).toContain('Demoted by ada.brandt: Known since Monday')
    const today = (await rows('/today')).html
    expect(today).toContain('Pinned by ada.brandt: Small, and the first of its kind')
    // The lead is the story whose headline stands last before the deck.
    const lead = today.slice(0, today.indexOf('class="deck"'))
    expect(lead.lastIndexOf('Regional lenders slip')).toBeGreaterThan(lead.lastIndexOf('chain of leveraged bets'))
    expect((await rows('/?sort=importance')).ids[0]).toBe('sto_margin')
    await judge('sto_lenders', 'unpin', '')
    await judge('sto_margin', 'promote', '')
    expect((await rows('/')).ids).toEqual(before)
  })
})
