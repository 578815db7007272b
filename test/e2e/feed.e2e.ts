import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../web/desk.js'
import { layoutShift, openBrowser, openPage, sideways } from './browser.js'

let desk: TestDesk
let browser: Browser
beforeAll(async () => {
  const positions = [{ symbol: 'SOXX', quantity: null, value: -1_234_567.89 }]
  const book = { read: async () => ({ revision: '1', positions, problems: [] }) }
  ;[desk, browser] = await Promise.all([testDesk(undefined, { book }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

describe('search and deep link', () => {
  it('finds, filters, and the address alone brings the same view back', async () => {
    const { page, errors } = await openPage(browser)
    await page.goto(desk.base)
    await page.fill('#q', 'chip')
    await page.press('#q', 'Enter')
    await page.waitForURL(/q=chip/)
    const found = await page.locator('.rows h2').allTextContents()
    expect(found.length).toBeGreaterThan(1)
    expect(found.length).toBeLessThan(8)
    expect(await page.locator('.rows mark').first().textContent()).toMatch(/chip/i)

    await page.locator('.facets a', { hasText: 'Published' }).click()
    const filtered = await page.locator('.rows h2').allTextContents()
    expect(filtered.length).toBeLessThan(found.length)
    const address = page.url()
    expect(decodeURIComponent(address)).toContain('state:published')

    const other = await openPage(browser)
    await other.page.goto(address)
    expect(await other.page.locator('.rows h2').allTextContents()).toEqual(filtered)
    expect(await other.page.locator('#q').inputValue()).toBe('chip state:published')
    expect([...errors, ...other.errors]).toEqual([])
  })

  it('leads from a row to its story, to a part of it, and back', async () => {
    const { page } = await openPage(browser)
    await page.goto(desk.base)
    await page.getByText('Why 88', { exact: true }).click()
    await page.locator('.row', { hasText: '$270 billion' }).getByText('Whole ledger').click()
    expect(page.url()).toMatch(/\/stories\/sto_chain#why$/)
    await expect.poll(() => page.locator('#why').isVisible()).toBe(true)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('goes by keyboard: j, k, o and /', async () => {
    const { page } = await openPage(browser)
    await page.goto(desk.base, { waitUntil: 'load' })
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe(await page.locator('.rows h2 a').first().textContent())
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('o')
    await page.waitForURL(/\/stories\//)
  })
})

describe('without scripts', () => {
  it('searches, opens reasons, changes the theme and reads a story', async () => {
    const { page, errors } = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
      colorScheme: 'light',
    })
    await page.goto(desk.base)
    await page.locator('summary', { hasText: 'Theme' }).click()
    await page.getByRole('button', { name: 'Dark' }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.locator('summary', { hasText: 'Why 93' }).click()
    expect(await page.getByText('Raised by').first().isVisible()).toBe(true)
    await page.getByRole('link', { name: /^Filters/ }).click()
    expect(await page.locator('.facets').isVisible()).toBe(true)
    await page.fill('#q', 'rotation')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.locator('.rows h2 a').first().click()
    expect(await page.locator('h1').textContent()).toContain('rotation')
    expect(await page.locator('.chart svg path').count()).toBeGreaterThan(0)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(errors).toEqual([])
  })
})

const PLACES = [
  '/today',
  '/changes',
  '/calendar',
  '/unexplained',
  '/publications',
  '/publications/Halden%20Wire',
  '/book',
  '/instruments/SOXX',
  '/saved',
]

describe.each([320, 768, 1100])('%s wide', (width) => {
  it.each(['/', '/stories/sto_chain', '/status', ...PLACES])('%s does not scroll sideways', async (path) => {
    const { page } = await openPage(browser, { viewport: { width, height: 900 } })
    await page.goto(desk.base + path)
    expect(await sideways(page)).toBe(0)
  })
})

describe('on a phone, 390 wide', () => {
  it.each(['/', '/?q=chip', '/stories/sto_chain', '/stories/sto_close', '/status', '/nowhere', ...PLACES])(
    '%s does not scroll sideways',
    async (path) => {
      const { page } = await openPage(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
      await page.goto(desk.base + path)
      expect(await sideways(page)).toBe(0)
    },
  )

  it('opens a source on the first tap and follows it on the second', async () => {
    const { page } = await openPage(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
    await page.goto(`${desk.base}/stories/sto_chain`, { waitUntil: 'load' })
    const mark = page.locator('.brief .pv').first()
    await mark.tap()
    expect(await mark.locator('span').isVisible()).toBe(true)
    expect(page.url()).not.toContain('#s1')
    await mark.tap()
    await expect.poll(() => page.url()).toContain('#s1')
  })
})

describe('while it loads', () => {
  const WIDTHS = [390, 1440]
  const PAGES = ['/', '/?q=chip', '/stories/sto_chain', '/today', '/changes', '/status', '/instruments/SOXX', '/publications']
  it.each(PAGES.flatMap((path) => WIDTHS.map((width) => [path, width] as const)))(
    '%s shifts nothing, %i wide',
    async (path, width) => {
      const { page } = await openPage(browser, { viewport: { width, height: 900 } })
      await page.goto(desk.base + path, { waitUntil: 'networkidle' })
      // Web vitals call 0.1 good; what a page moves by itself here is nothing at all.
      expect(await layoutShift(page)).toBeLessThan(0.02)
      await page.context().close()
    },
  )
})
