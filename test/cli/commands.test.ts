import { describe, expect, it } from 'vitest'
import { createCliServices } from '../../src/app.js'
import { runCli } from '../../src/cli/main.js'
import { type Ended, runCommand } from '../support/desk-process.js'

/** The config and the analyser are loaded once for all commands here; processes of their own are started at the end of this file. */
const services = createCliServices('config')

/** Runs a command in this process. */
async function run(args: string[], input = ''): Promise<Pick<Ended, 'code' | 'stdout' | 'stderr'>> {
  let stdout = ''
  let stderr = ''
  const code = await runCli(args, services, {
    input: (async function* () {
      yield input
    })(),
    interactive: false,
    stopRequested: new Promise(() => {}),
    sleep: async () => {},
    log: (text) => {
      stderr += text
    },
    write: async (text) => {
      stdout += text
    },
  })
  return { code, stdout, stderr }
}

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** One good line for each command, in sentences of ours. */
const GOOD: Record<string, object> = {
  read: {
    url: 'https://example.com/a',
    html: '<title>Rates held</title><article><h1>Rates held</h1><p>The bank held its rate at 2.25% on Thursday, and said that it would wait for another month of data before it moved.</p></article>',
  },
  feed: {
    url: 'https://example.com/feed',
    xml: '<rss version="2.0"><channel><title>T</title><item><title>One</title><link>https://example.com/1</link></item></channel></rss>',
  },
  analyse: { title: 'Nvidia falls 3%', text: 'Nvidia shares fell 3% on Thursday.' },
  cluster: { title: 'Bank holds rate', text: '', publishedAt: '2026-07-01T10:00:00Z', source: 'Halden Wire' },
  study: {
    returns: Array.from({ length: 60 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      value: ((i * 7) % 11) / 1000,
    })),
    benchmarkReturns: Array.from({ length: 60 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      value: ((i * 5) % 13) / 1000,
    })),
    eventDate: '2026-02-20',
    estimation: [-40, -5],
    window: [-1, 1],
    model: 'market',
  },
  score: { title: 'Exchange raises margins on index futures by 30% from tomorrow', text: '', audience: 'quant-risk' },
  check: { brief: 'The fund fell 5%.', sources: [{ id: 's', text: 'The fund fell 5% on Monday.' }] },
}

describe.each(Object.keys(GOOD))('signaldesk %s', (command) => {
  it('answers each line, goes on after a broken one, and ends with 0', async () => {
    const good = JSON.stringify({ id: 'good', ...GOOD[command] })
    const ended = await run([command], `${good}\n{broken\n{"id":"empty","title":5,"url":7,"brief":null,"eventDate":1}\n${good}\n`)
    const out = lines(ended.stdout)
    expect(ended.code).toBe(0)
    expect(out.map((o) => o.id)).toEqual(['good', null, 'empty', 'good'])
    expect(out[0].error).toBeUndefined()
    expect(out[1].error.code).toBe('bad-json')
    expect(out[2].error.code).toBe('bad-line')
    expect(Object.keys(out[0]).length).toBeGreaterThan(1)
  })
})

describe('signaldesk study', () => {
  const { eventDate: _, estimation, window, model, returns, benchmarkReturns } = GOOD.study as Record<string, unknown>
  const group = { estimation, window, model, benchmarkReturns, eventDate: '2026-02-20' }
  const later = (returns as { date: string; value: number }[]).map((r, i) => ({ ...r, value: r.value * (1 + (i % 3)) }))

  it('studies a group of firms together, and answers a group that does not fit with the reason', async () => {
    const good = {
      id: 'g',
      ...group,
      firms: [
        { id: 'A', returns },
        { id: 'B', returns: later },
      ],
    }
    const bad = {
      id: 'b',
      ...group,
      firms: [
        { id: 'A', returns },
        { id: 'B', returns: [] },
      ],
    }
    const [out, refused] = lines((await run(['study'], `${JSON.stringify(good)}\n${JSON.stringify(bad)}\n`)).stdout)
    expect(out.firms.map((f: { id: string }) => f.id)).toEqual(['A', 'B'])
    expect(out.days.map((d: { day: number; date: string }) => [d.day, d.date])).toEqual([
      [-1, '2026-02-19'],
      [0, '2026-02-20'],
      [1, '2026-02-21'],
    ])
    expect(out.window.n).toBe(2)
    for (const test of ['t', 'patell', 'bmp', 'kolari-pynnonen', 'rank', 'sign']) expect(out.window.tests).toHaveProperty(test)
    expect(refused).toMatchObject({ id: 'b', error: { code: 'too-little-data', message: expect.stringMatching(/^B: /) } })
  })
})

describe('the command line', () => {
  it('says what is wrong with a wrong call, with status 2', async () => {
    expect(await run(['nonsense'])).toMatchObject({ code: 2, stdout: '' })
    expect(await run(['analyse', '--nonsense'])).toMatchObject({ code: 2, stdout: '' })
    expect(await runCommand(['demo', '--port', 'abc'])).toMatchObject({ code: 2, stdout: '' })
  })

  it('has help', async () => {
    const ended = await runCommand(['--help'])
    expect(ended.code).toBe(0)
    for (const command of [...Object.keys(GOOD), 'start', 'work', 'demo', 'export']) expect(ended.stdout).toContain(command)
  })

  it('takes ten thousand lines within a small heap', async () => {
    const text = 'The fund fell 5% on Monday after the exchange raised its margin. '.repeat(3)
    const input = Array.from({ length: 10_000 }, (_, id) => JSON.stringify({ id, title: `Fund falls, day ${id}`, text })).join(
      '\n',
    )
    const ended = await runCommand(['analyse'], input, { NODE_OPTIONS: '--max-old-space-size=160' })
    expect(ended.stderr).toBe('')
    expect(ended.code).toBe(0)
    expect(ended.stdout.trim().split('\n').length).toBe(10_000)
  }, 120_000)
})
