import { describe, expect, it } from 'vitest'
import { openPage } from './browser.js'
import { openedForAll } from './opened.js'

const opened = openedForAll()

describe('without scripts', () => {
  it('reads the front page, goes to its lead, and from a publication to what it carried', async () => {
    const { page, errors } = await openPage(opened.browser, { javaScriptEnabled: false })
    await page.goto(`${opened.desk.base}/today`)
    const lead = await page.locator('.lead h2').textContent()
    await page.locator('.lead h2 a').click()
    expect(await page.locator('h1').textContent()).toBe(lead)
    await page.goto(`${opened.desk.base}/stories/sto_chain`)
    await page.locator('.tr').getByRole('link', { name: 'Straits Ledger' }).click()
    expect(await page.locator('h1').textContent()).toBe('Straits Ledger')
    await page.locator('.stack a', { hasText: 'Chip sell-off' }).click()
    expect(new URL(page.url()).pathname).toBe('/stories/sto_chain')
    expect(errors).toEqual([])
  })

  it('compares with a moment typed, and keeps it while it goes to another audience', async () => {
    const { page } = await openPage(opened.browser, { javaScriptEnabled: false })
    await page.goto(`${opened.desk.base}/changes`)
    await page.fill('#since', '2026-07-02T20:00')
    await page.getByRole('button', { name: 'Compare' }).click()
    expect(await page.getByText('as asked').count()).toBe(1)
    const rows = await page.locator('.changes tbody tr').count()
    expect(rows).toBeGreaterThan(0)
    await page.locator('.tabs a', { hasText: 'Portfolio' }).click()
    expect(page.url()).toContain('since=2026-07-02T20')
    expect(page.url()).toContain('audience=portfolio')
    expect(await page.locator('.changes tbody tr').count()).toBe(rows)
  })

  it('sets the desk back by a link, and every page of the navigation goes along', async () => {
    const { page } = await openPage(opened.browser, { javaScriptEnabled: false })
    await page.goto(`${opened.desk.base}/publications`)
    await page.locator('summary', { hasText: 'Set back' }).click()
    await page.locator('.steps a').first().click()
    const asof = new URL(page.url()).searchParams.get('asof')
    expect(asof).toMatch(/^2026-07-/)
    for (const name of ['Today', 'Changes', 'Feed', 'Coming up', 'My book']) {
      await page.locator('.nav a', { hasText: name }).first().click()
      expect([name, new URL(page.url()).searchParams.get('asof')]).toEqual([name, asof])
      expect(await page.locator('.bar .inv').textContent()).toBe('set back')
    }
  })

  it('shows no keys that would do nothing', async () => {
    const { page } = await openPage(opened.browser, { javaScriptEnabled: false })
    await page.goto(opened.desk.base)
    expect(await page.locator('#allkeys').isVisible()).toBe(false)
  })
})
