// The whole of `analyse` on made-up articles of 3 kB, against a plain sentiment list (vader) on the same texts in the same run.
import vader from 'vader-sentiment'
import { createCliServices } from '../dist/src/app.js'

const SENTENCES = [
  'Halden Semiconductor shares fell 6.4% on Thursday after the company cut its full-year revenue forecast to $12.5 billion.',
  'Analysts at Brandt Lowe said the move was larger than the 2.1% decline in the sector fund.',
  '"We expect orders to recover in the second half," chief executive Mara Quill told investors on a call.',
  'The regulator said it would require brokers to report daily leveraged exposure by 10 July.',
  'Nvidia and Advanced Micro Devices also slipped, while JPMorgan Chase rose 1.2% as money moved into banks.',
  'Trading volume in the triple-leveraged fund was 3.4 times its 20-day average, according to exchange data.',
]
const text = Array.from({ length: 27 }, (_, i) => SENTENCES[i % SENTENCES.length]).join(' ')
const docs = Array.from({ length: 300 }, (_, i) => ({ title: `Chip funds fall, day ${i}`, text: `${text} Note ${i}.` }))

const startUp = process.hrtime.bigint()
const analyser = createCliServices().analyser()
const startUpMs = Number(process.hrtime.bigint() - startUp) / 1e6

const perSecond = (work) => {
  for (const doc of docs.slice(0, 50)) work(doc)
  const from = process.hrtime.bigint()
  for (const doc of docs) work(doc)
  return docs.length / (Number(process.hrtime.bigint() - from) / 1e9)
}
const ours = perSecond((doc) => analyser.analyse(doc))
const peer = perSecond((doc) => vader.SentimentIntensityAnalyzer.polarity_scores(doc.text))
console.log(
  `articles of ${(text.length / 1000).toFixed(1)} kB a second: analyse ${ours.toFixed(0)}, vader sentiment alone ${peer.toFixed(0)} (ratio ${(ours / peer).toFixed(2)})`,
)
console.log(`start-up ${startUpMs.toFixed(0)} ms, memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
