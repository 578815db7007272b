import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadAudiences } from '../../src/config/load.js'
import { type Weights, writeAudienceWeights } from '../../src/config/write-audience.js'
import { judgementsOf, keepJudgements } from '../support/judgements.js'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { STORIES } from '../web/seed.js'
import { openBrowser, openPage, sideways } from './browser.js'

const configDir = mkdtempSync(join(tmpdir(), 'learning-'))
let desk: TestDesk
let browser: Browser
beforeAll(async () => {
  cpSync('config', configDir, { recursive: true })
  const learning = {
    wall: { now: () => '2026-07-03T09:00:00.000Z' },
    write: (audience: string, before: Weights, after: Weights) => writeAudienceWeights(configDir, audience, before, after),
  }
  ;[desk, browser] = await Promise.all([testDesk(STORIES, { audiences: loadAudiences(configDir), learning }), openBrowser()])
  await keepJudgements(desk.store, judgementsOf('quant-risk', { size: 0.6, 'market-state': 0.4 }, 200))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await desk?.close()
  rmSync(configDir, { recursive: true, force: true })
})

it('an admin sees what judgements propose, accepts it by keyboard, and is told what to do next', async () => {
  const { page, errors } = await openPage(browser)
  const { token } = await signedIn(desk, 'ann', 'admin')
  await page.context().addCookies([{ name: 'signaldesk', value: token, url: desk.base }])
  await page.goto(`${desk.base}/desk/learning?audience=quant-risk`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Learning from editors')
  const size = page.getByRole('row', { name: /^Size/ })
  const [now, proposed] = await Promise.all([
    size.getByRole('cell').nth(0).textContent(),
    size.getByRole('cell').nth(1).textContent(),
  ])
  expect(Number(proposed)).toBeGreaterThan(Number(now))
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await sideways(page)).toBe(0)
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      if (process.env.SHOTS)
        await page.screenshot({ path: join(process.env.SHOTS, `learning-${width}-${theme}.png`), fullPage: true })
    }
  }
  await page.getByRole('button', { name: 'Accept these weights' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('status').textContent()).toContain('signaldesk rescore')
  expect(await page.getByRole('button', { name: 'Accept these weights' }).count()).toBe(0)
  const written = loadAudiences(configDir).find((a) => a.id === 'quant-risk')!
  expect(written.importance.size).toBe(Number(proposed))
  expect(errors).toEqual([])
}, 60_000)
