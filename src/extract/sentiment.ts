import type { EntitySentiment, Mention, Sentiment, TargetSentiment } from '../model/index.js'
import { DeskError } from '../model/index.js'
import type { ExtractorFactory, PreparedText } from './contract.js'
import { type Direction, findDirections } from './sentiment/directions.js'
import { type Range, registerOf, targetFeatures, textFeatures } from './sentiment/features.js'
import { Features } from './sentiment/hashing.js'
import { LABELS, type LinearModel, predict, readModel } from './sentiment/linear.js'
import { findName, rangeOfSpan } from './sentiment/targets.js'
import { sentimentWords, type Word } from './sentiment/words.js'

/** Sentences of a long text that are read beside its title; each counts less than the one before. */
const MAX_SENTENCES = 6
/** Instruments that get a sentiment of their own, the most salient first. */
const MAX_ENTITIES = 8

interface Models {
  /** Judges posts and headlines. */
  text: LinearModel
  /** Judges whole sentences of prose. */
  prose: LinearModel
  target: LinearModel
  /** Filled anew for each text: making it anew costs more than filling it. */
  features: Features
}

/**
 * Sentiment of the text and toward each instrument and named target, from an investor's view of that thing: a small linear
 * model over words, direction rules and lists (docs/models.md).
 */
export const sentiment: ExtractorFactory = ({ sentimentModel }) => {
  const models = readModels(sentimentModel)
  return {
    name: 'sentiment',
    version: '2',
    extract(text, { mentions = [] }) {
      return {
        sentiment: ofText(models, text),
        entitySentiment: ofEntities(models, text, mentions),
        targetSentiment: ofTargets(models, text),
      }
    },
  }
}

function readModels(stored: unknown): Models {
  const s = stored as { version?: unknown; text?: unknown; prose?: unknown; target?: unknown } | null
  if (s?.version !== 2)
    throw new DeskError('bad-model', 'config/models/sentiment.json is missing or of another version: npm run train')
  return { text: readModel(s.text), prose: readModel(s.prose), target: readModel(s.target), features: new Features() }
}

/** The title and the first sentences, each judged by itself and averaged: what a text is about stands at its head. */
function ofText(models: Models, { sentences, titleEnd }: PreparedText): Sentiment {
  const title = sentences.filter((s) => s.end <= titleEnd)
  const body = sentences.filter((s) => s.end > titleEnd).slice(0, MAX_SENTENCES)
  // A text of one or two sentences is judged as one: it was written to be read so.
  const units =
    title.length + body.length <= 2
      ? [[...title, ...body].map((s) => s.text).join(' ')]
      : [title.map((s) => s.text).join(' '), ...body.map((s) => s.text)]
  const sum = [0, 0, 0]
  units.forEach((unit, i) => {
    if (unit.trim() === '') return
    const weight = 1 / (1 + i * 0.7)
    judge(models, unit).forEach((p, c) => {
      sum[c]! += p * weight
    })
  })
  return units.length === 1 ? labelled(sum) : leaning(sum)
}

/** Probabilities for a text of one register, by the model that was trained for it. */
function judge({ text, prose, features }: Models, unit: string): [number, number, number] {
  const words = sentimentWords(unit)
  const register = registerOf(unit, words)
  return predict(register === 'prose' ? prose : text, textFeatures(words, register, features))
}

/** Most sentences of any article are neutral by themselves: an article leans the way its other sentences do. */
const LEANS_FROM = 0.12

function leaning(p: readonly number[]): Sentiment {
  const { score } = labelled(p)
  return { label: score >= LEANS_FROM ? 'positive' : score <= -LEANS_FROM ? 'negative' : 'neutral', score }
}

/** A text or sentence read once for all that is named in it. */
interface Read {
  words: Word[]
  directions: Direction[]
}

const read = (text: string): Read => {
  const words = sentimentWords(text)
  return { words, directions: findDirections(words) }
}

/** Toward a thing in the sentence where it first stands. */
function towards({ target, features }: Models, { words, directions }: Read, range: Range, others: readonly Range[]): Sentiment {
  return labelled(predict(target, targetFeatures(words, range, others, directions, features)))
}

function labelled(p: readonly number[]): Sentiment {
  const total = p[0]! + p[1]! + p[2]!
  if (total === 0) return { label: 'neutral', score: 0 }
  const best = p.indexOf(Math.max(...p))
  return { label: LABELS[best]!, score: Math.round(((p[2]! - p[0]!) / total) * 1000) / 1000 }
}

function ofEntities(models: Models, text: PreparedText, mentions: readonly Mention[]): EntitySentiment[] {
  const ranked = [...mentions].sort((a, b) => b.salience - a.salience || a.start - b.start).slice(0, MAX_ENTITIES)
  const found: EntitySentiment[] = []
  const readings = new Map<number, Read>()
  for (const mention of ranked) {
    const sentence = text.sentences.find((s) => s.start <= mention.start && mention.start < s.end)
    if (!sentence) continue
    const reading = readings.get(sentence.start) ?? read(sentence.text)
    readings.set(sentence.start, reading)
    const { words } = reading
    const rangeOf = (m: Mention): Range | null =>
      m.start >= sentence.start && m.start < sentence.end
        ? rangeOfSpan(words, m.start - sentence.start, m.end - sentence.start)
        : null
    const range = rangeOf(mention)
    const others = mentions
      .filter((m) => m !== mention)
      .map(rangeOf)
      .filter((r) => r !== null)
    if (range) found.push({ symbol: mention.symbol, ...towards(models, reading, range, others) })
  }
  return found
}

/** Named targets are looked for in the whole text; one that does not stand there is neutral. */
function ofTargets(models: Models, { doc }: PreparedText): TargetSentiment[] {
  const targets = doc.targets ?? []
  if (targets.length === 0) return []
  const text = [doc.title, doc.text].filter(Boolean).join('. ')
  const reading = read(text)
  const { words } = reading
  const ranges = targets.map((name) => {
    const at = findName(text, name)
    return at ? rangeOfSpan(words, at.start, at.end) : null
  })
  return targets.map((target, i) => {
    const range = ranges[i]
    if (!range) return { target, label: 'neutral', score: 0 }
    return {
      target,
      ...towards(
        models,
        reading,
        range,
        ranges.filter((r, k) => k !== i && r !== null).map((r) => r!),
      ),
    }
  })
}
