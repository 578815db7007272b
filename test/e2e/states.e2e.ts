import { describe, expect, it } from 'vitest'
import { PLACES } from '../../src/web/pages/places.js'
import { openPage } from './browser.js'
import { openedForAll } from './opened.js'

const opened = openedForAll()

describe('a desk that goes away', () => {
  it('is said on the page, once and without moving a row, and no more when it is back', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(opened.desk.base)
    const lost = page.getByText('The desk does not answer')
    const row = page.locator('.rows .row').first()
    const before = await row.boundingBox()
    await opened.desk.stop()
    await expect.poll(() => lost.count(), { timeout: 20_000 }).toBe(1)
    expect(await row.boundingBox()).toEqual(before)
    await opened.desk.start()
    await expect.poll(() => lost.count(), { timeout: 20_000 }).toBe(0)
  })
})

describe('a page that takes a while', () => {
  it('is waited for with a line at the top, which Escape takes away', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(opened.desk.base, { waitUntil: 'load' })
    // An answer without a page: the browser stays where it is, as it does while one is on its way.
    await page.route('**/status', (route) => route.fulfill({ status: 204 }))
    const waiting = () => page.evaluate(() => document.documentElement.classList.contains('waiting'))
    await page.locator('.nav a', { hasText: 'Status' }).click({ noWaitAfter: true })
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true)
    const line = () => page.evaluate(() => getComputedStyle(document.documentElement, '::before').position)
    expect(await line()).toBe('fixed')
    await page.keyboard.press('Escape')
    expect(await waiting()).toBe(false)
    expect(await line()).toBe('static')
  })
})

describe('reduced motion', () => {
  it('moves nothing by itself', async () => {
    const { page } = await openPage(opened.browser, { reducedMotion: 'reduce' })
    await page.goto(opened.desk.base, { waitUntil: 'load' })
    await page.evaluate(() => document.documentElement.classList.add('waiting'))
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      getComputedStyle(document.documentElement).scrollBehavior,
      getComputedStyle(document.documentElement, '::before').animationName,
    ])
    expect(moving).toEqual([0, 'auto', 'none'])
  })
})

describe('the keyboard', () => {
  it('has every page of the navigation under g and a letter, and all of them in the help', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(opened.desk.base, { waitUntil: 'load' })
    await page.keyboard.press('?')
    const help = page.locator('#allkeys')
    expect(await help.isVisible()).toBe(true)
    const text = await help.innerText()
    for (const place of PLACES) expect(text).toContain(place.name)
    await page.keyboard.press('Escape')
    expect(await help.isVisible()).toBe(false)
    expect(new Set(PLACES.map((place) => place.key)).size).toBe(PLACES.length)
    for (const place of PLACES.filter((one) => one.id !== 'feed' && one.id !== 'desk')) {
      await page.keyboard.press('g')
      await page.keyboard.press(place.key)
      await page.waitForURL((url) => url.pathname === place.href)
      expect(await page.locator('.nav [aria-current="page"]').textContent()).toBe(place.name)
    }
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await page.waitForURL((url) => url.pathname === '/')
  })
})

describe('the bar', () => {
  it.each([1440, 390])('shows every place and menu without cutting one, also when set back, at %s', async (width) => {
    const { page } = await openPage(opened.browser, { viewport: { width, height: 900 } })
    for (const path of ['/today', '/today?asof=2026-06-23T13:00']) {
      await page.goto(opened.desk.base + path)
      const cut = await page.locator('.nav').evaluate((nav) => nav.scrollWidth - nav.clientWidth)
      // On a phone the places scroll in a row of their own; the menus stand beside the name.
      if (width > 1000) expect([path, cut]).toEqual([path, 0])
      const tops = await page.locator('.bar .brand, .bar .menu > summary').evaluateAll((all) =>
        all.map((one) => {
          const { top, height } = one.getBoundingClientRect()
          return Math.round((top + height / 2) / 8)
        }),
      )
      expect([path, new Set(tops).size]).toEqual([path, 1])
    }
  })
})

describe('a page that is not here', () => {
  it('offers a search that works', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(`${opened.desk.base}/nowhere`)
    await page.fill('#q', 'rotation')
    await page.press('#q', 'Enter')
    await page.waitForURL(/q=rotation/)
    expect(await page.locator('.rows h2').count()).toBeGreaterThan(0)
  })
})
