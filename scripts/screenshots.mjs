// Screenshots of a running desk's pages, wide and phone, light and dark, for docs/ and for looking at them.
// Usage: node bin/signaldesk.js demo --book demo/book.csv, then node scripts/screenshots.mjs [http://127.0.0.1:3000] [folder]
//   [--only feed,story] [--png]; STORY names the story shown. WebP by default: a third of PNG's size for the same letters.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const flag = (name) => process.argv.indexOf(name)
const only = flag('--only') < 0 ? null : process.argv[flag('--only') + 1].split(',')
const words = process.argv.slice(2).filter((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--only')
const [base = 'http://127.0.0.1:3000', folder = 'docs/screens'] = words
const png = flag('--png') >= 0
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Pages are shown down to here: a long list tells nothing more further down. */
const MOST_HEIGHT = { 1440: 1500, 390: 1700 }
const QUALITY = 0.72

const first = await fetch(`${base}/api/v1/stories?limit=1&sort=relevance`).then((answer) => answer.json())
const story = process.env.STORY ?? first.stories[0]?.id
const symbol = first.stories[0]?.instruments?.[0]?.symbol ?? 'SPY'
const publication = 'Halden Wire'
const PAGES = [
  ['today', '/today'],
  ['feed', '/'],
  ['search', `/?q=${encodeURIComponent('chip score:>30 type:leverage')}`],
  ...(story ? [['story', `/stories/${encodeURIComponent(story)}`]] : []),
  ['changes', '/changes?since=2026-07-01T20:00'],
  ['calendar', '/calendar'],
  ['unexplained', '/unexplained'],
  ['instrument', `/instruments/${encodeURIComponent(symbol)}`],
  ['book', '/book'],
  ['publications', '/publications'],
  ['publication', `/publications/${encodeURIComponent(publication)}`],
  ['corrections', '/corrections'],
  ['saved', '/saved'],
  ['status', '/status'],
  ['sign-in', '/sign-in'],
  // Behind a sign-in: the demo's editor has one click.
  ...(await deskPages()),
].filter(([name]) => !only || only.includes(name))

/** The editors' pages, where the desk is a demonstration that signs its editor in with one click. */
async function deskPages() {
  const cookie = await signIn()
  if (!cookie) return []
  const queue = await fetch(`${base}/desk`, { headers: { cookie } }).then((answer) => answer.text())
  const waiting = queue.split('<li').find((item) => item.includes('In review')) ?? queue
  const brief = /href="(\/desk\/briefs\/[^"]+)"/.exec(waiting)?.[1]
  return [['desk', '/desk'], ...(brief ? [['editor', brief]] : [])]
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

/** A picture as WebP, by the browser that took it. */
async function webp(page, picture) {
  const base64 = await page.evaluate(
    async ({ data, quality }) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      canvas.getContext('2d').drawImage(bitmap, 0, 0)
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
      return btoa(text)
    },
    { data: picture.toString('base64'), quality: QUALITY },
  )
  return Buffer.from(base64, 'base64')
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS })
try {
  const studio = await browser.newPage()
  for (const width of [1440, 390]) {
    for (const scheme of ['light', 'dark']) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      for (const [name, path] of PAGES) {
        if (name === 'desk') {
          const [key, value] = (await signIn()).split(/=(.*)/s)
          await context.addCookies([{ name: key, value, url: base }])
        }
        // A live page keeps its stream open, so the network is never idle: what is loaded is what is drawn.
        const answer = await page.goto(base + path, { waitUntil: 'load' })
        if (!answer.ok()) {
          console.error(`${path}: ${answer.status()}, left out`)
          continue
        }
        await page.evaluate(() => document.fonts.ready)
        const whole = await page.evaluate(() => document.documentElement.scrollHeight)
        const clip = { x: 0, y: 0, width, height: Math.min(whole, MOST_HEIGHT[width]) }
        const picture = await page.screenshot({ fullPage: true, clip })
        const file = join(folder, `${name}-${width}-${scheme}.${png ? 'png' : 'webp'}`)
        await writeFile(file, png ? picture : await webp(studio, picture))
        console.log(file)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
}
