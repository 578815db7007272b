import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommand, scratch } from '../support/desk-process.js'
import { writeConfig } from '../support/live-config.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('operations'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

const html =
  '<html lang="en"><head><title>Harbour Trust buys Peel Savings</title></head><body><article><p>Harbour Trust agreed to buy Peel Savings for $1.3 billion in cash, the two lenders said on Thursday.</p></article></body></html>'
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`
const warc = (url: string) =>
  gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-04T10:00:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  )

describe('looking after a desk', () => {
  it('imports, backs up, restores and says how it is', async () => {
    const env = { SIGNALDESK_CONFIG: writeConfig(folder(), {}, [{ id: 'nobody-there', url: 'http://127.0.0.1:9/feed.xml' }]) }
    const data = folder()
    const lines = join(folder(), 'past.jsonl')
    writeFileSync(
      lines,
      `${JSON.stringify({ url: 'http://elsewhere.example/a', title: 'A bank fails', text: 'A bank failed.', publishedAt: '2025-03-04' })}\nno json\n`,
    )
    const first = await runCommand(['import', lines, '--data', data], undefined, env)
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringContaining('2 records: 1 new articles, 0 known already, 0 passed over, 1 not usable.') as string,
    ])
    expect(JSON.parse(first.stdout)).toMatchObject({ record: 2, error: { code: 'bad-json' } })

    const archive = join(folder(), 'past.warc.gz')
    writeFileSync(archive, Buffer.concat([warc('http://elsewhere.example/a'), warc('http://elsewhere.example/b')]))
    const second = await runCommand(['import', archive, '--data', data], undefined, env)
    expect(second.stderr).toContain('2 records: 1 new articles, 1 known already')

    const copy = join(folder(), 'copy.sqlite')
    expect((await runCommand(['backup', copy, '--data', data], undefined, env)).stderr).toContain('2 articles')
    const elsewhere = folder()
    const restored = await runCommand(['restore', copy, '--data', elsewhere], undefined, env)
    expect([restored.code, existsSync(join(elsewhere, 'desk.sqlite'))]).toEqual([0, true])

    const doctor = await runCommand(['doctor', '--data', elsewhere], undefined, env)
    expect(doctor.code).toBe(1)
    expect(doctor.stdout).toMatch(/^store +ok .*2 articles$/m)
    expect(doctor.stdout).toMatch(/^nobody-there +fails +net-/m)
    expect(doctor.stdout).toMatch(/^sources +0 work, 0 stale, 1 fail, 0 switched off$/m)
    expect(doctor.stderr).toContain('1 finding needs a look')
    const recorded = await runCommand(['doctor', '--no-fetch', '--data', elsewhere], undefined, env)
    expect([recorded.code, recorded.stdout.includes('not asked yet')]).toEqual([0, true])
  }, 120_000)
})
