import { afterEach, expect, it } from 'vitest'
import { hubsOf } from '../../src/deliver/index.js'
import { channel, deliveries, drainFor, openPostingDesk, type PostingDesk, tell } from '../support/posting-desk.js'
import { hubStandIn } from './stand-ins/hub.js'
import { FAULTS } from './stand-ins/server.js'

const FEEDS = ['https://desk.example/feeds/stories.rss', 'https://desk.example/feeds/stories.atom?min=70']
let desk: PostingDesk
let hub: Awaited<ReturnType<typeof hubStandIn>>
afterEach(async () => {
  await desk?.close()
  await hub?.close()
})
const open = async () => {
  hub = await hubStandIn(FEEDS)
  const one = channel({ id: 'hub', type: 'websub', options: { hub: hub.url, feeds: FEEDS } })
  desk = openPostingDesk([one], { now: new Date().toISOString() })
}

it('tells a hub which feeds have something new, in the form hubs take', async () => {
  await open()
  await tell(desk, 'sto_1')
  await drainFor(desk, 1)
  expect(hub.problems).toEqual([])
  expect([...hub.told]).toEqual(FEEDS)
  expect(await deliveries(desk)).toMatchObject([{ state: 'sent' }])
})

it.each(FAULTS)('is told in the end when it fails by %s: twice does no harm', async (fault) => {
  await open()
  hub.faultAt = (n) => (n === 0 ? fault : null)
  await tell(desk, 'sto_1')
  await drainFor(desk, 6)
  expect(hub.problems).toEqual([])
  expect([...hub.told]).toEqual(FEEDS)
  expect(await deliveries(desk)).toMatchObject([{ state: 'sent' }])
})

it('a feed’s hubs are those that are told of it', () => {
  const of = (hub: string, feeds: string[], enabled = true) =>
    channel({ id: hub, type: 'websub', enabled, options: { hub, feeds } })
  const channels = [
    of('https://one.example/', FEEDS),
    of('https://two.example/', [FEEDS[0]!]),
    of('https://off.example/', FEEDS, false),
    channel({ id: 'file', type: 'file', options: { path: 'x' } }),
  ]
  expect(hubsOf(channels, FEEDS[0]!)).toEqual(['https://one.example/', 'https://two.example/'])
  expect(hubsOf(channels, FEEDS[1]!)).toEqual(['https://one.example/'])
  expect(hubsOf(channels, 'https://desk.example/feeds/stories.json')).toEqual([])
})
