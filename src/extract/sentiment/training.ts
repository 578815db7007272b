import { assert } from '../../model/index.js'
import type { Features } from './hashing.js'
import { type StoredModel, softmax } from './linear.js'

/** A training example: features and the class (0 negative, 1 neutral, 2 positive). */
export interface Example {
  features: Features
  label: 0 | 1 | 2
  weight?: number
}

export interface TrainingOptions {
  bits: number
  epochs: number
  rate: number
  l2: number
  /** Weight of each class in the loss. */
  classWeights: [number, number, number]
  /** Share of examples whose word features are left out in an epoch, so that the rules learn to stand by themselves. */
  wordDropout: number
  /** A number in [0, 1) a call, seeded: training is the same each time. */
  random(): number
}

interface Packed {
  ids: Int32Array
  values: Float32Array
  /** 1 where the feature is a word of the text. */
  isWord: Uint8Array
  label: 0 | 1 | 2
  weight: number
}

/** Multinomial logistic regression by AdaGrad over hashed features (Duchi, Hazan and Singer 2011). Deterministic. */
export function train(examples: readonly Example[], o: TrainingOptions): StoredModel {
  const size = 1 << o.bits
  const weights = new Float32Array(size * 3)
  const squares = new Float32Array(size * 3).fill(1e-6)
  const bias = [0, 0, 0]
  const biasSquares = [1e-6, 1e-6, 1e-6]
  const packed = examples.map((e) => pack(e, size - 1))
  const order = packed.map((_, i) => i)
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    shuffle(order, o.random)
    for (const i of order) step(packed[i]!)
  }
  return quantise(weights, bias, o.bits)

  function step(x: Packed): void {
    const dropWords = o.random() < o.wordDropout
    const scores = [bias[0]!, bias[1]!, bias[2]!]
    for (let k = 0; k < x.ids.length; k++) {
      if (dropWords && x.isWord[k]) continue
      const at = x.ids[k]! * 3
      const v = x.values[k]!
      for (let c = 0; c < 3; c++) scores[c]! += weights[at + c]! * v
    }
    const p = softmax(scores[0]!, scores[1]!, scores[2]!)
    const importance = o.classWeights[x.label] * x.weight
    const g = [0, 1, 2].map((c) => (p[c]! - (c === x.label ? 1 : 0)) * importance)
    for (let c = 0; c < 3; c++) {
      biasSquares[c]! += g[c]! ** 2
      bias[c]! -= (o.rate * 0.1 * g[c]!) / Math.sqrt(biasSquares[c]!)
    }
    for (let k = 0; k < x.ids.length; k++) {
      if (dropWords && x.isWord[k]) continue
      const at = x.ids[k]! * 3
      const v = x.values[k]!
      for (let c = 0; c < 3; c++) {
        const gradient = g[c]! * v + o.l2 * weights[at + c]!
        squares[at + c]! += gradient * gradient
        weights[at + c]! -= (o.rate * gradient) / Math.sqrt(squares[at + c]!)
      }
    }
  }
}

function pack({ features, label, weight = 1 }: Example, mask: number): Packed {
  const n = features.size
  const packed = { ids: new Int32Array(n), values: new Float32Array(n), isWord: new Uint8Array(n), label, weight }
  for (let k = 0; k < n; k++) {
    packed.ids[k] = features.hashAt(k) & mask
    packed.values[k] = features.weightAt(k)
    packed.isWord[k] = k < features.wordCount ? 1 : 0
  }
  return packed
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}

function quantise(weights: Float32Array, bias: number[], bits: number): StoredModel {
  let top = 0
  for (const w of weights) top = Math.max(top, Math.abs(w))
  assert(top > 0, 'nothing was learned')
  const scale = top / 127
  const bytes = Int8Array.from(weights, (w) => Math.round(w / scale))
  return { bits, scale: round(scale), bias: bias.map(round), weights: Buffer.from(bytes.buffer).toString('base64') }
}

const round = (x: number): number => Math.round(x * 1e6) / 1e6
