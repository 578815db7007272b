import { describe, expect, it } from 'vitest'
import { openPage, sideways } from './browser.js'
import { openedForAll } from './opened.js'

const opened = openedForAll()

describe('the day as a mail', () => {
  it('is a click from the front page, for the same audience', async () => {
    const { page, errors } = await openPage(opened.browser)
    await page.goto(`${opened.desk.base}/today?audience=portfolio`)
    await page.getByRole('link', { name: 'HTML mail' }).click()
    expect(new URL(page.url()).pathname).toBe('/today.mail')
    expect(await page.textContent('body')).toContain('for Portfolio')
    await page.getByRole('link', { name: 'This page at the desk' }).click()
    expect(page.url()).toBe(`${opened.desk.base}/today?audience=portfolio`)
    expect(errors).toEqual([])
  })

  it.each([390, 320, 1440])('fits %i pixels, and fetches nothing', async (width) => {
    const { page, errors } = await openPage(opened.browser, { viewport: { width, height: 800 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${opened.desk.base}/today.mail`, { waitUntil: 'networkidle' })
    expect(await sideways(page)).toBe(0)
    const box = await page.locator('.sheet').boundingBox()
    expect(box!.width).toBeLessThanOrEqual(Math.min(width, 600))
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/today.mail'])
    expect(errors.filter((one) => !one.includes('favicon'))).toEqual([])
  })

  it('keeps its look where a mail program takes its style sheet away, and has no script', async () => {
    const { page } = await openPage(opened.browser, { viewport: { width: 390, height: 800 }, javaScriptEnabled: true })
    await page.goto(`${opened.desk.base}/today.mail`)
    expect(await page.locator('script, img, link, iframe, form, [onclick]').count()).toBe(0)
    const looks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, p, td.line')].map((one) => {
          const { color, fontFamily, fontSize, marginTop } = getComputedStyle(one)
          return [color, fontFamily, fontSize, marginTop].join(' ')
        }),
      )
    const before = await looks()
    expect(before.length).toBeGreaterThan(10)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('style')) one.remove()
    })
    expect(await looks()).toEqual(before)
    expect(await sideways(page)).toBe(0)
  })

  it('is dark with letters that can be read where the reader is', async () => {
    const { page } = await openPage(opened.browser, { colorScheme: 'dark' })
    await page.goto(`${opened.desk.base}/today.mail`)
    const colours = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.sheet')!).backgroundColor,
      getComputedStyle(document.querySelector('h1')!).color,
    ])
    expect(colours).toEqual(['rgb(24, 28, 31)', 'rgb(226, 229, 231)'])
  })
})
