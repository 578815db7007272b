import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type TestDesk, testDesk } from '../web/desk.js'
import { openBrowser } from './browser.js'

/** A desk and a browser for all tests of a file: there from its first test on, closed after its last. */
export function openedForAll(): { readonly desk: TestDesk; readonly browser: Browser } {
  const opened = {} as { desk: TestDesk; browser: Browser }
  beforeAll(async () => {
    ;[opened.desk, opened.browser] = await Promise.all([testDesk(), openBrowser()])
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.desk?.close()
  })
  return opened
}
