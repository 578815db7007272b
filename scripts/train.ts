// `npm run train -- DIR [--cv]`: trains the sentiment models from labelled texts in DIR (`text-sentiment` and `target-sentiment`,
// each input.jsonl and gold.jsonl) and writes config/models/sentiment.json. `--cv` prints five-fold figures first. Deterministic.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { targetFeatures, textFeatures } from '../src/extract/sentiment/features.js'
import { LABELS, predict, readModel } from '../src/extract/sentiment/linear.js'
import { findName, rangeOfSpan } from '../src/extract/sentiment/targets.js'
import { type Example, type TrainingOptions, train } from '../src/extract/sentiment/training.js'
import { sentimentWords } from '../src/extract/sentiment/words.js'

interface Labelled extends Example {
  /** Examples of one group never stand on both sides of a split. */
  group: string
  id: string
}

const rows = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T)
const labelOf = (name: string): 0 | 1 | 2 => LABELS.indexOf(name as (typeof LABELS)[number]) as 0 | 1 | 2

function textExamples(dir: string): Labelled[] {
  const gold = new Map(rows<{ id: string; label: string }>(join(dir, 'text-sentiment/gold.jsonl')).map((g) => [g.id, g.label]))
  return rows<{ id: string; title: string; text: string }>(join(dir, 'text-sentiment/input.jsonl')).map((x) => {
    const text = x.title ? `${x.title}. ${x.text}` : x.text
    return { id: x.id, features: textFeatures(sentimentWords(text)), label: labelOf(gold.get(x.id)!), group: groupOf(text) }
  })
}

function targetExamples(dir: string): { targets: Labelled[]; texts: Labelled[] } {
  const gold = new Map(
    rows<{ id: string; targets: Record<string, string> }>(join(dir, 'target-sentiment/gold.jsonl')).map((g) => [g.id, g.targets]),
  )
  const targets: Labelled[] = []
  const texts: Labelled[] = []
  for (const x of rows<{ id: string; title: string; text: string }>(join(dir, 'target-sentiment/input.jsonl'))) {
    const text = [x.title, x.text].filter(Boolean).join('. ')
    const words = sentimentWords(text)
    const labels = gold.get(x.id)!
    const ranges = new Map(
      Object.keys(labels).map((name) => {
        const at = findName(text, name)
        return [name, at ? rangeOfSpan(words, at.start, at.end) : null]
      }),
    )
    for (const [name, label] of Object.entries(labels)) {
      const range = ranges.get(name)
      if (!range) continue
      const others = [...ranges].filter(([n, r]) => n !== name && r !== null).map(([, r]) => r!)
      targets.push({
        id: `${x.id}:${name}`,
        features: targetFeatures(words, range, others),
        label: labelOf(label),
        group: groupOf(text),
      })
    }
    const all = new Set(Object.values(labels))
    if (all.size === 1)
      texts.push({ id: x.id, features: textFeatures(words), label: labelOf([...all][0]!), group: groupOf(text), weight: 0.6 })
  }
  return { targets, texts }
}

/** Near copies share a group: the text's first words without numbers. */
const groupOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?:\S+/g, '')
    .replace(/[^a-z ]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 5)
    .join(' ')

function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const TEXT: Omit<TrainingOptions, 'random'> = {
  bits: 18,
  epochs: 12,
  rate: 0.08,
  l2: 1e-6,
  classWeights: [1.5, 1, 1.3],
  wordDropout: 0.2,
}
const TARGET: Omit<TrainingOptions, 'random'> = {
  bits: 18,
  epochs: 10,
  rate: 0.08,
  l2: 1e-6,
  classWeights: [1.15, 1, 1.05],
  wordDropout: 0.1,
}
const env = JSON.parse(process.env.TRAIN_OPTIONS ?? '{}') as { text?: object; target?: object }
Object.assign(TEXT, env.text)
Object.assign(TARGET, env.target)

function macroF1(pairs: [number, number][]): string {
  const f = [0, 1, 2].map((c) => {
    const tp = pairs.filter(([g, p]) => g === c && p === c).length
    const fp = pairs.filter(([g, p]) => g !== c && p === c).length
    const fn = pairs.filter(([g, p]) => g === c && p !== c).length
    return (2 * tp) / (2 * tp + fp + fn || 1)
  })
  const accuracy = pairs.filter(([g, p]) => g === p).length / pairs.length
  return `macro-F1 ${((f[0]! + f[1]! + f[2]!) / 3).toFixed(4)}  (neg ${f[0]!.toFixed(3)} neu ${f[1]!.toFixed(3)} pos ${f[2]!.toFixed(3)}), accuracy ${accuracy.toFixed(4)}, n ${pairs.length}`
}

const best = (p: readonly number[]): number => p.indexOf(Math.max(...p))
const evaluate = (trainOn: Example[], testOn: Example[], o: Omit<TrainingOptions, 'random'>): [number, number][] => {
  const model = readModel(train(trainOn, { ...o, random: seeded(7) }))
  return testOn.map((e) => [e.label, best(predict(model, e.features))])
}

function crossValidate(
  name: string,
  examples: Labelled[],
  extra: Labelled[],
  o: Omit<TrainingOptions, 'random'>,
  folds = 5,
): void {
  const foldOf = new Map<string, number>()
  for (const { group } of examples) if (!foldOf.has(group)) foldOf.set(group, foldOf.size % folds)
  const pairs: [number, number][] = []
  const limit = Number(process.env.FOLDS ?? folds)
  for (let k = 0; k < limit; k++)
    pairs.push(
      ...evaluate(
        [...examples.filter((e) => foldOf.get(e.group) !== k), ...extra],
        examples.filter((e) => foldOf.get(e.group) === k),
        o,
      ),
    )
  console.log(`${name}: ${macroF1(pairs)}`)
}

const dir = process.argv[2]
if (!dir) {
  console.error('usage: npm run train -- DIR [--cv]')
  process.exit(2)
}
const tweets = textExamples(dir)
const { targets, texts } = targetExamples(dir)
if (process.argv.includes('--cv')) {
  crossValidate('texts, five folds', tweets, texts, TEXT)
  console.log(`texts, learned from headlines only: ${macroF1(evaluate(texts, tweets, TEXT))}`)
  console.log(`headlines, learned from tweets only: ${macroF1(evaluate(tweets, texts, TEXT))}`)
  crossValidate('targets, five folds', targets, [], TARGET)
}
if (!process.argv.includes('--dry')) {
  mkdirSync('config/models', { recursive: true })
  const model = {
    version: 1,
    text: train([...tweets, ...texts], { ...TEXT, random: seeded(7) }),
    target: train(targets, { ...TARGET, random: seeded(7) }),
  }
  const json = JSON.stringify(model)
  writeFileSync('config/models/sentiment.json', `${json}\n`)
  console.log(
    `config/models/sentiment.json: ${(json.length / 1e6).toFixed(2)} MB, from ${tweets.length + texts.length} texts and ${targets.length} targets`,
  )
}
