// Assigning headlines and short articles to stories: how many a second, and what one more costs with 2,000 and with 200,000
// stories stored, in one run. The book holds its window and the store all stories, as the desk runs. CPU time of this process,
// so that other work on the machine counts less; the lower quartile of batches, since a collection of the whole heap falls into some of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { earlierStories } from '../dist/src/pipeline/earlier-stories.js'
import { openSqliteStore } from '../dist/src/store/index.js'
import { createStoryBook } from '../dist/src/story/index.js'
import { randomFrom, wordAt } from './stories.mjs'

const FEW = 2_000
const MANY = Number(process.argv[2] ?? 200_000)
/** The window is full when so many articles no longer make it hold more. */
const WINDOW_STEP = 2_000
const PROBES = 2_000
const BATCH = 200
const VOCABULARY = 60_000
const HOUSES = 60
const RING = 1_500
const START = Date.UTC(2026, 0, 5)

const random = randomFrom(7)
const skewed = (n) => Math.floor(n * random() ** 2.5)
const capital = (word) => word[0].toUpperCase() + word.slice(1)

/** An event: two names of its own, and the words it is told with. */
const makeEvent = () => ({
  names: [capital(wordAt(2_000 + Math.floor(random() * VOCABULARY))), capital(wordAt(2_000 + Math.floor(random() * VOCABULARY)))],
  words: Array.from({ length: 14 }, () => wordAt(skewed(VOCABULARY))),
})
const some = (event) => event.words[Math.floor(random() * event.words.length)]
const headline = (e) =>
  `${e.names[0]} ${some(e)} ${some(e)} ${random() < 0.5 ? e.names[1] : some(e)} ${some(e)} ${wordAt(skewed(500))} ${some(e)}`
const text = (e) =>
  Array.from(
    { length: 6 },
    () =>
      `The ${some(e)} ${some(e)} of ${e.names[0]} ${some(e)} a ${some(e)} in ${e.names[1]} ${wordAt(skewed(3_000))} ${some(e)}.`,
  ).join(' ')

/** A story as the store keeps it, with what it is found by. */
const storedStory = (id, title, at) => ({
  id,
  revision: 1,
  title,
  members: [],
  instruments: [],
  eventTypes: [],
  sentiment: { label: 'neutral', score: 0 },
  claims: [],
  figures: [],
  novelty: { value: 1, kind: 'first', added: [] },
  independentPublishers: 1,
  state: 'draft',
  firstSeenAt: at,
  updatedAt: at,
  knownAt: at,
})

async function fillStore(store, from, to) {
  for (let n = from; n < to; ) {
    const writes = []
    for (; writes.length < 500 && n < to; n++) {
      const at = new Date(START - (to - n) * 30_000).toISOString()
      writes.push({ op: 'put', kind: 'story', value: storedStory(`sto_${n}`, headline(makeEvent()), at), knownAt: at })
    }
    await store.commit({ stepKey: `fill:${n}`, writes, jobs: [] })
  }
}

function makeFeed(withText) {
  const events = []
  let id = 0
  let next = 0
  return (newPart) => {
    const isNew = random() < newPart || events.length === 0
    const event = isNew ? makeEvent() : events[Math.floor(random() * events.length)]
    // A ring of events still told of: what the bench itself remembers must not weigh.
    if (isNew) events[next++ % RING] = event
    const at = new Date(START + ++id * 2_000).toISOString()
    const house = `House ${id % HOUSES}`
    return {
      id: `a${id}`,
      publisher: house,
      family: house,
      tier: 'B',
      title: headline(event),
      text: withText ? text(event) : '',
      publishedAt: at,
      firstSeenAt: at,
    }
  }
}

/** CPU microseconds of each, the lower quartile of batches. */
async function cost(take, each) {
  const batches = []
  for (let b = 0; b < PROBES / BATCH; b++) {
    const list = Array.from({ length: BATCH }, () => take(0.5))
    const from = process.cpuUsage()
    for (const one of list) await each(one)
    const used = process.cpuUsage(from)
    batches.push((used.user + used.system) / BATCH)
  }
  return batches.sort((a, b) => a - b)[Math.floor(batches.length / 4)]
}

const tell = (what, [few, many]) =>
  console.log(
    `  ${what}: ${few.toFixed(0)} us with ${FEW.toLocaleString('en')} stories stored (${Math.round(1e6 / few).toLocaleString('en')} a second), ` +
      `${many.toFixed(0)} us with ${MANY.toLocaleString('en')} (${Math.round(1e6 / many).toLocaleString('en')} a second), ratio ${(many / few).toFixed(2)}`,
  )

async function run(name, withText) {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-bench-'))
  const store = openSqliteStore(join(folder, 'bench.sqlite'))
  const book = createStoryBook()
  const take = makeFeed(withText)
  const assign = (article) => book.assign(article).storyId
  const withStore = async (article) => {
    const id = assign(article)
    const found = await earlierStories({ store }, book, { id, headline: article.title, before: article.firstSeenAt, members: [] })
    book.goesOnFrom(article.title, found.byWord)
  }
  const measure = async () => {
    await cost(take, assign)
    globalThis.gc?.()
    return [await cost(take, assign), await cost(take, withStore)]
  }
  while (book.size < FEW) assign(take(0.7))
  await fillStore(store, 0, FEW)
  const few = await measure()
  for (let size = -1; book.size > size; ) {
    size = book.size
    for (let i = 0; i < WINDOW_STEP; i++) assign(take(0.7))
  }
  await fillStore(store, FEW, MANY)
  const many = await measure()
  console.log(
    `${name}, one more article (the book holds ${book.size.toLocaleString('en')} stories, memory ${Math.round(process.memoryUsage().rss / 1e6)} MB)`,
  )
  tell('placed', [few[0], many[0]])
  tell('placed, with the stories of 90 days looked up in the store', [few[1], many[1]])
  store.close()
  rmSync(folder, { recursive: true })
}

await run('headlines', false)
if (!process.env.ONLY) await run('short articles', true)
