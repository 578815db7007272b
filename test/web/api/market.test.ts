import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCalendars } from '../../../src/config/calendars.js'
import { readMarketFolder } from '../../../src/market/providers/index.js'
import { type TestDesk, testDesk } from '../desk.js'

interface Moves {
  asOf: string
  sessions: { session: string; from: string; moves: { symbol: string; abnormalReturn: number; stories: { id: string }[] }[] }[]
  stale: { symbol: string }[]
}
interface Events {
  events: { kind: string; name: string; day: string; stories: { id: string }[] }[]
}

let desk: TestDesk
const get = async <T>(path: string): Promise<T> => (await (await desk.get(`/api/v1${path}`)).json()) as T

beforeAll(async () => {
  desk = await testDesk()
  const calendar = loadCalendars('config').get('XNYS')!
  for await (const { bars } of readMarketFolder({ dir: 'demo/market', calendar })) await desk.store.importBars(bars)
}, 60_000)
afterAll(() => desk.close())

describe('GET /moves', () => {
  it('tells the abnormal moves of the newest sessions, with the stories that may explain them', async () => {
    const { sessions, stale } = await get<Moves>('/moves')
    expect(sessions.map((one) => one.session).slice(0, 2)).toEqual(['2026-07-02', '2026-07-01'])
    const chips = sessions[0]!.moves.find((move) => move.symbol === 'SMH')!
    expect(chips.abnormalReturn).toBeLessThan(-3)
    expect(chips.stories.map((one) => one.id)).toContain('sto_margin')
    expect(stale.map((one) => one.symbol)).toContain('IWM')
  })

  it('knows nothing of what came later, and leaves out what is explained where asked', async () => {
    const { asOf, sessions } = await get<Moves>('/moves?asOf=2026-06-24T12:00&unexplained=true')
    expect(asOf).toMatch(/^2026-06-24T12:00/)
    expect(sessions[0]!.session).toBe('2026-06-23')
    expect(sessions.flatMap((one) => one.moves).filter((move) => move.stories.length > 0)).toEqual([])
    expect(sessions[0]!.moves.map((move) => move.symbol)).toContain('QQQ')
  })

  it('is not there on a desk without a market', async () => {
    const bare = await testDesk([], { market: { benchmark: 'SPY' } })
    expect((await bare.get('/api/v1/moves')).status).toBe(404)
    expect((await bare.get('/api/v1/calendar')).status).toBe(404)
    await bare.close()
  })
})

describe('GET /calendar', () => {
  it('tells what is ahead with the stories that wait on it', async () => {
    const { events } = await get<Events>('/calendar')
    expect(events.map((one) => one.day)).toEqual(events.map((one) => one.day).sort())
    const margin = events.find((one) => one.kind === 'release')!
    expect(margin.name).toContain('Jun 2026')
    expect(margin.stories.map((one) => one.id)).toContain('sto_margin')
  })
})
