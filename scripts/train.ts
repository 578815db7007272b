// `npm run train -- DIR [--cv]`: trains the sentiment models from labelled texts in DIR (`text-sentiment` and `target-sentiment`,
// each input.jsonl and gold.jsonl) and writes config/models/sentiment.json. `--cv` prints five-fold figures first. Deterministic.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Register, registerOf, targetFeatures, textFeatures } from '../src/extract/sentiment/features.js'
import type { Features } from '../src/extract/sentiment/hashing.js'
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

/** A text as the model of each register sees it. */
interface Both extends Omit<Labelled, 'features'> {
  register: Register
  post: Features
  prose: Features
}

function bothOf(text: string, words = sentimentWords(text)): Pick<Both, 'register' | 'post' | 'prose'> {
  const register = registerOf(text, words)
  return { register, post: textFeatures(words), prose: textFeatures(words, register) }
}

function textExamples(dir: string): Both[] {
  const gold = new Map(rows<{ id: string; label: string }>(join(dir, 'text-sentiment/gold.jsonl')).map((g) => [g.id, g.label]))
  return rows<{ id: string; title: string; text: string }>(join(dir, 'text-sentiment/input.jsonl')).map((x) => {
    const text = x.title ? `${x.title}. ${x.text}` : x.text
    return { id: x.id, ...bothOf(text), label: labelOf(gold.get(x.id)!), group: groupOf(text) }
  })
}

/** Sentences of company news in our own words: the register that tweets and headlines lack. */
function proseExamples(): Both[] {
  return readFileSync('scripts/train/prose.tsv', 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => {
      const [label, text] = line.split('\t') as [string, string]
      return { id: `prose${i}`, ...bothOf(text), label: labelOf(label), group: `prose${i}` }
    })
}

function targetExamples(dir: string): { targets: Labelled[]; texts: Both[] } {
  const gold = new Map(
    rows<{ id: string; targets: Record<string, string> }>(join(dir, 'target-sentiment/gold.jsonl')).map((g) => [g.id, g.targets]),
  )
  const targets: Labelled[] = []
  const texts: Both[] = []
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
      texts.push({ id: x.id, ...bothOf(text, words), label: labelOf([...all][0]!), group: groupOf(text), weight: 0.6 })
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
  classWeights: [2.2, 1, 1.8],
  wordDropout: 0.2,
}
/** The model of prose: posts count this much beside our sentences. More drowns them, none loses the words they share. */
const POSTS_IN_PROSE = 0.05
const PROSE: Omit<TrainingOptions, 'random'> = {
  bits: 16,
  epochs: 6,
  rate: 0.08,
  l2: 1e-6,
  classWeights: [1.2, 1, 1.2],
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
const learn = (examples: readonly Example[], o: Omit<TrainingOptions, 'random'>) => train(examples, { ...o, random: seeded(7) })
type Pairs = [number, number][]

function fitTexts(posts: readonly Both[], sentences: readonly Both[]) {
  return {
    text: learn(
      posts.map((e) => ({ ...e, features: e.post })),
      TEXT,
    ),
    prose: learn(
      [...posts.map((e) => ({ ...e, weight: (e.weight ?? 1) * POSTS_IN_PROSE })), ...sentences].map((e) => ({
        ...e,
        features: e.prose,
      })),
      PROSE,
    ),
  }
}

function judgeTexts(posts: readonly Both[], sentences: readonly Both[], testOn: readonly Both[]): Pairs {
  const stored = fitTexts(posts, sentences)
  const [text, prose] = [readModel(stored.text), readModel(stored.prose)]
  return testOn.map((e) => [e.label, best(e.register === 'prose' ? predict(prose, e.prose) : predict(text, e.post))])
}

function judgeTargets(trainOn: readonly Labelled[], testOn: readonly Labelled[]): Pairs {
  const model = readModel(learn(trainOn, TARGET))
  return testOn.map((e) => [e.label, best(predict(model, e.features))])
}

/** Splits into folds by group and joins what `judge` says of each fold when it has learned from the others. */
function crossValidate<T extends { group: string }>(
  name: string,
  examples: readonly T[],
  judge: (trainOn: T[], testOn: T[]) => Pairs,
  folds = 5,
): void {
  const foldOf = new Map<string, number>()
  for (const { group } of examples) if (!foldOf.has(group)) foldOf.set(group, foldOf.size % folds)
  const pairs = Array.from({ length: folds }, (_, k) =>
    judge(
      examples.filter((e) => foldOf.get(e.group) !== k),
      examples.filter((e) => foldOf.get(e.group) === k),
    ),
  ).flat()
  console.log(`${name}: ${macroF1(pairs)}`)
}

const dir = process.argv[2]
if (!dir) {
  console.error('usage: npm run train -- DIR [--cv]')
  process.exit(2)
}
const tweets = textExamples(dir)
const { targets, texts } = targetExamples(dir)
const prose = proseExamples()
if (process.argv.includes('--cv')) {
  crossValidate('tweets, five folds', tweets, (a, b) => judgeTexts([...a, ...texts], prose, b))
  crossValidate('prose, five folds', prose, (a, b) => judgeTexts([...tweets, ...texts], a, b))
  console.log(`tweets, learned from headlines only: ${macroF1(judgeTexts(texts, prose, tweets))}`)
  console.log(`headlines, learned from tweets only: ${macroF1(judgeTexts(tweets, prose, texts))}`)
  crossValidate('targets, five folds', targets, judgeTargets)
}
if (!process.argv.includes('--dry')) {
  mkdirSync('config/models', { recursive: true })
  const model = {
    version: 2,
    ...fitTexts([...tweets, ...texts], prose),
    target: learn(targets, TARGET),
  }
  const json = JSON.stringify(model)
  writeFileSync('config/models/sentiment.json', `${json}\n`)
  console.log(
    `config/models/sentiment.json: ${(json.length / 1e6).toFixed(2)} MB, from ${tweets.length + texts.length + prose.length} texts and ${targets.length} targets`,
  )
}
