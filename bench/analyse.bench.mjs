// The whole of `analyse`, and sentiment alone against the plain lists of vader and wink, on the same made-up articles in one run.
// By processor time as well as by the clock: on a shared machine only the first says what a core can do.
import vader from 'vader-sentiment'
import wink from 'wink-sentiment'
import { createCliServices } from '../dist/src/app.js'
import { loadResources } from '../dist/src/config/load.js'
import { createAnalyser } from '../dist/src/extract/index.js'
import { sentiment } from '../dist/src/extract/sentiment.js'
import { makeArticles } from './articles.mjs'

const COUNT = 1200
/** So many articles the engine needs until it has compiled what runs often; they are counted by themselves. */
const WARM_UP = 2000
/** What must be reached: articles of 3 kB a second on one core, start-up in ms, memory in MB. */
const TARGET = { perSecond: 1000, startUp: 1500, memory: 300 }

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Work on each article by processor time and by the clock, per second. Compiling counts too, and done by other threads as well. */
function measure(articles, work) {
  const [cpu, wall] = [cpuMs(), performance.now()]
  for (const article of articles) work(article)
  return { cpu: (articles.length * 1000) / (cpuMs() - cpu), wall: (articles.length * 1000) / (performance.now() - wall) }
}

const startedAt = cpuMs()
const analyser = createCliServices().analyser()
analyser.analyse({ title: '', text: '' })
// Loading Node and the modules counts too: all processor time since the process began.
const startUp = cpuMs()
const memory = process.memoryUsage().rss / 1e6

const made = makeArticles(WARM_UP + COUNT)
const [cold, articles] = [made.slice(0, WARM_UP), made.slice(WARM_UP)]
const size = articles.reduce((n, a) => n + a.title.length + a.text.length, 0) / articles.length / 1000
const first = measure(cold, (a) => analyser.analyse(a))
const whole = measure(articles, (a) => analyser.analyse(a))
const memoryAfter = process.memoryUsage().rss / 1e6
const only = createAnalyser(loadResources(new URL('../config', import.meta.url).pathname), [sentiment])
const warm = (work) => {
  measure(cold, work)
  return measure(articles, work)
}
const sentimentAlone = warm((a) => only.analyse(a))
const rows = [
  ['analyse, whole', whole],
  [`the first ${WARM_UP} of a process`, first],
  ['sentiment alone', sentimentAlone],
  ['vader-sentiment', warm((a) => vader.SentimentIntensityAnalyzer.polarity_scores(`${a.title}. ${a.text}`))],
  ['wink-sentiment', warm((a) => wink(`${a.title}. ${a.text}`))],
]
const alone = sentimentAlone.cpu
console.log(
  `articles of ${size.toFixed(1)} kB a second, one core   by processor time   by the clock   sentiment alone against it`,
)
for (const [name, { cpu, wall }] of rows)
  console.log(
    `${name.padEnd(42)}${cpu.toFixed(0).padStart(16)}${wall.toFixed(0).padStart(15)}${(alone / cpu).toFixed(2).padStart(29)}`,
  )
console.log(
  `start-up ${startUp.toFixed(0)} ms of processor time, of which building the analyser ${(startUp - startedAt).toFixed(0)} ms`,
)
console.log(`memory ${memory.toFixed(0)} MB after start-up, ${memoryAfter.toFixed(0)} MB after ${made.length} articles`)
const met = whole.cpu >= TARGET.perSecond && startUp < TARGET.startUp && memory < TARGET.memory
console.log(
  `targets (${TARGET.perSecond} a second, ${TARGET.startUp} ms, ${TARGET.memory} MB): ${met ? 'reached' : 'NOT reached'}`,
)
