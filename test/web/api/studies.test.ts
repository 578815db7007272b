import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GroupInput, type StudyInput, study, studyGroup } from '../../../src/market/index.js'
import { normals, SESSIONS } from '../../market/fixtures.js'
import { type TestDesk, testDesk } from '../desk.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk([])
})
afterAll(() => desk.close())

const post = async (path: string, body: unknown) => {
  const answer = await desk.get(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
}

const draw = normals(5)
const days = SESSIONS.slice(-120)
const benchmarkReturns = days.map((date) => ({ date, value: 0.01 * draw() }))
const returns = () => benchmarkReturns.map(({ date, value }) => ({ date, value: value + 0.01 * draw() }))
const shared = { benchmarkReturns, eventDate: days[110]!, estimation: [-100, -11] as [number, number] }
const usual = { window: [-1, 1] as [number, number], model: 'market' as const }

describe('POST /studies', () => {
  it('answers as the command does, with its defaults', async () => {
    const input = { ...shared, id: 'one', returns: returns() }
    const { status, json } = await post('/studies', input)
    expect(status).toBe(200)
    expect(json).toEqual(JSON.parse(JSON.stringify(study({ ...usual, ...input } satisfies StudyInput))))
  })

  it('studies a group', async () => {
    const input = { ...shared, id: 7, firms: ['A', 'B', 'C'].map((id) => ({ id, returns: returns() })) }
    const { status, json } = await post('/studies/groups', input)
    expect(status).toBe(200)
    const own = studyGroup({ ...usual, ...input } satisfies GroupInput)
    expect(json).toEqual({ id: 7, ...JSON.parse(JSON.stringify(own)) })
    expect(Object.keys((json.window as { tests: object }).tests)).toContain('kolari-pynnonen')
  })

  it.each([
    ['fields that do not fit', { eventDate: 'tomorrow', returns: [] }, 'bad-parameter'],
    ['neither prices nor returns', shared, 'bad-study'],
    ['too little data', { ...shared, returns: [] }, 'too-little-data'],
  ])('refuses %s, and says what to do', async (_, body, code) => {
    const { status, json } = await post('/studies', body)
    expect([status, json.code]).toEqual([400, code])
    expect(String(json.todo).length).toBeGreaterThan(20)
  })

  it('names the firm of a group that cannot be studied', async () => {
    const firms = [
      { id: 'A', returns: returns() },
      { id: 'B', returns: returns(), eventDate: '2031-01-01' },
    ]
    const { json } = await post('/studies/groups', { ...shared, firms })
    expect(json).toMatchObject({ code: 'too-little-data', detail: expect.stringMatching(/^B: /) })
  })
})
