import { describe, expect, it } from 'vitest'
import { addStory } from '../web/seed.js'
import { openPage } from './browser.js'
import { openedForAll } from './opened.js'

const opened = openedForAll()

describe('new stories announce themselves', () => {
  it('without moving what is being read, and go on after the server restarts', async () => {
    const { page } = await openPage(opened.browser, { viewport: { width: 1000, height: 500 } })
    await page.goto(opened.desk.base)
    const fresh = page.locator('#fresh')
    const fourth = page.locator('.rows .row').nth(3)
    await fourth.scrollIntoViewIfNeeded()
    const before = await fourth.boundingBox()

    await addStory(opened.desk.store, 'sto_live1', 'First arrival')
    await expect.poll(() => fresh.textContent(), { timeout: 10_000 }).toBe('Show 1 new story')
    expect(await fourth.boundingBox()).toEqual(before)

    await opened.desk.stop()
    await addStory(opened.desk.store, 'sto_live2', 'Second arrival')
    await opened.desk.start()
    await expect.poll(() => fresh.textContent(), { timeout: 20_000 }).toBe('Show 2 new stories')
    await fresh.getByRole('link').click()
    await expect.poll(() => page.getByText('Second arrival').count()).toBe(1)
    expect(await page.locator('#fresh a').count()).toBe(0)
  })

  it('tells nobody of what was already on the page', async () => {
    const { page } = await openPage(opened.browser)
    await page.goto(opened.desk.base)
    await addStory(opened.desk.store, 'sto_live3', 'Third arrival')
    await expect.poll(() => page.locator('#fresh').textContent(), { timeout: 10_000 }).toBe('Show 1 new story')
  })
})
