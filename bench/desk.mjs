// A whole desk for benches: embedded engines unless told otherwise, pages from memory instead of the network.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig, loadResources } from '../dist/src/config/load.js'
import { articleId } from '../dist/src/model/index.js'
import { openEmbeddedQueue } from '../dist/src/queue/index.js'
import { openSqliteStore } from '../dist/src/store/sqlite/index.js'
import { createThreadCompute } from '../dist/workers/compute.js'
import { createStages } from '../dist/workers/index.js'
import { randomFrom, wordAt } from './stories.mjs'

const SOURCE = {
  id: 'bench-wire',
  name: 'Bench Wire',
  tier: 'A',
  family: 'bench',
  enabled: true,
  feeds: [],
  body: 'page',
  timeZone: 'UTC',
  creditNames: [],
  rules: {},
  kind: 'feed',
  url: 'https://bench.example/feed',
  homepage: 'https://bench.example/',
  language: 'en',
  cadenceMinutes: { fastest: 5, slowest: 60 },
  rights: { licence: 'bench', keepTextDays: 365, mayShowQuotes: true },
}

/** Articles whose pages can be had, the latest; pages are made when they are asked for, so that the bench holds little itself. */
const PAGES_KEPT = 5_000

/** Scripts, menus and lists as pages have them: most of a page's bytes are not its text. */
const CLUTTER = `<nav>${'<a href="/section">Section</a>'.repeat(80)}</nav><script>${'var a = {b: [1, 2, 3]};'.repeat(800)}</script><aside>${'<p><a href="/x">Another headline of the day</a></p>'.repeat(60)}</aside>`

export const pageOf = ({ title, text }) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><style>${'.a{color:red}'.repeat(500)}</style></head><body>${CLUTTER}<article><h1>${title}</h1>${text
    .split('\n\n')
    .map((p) => `<p>${p}</p>`)
    .join('')}</article><footer>${CLUTTER}</footer></body></html>`

/** `engines(dir)` gives { store, queue }; `threads` read and analyse; `keep` leaves the folder when it is closed. */
export async function openBenchDesk({ engines, threads = 2, dir = mkdtempSync(join(tmpdir(), 'bench-')), keep = false } = {}) {
  const config = loadConfig('config')
  const { store, queue } = engines ? await engines(dir) : embedded(dir)
  const news = new Map()
  const compute = createThreadCompute(loadResources('config', [SOURCE]), threads)
  const problems = []
  const log = { info() {}, warn: (fields, text) => problems.push(`${text} ${JSON.stringify(fields)}`) }
  log.error = log.warn
  const desk = {
    store,
    queue,
    compute,
    log,
    clock: { now: () => new Date().toISOString() },
    fetcher: {
      async fetch({ url }) {
        const one = news.get(url)
        if (!one) throw new Error(`no page ${url}`)
        return { url, body: Buffer.from(pageOf(one)), contentType: 'text/html; charset=utf-8', status: 200 }
      },
      async close() {},
    },
    sources: new Map([[SOURCE.id, SOURCE]]),
    audiences: config.audiences,
    channels: [],
    channelMembers: new Map(),
    instruments: new Map(config.instruments.map((i) => [i.symbol, i])),
    calendar: config.calendar,
    links: config.links,
    events: config.events,
    playbooks: config.playbooks,
    storyWindowDays: config.settings.storyWindowDays,
    storiesHeld: config.settings.storiesHeld,
    version: 'bench',
    leaseMs: 60_000,
    posts: false,
  }
  const stages = createStages(desk, { waits: true, wallMs: Date.now })
  return {
    desk,
    stages,
    dir,
    problems,
    /** Puts an article on its way as a feed would. */
    async publish(articles) {
      const now = desk.clock.now()
      const found = articles.map(({ title, text, name }) => {
        const url = `https://bench.example/${name}`
        news.set(url, { title, text })
        if (news.size > PAGES_KEPT) news.delete(news.keys().next().value)
        return article(url, title, now)
      })
      await store.commit({
        stepKey: `publish:${found[0].id}`,
        writes: found.map((value) => ({ op: 'put', kind: 'article', value, knownAt: now, visible: true })),
        jobs: found.map((a) => ({
          queue: 'ingest',
          key: `ingest:${a.id}`,
          payload: { articleId: a.id, title: a.title, revisit: 3 },
          runAt: now,
        })),
      })
      return found.map((a) => a.id)
    },
    async close() {
      await compute.close()
      await queue.close()
      await store.close()
      if (!keep) rmSync(dir, { recursive: true, force: true })
    },
  }
}

function embedded(dir) {
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  return { store, queue: openEmbeddedQueue(store) }
}

const article = (url, title, now) => ({
  id: articleId(url),
  sourceId: SOURCE.id,
  url,
  canonicalUrl: null,
  guid: url,
  title,
  text: '',
  summary: '',
  byline: null,
  language: 'en',
  access: 'open',
  publishedAt: now,
  publishedAtAssumed: false,
  firstSeenAt: now,
  knownAt: now,
  contentHash: '',
  revision: 0,
  revisions: [],
  state: 'found',
})

const START = 'The|A|Its|That|This|Some|Most|Another'.split('|')
const JOIN = 'of the|to a|in its|for the|and a|on its|from the|with some|by a|over the'.split('|')
const SAID = 'said|told reporters|wrote|announced|confirmed'.split('|')

/**
 * News of `count` articles, two to a story, about 2,500 characters each: a story's words are its own but for a quarter that all news
 * shares, so that stories stay apart as real ones do, and the two of a story say the same things in another order.
 */
export function makeNews(count, from = 0) {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i
    const story = Math.floor(n / 2)
    const random = randomFrom(story * 2654435761 + 1)
    const common = () => wordAt(Math.floor(60 * random()))
    const rare = Array.from({ length: 40 }, () => wordAt(200 + Math.floor(38_000 * random())))
    const own = () => rare[Math.floor(rare.length * random())]
    const name = (k) => rare[k][0].toUpperCase() + rare[k].slice(1)
    const amount = 2 + Math.floor(900 * random())
    const words = (count) =>
      Array.from(
        { length: count },
        (_, k) => `${k % 4 === 3 ? common() : own()} ${k % 2 ? JOIN[Math.floor(JOIN.length * random())] : ''}`,
      ).join(' ')
    const sentences = Array.from({ length: 16 }, (_, k) => {
      const start = START[Math.floor(START.length * random())]
      const tail = k % 5 === 0 ? `, ${name(0)} ${SAID[k % SAID.length]}` : k % 7 === 0 ? ` worth $${amount + k} million` : ''
      return `${start} ${words(12)} ${own()}${tail}.`.replace(/ +/g, ' ')
    })
    if (n % 2) sentences.reverse()
    const paragraphs = Array.from({ length: 4 }, (_, k) => sentences.slice(k * 4, k * 4 + 4).join(' '))
    return {
      name: `n${n}`,
      title: `${name(0)} ${own()} ${n % 2 ? 'in' : 'at'} ${name(1)} ${own()} ${own()} for $${amount} million`,
      text: paragraphs.join('\n\n'),
    }
  })
}
