import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from './desk.js'
import { HOSTILE } from './hostile.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(HOSTILE)
})
afterAll(() => desk.close())

describe('hostile content shows as text', () => {
  it.each([
    '/',
    '/?q=alert',
    `/?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    '/stories/sto_script',
    '/stories/sto_long',
  ])('%s', async (path) => {
    const html = await (await desk.get(path)).text()
    expect(html).not.toMatch(/<script>/)
    expect(html).not.toMatch(/<img/)
    expect(html).not.toMatch(/<[a-z]+[^>]*\son(error|click|load)=/)
    expect(html).not.toMatch(/href="\s*(javascript|data):/i)
    expect(html).not.toContain('\u202e')
  })

  it('keeps the words', async () => {
    const html = await (await desk.get('/stories/sto_script')).text()
    expect(html).toContain('&lt;script>alert(1)&lt;/script>')
    expect(html).toContain('&lt;img src=x onerror=alert(2)>')
  })

  it('shows a source whose address is no web address without a link', async () => {
    const html = await (await desk.get('/stories/sto_script')).text()
    expect(html).toMatch(/<td class="add"><span>/)
  })

  it('cuts a title of 10,000 characters', async () => {
    const html = await (await desk.get('/stories/sto_long')).text()
    expect(/<h1>([^<]*)<\/h1>/.exec(html)![1]!.length).toBeLessThanOrEqual(320)
    expect(html.length).toBeLessThan(60_000)
  })
})
