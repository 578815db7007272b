import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackedPage } from '../../src/web/http/packed.js'
import { type TestDesk, testDesk } from './desk.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

/** The bytes as they come over the wire; `fetch` would unpack them. */
interface Raw {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}
const raw = (accepts: string, more: Record<string, string> = {}): Promise<Raw> =>
  new Promise((resolve, reject) => {
    request(`${desk.base}/?sort=time`, { headers: { 'accept-encoding': accepts, ...more } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })

describe('a page', () => {
  it('is packed as the reader can take it, and once for all readers', async () => {
    const plain = await raw('identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    const br = await raw('gzip, deflate, br')
    expect(br.headers['content-encoding']).toBe('br')
    expect(br.headers.vary).toContain('Accept-Encoding')
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    const gz = await raw('gzip')
    expect(gz.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true)
    const page = new PackedPage(() => Buffer.from('<p>One page, many readers</p>'))
    expect(await page.as('br')).toBe(await page.as('br'))
  })

  it('is not sent again to a reader who has it', async () => {
    const first = await raw('br')
    const again = await raw('br', { 'if-none-match': first.headers.etag! })
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0])
  })
})
