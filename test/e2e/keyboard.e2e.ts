import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './browser.js'
import { openedForAll } from './opened.js'

/** Whole flows without a pointer: nothing here clicks or taps. */

const opened = openedForAll()

const MOST_TABS = 200

/** Presses Tab until what is focused has this text (or, for a field, this name), and fails where it never comes. */
async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  const fits = (now: string) => (typeof text === 'string' ? now === text : text.test(now))
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement & { name?: string }
      return (one?.textContent?.trim() || one?.name || one?.getAttribute('aria-label')) ?? ''
    })
    if (fits(now)) return
  }
  throw new Error(`Tab never came to ${text}`)
}

/** What is focused is drawn as such. */
const ringWidth = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)

describe('by keyboard alone', () => {
  it('finds a story, filters, opens it, looks at a source, and comes back to where it was', async () => {
    const { page, errors } = await openPage(opened.browser)
    await page.goto(opened.desk.base, { waitUntil: 'load' })
    await page.keyboard.press('/')
    await page.keyboard.type('chip')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=chip/)
    await tabTo(page, /^Published/)
    expect(await ringWidth(page)).toBe('2px')
    await page.keyboard.press('Enter')
    await page.waitForURL(/state(%3A|:)published/)
    await page.goBack()
    await page.waitForURL((url) => url.search === '?q=chip')
    const focused = () => page.evaluate(() => document.querySelector('.row a:focus')?.textContent ?? '')
    for (let i = 0; i < 8 && !(await focused()).includes('$270 billion'); i++) await page.keyboard.press('j')
    const title = await focused()
    await page.keyboard.press('w')
    expect(await page.locator('.row [open]').getByText('Raised by').isVisible()).toBe(true)
    await page.keyboard.press('o')
    await page.waitForURL(/\/stories\//)
    expect(await page.locator('h1').textContent()).toBe(title)
    await tabTo(page, /^1Halden Wire/)
    expect(await page.locator('.pv:focus > span').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#s1')
    await page.goBack()
    await page.goBack()
    await page.waitForURL((url) => url.search === '?q=chip')
    expect(errors).toEqual([])
  })

  it('passes over the navigation, and saves a search under a name', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(`${opened.desk.base}/?q=margin`, { waitUntil: 'load' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('To the content')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.goto(`${opened.desk.base}/?q=margin`, { waitUntil: 'load' })
    await tabTo(page, 'Save this search')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/saved\?/)
    await tabTo(page, 'name')
    await page.keyboard.type('Margin notices')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/saved' && url.search === '')
    expect(await page.getByRole('link', { name: 'Margin notices' }).count()).toBe(1)
  })

  it('sets the desk back and forward again, and changes the theme', async () => {
    const { page } = await openPage(opened.browser, { colorScheme: 'light' })
    await page.goto(`${opened.desk.base}/today`, { waitUntil: 'load' })
    await tabTo(page, /^Set back$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^‹ /)
    await page.keyboard.press('Enter')
    await page.waitForURL(/asof=/)
    expect(await page.locator('.bar .inv').textContent()).toBe('set back')
    await tabTo(page, /^Moment$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Back to now$/)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/today' && url.search === '')
    await tabTo(page, /^Theme$/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Dark')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  it('looks at what changed, marks it as seen, and is back at the feed', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(opened.desk.base, { waitUntil: 'load' })
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await page.waitForURL((url) => url.pathname === '/changes')
    await tabTo(page, /^a week ago$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/since=/)
    await tabTo(page, 'All of it is seen')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/')
  })
})
