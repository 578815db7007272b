import { afterEach, describe, expect, it } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/net/index.js'
import * as play from './villains.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A clock that only sleeping moves on, and the sleeps that were asked for. */
function fakeTime(start = Date.parse('2026-07-02T12:00:00Z')) {
  const time = { at: start, slept: [] as number[] }
  return {
    time,
    now: () => time.at,
    sleep: async (ms: number) => {
      time.slept.push(ms)
      time.at += ms
    },
  }
}

async function meet(plays: Parameters<typeof play.villain>[0], options: FetcherOptions = {}) {
  const foe = await play.villain(plays)
  const clock = fakeTime()
  const fetcher = createFetcher({
    allow: [foe.host],
    now: clock.now,
    sleep: clock.sleep,
    userAgent: 'Signaldesk/0.1 (test)',
    ...options,
  })
  closers.push(() => fetcher.close(), foe.close)
  const get = (path: string) => fetcher.fetch({ url: `${foe.base}${path}`, accept: 'any' })
  const code = (path: string) =>
    get(path).then(
      () => 'ok',
      (error: { code: string }) => error.code,
    )
  return { foe, fetcher, get, code, ...clock }
}

const page = play.answer(200, { 'content-type': 'text/html' }, 'x')

describe('robots.txt (RFC 9309)', () => {
  it('obeys the group that names us, the longest rule, and allow on a tie', async () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: signaldesk\nDisallow: /private\nAllow: /private/press\n'
    const { code } = await meet({ '/robots.txt': play.answer(200, { 'content-type': 'text/plain' }, robots), '*': page })
    expect(await code('/news')).toBe('ok')
    expect(await code('/private/x')).toBe('net-robots')
    expect(await code('/private/press/1')).toBe('ok')
  })

  it.each([400, 403, 404, 410, 429])('takes %i for no rules', async (status) => {
    const { code } = await meet({ '/robots.txt': play.answer(status), '*': page })
    expect(await code('/')).toBe('ok')
  })

  it('takes 5xx for forbidden, and asks again later', async () => {
    let status = 503
    const { code, time, foe } = await meet({ '/robots.txt': (_, res) => void res.writeHead(status).end(), '*': page })
    expect(await code('/')).toBe('net-robots-unavailable')
    status = 404
    expect(await code('/')).toBe('net-robots-unavailable')
    time.at += 11 * 60_000
    expect(await code('/')).toBe('ok')
    expect(foe.asked).toEqual(['/robots.txt', '/robots.txt', '/'])
  })

  it('says why a file cannot be had', async () => {
    const { foe, fetcher } = await meet({ '/robots.txt': play.answer(503), '*': page })
    await expect(fetcher.fetch({ url: `${foe.base}/`, accept: 'page' })).rejects.toThrow(
      /robots\.txt can't be had \(it answers 503\)/,
    )
  })

  it('asks once a day', async () => {
    const { code, time, foe } = await meet({ '*': page })
    for (let i = 0; i < 3; i++) await code('/')
    time.at += 25 * 3_600_000
    await code('/')
    expect(foe.asked.filter((path) => path === '/robots.txt')).toHaveLength(2)
  })

  it('goes on with an older copy while the file cannot be had', async () => {
    let status = 200
    const robots = 'User-agent: *\nDisallow: /private\n'
    const { code, time } = await meet({ '/robots.txt': (_, res) => void res.writeHead(status).end(robots), '*': page })
    expect(await code('/a')).toBe('ok')
    status = 500
    time.at += 25 * 3_600_000
    expect(await code('/a')).toBe('ok')
    expect(await code('/private')).toBe('net-robots')
  })

  it('reads no more than its share of an endless file', async () => {
    const { code } = await meet({
      '/robots.txt': play.answer(200, {}, `User-agent: *\nDisallow: /no\n${'# padding\n'.repeat(200_000)}`),
      '*': page,
    })
    expect(await code('/no')).toBe('net-robots')
    expect(await code('/yes')).toBe('ok')
  })

  it('is not asked for configured services', async () => {
    const { foe, fetcher } = await meet({ '/robots.txt': play.answer(200, {}, 'User-agent: *\nDisallow: /\n'), '*': page })
    await fetcher.fetch({ url: `${foe.base}/hook`, accept: 'any', obeyRobots: false, method: 'POST', body: '{}' })
    expect(foe.asked).toEqual(['/hook'])
  })
})

describe('one host at a time', () => {
  it('keeps the gap, and a crawl delay that is longer', async () => {
    const { get, time } = await meet({ '*': page }, { gapMs: 700 })
    await get('/1')
    await get('/2')
    expect(time.slept).toEqual([700])
    const slow = await meet({ '/robots.txt': play.answer(200, {}, 'User-agent: *\nCrawl-delay: 4\n'), '*': page }, { gapMs: 700 })
    await slow.get('/1')
    await slow.get('/2')
    expect(slow.time.slept).toEqual([4000])
  })

  it('never asks twice at the same time', async () => {
    let running = 0
    let most = 0
    const { get } = await meet({
      '*': (_, res) => {
        most = Math.max(most, ++running)
        setTimeout(() => {
          running--
          res.writeHead(200, { 'content-type': 'text/html' }).end('x')
        }, 5)
      },
    })
    await Promise.all(['/1', '/2', '/3', '/4'].map(get))
    expect(most).toBe(1)
  })

  it('goes on after a failure', async () => {
    const { code } = await meet({ '/bad': play.answer(500), '/good': page })
    expect(await Promise.all([code('/bad'), code('/good'), code('/bad'), code('/good')])).toEqual([
      'net-server-error',
      'ok',
      'net-server-error',
      'ok',
    ])
  })
})

describe('Retry-After', () => {
  const date = 'Thu, 02 Jul 2026 09:00:00 GMT'
  it.each([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ["a date, by the server's own clock", { 'retry-after': 'Thu, 02 Jul 2026 09:05:00 GMT', date }, 300_000],
    ['a date that is over', { 'retry-after': 'Thu, 02 Jul 2026 08:00:00 GMT', date }, 0],
    ['nothing', {}, 60_000],
    ['nonsense', { 'retry-after': '-5' }, 60_000],
    ['for ever', { 'retry-after': '9999999999' }, 7 * 86_400_000],
  ])('%s', async (_, headers, retryAfterMs) => {
    const { get } = await meet({ '/feed': play.answer(429, headers as Record<string, string>) })
    await expect(get('/feed')).rejects.toMatchObject({
      code: 'net-rate-limited',
      intent: 'retry',
      detail: { httpStatus: 429, retryAfterMs },
    })
  })

  it('slows that route and leaves the host alone, until the time is over', async () => {
    let status = 503
    const { code, time, foe } = await meet({
      '/feed': (_, res) => void res.writeHead(status, { 'retry-after': '30', 'content-type': 'text/xml' }).end('x'),
      '/page': page,
    })
    expect(await code('/feed')).toBe('net-server-error')
    expect(await code('/feed?again=1')).toBe('net-rate-limited')
    expect(await code('/page')).toBe('ok')
    status = 200
    time.at += 31_000
    expect(await code('/feed')).toBe('ok')
    expect(foe.asked.filter((path) => path.startsWith('/feed'))).toHaveLength(2)
  })

  it('500 and then 200', async () => {
    let status = 500
    const { code } = await meet({ '/feed': (_, res) => void res.writeHead(status, { 'content-type': 'text/xml' }).end('x') })
    expect(await code('/feed')).toBe('net-server-error')
    status = 200
    expect(await code('/feed')).toBe('ok')
  })
})

it('says honestly who asks', async () => {
  let agent = ''
  const { get } = await meet({
    '*': (req, res) => {
      agent = req.headers['user-agent'] ?? ''
      res.writeHead(200, { 'content-type': 'text/html' }).end('x')
    },
  })
  await get('/')
  expect(agent).toBe('Signaldesk/0.1 (test)')
})
