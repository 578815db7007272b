import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawRow, keptRow, rowHtml } from '../../src/web/pages/kept-row.js'
import { Row } from '../../src/web/pages/row.js'
import { feedRow, type StoryBundle } from '../../src/web/present/row.js'
import { readBundles } from '../../src/web/read/bundles.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW } from './seed.js'

let desk: TestDesk
let bundle: StoryBundle
beforeAll(async () => {
  desk = await testDesk()
  const [found] = await readBundles(desk.services, ['sto_chain'], 'quant-risk', { now: NOW, setBack: null })
  bundle = found!
})
afterAll(() => desk.close())

const context = { now: NOW, audience: 'quant-risk', defaultAudience: 'quant-risk', benchmark: 'SPY', asof: null }

it('a kept row is what the row itself draws, with its title and age put in', () => {
  const hostile = 'A <row-gap></row-gap> & <b>bold</b> headline'
  const story = { ...bundle.story, title: hostile }
  const one = { ...bundle, story, brief: null }
  const row = feedRow(one, context)
  const kept = keptRow(one, context)
  const html = rowHtml(kept, [{ text: hostile, match: false }], row.age)
  const whole = renderToString(<Row row={row} title={row.title} />)
  expect(html.replace(/<own-place name="new [^"]*"><\/own-place>/, '')).toBe(whole.slice('<li>'.length, -'</li>'.length))
  expect(rowHtml(kept, [{ text: 'A', match: true }], '1 d')).toContain('<mark>A</mark>')
})

it('it stays until something that it shows is another', () => {
  const kept = keptRow(bundle, context)
  expect(keptRow({ ...bundle }, { ...context, now: '2026-07-03T12:00:00.000Z' })).toBe(kept)
  const symbol = bundle.story.instruments[0]!.symbol
  const bars = new Map([...bundle.bars, [symbol, [...(bundle.bars.get(symbol) ?? [])]]])
  const others: [StoryBundle, typeof context][] = [
    [{ ...bundle, bars }, context],
    [{ ...bundle, score: null }, context],
    [{ ...bundle, shape: [10, 20] }, context],
    [{ ...bundle, standing: { act: 'pinned', by: 'Ada', reason: null } }, context],
    [bundle, { ...context, audience: 'portfolio' }],
  ]
  for (const [changed, at] of others) {
    const before = keptRow(bundle, context)
    const row = keptRow(changed, at)
    expect(row).not.toBe(before)
    expect(row).toEqual(drawRow(changed, at, null))
  }
})

it('what of a reader’s own hangs on a story is kept nowhere', () => {
  const kept = keptRow(bundle, context)
  const own = drawRow(bundle, context, '12,345 at stake')
  expect(own.pieces.join('')).toContain('12,345 at stake')
  expect(keptRow(bundle, context)).toBe(kept)
  expect(kept.pieces.join('')).not.toContain('12,345')
})
