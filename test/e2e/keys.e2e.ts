import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { findingsOf } from './audit.js'
import { openBrowser, openPage, sideways } from './browser.js'

let desk: TestDesk
let browser: Browser
let token: string
beforeAll(async () => {
  ;[desk, browser] = await Promise.all([testDesk(), openBrowser()])
  token = (await signedIn(desk, 'ann.admin', 'admin')).token
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function asAdmin(options: Parameters<typeof openPage>[1]): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage(browser, options)
  await opened.page.context().addCookies([{ name: 'signaldesk', value: token, url: desk.base }])
  return opened
}
const ask = async (key: string) =>
  (await desk.get('/api/v1/stories?limit=1', { headers: { authorization: `Bearer ${key}` } })).status

it.each([true, false])(
  'an admin makes a key, copies it, and ends it (scripts: %s)',
  async (javaScriptEnabled) => {
    const { page, errors } = await asAdmin({ javaScriptEnabled })
    await page.goto(`${desk.base}/admin/keys`)
    await page.getByLabel('Whose it is').fill('morning bot')
    await page.locator('[name=scope][value=claim]').check()
    await page.getByRole('button', { name: 'Make the key' }).click()
    const key = (await page.locator('.made pre').textContent())!
    expect(await ask(key)).toBe(200)
    await page.goto(`${desk.base}/admin/keys`)
    expect(await page.locator('.made').count()).toBe(0)
    await page.getByRole('button', { name: 'Revoke the key of morning bot' }).first().click()
    await page
      .getByText(/revoked \d{4}-/)
      .first()
      .waitFor()
    expect(await ask(key)).toBe(401)
    expect(errors).toEqual([])
    await page.context().close()
  },
  60_000,
)

it.each([
  [1440, 'light'],
  [390, 'dark'],
] as const)(
  'the page of keys fits at %s, and axe finds nothing, %s',
  async (width, colorScheme) => {
    const { page } = await asAdmin({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
    await page.goto(`${desk.base}/admin/keys`)
    expect(await sideways(page)).toBe(0)
    expect(await findingsOf(page)).toEqual([])
    await page.context().close()
  },
  60_000,
)
