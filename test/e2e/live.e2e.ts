import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../web/desk.js'
import { addStory } from '../web/seed.js'
import { openBrowser, openPage } from './browser.js'

let desk: TestDesk
let browser: Browser
beforeAll(async () => {
  ;[desk, browser] = await Promise.all([testDesk(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

describe('new stories announce themselves', () => {
  it('without moving what is being read, and go on after the server restarts', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1000, height: 500 } })
    await page.goto(desk.base)
    const fresh = page.locator('#fresh')
    const fourth = page.locator('.rows .row').nth(3)
    await fourth.scrollIntoViewIfNeeded()
    const before = await fourth.boundingBox()

    await addStory(desk.store, 'sto_live1', 'First arrival')
    await expect.poll(() => fresh.textContent(), { timeout: 10_000 }).toBe('Show 1 new story')
    expect(await fourth.boundingBox()).toEqual(before)

    await desk.stop()
    await addStory(desk.store, 'sto_live2', 'Second arrival')
    await desk.start()
    await expect.poll(() => fresh.textContent(), { timeout: 20_000 }).toBe('Show 2 new stories')
    await fresh.getByRole('link').click()
    await expect.poll(() => page.getByText('Second arrival').count()).toBe(1)
    expect(await page.locator('#fresh a').count()).toBe(0)
  })

  it('tells nobody of what was already on the page', async () => {
    const { page } = await openPage(browser)
    await page.goto(desk.base)
    await addStory(desk.store, 'sto_live3', 'Third arrival')
    await expect.poll(() => page.locator('#fresh').textContent(), { timeout: 10_000 }).toBe('Show 1 new story')
  })
})
