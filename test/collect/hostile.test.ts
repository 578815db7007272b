import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, it } from 'vitest'

/** Five megabytes of a piece, after a beginning. */
const SIZE = 5_000_000
const many = (piece: string, start = ''): string => start + piece.repeat(Math.ceil((SIZE - start.length) / piece.length))
const RSS = '<rss version="2.0"><channel>'

const ATTACKS: Record<string, () => string> = {
  'deep elements': () => many('<div>'),
  'deep elements with closing tags of none': () => many('</span>', '<div>'.repeat(9000)),
  'attributes without end': () => many('a=b ', '<a '),
  'scripts that never end': () => many('<script a="b" '),
  'comments that never end': () => many('<!-- x '),
  'closed comments': () => many('<!-- x --><a/>', RSS),
  headings: () => many('<h1>head</h1>'),
  entities: () => many('&eacute;', RSS),
  'references to nothing': () => many('&nosuchthing;', RSS),
  'bare ampersands': () => many('&', `${RSS}<item><title>`),
  'entities that grow': () => many('&a;', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(190)}">]>${RSS}<item><title>`),
  items: () => many('<item><title>t</title></item>', RSS),
  'items within items': () => many('<item>', RSS),
  'sections within sections': () => many('<![CDATA[', `${RSS}<item><title>`),
  'bases within bases': () => many('<item><link>x</link></item>', RSS + '<a xml:base="b/">'.repeat(250)),
  'JSON within JSON': () => many('[', '<script type="application/ld+json">'),
  'JSON of white space': () => many(' ', '<script type="application/ld+json">{"a":'),
  'a class of many words': () => many('a-', '<div class="'),
  bylines: () => many('By someone ', '<div class=byline>'.repeat(250)),
  spaces: () => many(' \n', '<p>'),
  words: () => many('word, '),
}

/** Reads in a worker of its own with a heap of 64 MB beside the modules, and gives what came and the processor time in ms. */
const READER = `
const { parentPort, workerData } = require('node:worker_threads')
import(workerData.entry).then(async ({ readFeed, readPage }) => {
  const options = { now: '2026-07-02T12:00:00.000Z' }
  parentPort.postMessage('ready')
  parentPort.on('message', async ({ reader, body }) => {
    const start = process.cpuUsage()
    let outcome = 'ok'
    try {
      await (reader === 'page' ? readPage : readFeed)({ url: 'https://e.example/', body }, options)
    } catch (error) {
      outcome = error.code ?? 'throw: ' + error
    }
    const used = process.cpuUsage(start)
    parentPort.postMessage({ outcome, ms: (used.user + used.system) / 1000 })
  })
})
`
/** The modules take about 30 MB themselves; the input's text is counted too. */
const HEAP_MB = 64 + 40

const entry = new URL('../../dist/src/collect/index.js', import.meta.url).href

async function readInWorker(reader: 'page' | 'feed', body: string): Promise<{ outcome: string; ms: number }> {
  const worker = new Worker(READER, {
    eval: true,
    workerData: { entry },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16 },
  })
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject)
      worker.on('message', (message) => (message === 'ready' ? worker.postMessage({ reader, body }) : resolve(message)))
    })
  } finally {
    await worker.terminate()
  }
}

describe('five megabytes of', () => {
  beforeAll(async () => {
    // The worker reads the built package, as production does.
    await import(entry).catch(() => expect.fail('run `npm run build` first'))
  })

  it.each(Object.keys(ATTACKS))('%s end in an answer or a named error, within 2 s and 64 MB', async (name) => {
    const body = ATTACKS[name]!()
    for (const reader of ['page', 'feed'] as const) {
      const { outcome, ms } = await readInWorker(reader, body)
      expect(outcome).toMatch(/^(?:ok|page-|feed-)/)
      expect(outcome).not.toMatch(/unreadable/)
      expect(ms).toBeLessThan(2000)
    }
  })
})
