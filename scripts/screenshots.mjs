// Screenshots of a running desk's pages, phone and wide, light and dark, for docs/ and for looking at them.
// Usage: node scripts/screenshots.mjs http://127.0.0.1:3000 [folder] [--only feed]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const [base = 'http://127.0.0.1:3000', folder = 'docs/screens'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const first = await fetch(`${base}/api/v1/stories?limit=1`).then((answer) => answer.json())
const story = process.env.STORY ?? first.stories[0]?.id
const pages = [
  ['feed', '/'],
  ['search', `/?q=${encodeURIComponent('chip score:>30 type:leverage')}`],
  ...(story ? [['story', `/stories/${encodeURIComponent(story)}`]] : []),
  ['status', '/status'],
  ...(await deskPages()),
].filter(([name]) => !only || name === only)

/** The editors' pages, where the desk is a demonstration that signs its editor in with one click. */
async function deskPages() {
  const cookie = await signIn()
  if (!cookie) return []
  const queue = await fetch(`${base}/desk`, { headers: { cookie } }).then((answer) => answer.text())
  const waiting = queue.split('<li').find((item) => item.includes('In review')) ?? queue
  const brief = /href="(\/desk\/briefs\/[^"]+)"/.exec(waiting)?.[1]
  return [['desk', '/desk'], ...(brief ? [['editor', brief]] : []), ['corrections', '/corrections']]
}

async function signIn() {
  const answer = await fetch(`${base}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(base).origin },
    body: new URLSearchParams({ name: 'demo-editor' }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? null
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS })
try {
  for (const width of [1440, 390]) {
    for (const scheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
      const cookie = await signIn()
      if (cookie)
        await context.addCookies([{ name: cookie.split('=')[0], value: cookie.slice(cookie.indexOf('=') + 1), url: base }])
      const page = await context.newPage()
      for (const [name, path] of pages) {
        await page.goto(base + path, { waitUntil: 'networkidle' })
        const file = join(folder, `${name}-${width}-${scheme}.png`)
        await page.screenshot({ path: file, fullPage: true })
        console.log(file)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
}
