import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../desk.js'
import { signedIn } from '../people.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(undefined, { api: { origins: ['https://charts.example'], perMinute: 10_000 } })
})
afterAll(() => desk.close())

interface Problem {
  status: number
  code: string
  detail: string
  todo: string
  type: string
  faults?: { in: string; name: string; message: string }[]
}
const problem = async (path: string, init?: RequestInit): Promise<Problem> => {
  const answer = await desk.get(path, init)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  return (await answer.json()) as Problem
}

describe('a request that does not fit', () => {
  it('is told each fault, and what to do', async () => {
    const told = await problem('/api/v1/stories?limit=0&sort=luck&limt=5')
    expect(told.status).toBe(400)
    expect(told.faults?.map((one) => `${one.in} ${one.name}`)).toEqual(['query sort', 'query limit', 'query limt'])
    expect(told.todo).toContain('faults')
    expect(told.type).toBe('/api/v1#bad-parameter')
  })

  it('is told the methods of a path', async () => {
    const answer = await desk.get('/api/v1/stories', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('gets a problem for an address that cannot be decoded', async () => {
    expect((await problem('/api/v1/stories/%E0%A4%A')).status).toBe(400)
  })

  it('gets no word of an error that nobody foresaw', async () => {
    const { search } = desk.store
    desk.store.search = () => Promise.reject(new Error('secret path /var/lib'))
    const told = await problem('/api/v1/stories')
    desk.store.search = search
    expect([told.status, told.code]).toEqual([500, 'unexpected'])
    expect(JSON.stringify(told)).not.toContain('secret')
  })
})

describe('an answer in part', () => {
  const stories = async (fields: string) =>
    ((await (await desk.get(`/api/v1/stories?limit=2&fields=${fields}`)).json()) as { stories: object[]; total: number }).stories

  it('has the fields asked for, and the id', async () => {
    expect(Object.keys((await stories('title'))[0]!)).toEqual(['id', 'title'])
    expect((await stories('score.importance,instruments.symbol'))[0]).toMatchObject({ score: { importance: 93 } })
    expect(Object.keys((await stories('score.importance'))[0]!)).toEqual(['id', 'score'])
  })

  it('of one story reaches inside its lists', async () => {
    const story = (await (await desk.get('/api/v1/stories/sto_chain?fields=members.url')).json()) as { members: object[] }
    expect(Object.keys(story)).toEqual(['id', 'members'])
    expect(Object.keys(story.members[0]!)).toEqual(['url'])
  })

  it.each(['scor', 'title.x', 'constructor', '__proto__', 'score.toString', ''])('refuses "%s"', async (fields) => {
    expect((await problem(`/api/v1/stories?fields=${fields}`)).code).toBe('bad-parameter')
  })
})

describe('HTTP', () => {
  it('has an ETag, and 304 while nothing changed', async () => {
    const first = await desk.get('/api/v1/stories?limit=2')
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^W\/"/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('vary')).toMatch(/Authorization/)
    const again = await desk.get('/api/v1/stories?limit=2', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const other = await desk.get('/api/v1/stories?limit=3', { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  it('links to the next page', async () => {
    const link = (await desk.get('/api/v1/stories?limit=3')).headers.get('link')!
    const next = /^<([^>]+)>; rel="next"$/.exec(link)![1]!
    const list = (await (await desk.get(next)).json()) as { stories: object[] }
    expect(list.stories).toHaveLength(3)
  })

  it('lets pages of listed origins in, without their sessions', async () => {
    const preflight = { method: 'OPTIONS', headers: { origin: 'https://charts.example', 'access-control-request-method': 'GET' } }
    const there = await desk.get('/api/v1/stories', preflight)
    expect([there.status, there.headers.get('access-control-allow-origin')]).toEqual([204, 'https://charts.example'])
    expect(there.headers.get('access-control-allow-headers')).toContain('Authorization')
    expect(there.headers.get('access-control-allow-credentials')).toBeNull()
    const got = await desk.get('/api/v1/stories?limit=1', { headers: { origin: 'https://charts.example' } })
    expect(got.headers.get('access-control-allow-origin')).toBe('https://charts.example')
    const other = await desk.get('/api/v1/stories?limit=1', { headers: { origin: 'https://elsewhere.example' } })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('says how many requests are left, and when there are none', async () => {
    const tight = await testDesk([], { api: { origins: [], perMinute: 3 } })
    const statuses: number[] = []
    let last: Response | null = null
    for (let i = 0; i < 4; i++) {
      last = await tight.get('/api/v1/sources')
      statuses.push(last.status)
    }
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(last!.headers.get('ratelimit-policy')).toMatch(/q=3; ?w=60/)
    expect(last!.headers.get('ratelimit')).toMatch(/r=0/)
    expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(((await last!.json()) as Problem).code).toBe('too-many-requests')
    await tight.close()
  })
})

describe('who asks', () => {
  it('must be known once somebody was added', async () => {
    const closed = await testDesk([])
    const { cookie } = await signedIn(closed, 'ann.analyst', 'analyst')
    const nobody = await closed.get('/api/v1/stories')
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="signaldesk"'])
    expect((await closed.get('/api/v1/stories', { headers: { cookie } })).status).toBe(200)
    expect((await closed.get('/api/v1/openapi.json')).status).toBe(200)
    expect((await closed.get('/api/v1')).status).toBe(200)
    await closed.close()
  })
})

describe('the stream', () => {
  it('tells what came since a change number', async () => {
    const abort = new AbortController()
    const answer = await desk.get('/api/v1/stream?since=0', { signal: abort.signal })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('event: stories')) text += (await reader.read()).value ?? ''
    abort.abort()
    expect(text).toContain('sto_chain')
  })
})
