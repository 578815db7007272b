import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Write } from '../../src/store/contract.js'
import { channel } from '../support/posting-desk.js'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { NOW } from '../web/seed.js'
import { findingsOf } from './audit.js'
import { openBrowser, openPage } from './browser.js'

let desk: TestDesk
let browser: Browser
let token: string
beforeAll(async () => {
  ;[desk, browser] = await Promise.all([
    testDesk(undefined, {
      book: { read: async () => BOOK },
      channels: CHANNELS,
      access: { openReading: true, demoSignIn: false },
    }),
    openBrowser(),
  ])
  await desk.store.commit({ stepKey: 'posts', writes: POSTS, jobs: [] })
  token = (await signedIn(desk, 'ann', 'admin')).token
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

const BOOK = {
  revision: '1',
  positions: [
    { symbol: 'SOXX', quantity: null, value: 120_000 },
    { symbol: 'XLF', quantity: -300, value: null },
  ],
  problems: ['Line 4: the quantity is no number.'],
}

const CHANNELS = [
  channel({ id: 'desk-slack', type: 'slack', alerts: 'also', digest: { at: '07:30', timeZone: 'Europe/Berlin' } }),
  channel({ id: 'tele', type: 'telegram', enabled: false }),
]
const POSTS: Write[] = (['sent', 'maybe-sent', 'failed'] as const).map((state) => ({
  op: 'put',
  kind: 'delivery',
  knownAt: NOW,
  value: {
    id: `dlv_${state}`,
    channelId: 'desk-slack',
    storyId: 'sto_chain',
    reason: 'new',
    publishedRevision: 1,
    state,
    payload: { headline: 'A chain comes loose', reason: 'new' },
    stateReason: 'the answer was lost',
    createdAt: NOW,
  },
}))

const PAGES = [
  '/',
  '/?q=chip+score%3A%3Eabc',
  '/?q=zebra',
  '/stories/sto_chain',
  '/stories/sto_close',
  '/instruments/SOXX',
  '/instruments/TNSP',
  '/status',
  '/unexplained',
  '/calendar',
  '/today',
  '/changes',
  '/book',
  '/publications',
  '/publications/Halden%20Wire',
  '/publications/Capewell%20News',
  '/corrections',
  '/saved',
  '/api/v1',
  '/nowhere',
  '/sign-in',
]
/** Behind a sign-in. */
const OWN_PAGES = ['/posts', '/desk', '/desk/briefs/sto_chain/quant-risk', '/desk/learning', '/admin/keys']

describe.each(['light', 'dark', 'contrast'])('axe finds nothing, %s', (theme) => {
  it.each([...PAGES, ...OWN_PAGES].flatMap((path) => [1440, 390].map((width) => [path, width] as const)))(
    '%s at %s',
    async (path, width) => {
      // The desk allows no inline script; the audit itself is let past that policy, the pages stay as they are.
      const { page } = await openPage(browser, { viewport: { width, height: 900 }, bypassCSP: true })
      const own = OWN_PAGES.includes(path) ? [{ name: 'signaldesk', value: token, url: desk.base }] : []
      await page.context().addCookies([{ name: 'theme', value: theme, url: desk.base }, ...own])
      const answer = await page.goto(desk.base + path)
      expect(answer!.status()).toBe(path === '/nowhere' ? 404 : 200)
      // Not another page that it was sent on to, such as the sign-in's.
      expect(page.url()).toBe(desk.base + path)
      await page.locator('details').evaluateAll((list) => {
        for (const one of list.slice(0, 3)) (one as HTMLDetailsElement).open = true
      })
      expect(await findingsOf(page)).toEqual([])
    },
  )
})
