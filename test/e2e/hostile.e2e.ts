import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../web/desk.js'
import { HOSTILE } from '../web/hostile.js'
import { openBrowser, openPage, sideways } from './browser.js'

let desk: TestDesk
let browser: Browser
beforeAll(async () => {
  ;[desk, browser] = await Promise.all([testDesk(HOSTILE), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const PLACES = ['/today', '/changes', '/publications', '/publications/Halden%20Wire', '/instruments/SOXX']

describe('hostile content', () => {
  it.each([
    '/',
    '/?q=alert',
    `/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    '/stories/sto_script',
    '/status',
    ...PLACES,
  ])('runs nothing on %s', async (path) => {
    const { page, errors } = await openPage(browser)
    await page.goto(desk.base + path, { waitUntil: 'networkidle' })
    expect(await page.locator('main img, main script, main iframe, main b[onclick]').count()).toBe(0)
    for (const href of await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))) {
      expect(['http:', 'https:']).toContain(href)
    }
    expect(errors).toEqual([])
  })

  it('shows a title’s markup as its letters', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${desk.base}/stories/sto_script`)
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>')
  })
})

describe('a title of 10,000 characters', () => {
  it.each([390, 768, 1440])('breaks no layout at %s wide', async (width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 900 } })
    for (const path of [...PLACES, '/', '/stories/sto_long']) {
      await page.goto(desk.base + path)
      expect(await sideways(page)).toBe(0)
      if (PLACES.includes(path)) continue
      const box = await page
        .locator(path === '/' ? '.row' : 'h1')
        .last()
        .boundingBox()
      expect(box!.height).toBeLessThan(700)
    }
  })
})
