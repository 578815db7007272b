import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mergeOrder, mergeStories, previewStories } from '../../src/pipeline/editing/index.js'
import { BEN } from '../support/editing-desk.js'
import { openStoryDesk, type StoryDesk } from '../support/story-desk.js'
import { CLOSURE, CLOSURE_COPY, CLOSURE_OWN, STRIKE, STRIKE_LATER, STRIKE_OWN } from '../support/written-stories.js'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { findingsOf } from './audit.js'
import { openBrowser, openPage, sideways } from './browser.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

let dir: string
let stories: StoryDesk
let desk: TestDesk
let closure: string
let strike: string
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'signaldesk-arrange-'))
  stories = openStoryDesk(dir)
  const told = [CLOSURE, CLOSURE_COPY, CLOSURE_OWN, STRIKE, STRIKE_OWN]
  const ids: string[] = []
  for (const one of told) ids.push(await stories.tell(one))
  closure = (await stories.storyOf(ids[0]!)).id
  strike = (await stories.storyOf(ids[3]!)).id
  desk = await testDesk([], { store: stories.store, editing: stories.editing, clock: stories.clock })
})
afterEach(async () => {
  await desk.stop()
  await stories.close()
  rmSync(dir, { recursive: true, force: true })
})

async function editorAt(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const { token } = await signedIn(desk, 'ada.brandt', 'editor')
  const opened = await openPage(browser, { bypassCSP: true, ...options })
  await opened.page.context().addCookies([{ name: 'signaldesk', value: token, url: desk.base }])
  await opened.page.goto(desk.base + path)
  return opened
}
const at = (id: string) => `/desk/stories/${id}`
const text = (page: Page) => page.locator('main').innerText()
async function confirm(page: Page, button: string, reason = 'One follows from the other.'): Promise<void> {
  await page.getByLabel('Why').fill(reason)
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('status').waitFor()
}
/** Presses Tab until what is focused has this text or value, and fails where it never comes. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null
      return [one?.closest('label')?.textContent ?? '', one?.textContent ?? '', one?.name ?? ''].join('|')
    })
    if (focused.includes(wanted)) return
  }
  throw new Error(`Tab never came to ${wanted}`)
}

describe('an editor, without scripts', () => {
  it('merges two stories after a look at what that changes; the old address leads to the one that lives on', async () => {
    const { page } = await editorAt(at(strike), { javaScriptEnabled: true })
    await page.getByLabel('Words, an address or an id').fill('Harbour Mills')
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await page.getByRole('radio', { name: /Harbour Mills to close/ }).check()
    await page.getByRole('button', { name: 'Merge the two stories' }).click()
    const preview = await text(page)
    expect(preview).toContain('Becomes part of “Harbour Mills to close Dunmore plant')
    expect(preview).toMatch(/Articles\s+3\s+5/)
    expect(preview).toMatch(/Publishers first-hand\s+2\s+4/)
    expect((await stories.story(strike)).redirectTo).toBeUndefined()
    await confirm(page, 'Merge them')
    expect(page.url()).toContain(at(closure))
    expect(await text(page)).toContain('Done. ada.brandt made “Port Selby dockers walk out over pensions” part of')
    await stories.work()
    await page.goto(`${desk.base}/stories/${strike}`)
    expect(page.url()).toBe(`${desk.base}/stories/${closure}`)
    expect(await text(page)).toContain('Dockers’ walkout over pensions shuts Port Selby')
    // The story's history says so to every reader, and the log who it was.
    expect(await text(page)).toContain('editors made “Port Selby dockers walk out over pensions” part of it')
    const audit = await stories.store.find('audit', { where: [{ field: 'on', is: strike }] })
    expect(audit.items[0]!.value).toMatchObject({
      who: 'ada.brandt',
      act: 'merge-stories',
      reason: 'One follows from the other.',
    })
    // Undone by the link beside it, it comes back under its own address.
    await page.goto(desk.base + at(closure))
    await page.getByRole('link', { name: 'Undo' }).click()
    await confirm(page, 'Split it', 'Two events after all.')
    await page.goto(`${desk.base}/stories/${strike}`)
    expect(page.url()).toBe(`${desk.base}/stories/${strike}`)
  })

  it('splits an article off, and sees which conflict goes', async () => {
    const { page } = await editorAt(at(closure), { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Split the picked off' }).click()
    expect(await page.getByRole('alert').innerText()).toBe('Pick at least one article of the coverage.')
    await page.getByRole('checkbox', { name: /shuts Dunmore plant/ }).check()
    await page.getByRole('button', { name: 'Split the picked off' }).click()
    const preview = await text(page)
    expect(preview).toContain('conflict gone')
    expect(preview).toContain('“$58 million” (The ledger)')
    expect(preview).toContain('Is a story of its own')
    await confirm(page, 'Split it')
    expect(await text(page)).toContain('ada.brandt split 1 article off')
    expect((await stories.story(closure)).members).toHaveLength(2)
  })

  it('is refused, with what changed, where the story is no longer what was looked at', async () => {
    const { page } = await editorAt(`${at(strike)}?do=merge&to=${closure}`)
    await stories.tell(STRIKE_LATER)
    await page.getByLabel('Why').fill('One follows from the other.')
    await page.getByRole('button', { name: 'Merge them' }).click()
    const said = await page.getByRole('alert').innerText()
    expect(said).toContain('The courier, “Port Selby dockers to stay out in pensions dispute” joined')
    expect((await stories.story(strike)).redirectTo).toBeUndefined()
    // The page shows what it would change now, with the reason still in its field.
    expect(await text(page)).toMatch(/Articles\s+3\s+6/)
    expect(await page.getByLabel('Why').inputValue()).toBe('One follows from the other.')
    const ask = { storyId: strike, otherId: closure, reason: 'Ben was faster.', seen: '' }
    const { seen } = await previewStories(stories.editing, await mergeOrder(stories.editing, ask), BEN)
    await mergeStories(stories.editing, { ...ask, seen }, BEN)
    await page.getByRole('button', { name: 'Merge them' }).click()
    expect(page.url()).toContain(at(closure))
  })
})

describe('the kind of event', () => {
  it('is set from a list, with who and why beside what the articles say, and told on the story’s page', async () => {
    const { page } = await editorAt(at(strike), { javaScriptEnabled: false })
    await page.getByLabel('What it is').selectOption('market-structure.margin.call')
    await page.getByLabel('Why the kind').fill('It is about margin calls.')
    await page.getByRole('button', { name: 'Set the kind' }).click()
    expect(await text(page)).toContain('Set by ada.brandt, 1 Jul 12:00 UTC: It is about margin calls.')
    expect(await page.getByLabel('What it is').inputValue()).toBe('market-structure.margin.call')
    await stories.work()
    await page.goto(`${desk.base}/stories/${strike}`)
    expect(await text(page)).toContain('Margin, call, set by the editors; its articles say')
  })
})

describe('by keyboard alone', () => {
  it('an article is moved to a story whose address was pasted', async () => {
    const { page } = await editorAt(at(strike))
    await tabTo(page, 'Dockers’ walkout over pensions')
    await page.keyboard.press('Space')
    await tabTo(page, 'Words, an address')
    await page.keyboard.type(`${desk.base}/stories/${closure}`)
    await tabTo(page, 'Find')
    await page.keyboard.press('Enter')
    await page.getByText('Found').waitFor()
    // What was picked stays picked, and the one story found is chosen.
    expect(await page.getByRole('checkbox', { name: /Dockers’ walkout/ }).isChecked()).toBe(true)
    await tabTo(page, 'Move the picked there')
    await page.keyboard.press('Enter')
    await page.getByLabel('Why').waitFor()
    await tabTo(page, 'Why')
    await page.keyboard.type('It is about the plant.')
    await page.keyboard.press('Enter')
    await page.getByRole('status').waitFor()
    expect(await text(page)).toContain('placed by the editors')
    expect((await stories.story(closure)).members).toHaveLength(4)
    expect((await stories.story(strike)).members).toHaveLength(1)
  })
})

describe('the pages', () => {
  it.each(['light', 'dark'] as const)('have no faults that axe finds, and fit a phone, in %s', async (colorScheme) => {
    for (const viewport of [
      { width: 1440, height: 1000 },
      { width: 390, height: 844 },
    ]) {
      const { page, errors } = await editorAt(at(closure), { colorScheme, viewport })
      for (const path of [at(closure), `${at(strike)}?do=merge&to=${closure}`]) {
        await page.goto(desk.base + path)
        expect(await findingsOf(page)).toEqual([])
        expect(await sideways(page)).toBe(0)
        if (process.env.SHOTS)
          await page.screenshot({
            path: join(process.env.SHOTS, `${path.includes('do=') ? 'preview' : 'arrange'}-${viewport.width}-${colorScheme}.png`),
            fullPage: true,
          })
      }
      expect(errors).toEqual([])
      await page.context().close()
    }
  })

  it('ask for the role editor and this desk’s own form', async () => {
    const analyst = await signedIn(desk, 'cyd.lindt', 'analyst')
    const editor = await signedIn(desk, 'ada.brandt', 'editor')
    const get = (cookie: string) => desk.get(at(closure), { headers: { cookie } })
    expect((await get(analyst.cookie)).status).toBe(403)
    const post = (csrf: string) =>
      desk.get(at(strike), {
        method: 'POST',
        headers: { cookie: editor.cookie, origin: desk.base },
        body: new URLSearchParams({ csrf, do: 'merge', to: closure, seen: '', reason: 'Because of this.' }),
      })
    expect((await post('no')).status).toBe(403)
    expect((await post(editor.csrf)).status).toBe(409)
  })
})
