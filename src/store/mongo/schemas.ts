import { type Connection, type Model, Schema, type SchemaDefinition } from 'mongoose'
import type { Kind } from '../contract.js'
import { KIND_RULES, KINDS } from '../kinds.js'

/**
 * What is current of one value. `f_` fields have one value and `t_` fields several; conditions and orders speak of them. The value
 * itself is kept as JSON text: key order, undefined and every character come back as they were, whichever server keeps it.
 */
export interface ItemDoc {
  _id: string
  version: number
  seq: number
  knownAt: string
  /** The commit that wrote it: an earlier one never writes over it. */
  log: number
  /** A deleted value leaves its mark, so that a late repetition of an earlier commit cannot bring it back. */
  gone: boolean
  text: string
  /** Search documents only: number in the catalogue, attributes as JSON, every different token, and how many there are in all. */
  ord?: number
  attrs?: string
  words?: string[]
  tokens?: number
  [field: `f_${string}`]: string | number | null
  [field: `t_${string}`]: string[]
}

/** A version that was superseded at `until`. */
export type PastDoc = Omit<ItemDoc, 'log' | 'gone'> & { id: string; until: string }

/** One decided batch of commits. `_id` is its number, padded: FerretDB looks texts up by key and walks everything else. */
export interface LogDoc {
  _id: string
  effects: string
}
/** How far the log was applied. One document. */
export interface StateDoc {
  _id: string
  format: number
  commit: number
  seq: number
  ord: number
  trimmed: number
  /** The last batch that added to the market, or told of an import. */
  market: number
}
/** How far a copy from a file has come. One document, and none where the desk was never copied. */
export interface CopyDoc {
  _id: string
  /** What the file held when the copy began. */
  source: string
  /** The part under way, and the key it has come to (JSON). */
  part: number
  after: string | null
  done: boolean
}
export interface StepDoc {
  _id: string
  seq: number
}
export interface FenceDoc {
  _id: string
  token: number
}
export interface OutboxDoc {
  _id: string
  job: string
}
export interface ChangeDoc {
  _id: number
  kind: string
  id: string
  knownAt: string
}
export interface BarDoc {
  _id: string
  symbol: string
  day: string
  revision: number
  known: number
  open: number
  high: number
  low: number
  close: number
  volume: number | null
  adjClose: number | null
  provider: string
}
export interface FactDoc {
  _id: string
  series: string
  validAt: string
  revision: number
  known: number
  assumed: boolean
  value: number
  unit: string
  provider: string
}

export interface Models {
  item: Record<Kind, Model<ItemDoc>>
  past: Partial<Record<Kind, Model<PastDoc>>>
  log: Model<LogDoc>
  state: Model<StateDoc>
  copy: Model<CopyDoc>
  step: Model<StepDoc>
  fence: Model<FenceDoc>
  outbox: Model<OutboxDoc>
  change: Model<ChangeDoc>
  bar: Model<BarDoc>
  fact: Model<FactDoc>
}

const text = { type: String, required: true } as const
/** An empty text is a value too. */
const anyText = { type: String, required: [isMissing, 'a text is missing'] } as const
const number = { type: Number, required: true } as const
const flag = { type: Boolean, required: true } as const
function isMissing(this: unknown): boolean {
  return false
}

const OPTIONS = { versionKey: false, strict: 'throw', autoIndex: false, autoCreate: false, minimize: false, id: false } as const

function schema<T>(fields: Record<string, unknown>, indexes: Record<string, 1>[] = []): Schema<T> {
  const made = new Schema<T>(fields as SchemaDefinition<T>, OPTIONS as never)
  for (const keys of indexes) made.index(keys as never, { name: Object.keys(keys).join('_') })
  return made
}

/** The indexed fields of a kind, read off its rule. */
function ruleFields(kind: Kind): Record<string, unknown> {
  const rule = KIND_RULES[kind]
  const one = Object.keys(rule.one).map((f) => [`f_${f}`, { type: Schema.Types.Mixed, default: null }] as const)
  const many = Object.keys(rule.many).map((f) => [`t_${f}`, { type: [String], default: undefined }] as const)
  return Object.fromEntries<unknown>([...one, ...many])
}

function itemSchema(kind: Kind): Schema<ItemDoc> {
  const rule = KIND_RULES[kind]
  const search =
    kind === 'search' ? { ord: number, attrs: String, words: { type: [String], default: undefined }, tokens: Number } : {}
  // A replacement comes without its key.
  const fields = { _id: String, version: number, seq: number, knownAt: text, log: number, gone: flag, text: anyText }
  return schema<ItemDoc>({ ...fields, ...ruleFields(kind), ...search }, [
    ...Object.keys(rule.one).map((f) => ({ [`f_${f}`]: 1, _id: 1 }) as Record<string, 1>),
    ...Object.keys(rule.many).map((f) => ({ [`t_${f}`]: 1 }) as Record<string, 1>),
    ...rule.pairs.map(([a, b]) => ({ [`f_${a}`]: 1, [`f_${b}`]: 1, _id: 1 }) as Record<string, 1>),
    ...(kind === 'search' ? ([{ words: 1 }, { log: 1 }, { ord: 1 }] as Record<string, 1>[]) : []),
  ])
}

function pastSchema(kind: Kind): Schema<PastDoc> {
  const fields = { _id: text, id: text, version: number, seq: number, knownAt: text, until: text, text: anyText }
  return schema<PastDoc>({ ...fields, ...ruleFields(kind) }, [{ id: 1, version: 1 }, { until: 1 }])
}

/** Every collection of a desk, on one connection. Kinds get theirs by their rule: a new kind needs nothing here. */
export function defineModels(connection: Connection): Models {
  const model = <T>(name: string, made: Schema<T>) => connection.model<T>(name, made, name) as Model<T>
  const past = KINDS.filter((kind) => KIND_RULES[kind].keepsPast).map((kind) => [kind, model(`p_${kind}`, pastSchema(kind))])
  return {
    item: Object.fromEntries(KINDS.map((kind) => [kind, model(`k_${kind}`, itemSchema(kind))])) as Models['item'],
    past: Object.fromEntries(past) as Models['past'],
    log: model('log', schema<LogDoc>({ _id: text, effects: text })),
    state: model(
      'state',
      schema<StateDoc>({ _id: text, format: number, commit: number, seq: number, ord: number, trimmed: number, market: Number }),
    ),
    copy: model('copy', schema<CopyDoc>({ _id: text, source: text, part: number, after: String, done: flag })),
    step: model('step', schema<StepDoc>({ _id: text, seq: number })),
    fence: model('fence', schema<FenceDoc>({ _id: text, token: number }, [{ token: 1 }])),
    outbox: model('outbox', schema<OutboxDoc>({ _id: text, job: text })),
    change: model('change', schema<ChangeDoc>({ _id: number, kind: text, id: text, knownAt: text })),
    bar: model(
      'bar',
      schema<BarDoc>(
        {
          ...{ _id: text, symbol: text, day: text, revision: number, known: number, open: number, high: number, low: number },
          ...{ close: number, volume: Number, adjClose: Number, provider: text },
        },
        [{ symbol: 1, day: 1, revision: 1 }],
      ),
    ),
    fact: model(
      'fact',
      schema<FactDoc>(
        {
          ...{ _id: text, series: text, validAt: text, revision: number, known: number, assumed: flag, value: number },
          ...{ unit: anyText, provider: text },
        },
        [{ series: 1, validAt: 1, revision: 1 }],
      ),
    ),
  }
}

/** All models in one list. */
export const everyModel = (models: Models): Model<never>[] => {
  const { item, past, ...rest } = models
  return [...Object.values(item), ...Object.values(past), ...Object.values(rest)] as unknown as Model<never>[]
}
