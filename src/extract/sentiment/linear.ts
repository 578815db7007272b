import { assert, DeskError } from '../../model/index.js'
import type { Features } from './hashing.js'

export const LABELS = ['negative', 'neutral', 'positive'] as const
const CLASSES = LABELS.length

/** Weights as they are kept: hashed features (FNV-1a) by class, 8 bits each with one scale, in base64. */
export interface StoredModel {
  bits: number
  scale: number
  bias: number[]
  weights: string
}

/** A linear model over hashed features. */
export interface LinearModel {
  bits: number
  scale: number
  bias: readonly number[]
  weights: Int8Array
}

/** Reads stored weights. Fails with `bad-model`, saying what does not fit. */
export function readModel(stored: unknown): LinearModel {
  const m = stored as Partial<StoredModel> | null
  if (
    !m ||
    typeof m.weights !== 'string' ||
    !Array.isArray(m.bias) ||
    m.bias.length !== CLASSES ||
    typeof m.bits !== 'number' ||
    typeof m.scale !== 'number'
  )
    throw new DeskError('bad-model', 'the sentiment model is not of the expected shape: train it anew')
  const bytes = Buffer.from(m.weights, 'base64')
  if (bytes.length !== CLASSES << m.bits)
    throw new DeskError('bad-model', `the sentiment model has ${bytes.length} weights, not ${CLASSES << m.bits}`)
  return { bits: m.bits, scale: m.scale, bias: m.bias, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
}

/** Probabilities of negative, neutral and positive; their sum is 1. */
export function predict(model: LinearModel, features: Features): [number, number, number] {
  const mask = (1 << model.bits) - 1
  let [a, b, c] = [0, 0, 0]
  for (let i = 0; i < features.size; i++) {
    const value = features.weightAt(i)
    const at = (features.hashAt(i) & mask) * CLASSES
    a += model.weights[at]! * value
    b += model.weights[at + 1]! * value
    c += model.weights[at + 2]! * value
  }
  return softmax(a * model.scale + model.bias[0]!, b * model.scale + model.bias[1]!, c * model.scale + model.bias[2]!)
}

/** Softmax of three scores, safe for large ones. */
export function softmax(a: number, b: number, c: number): [number, number, number] {
  const top = Math.max(a, b, c)
  const [ea, eb, ec] = [Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)]
  const sum = ea + eb + ec
  assert(sum > 0, 'softmax of nothing')
  return [ea / sum, eb / sum, ec / sum]
}
