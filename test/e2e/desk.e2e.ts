import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SECTIONS } from '../../src/model/index.js'
import { scratch } from '../support/desk-process.js'
import { type TestDesk, testDesk } from '../web/desk.js'
import { signedIn } from '../web/people.js'
import { NOW } from '../web/seed.js'
import { openBrowser, openPage, sideways } from './browser.js'

const BRIEF = '/desk/briefs/sto_chain/quant-risk'
const WAIT = { timeout: 30_000 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

let desk: TestDesk
beforeEach(async () => {
  desk = await testDesk()
})
afterEach(() => desk.close())

/** An editor's own browser, at the brief. */
async function editorAt(id: string, path = BRIEF, options: Parameters<typeof openPage>[1] = {}) {
  const { token } = await signedIn(desk, id, 'editor')
  const opened = await openPage(browser, options)
  await opened.page.context().addCookies([{ name: 'signaldesk', value: token, url: desk.base }])
  await opened.page.goto(desk.base + path)
  return opened
}

const part = (page: Page, name: string) => page.locator(`.part[data-part="${name}"]`)
async function type(page: Page, name: string, text: string): Promise<void> {
  const box = part(page, name)
  if (!(await box.locator('textarea').isVisible())) await box.locator('summary').click()
  await box.locator('textarea').fill(text)
}
const save = (page: Page) => page.locator('.sent').getByRole('button', { name: 'Save' }).click()
const kept = (page: Page) => expect.poll(() => page.locator('#saved').textContent(), WAIT).toContain('kept at')

/** Everything that the seeded draft says and nothing supports, taken out. */
async function cleaned(page: Page): Promise<void> {
  await type(
    page,
    'What happened',
    'Halden Wire reports that this week’s fall in AI chip shares exposed “a roughly $270 billion chain of leveraged bets”.',
  )
  await type(page, 'Technical details', '')
}

describe('two editors at once', () => {
  it('on one brief: what does not collide is merged, what does is shown to the second with all three texts, and nothing is lost', async () => {
    const { page: ada } = await editorAt('ada.brandt')
    const { page: ben } = await editorAt('ben.osei')
    await type(ada, 'Key points', 'Ada’s key point.')
    await type(ben, 'Key points', 'Ben’s key point.')
    await type(ben, 'Bottom line for practitioners', 'Ben’s bottom line.')
    await save(ada)
    await ada.waitForURL(desk.base + BRIEF)
    await save(ben)
    await expect.poll(() => ben.locator('h1').textContent(), WAIT).toContain('ada.brandt changed the same part meanwhile')
    const three = await ben.locator('.three').textContent()
    for (const text of ['The fund did what it promises.', 'Ada’s', 'Ben’s']) expect(three).toContain(text)
    const text = ben.getByLabel('What is saved')
    await text.fill(`Ada’s key point.\n${await text.inputValue()}`)
    await save2(ben)
    await ben.waitForURL(desk.base + BRIEF)
    await ada.reload()
    expect(await part(ada, 'Key points').locator('.line').allTextContents()).toEqual(['Ada’s key point.', 'Ben’s key point.'])
    expect(await part(ada, 'Bottom line for practitioners').locator('.line').textContent()).toBe('Ben’s bottom line.')
  })

  it('see who has it in hand, and take it over by a click', async () => {
    const { page: ada } = await editorAt('ada.brandt')
    await ada.getByRole('button', { name: 'Claim' }).click()
    await expect.poll(() => ada.locator('.claim').textContent(), WAIT).toContain('in your hands')
    const { page: ben } = await editorAt('ben.osei', '/desk')
    expect(await ben.locator('.queue li', { hasText: '$270 billion' }).textContent()).toContain('ada.brandt has it')
    await ben.goto(desk.base + BRIEF)
    await ben.getByRole('button', { name: 'Take over' }).click()
    await expect.poll(() => ben.locator('.claim').textContent(), WAIT).toContain('in your hands')
    await ada.reload()
    expect(await ada.locator('.claim').textContent()).toContain('ben.osei has it in hand')
  })
})

const save2 = (page: Page) => page.getByRole('button', { name: 'Save' }).click()

describe('a server that is killed mid-edit', () => {
  const { dir, remove } = scratch('editing')
  let child: ChildProcess | null = null
  afterAll(() => {
    child?.kill('SIGKILL')
    remove()
  })
  const startChild = (port: number): Promise<{ base: string; token: string }> => {
    const root = resolve(import.meta.dirname, '../..')
    const runner = join(root, 'node_modules/vite-node/vite-node.mjs')
    const args = [runner, join(root, 'test/e2e/desk-child.ts'), join(dir, 'desk.sqlite'), String(port)]
    const started = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    return new Promise((done, fail) => {
      let said = ''
      started.stdout.on('data', (bytes: Buffer) => {
        said += bytes.toString('utf8')
        if (said.includes('\n')) done(JSON.parse(said.split('\n')[0]!))
      })
      started.on('exit', (code) => fail(new Error(`the desk ended by itself: ${code}`)))
    })
  }

  it('keeps what was typed before, and takes what was typed meanwhile when it is back', { timeout: 180_000 }, async () => {
    const { base, token } = await startChild(0)
    const { page } = await openPage(browser)
    await page.context().addCookies([{ name: 'signaldesk', value: token, url: base }])
    await page.goto(base + BRIEF)
    await type(page, 'Key points', 'Typed before the end.')
    await kept(page)
    const gone = new Promise((done) => child!.once('exit', done))
    child!.kill('SIGKILL')
    await gone
    await type(page, 'What to watch', 'Typed while it was away.')
    await expect.poll(() => page.locator('#saved').textContent(), WAIT).toContain('does not answer')
    const again = await startChild(Number(new URL(base).port))
    await kept(page)
    await page.close()

    const other = await openPage(browser)
    await other.page.context().addCookies([{ name: 'signaldesk', value: again.token, url: base }])
    await other.page.goto(base + BRIEF)
    expect(await other.page.locator('#saved').textContent()).toContain('not saved yet')
    expect(await part(other.page, 'Key points').locator('.line').textContent()).toBe('Typed before the end.')
    expect(await part(other.page, 'What to watch').locator('.line').textContent()).toBe('Typed while it was away.')
  })
})

describe('publishing', () => {
  it('is refused while a figure is not supported; the check follows what is typed; an override asks for a name and a reason', async () => {
    const { page, errors } = await editorAt('ada.brandt')
    await cleaned(page)
    await type(page, 'Scoring rationale', 'The reporting confirms a 27 billion chain of leveraged bets.')
    await kept(page)
    await expect.poll(() => page.locator('#stops').textContent(), WAIT).toBe('1 sentence stops publishing')
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true)
    await page.locator('#stops').click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('27 billion')
    const line = part(page, 'Scoring rationale').locator('li').first()
    expect(await line.textContent()).toMatch(/conflicting/)
    expect(await line.locator('.choose').textContent()).toContain('$270 billion')
    // Not even a form that is sent all the same gets past the check.
    await save(page)
    await page.waitForURL(desk.base + BRIEF)
    await page.getByRole('button', { name: 'Publish' }).evaluate((button) => button.removeAttribute('disabled'))
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('.problem').textContent(), WAIT).toContain('The check stops this')

    await page.getByLabel('It stands').check()
    await page.getByLabel('Reason, for an override').fill('The fund’s own filing says so, page 12.')
    await page.getByRole('button', { name: 'Settle' }).click()
    await expect
      .poll(() => page.locator('.answer').textContent(), WAIT)
      .toContain('ada.brandt answers for it: The fund’s own filing')
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Published')
    await page.goto(`${desk.base}/stories/sto_chain`)
    expect(await page.locator('.brief').textContent()).toContain('27 billion')
    expect(errors.filter((e) => !e.includes('400'))).toEqual([])
  })

  it('a conflict is settled by the source’s figure in two keys', async () => {
    const { page } = await editorAt('ada.brandt')
    await cleaned(page)
    await type(page, 'Scoring rationale', 'The reporting confirms a 27 billion chain of leveraged bets.')
    await save(page)
    await expect.poll(() => page.locator('.choose').count(), WAIT).toBe(1)
    await page.keyboard.press('n')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => part(page, 'Scoring rationale').locator('.line').textContent(), WAIT)
      .toMatch(/confirms a roughly \$270 billion chain|confirms a \$270 billion chain|\$270 billion/)
    expect(await page.locator('.choose').count()).toBe(0)
  })
})

describe('a source’s own words', () => {
  it('are warned of at the sentence while they are typed, and stop publishing; quoted or said otherwise they go', async () => {
    const { page, errors } = await editorAt('ada.brandt')
    await cleaned(page)
    const copy = 'The fall in AI chip shares has exposed a chain of leveraged bets.'
    await type(page, 'Key points', copy)
    await kept(page)
    await expect.poll(() => page.locator('#stops').textContent(), WAIT).toBe('1 sentence stops publishing')
    const line = part(page, 'Key points').locator('li').first()
    expect(await line.locator('.choose').textContent()).toMatch(/words in a row are Halden Wire’s/)
    expect(await line.locator('.ev').textContent()).toContain('copied')
    expect(await line.locator('.inv').first().textContent()).toBe('The fall in AI chip shares has exposed a')
    // Its rights record does not open it: nobody can answer for it.
    expect(await line.getByLabel('It stands').count()).toBe(0)
    await save(page)
    await page.waitForURL(desk.base + BRIEF)
    await page.getByRole('button', { name: 'Publish' }).evaluate((button) => button.removeAttribute('disabled'))
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('.problem').textContent(), WAIT).toMatch(/words in a row are Halden Wire’s/)

    await type(page, 'Key points', 'Halden Wire puts the bets that hang together at roughly $270 billion.')
    await save(page)
    await expect.poll(() => page.locator('.choose').count(), WAIT).toBe(0)
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Published')
    expect(errors.filter((e) => !e.includes('400'))).toEqual([])
  })

  it('can be answered for by name where the rights record opens them', async () => {
    for (const source of desk.services.sources) source.rights.mayRedistribute = true
    try {
      const { page } = await editorAt('ada.brandt')
      await cleaned(page)
      await type(page, 'Key points', 'The fall in AI chip shares has exposed a chain of leveraged bets.')
      await save(page)
      await page.getByLabel('It stands').check()
      await page.getByLabel('Reason, for an override').fill('It is under a licence that lets us.')
      await page.getByRole('button', { name: 'Settle' }).click()
      await expect.poll(() => page.locator('.answer').textContent(), WAIT).toContain('ada.brandt answers for it')
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Published')
    } finally {
      for (const source of desk.services.sources) delete source.rights.mayRedistribute
    }
  })
})

describe('a correction', () => {
  it('goes from the desk to the public page, the story and its revisions', async () => {
    const { page } = await editorAt('ada.brandt')
    await cleaned(page)
    await page.getByRole('button', { name: 'Publish' }).evaluate((button) => button.removeAttribute('disabled'))
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Published')

    // The channel's own worker is elsewhere: it has posted it by now.
    const [first] = (await desk.store.find('delivery', {})).items
    await desk.store.commit({
      stepKey: 'posted',
      writes: [{ op: 'put', kind: 'delivery', value: { ...first!.value, state: 'sent', remoteId: 'r1' }, knownAt: NOW }],
      jobs: [],
    })

    await type(page, 'Key points', 'The size of the whole rests on two origins.')
    await save(page)
    await expect.poll(() => page.locator('#change ins').first().textContent(), WAIT).toBeTruthy()
    await page.goto(`${desk.base}/stories/sto_chain`)
    expect(await page.locator('.brief').textContent()).not.toContain('two origins')
    await page.goto(desk.base + BRIEF)
    await page.getByLabel('What was wrong').fill('that the size rests on one origin')
    await page.getByLabel('What is right').fill('it rests on two origins')
    await page.getByLabel('Note to readers').fill('A second paper had counted it as well.')
    await page.locator('#change').getByRole('button', { name: 'Publish the change' }).click()
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Corrected')

    const reader = await openPage(browser)
    const { token } = await signedIn(desk, 'rita.reads', 'analyst')
    await reader.page.context().addCookies([{ name: 'signaldesk', value: token, url: desk.base }])
    await reader.page.goto(`${desk.base}/corrections`)
    const listed = await reader.page.locator('.amended').textContent()
    for (const text of [
      'Correction',
      'that the size rests on one origin',
      'it rests on two origins',
      'A second paper',
      'on its way to file',
    ])
      expect(listed).toContain(text)
    await reader.page.goto(`${desk.base}/stories/sto_chain`)
    expect(await reader.page.locator('main').textContent()).toContain('The size of the whole rests on two origins.')
    expect(await reader.page.locator('.amended').textContent()).toContain('it rests on two origins')

    await page.goto(`${desk.base}${BRIEF}/revisions`)
    expect(await page.locator('ins').allTextContents()).toContain('two')
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(3)
  })

  it('a withdrawal leaves a tombstone', async () => {
    const { page } = await editorAt('ada.brandt')
    await cleaned(page)
    await page.getByRole('button', { name: 'Publish' }).evaluate((button) => button.removeAttribute('disabled'))
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('#change').count(), WAIT).toBe(1)
    await page.getByText('Withdraw the brief').click()
    await page.getByLabel('Note to readers').fill('The filing was another fund’s.')
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Withdrawn')
    await page.goto(`${desk.base}/stories/sto_chain`)
    const text = await page.locator('main').textContent()
    expect(text).toContain('Withdrawn by its editors: The filing was another fund’s.')
    expect(text).not.toContain('exposed “a roughly')
  })
})

describe('by keyboard alone', () => {
  it('from the queue to a published brief', async () => {
    const { page, errors } = await editorAt('ada.brandt', '/desk')
    await page.locator('.queue a', { hasText: '$270 billion' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(desk.base + BRIEF)
    // To the sentence that stops it, into its text, and out again.
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), WAIT).toBe('TEXTAREA')
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Halden Wire reports a chain of leveraged bets.')
    await page.keyboard.press('Escape')
    await kept(page)
    await page.keyboard.press('n')
    // The last choice but one strikes the sentence, Enter settles it.
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.choose').count(), WAIT).toBe(0)
    await page.keyboard.press('ControlOrMeta+s')
    await expect.poll(() => page.locator('#saved').textContent(), WAIT).toContain('Saved')
    const publish = page.getByRole('button', { name: 'Publish' })
    for (let i = 0; i < 60 && !(await publish.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.revs .state').textContent(), WAIT).toBe('Published')
    expect(errors).toEqual([])
  })
})

describe('without scripts', () => {
  it('a sentence shows its sources, is edited, settled and published', async () => {
    const { page } = await editorAt('ada.brandt', BRIEF, { javaScriptEnabled: false })
    await part(page, 'What happened').locator('.line').first().click()
    expect(await page.locator('#srcs').textContent()).toContain('Halden Wire')
    expect(await page.locator('#srcs mark').first().textContent()).toContain('$270 billion')
    await cleaned(page)
    await save(page)
    expect(await page.locator('.choose').count()).toBe(0)
    await page.getByRole('button', { name: 'Publish' }).click()
    expect(await page.locator('.revs .state').textContent()).toBe('Published')
  })
})

describe('what is pasted', () => {
  it('is text: markup runs nothing, right-to-left and emoji stand as they are, and 10,000 words fit', {
    timeout: 120_000,
  }, async () => {
    const { page, errors } = await editorAt('ada.brandt')
    await cleaned(page)
    const hostile = '<img src=x onerror=alert(1)> and <script>alert(2)</script>'
    const arabic = 'تراجعت أسهم الرقائق هذا الأسبوع 👩‍💻🚀 كما قالت الصحيفة.'
    await type(page, 'Key points', `${hostile}\n${arabic}`)
    await kept(page)
    await save(page)
    await expect.poll(() => part(page, 'Key points').locator('.line').allTextContents(), WAIT).toEqual([hostile, arabic])
    expect(await page.locator('main img, main script').count()).toBe(0)
    const direction = (i: number) =>
      part(page, 'Key points')
        .locator('.line bdi')
        .nth(i)
        .evaluate((one) => getComputedStyle(one).unicodeBidi)
    expect(await direction(1)).toBe('isolate')

    await type(
      page,
      'Context and significance',
      'Margin lenders asked for more again on Thursday evening in London.\n'.repeat(909).trim(),
    )
    await save(page)
    await expect
      .poll(() => part(page, 'Context and significance').textContent(), { timeout: 60_000 })
      .toMatch(/709 more sentences/)
    expect(await sideways(page)).toBe(0)
    expect(errors).toEqual([])
  })

  it('loses what is invisible or turns a line around, in every field, and runs nothing in any', {
    timeout: 120_000,
  }, async () => {
    const { page, errors } = await editorAt('ada.brandt')
    const fields = ['headline', 'standfirst', ...SECTIONS]
    const hostile = (i: number) => `Field ${i} A\u200bB\u202eC\u2066D\ufeff <img src=x onerror=alert(1)> 🚀 سهم`
    for (const [i, name] of fields.entries()) await type(page, name, hostile(i))
    await kept(page)
    await save(page)
    await page.waitForURL(desk.base + BRIEF)
    for (const [i, name] of fields.entries())
      expect(await part(page, name).locator('.line').allTextContents()).toEqual([
        `Field ${i} ABCD <img src=x onerror=alert(1)> 🚀 سهم`,
      ])
    expect(await page.locator('main img').count()).toBe(0)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await sideways(page)).toBe(0)
    }
    expect(errors).toEqual([])
  })

  it('of 1 MB is refused with its size, and what was typed elsewhere is kept', async () => {
    const { page, errors } = await editorAt('ada.brandt')
    await type(page, 'What to watch', 'Typed before the paste.')
    await kept(page)
    await type(page, 'Key points', 'x'.repeat(1_000_000))
    await expect.poll(() => page.locator('#saved').textContent(), WAIT).toContain('Key points has 1,000,000 characters; at most')
    await page.reload()
    expect(await part(page, 'What to watch').locator('.line').textContent()).toBe('Typed before the paste.')
    expect(errors.filter((e) => !e.includes('413'))).toEqual([])
  })
})

describe('accessibility and width', () => {
  const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const PAGES = ['/desk', BRIEF, `${BRIEF}/revisions`, '/corrections']

  it.each(['light', 'dark', 'contrast'])('axe finds nothing, %s', async (theme) => {
    const { page } = await editorAt('ada.brandt', BRIEF, { bypassCSP: true })
    await page.context().addCookies([{ name: 'theme', value: theme, url: desk.base }])
    await cleaned(page)
    await page.getByRole('button', { name: 'Publish' }).evaluate((button) => button.removeAttribute('disabled'))
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect.poll(() => page.locator('#change').count(), WAIT).toBe(1)
    await type(page, 'Key points', 'The chain is 27 billion large.')
    await save(page)
    await expect.poll(() => page.locator('.choose').count(), WAIT).toBe(1)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of PAGES) {
        await page.goto(desk.base + path)
        expect(await sideways(page), `${path} at ${width}`).toBe(0)
        await page.evaluate(AXE)
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run(document, { resultTypes: ['violations'] })).violations
        })
        expect(found.map((one) => `${path} ${width} ${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`)).toEqual([])
      }
    }
  })
})
