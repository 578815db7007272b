// Assigning headlines and short articles to stories: how many a second, and what one more costs with 2,000 and with 200,000
// stories stored, in one run. `npm run build && node bench/cluster.bench.mjs [stories]`. CPU time of this process, so that
// other work on the machine counts less; the lower quartile of batches, since a collection of the whole heap falls into some of them.
import { createStoryBook } from '../dist/src/story/index.js'
import { randomFrom, wordAt } from './stories.mjs'

const FEW = 2_000
const MANY = Number(process.argv[2] ?? 200_000)
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

function run(name, withText) {
  let id = 0
  const article = (event) => {
    id++
    const at = new Date(START + id * 2_000).toISOString()
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
  const book = createStoryBook({ windowDays: 400, maxStories: MANY * 2 })
  const events = []
  let next = 0
  const fill = (stories) => {
    while (book.size < stories) {
      const isNew = random() < 0.7 || events.length === 0
      const event = isNew ? makeEvent() : events[Math.floor(random() * events.length)]
      // A ring of events still told of: what the bench itself remembers must not weigh.
      if (isNew) events[next++ % RING] = event
      book.assign(article(event))
    }
  }
  const probe = () => {
    const batches = []
    for (let b = 0; b < PROBES / BATCH; b++) {
      const list = Array.from({ length: BATCH }, () =>
        article(random() < 0.5 ? makeEvent() : events[Math.floor(random() * events.length)]),
      )
      const from = process.cpuUsage()
      for (const one of list) book.assign(one)
      const used = process.cpuUsage(from)
      batches.push((used.user + used.system) / BATCH)
    }
    return batches.sort((a, b) => a - b)[Math.floor(batches.length / 4)]
  }
  fill(FEW)
  probe()
  const few = probe()
  fill(MANY)
  globalThis.gc?.()
  probe()
  const many = probe()
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${name}: one more takes ${few.toFixed(0)} us with ${FEW.toLocaleString('en')} stories (${Math.round(1e6 / few).toLocaleString('en')} a second), ` +
      `${many.toFixed(0)} us with ${book.size.toLocaleString('en')} (${Math.round(1e6 / many).toLocaleString('en')} a second), ratio ${(many / few).toFixed(2)}, memory ${memory} MB`,
  )
}

run('headlines', false)
if (!process.env.ONLY) run('short articles', true)
